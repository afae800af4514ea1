import { skipAdverbial } from './adverbial.ts';
import { isNounStart, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { Site } from './sites.ts';

/** The subject of the sentence's first verb: the phrase after it, or the phrase that begins the sentence. */
export function mainSubject(site: Site, before: number): NounPhrase | null {
  const { reader, first } = site;
  let at = first;
  for (let guard = 0; guard < 12 && at < before; guard++) {
    const next = skipAdverbial(reader, at, before - 1, []);
    if (next === at) break;
    at = next;
  }
  for (let token = at; token < Math.min(before, at + 14); token++) {
    const roles = reader.roles(token);
    if (roles.functionClass === 'auxiliary' || roles.functionClass === 'pronoun') continue;
    if (roles.verbPossible && reader.mention(token) < 0 && !roles.definite && !roles.attached) {
      const begin = token + 1 < before && reader.mention(token + 1) < 0 ? skipAdverbial(reader, token + 1, before - 1, []) : token + 1;
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
