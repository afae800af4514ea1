import { unspeaking } from './norms.ts';
import { type NounPhrase, nounPhraseAfter, phraseOf, quotedName } from './noun-phrase.ts';
import type { SentenceReader } from './reader.ts';

/** «وفقا لمسؤول محلي»: the source's first word carries the preposition. */
export function boundSource(sentence: SentenceReader, token: number): NounPhrase | null {
  const { reader, last } = sentence;
  const roles = reader.roles(token);
  if (roles.attached || reader.mention(token) >= 0) {
    const rest = token + 1 <= last ? restOfPhrase(sentence, token) : token;
    const base = nounPhraseAfter(reader, rest, rest, false);
    const speaks = roles.speaker !== null || reader.mention(token) >= 0 || Boolean(base?.speaks) || anySpeaker(sentence, token, rest);
    return {
      first: token,
      last: rest,
      head: token,
      gender: /(ه|ات)$/.test(roles.stem) ? 'f' : 'm',
      number: roles.speaker === 'officials' || roles.speaker === 'people' ? 'p' : 's',
      speaks,
      headSpeaks: speaks,
    };
  }
  const close = token + 1 <= last ? reader.closing(token + 1) : -1;
  if (close >= 0 && close <= last && isOutlet(sentence, token + 2, close - 1)) return phraseOf(reader, token + 1, close);
  if (token + 1 <= last && (quotedName(reader, token + 1, last) >= 0 || roles.type.text.length <= 2)) return nounPhraseAfter(reader, token + 1, last, false);
  return null;
}

/** «لـ"الألمانية"»: a word or two in marks that name somebody. */
function isOutlet(sentence: SentenceReader, first: number, last: number): boolean {
  const { reader } = sentence;
  if (last < first || last - first > 2) return false;
  const roles = reader.roles(first);
  return roles.enclitic === '' && (roles.definite || roles.unknown || roles.proper || reader.mention(first) >= 0) && !unspeaking.test(roles.stem);
}

function anySpeaker(sentence: SentenceReader, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (sentence.reader.mention(token) >= 0 || sentence.reader.roles(token).speaker !== null) return true;
  return false;
}

/** How far a phrase goes whose first word carries a preposition: read as if the preposition were not there. */
function restOfPhrase(sentence: SentenceReader, token: number): number {
  const { reader, last } = sentence;
  let at = token;
  while (at + 1 <= last && reader.mention(token) >= 0 && reader.mention(at + 1) === reader.mention(token)) at++;
  while (at + 1 <= last) {
    const next = reader.roles(at + 1);
    const name = quotedName(reader, at + 1, last);
    if (name >= 0) {
      at = name;
      continue;
    }
    if (next.mark === '(') {
      let close = at + 2;
      while (close <= Math.min(last, at + 10) && reader.roles(close).mark !== ')') close++;
      if (reader.roles(close).mark !== ')') break;
      at = close;
      continue;
    }
    if (
      next.mark !== '' ||
      reader.timex(at + 1) >= 0 ||
      next.complementiser ||
      next.verbOnly ||
      next.functionClass === 'relative' ||
      next.functionClass === 'auxiliary' ||
      next.functionClass === 'conjunction'
    )
      break;
    if (reader.mention(at + 1) >= 0 && !next.attached) {
      at++;
      continue;
    }
    if (next.preposition !== '') {
      if (next.pronominal || !['في', 'من', 'لدي', 'ب', 'ل'].includes(next.preposition)) break;
      const inner = next.attached ? at + 1 : at + 2;
      if (inner > last || (reader.mention(inner) < 0 && reader.roles(inner).speaker === null)) break;
      at = inner;
      continue;
    }
    if (next.joined && !(reader.mention(at + 1) >= 0 || next.speaker !== null || next.adjective)) break;
    if (next.verbPossible && !next.definite && !next.adjective && next.verbs.length > 0) break;
    if (next.adjective || next.unknown || next.definite || (!reader.roles(at).definite && next.nominal)) {
      at++;
      continue;
    }
    break;
  }
  return at;
}
