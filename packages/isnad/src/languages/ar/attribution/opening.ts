import { boundName, skipAdverbial } from './adverbial.ts';
import type { CueEntry } from './lexicon.ts';
import { isNounStart, type NounPhrase, nounPhraseAfter, phraseOf, quotedName } from './noun-phrase.ts';
import { isObjectPronoun, withObject } from './object-pronoun.ts';
import { openFar } from './open-far.ts';
import { openObject } from './open-object.ts';
import { isNameInMarks, isSpeakerInMarks, type Opening, openingAt } from './opening-at.ts';
import { isStyledPronoun } from './phrase-parts.ts';
import type { SentenceReader } from './reader.ts';
import { anchorAfter, cutAtMedium, cutAtTaken, isBareName, overAsyndetic, overRelative, upTo } from './subject-end.ts';

export type { Opening } from './opening-at.ts';

/**
 * Reads on from a cue: its subject if one follows, adverbials, and what opens the content. Null where no content of a kind that the
 * cue takes follows in the sentence.
 */
export function openAfter(sentence: SentenceReader, cueToken: number, cue: CueEntry, readSubject: boolean): Opening | null {
  // «واصفا إياها بأنها»: as if the pronoun hung on the cue.
  if (cueToken < sentence.last && isObjectPronoun(sentence.reader, cueToken + 1) && !cue.takes.includes('as-object'))
    return openFrom(sentence, cueToken, cueToken + 2, withObject(cue), readSubject);
  return openFrom(sentence, cueToken, cueToken + 1, cue, readSubject);
}

/** Whether something that a cue takes is its object, and no clause. */
function takesObject(take: string): boolean {
  return (
    take === 'matter' ||
    take === 'finding' ||
    take === 'prayer' ||
    take === 'object' ||
    take.startsWith('object+') ||
    take === 'as' ||
    take === 'as-object' ||
    take === 'من+object'
  );
}

function openFrom(sentence: SentenceReader, cueToken: number, from: number, cue: CueEntry, readSubject: boolean): Opening | null {
  const { reader } = sentence;
  const depth = reader.depth(cueToken);
  const limit = Math.min(sentence.last, cueToken + 90);
  const takes = cue.takes;
  const object = takes.some(takesObject);
  let subject: NounPhrase | null = null;
  let addressed = false;
  // «مضيفا سموه أن»: whom the participle means already.
  let at = !readSubject && isStyledPronoun(reader, from) ? from + 1 : from;
  // Where أن or a colon comes, all that stands before it is the subject and adverbials, and no object.
  const anchor = readSubject && cue.flags.person !== true && !cue.flags.within ? anchorAfter(sentence, cueToken, cue) : -1;
  if (cue.flags.within) {
    // «جاء في البيان أن»: the document that speaks stands after في.
    while (at < limit && reader.roles(at).preposition !== 'في' && reader.timex(at) >= 0) at++;
    if (reader.roles(at).preposition !== 'في' || at + 1 > limit || !isNounStart(reader, at + 1)) return null;
    subject = nounPhraseAfter(reader, at + 1, limit, false);
    if (!subject?.speaks) return null;
    at = subject.last + 1;
  }
  for (let guard = 0; at <= limit && guard < 60; guard++) {
    if (reader.depth(at) < depth) return null;
    const opening = openingAt(sentence, at, cueToken, cue, subject);
    if (opening) return opening;
    const name = reader.closing(at);
    if (name >= 0 && subject !== null && isNameInMarks(reader, at, name)) {
      at = name + 1;
      continue;
    }
    const beyond = subject === null ? at : overRelative(reader, at, limit);
    if (beyond > at) {
      at = beyond;
      continue;
    }
    // «أعلنت ذلك الوزيرة»
    if (subject === null && reader.roles(at).key === 'ذلك' && at < limit && isNounStart(reader, at + 1) && reader.roles(at + 1).speaker !== null) {
      at++;
      continue;
    }
    const skipped = skipAdverbial(reader, at, limit, takes);
    if (skipped > at && !(subject === null && readSubject && reader.mention(at) >= 0 && !reader.roles(at).attached && !boundName(reader, at))) {
      at = skipped;
      continue;
    }
    if (readSubject && subject === null && at === from) {
      const bare = isSpeakerInMarks(sentence, at, cue) ? reader.closing(at) : isBareName(sentence, at, cue) ? at : -1;
      if (bare >= 0) {
        subject = phraseOf(reader, at, bare);
        at = bare + 1;
        continue;
      }
    }
    const ownObject = object && reader.roles(at).masdar && reader.roles(at).speaker === null && reader.mention(at) < 0 && !(reader.roles(at).bestClitics & 64);
    if (readSubject && subject === null && !ownObject && (isNounStart(reader, at) || quotedName(reader, at, limit) >= 0)) {
      const phrase = nounPhraseAfter(reader, at, anchor > 0 ? anchor - 1 : limit, anchor < 0 && (object || cue.flags.person === true));
      if (phrase) {
        subject = cue.flags.person ? cutAtMedium(reader, phrase) : anchor > 0 ? upTo(reader, phrase, anchor) : cutAtTaken(reader, phrase, takes);
        at = subject.last + 1;
        continue;
      }
    }
    if (
      object &&
      subject !== null &&
      takes.includes('object+ب') &&
      !takes.includes('ب') &&
      reader.roles(at).preposition === 'ب' &&
      reader.roles(at).attached &&
      cue.lemma === 'اتهم'
    )
      return { by: 'object', first: subject.first, start: reader.start(subject.first), subject: null, at: subject.first, passive: true };
    if (cue.flags.person && subject !== null && !addressed && isNounStart(reader, at)) {
      // «أخبر الطبيب الأسرة بأن»: whom it was said to.
      const listener = nounPhraseAfter(reader, at, limit, true);
      addressed = true;
      if (listener) {
        at = listener.last + 1;
        continue;
      }
    }
    const past = subject === null || anchor > 0 ? at : overAsyndetic(reader, subject, at, limit);
    if (past > at) {
      at = past;
      continue;
    }
    if (anchor > at && subject !== null) {
      at = anchor;
      continue;
    }
    if (object) {
      const opened = openObject(reader, at, limit, cue, subject);
      if (opened) return opened;
    }
    return openFar(sentence, at, limit, cueToken, cue, subject, depth);
  }
  return null;
}
