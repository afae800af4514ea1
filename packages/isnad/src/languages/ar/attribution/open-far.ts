import { isThat } from './complementiser.ts';
import type { CueEntry } from './lexicon.ts';
import { isComma, type NounPhrase } from './noun-phrase.ts';
import { colonOnly, type Opening, openingOf } from './opening-at.ts';
import { prepositionName } from './preposition-name.ts';
import type { Reader, SentenceReader } from './reader.ts';

/** Nothing that the cue takes stands next to it: looks on for أن, a colon or a quotation over what the reader cannot parse. */
export function openFar(
  sentence: SentenceReader,
  from: number,
  limit: number,
  cueToken: number,
  cue: CueEntry,
  subject: NounPhrase | null,
  depth: number,
): Opening | null {
  const { reader, last } = sentence;
  if (subject === null && cue.flags.weak) return null;
  if (colonOnly.has(cue.lemma) || /^[وف]?[يت]عد$/.test(reader.roles(cueToken).key)) return null;
  for (let token = from; token <= Math.min(limit, from + 32); token++) {
    if (reader.depth(token) !== depth) continue;
    const roles = reader.roles(token);
    if (roles.verbs.length > 0 && roles.joined && token > cueToken + 1) return null;
    if (roles.mark === '؛' || roles.mark === '!' || roles.mark === '؟' || opensAnother(reader, token, last)) return null;
    if (roles.complementiser && reader.mention(token) < 0 && isThat(reader, token, cue.takes) && cue.takes.includes('that')) {
      if (otherCueBetween(reader, from, token)) return null;
      return openingOf('that', reader, token + 1, token, subject, last);
    }
    const preposition = prepositionName(roles.preposition);
    if (
      roles.preposition !== '' &&
      !roles.attached &&
      token + 1 <= last &&
      cue.takes.includes(preposition) &&
      reader.roles(token + 1).complementiser &&
      !otherCueBetween(reader, from, token)
    )
      return openingOf('that', reader, token + 2, token, subject, last);
    if (roles.mark === ':' && cue.takes.includes('quote')) return openingOf('colon', reader, token + 1, token, subject, last);
    if (roles.participles.some(({ cue: other }) => other.lemma === 'قال'))
      return { by: 'participle', first: token, start: reader.start(token), subject, at: token };
    const close = reader.closing(token);
    if (
      close >= 0 &&
      cue.takes.includes('quote') &&
      close - token > 4 &&
      (isComma(reader.roles(token - 1).mark) || !cue.flags.weak || ['رأى', 'كتب', 'علق', 'ذكر'].includes(cue.lemma))
    )
      return openingOf('quote', reader, token, token, subject, last);
    if (
      cue.takes.includes(preposition) &&
      !cue.flags.clause &&
      !cue.flags.weak &&
      roles.preposition !== '' &&
      preposition !== 'ب' &&
      preposition !== 'في' &&
      preposition !== 'من' &&
      preposition !== 'ل' &&
      token + 1 <= last &&
      !otherCueBetween(reader, from, token)
    )
      return openingOf('preposition', reader, token + 1, token, subject, last);
  }
  return null;
}

/** «، إذ تقرر أن»: after the comma another clause begins, with an أن of its own. */
function opensAnother(reader: Reader, token: number, last: number): boolean {
  return isComma(reader.roles(token).mark) && token < last && /^(اذ|حيث|فيما|بينما|لكن|عندما|حين|مما|الامر|ليتبين|بعدما)$/.test(reader.roles(token + 1).key);
}

function otherCueBetween(reader: Reader, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const roles = reader.roles(token);
    if (roles.verbs.length > 0 && roles.verbOnly) return true;
  }
  return false;
}
