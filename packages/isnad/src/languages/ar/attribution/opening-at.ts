import { isAdverbialPreposition, isOccasion } from './adverbial.ts';
import { isThat } from './complementiser.ts';
import type { CueEntry } from './lexicon.ts';
import { isComma, isMediumAt, type NounPhrase, quotedName } from './noun-phrase.ts';
import { isOfNounBefore } from './noun-preposition.ts';
import { prepositionName } from './preposition-name.ts';
import type { Reader, SentenceReader } from './reader.ts';

/** Where a cue's content begins, and what stands between cue and content. */
export interface Opening {
  readonly by: 'that' | 'quote' | 'colon' | 'preposition' | 'object' | 'as' | 'participle' | 'question';
  /** First token of the content. */
  readonly first: number;
  /** Offset at which the content begins: inside a token where a preposition is attached. */
  readonly start: number;
  /** The noun phrase after the cue that may be its subject. */
  readonly subject: NounPhrase | null;
  /** The token that opens the content (complementiser, mark, preposition): what lies before it belongs to neither. */
  readonly at: number;
  /** «اتهم فلان بـ»: nobody is named who accuses; the content begins with the accused. */
  readonly passive?: boolean;
}

/** What is shouted is short. */
const shouts = new Set(['صرخ', 'هتف', 'صاح', 'ردد', 'كتب', 'غرد']);

/** Everyday verbs that report only before a colon. */
export const colonOnly = new Set(['واصل', 'زاد', 'أكمل', 'استكمل', 'نشر', 'طرح', 'قرر', 'أعاد', 'مضى', 'أعجب', 'خاطب', 'هاجم', 'بلغ']);

/** The opening of a content that begins right at a token, in a way that the cue takes. */
export function openingAt(sentence: SentenceReader, at: number, cueToken: number, cue: CueEntry, subject: NounPhrase | null): Opening | null {
  const { reader, last } = sentence;
  const { takes } = cue;
  const roles = reader.roles(at);
  if (roles.complementiser && reader.mention(at) < 0) {
    if (!isThat(reader, at, takes) || (!takes.includes('that') && !(/^[وف]?بان/.test(roles.key) && takes.some((take) => take.endsWith('ب'))))) return null;
    return openingOf('that', reader, at + 1, at, subject, last);
  }
  if (roles.mark === ':') {
    if (at + 1 > last) return null;
    return takes.includes('quote') ? openingOf('colon', reader, at + 1, at, subject, last) : null;
  }
  const close = reader.closing(at);
  if (close >= 0 && (takes.includes('quote') || takes.includes('ب'))) {
    if (isNameInMarks(reader, at, close) || (subject === null && at === cueToken + 1 && isSpeakerInMarks(sentence, at, cue))) return null;
    const inside = reader.roles(at + 1);
    if (inside.attached && takes.includes(prepositionName(inside.preposition)))
      return { by: 'preposition', first: at + 1, start: reader.start(at + 1) + inside.cut, subject, at };
    if (!takes.includes('quote')) return null;
    if (
      cue.flags.weak &&
      ((close - at < 5 && !(at === cueToken + 1 && shouts.has(cue.lemma))) || colonOnly.has(cue.lemma)) &&
      reader.roles(at - 1).mark !== ':'
    )
      return null;
    if (quotedName(reader, at, last) >= 0 && subject === null && nextIsOpening(sentence, close + 1, cue)) return null;
    if (close - at <= 3 && !isPauseAfter(reader, close, last) && !shouts.has(cue.lemma)) return null;
    return openingOf('quote', reader, at, at, subject, last);
  }
  if (close < 0 && opensUnclosed(sentence, at, cueToken, cue, subject)) return openingOf('quote', reader, at + 1, at, subject, last);
  if (roles.baCut > 0 && roles.preposition === '' && takes.includes('ب') && !cue.flags.clause && reader.mention(at) < 0 && roles.masdar)
    return { by: 'preposition', first: at, start: reader.start(at) + roles.baCut, subject, at };
  // … and «علي بن موسى» is a name.
  if (roles.preposition !== '' && !roles.pronominal && (roles.attached || reader.mention(at) < 0)) {
    const name = prepositionName(roles.preposition);
    const taken = takes.includes(name);
    if (taken && !(name === 'في' && isOccasion(reader, at + 1)) && !isAdverbialPreposition(reader, at) && !isOfNounBefore(reader, at, last, takes)) {
      const next = roles.attached ? at : at + 1;
      if (next <= last && reader.roles(next).complementiser) return openingOf('that', reader, next + 1, at, subject, last);
      // «أعرب عن اعتقاده بأن»
      if (next < last && /^(اعتقاد|قناع|يقين)/.test(reader.roles(next).stem) && reader.roles(next + 1).complementiser)
        return openingOf('that', reader, next + 2, at, subject, last);
      if (cue.flags.clause) return null;
      if (roles.attached) return { by: 'preposition', first: at, start: reader.start(at) + roles.cut, subject, at };
      if (next <= last) return openingOf('preposition', reader, next, at, subject, last);
    }
  }
  // «حذر مما وصفه بـ», «كشف عما دار», «ندد بما سماه»
  const contracted = contractions.get(roles.key);
  if (contracted && at < last && takes.includes(contracted) && relates(reader, at))
    return { by: 'preposition', first: at, start: reader.start(at) + 1, subject, at };
  if (takes.includes('question') && (roles.functionClass === 'interrogative' || roles.key === 'عما' || roles.key === 'ما'))
    return { by: 'question', first: at, start: reader.start(at), subject, at };
  if (
    at > cueToken &&
    roles.participles.length > 0 &&
    roles.participles.some(({ cue: other }) => other.lemma === 'قال' || other.lemma === 'أضاف' || other.lemma === 'أكد' || other.lemma === 'أوضح')
  )
    return { by: 'participle', first: at, start: reader.start(at), subject, at };
  return null;
}

const contractions = new Map([
  ['مما', 'من'],
  ['عما', 'عن'],
  ['بما', 'ب'],
]);

/** Whether «مما», «عما», «بما» stands for what is told, and not for «which», «including»: a verb follows, after a comma one with a pronoun. */
function relates(reader: Reader, at: number): boolean {
  const next = reader.roles(at + 1);
  if (next.verbs.some((verb) => verb.reading.enclitic !== '' && verb.cue.takes.includes('as'))) return true;
  return reader.roles(at).key !== 'مما' && !isComma(reader.roles(at - 1).mark) && next.verbPossible && !next.attached && !next.definite;
}

/** «وقال المدرب "الملعب جاهز.»: a mark right behind the cue or its subject that never closes. */
function opensUnclosed({ reader, last }: SentenceReader, at: number, cueToken: number, cue: CueEntry, subject: NounPhrase | null): boolean {
  const { mark } = reader.roles(at);
  if (mark === '' || !/^["“«]$/.test(mark) || reader.opening(at) >= 0 || cue.flags.weak || !cue.takes.includes('quote') || last - at < 5) return false;
  if (at !== (subject?.last ?? cueToken) + 1 || reader.end(at) !== reader.start(at + 1) || reader.end(at - 1) === reader.start(at)) return false;
  for (let token = at + 1; token <= Math.min(last, at + 40); token++) if (/^["“”«»]$/.test(reader.roles(token).mark)) return false;
  return true;
}

/** «وقالت “الهيئة”: إن»: a word or two in marks between the cue and what opens its content. */
export function isSpeakerInMarks(sentence: SentenceReader, open: number, cue: CueEntry): boolean {
  const { reader, last } = sentence;
  const close = reader.closing(open);
  return (
    close >= 0 &&
    close < last &&
    close - open <= 4 &&
    nextIsOpening(sentence, close + 1, cue) &&
    !cue.takes.includes(prepositionName(reader.roles(close + 1).preposition))
  );
}

/** «وكالة الأنباء "سانا"»: the marks stand around a name. */
export function isNameInMarks(reader: Reader, open: number, close: number): boolean {
  const mention = reader.mention(open + 1);
  return mention >= 0 && reader.mention(close - 1) === mention;
}

function nextIsOpening(sentence: SentenceReader, token: number, cue: CueEntry): boolean {
  if (token > sentence.last) return false;
  const { reader } = sentence;
  const roles = reader.roles(token);
  return (
    roles.complementiser ||
    roles.mark === ':' ||
    (isComma(roles.mark) && token < sentence.last && reader.roles(token + 1).complementiser) ||
    cue.takes.includes(prepositionName(roles.preposition)) ||
    isMediumAt(reader, token)
  );
}

function isPauseAfter(reader: Reader, close: number, last: number): boolean {
  return close >= last || reader.roles(close + 1).mark !== '' || reader.roles(close + 1).joined;
}

/** The opening before a token, over colons and commas; null where nothing follows. */
export function openingOf(by: Opening['by'], reader: Reader, first: number, at: number, subject: NounPhrase | null, last: number): Opening | null {
  let from = first;
  while (from <= last && (reader.roles(from).mark === ':' || isComma(reader.roles(from).mark))) from++;
  if (from > last) return null;
  return { by, first: from, start: reader.start(from), subject, at };
}
