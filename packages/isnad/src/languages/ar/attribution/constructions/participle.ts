import { agrees, inSentence } from '../antecedents.ts';
import { readContent } from '../content.ts';
import type { Draft, Hit, SourceDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { isNounStart, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';
import { skipAdverbial } from '../opening.ts';
import type { Site } from '../sites.ts';

type ParticipleHit = Extract<Hit, { form: 'participle' }>;

/** «، مضيفا أن …»: a participle that shares the subject of the sentence's verb. */
export function readParticiple(site: Site, hit: ParticipleHit): Draft | null {
  const { reader } = site;
  const { opening, participle } = hit;
  if (!opening) return null;
  const source = sharedSource(site, hit);
  if (!source) return null;
  const content = readContent(site, opening.first, opening.start, {
    depth: reader.depth(hit.token),
    byMark: opening.by === 'quote' || opening.by === 'colon',
    isBreak: (token) => token > opening.first && site.isBreak(token),
    nested: false,
  });
  if (!content) return null;
  const leading = site.found.at(-1);
  return {
    cueFirst: hit.token,
    cueLast: hit.token,
    lemma: participle.cue.lemma,
    act: participle.cue.act,
    source,
    content,
    via: leading && leading.sentence === site.index ? leading.via : [],
    saidFrom: leading && leading.sentence === site.index ? leading.saidFrom : site.first,
    saidTo: leading && leading.sentence === site.index ? leading.saidTo : hit.token,
    confidence: 0.85,
    by: 'participle',
    entry: participle.cue,
    sentence: site.index,
  };
}

/** The source of the statement that the participle hangs on; without one, the subject of the sentence's own verb. */
function sharedSource(site: Site, hit: ParticipleHit): SourceDraft | null {
  const { participle } = hit;
  const here = inSentence(site, hit.token, participle);
  const told = site.found.findLast((draft) => draft.source?.phrase === here)?.source;
  if (told) return told;
  if (here) return { phrase: here, implicit: false };
  const subject = mainSubject(site, hit.token);
  if (subject && agrees(participle, subject)) return { phrase: subject, implicit: false };
  const last = site.found.findLast((draft) => draft.source !== null)?.source;
  if (last) return last;
  const remembered = site.speakers.resolve(participle, site.sentence.paragraph);
  if (remembered) return { phrase: remembered, implicit: true };
  return subject ? { phrase: subject, implicit: false } : null;
}

/** The subject of the sentence's first verb: the phrase after it, or the phrase that begins the sentence. */
export function mainSubject(site: Site, before: number): NounPhrase | null {
  const { reader, first } = site;
  let at = first;
  for (let guard = 0; guard < 12 && at < before; guard++) {
    const next = skipAdverbial(reader, at, before - 1, []);
    if (next === at || reader.roles(at).mark === '') {
      if (next === at) break;
    }
    at = next;
  }
  for (let token = at; token < Math.min(before, at + 14); token++) {
    const roles = reader.roles(token);
    if (roles.functionClass === 'auxiliary' || roles.functionClass === 'pronoun') continue;
    if (roles.verbPossible && reader.mention(token) < 0 && !roles.definite && !roles.attached) {
      const begin =
        token + 1 < before && skipAdverbial(reader, token + 1, before - 1, []) > token + 1 && reader.mention(token + 1) < 0
          ? skipAdverbial(reader, token + 1, before - 1, [])
          : token + 1;
      const phrase = begin < before && isNounStart(reader, begin) ? nounPhraseAfter(reader, begin, before - 1, true) : null;
      if (phrase?.speaks) return phrase;
      const preposed = token > first ? nounPhraseBefore(reader, token, first) : null;
      if (preposed?.speaks) return preposed;
      if (roles.verbOnly) return phrase;
    }
    if (isNounStart(reader, token)) {
      const phrase = nounPhraseAfter(reader, token, before - 1, true);
      if (phrase?.speaks) return phrase;
    }
  }
  return null;
}

export const examples: readonly ConstructionExample[] = [
  {
    text: 'قال الصياد إن البحر هائج، مضيفا أن القوارب عادت مبكرا.',
    source: 'الصياد',
    cue: 'مضيفا',
    content: 'القوارب عادت مبكرا',
    act: 'say',
    kind: 'indirect',
  },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['كان الشارع مزدحما.', 'بقي المتهم مضيفا في الطائرة عشر سنوات.'];
