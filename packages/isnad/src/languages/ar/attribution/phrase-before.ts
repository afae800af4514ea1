import { verbClasses } from '../lexicon/word-class.ts';
import { isSuperlative } from './apposition.ts';
import { tellsMaker } from './hanging-clause.ts';
import { type NounPhrase, nounPhraseAfter, phraseWith } from './noun-phrase.ts';
import { hasPerson, isComma, isNounStart } from './phrase-parts.ts';
import type { Reader } from './reader.ts';

/** Words of grammar at which a clause begins: what stands before them is no part of the subject. */
const opensClause = new Set(['complementiser', 'conjunction', 'relative', 'auxiliary', 'adverb', 'negation', 'pronoun', 'interrogative']);

/** The noun phrase that ends right before a token (the subject of SVO), back to the clause's beginning at or after `from`. */
export function nounPhraseBefore(reader: Reader, before: number, from: number): NounPhrase | null {
  let last = before - 1;
  if (last < from) return null;
  if (isComma(reader.roles(last).mark) && last - 1 >= from) last--;
  else if (reader.roles(last).mark !== '' && reader.opening(last) < 0 && reader.roles(last).mark !== ')') return null;
  let first = last;
  for (let token = last; token >= from; token--) {
    const roles = reader.roles(token);
    if (reader.mention(token) >= 0) {
      first = token;
      continue;
    }
    if (roles.mark !== '' && token > from && isSpelled(reader, token - 1)) continue;
    if (roles.mark !== '') {
      const open = reader.opening(token);
      if (open >= from && token - open <= 8) {
        token = open;
        first = open;
        continue;
      }
      if (roles.mark === ')') {
        let open2 = token - 1;
        while (open2 >= from && reader.roles(open2).mark !== '(') open2--;
        if (open2 < from) break;
        token = open2;
        first = open2;
        continue;
      }
      // One comma may part a title from its name.
      if (isComma(roles.mark) && token - 1 >= from && apposes(reader, token, last)) continue;
      break;
    }
    // «دراسة أجراها المعهد»
    if (!roles.joined && tellsMaker(reader, token)) {
      first = token;
      continue;
    }
    if (token > from && (isSpelled(reader, token) || (token - 2 >= from && isSpelled(reader, token - 2)))) {
      first = token;
      continue;
    }
    if (roles.complementiser || opensClause.has(roles.functionClass)) break;
    // «وألقى القنصل كلمة أشاد فيها»: with و a word that may be a verb is one.
    if (roles.joined && roles.verbPossible && !roles.definite && roles.speaker === null && (roles.type.readings[0]?.classes ?? 0) & verbClasses) break;
    if (roles.verbLikely || roles.verbOnly || (roles.verbs.length > 0 && !roles.definite && !roles.attached)) break;
    first = token;
  }
  const parted = last < before - 1;
  // A subject does not begin with a preposition: over the whole phrase that hangs on one.
  while (
    first <= last &&
    ((reader.roles(first).mark !== '' && reader.closing(first) < 0) ||
      (reader.roles(first).preposition !== '' && !(reader.mention(first) >= 0 && !reader.roles(first).attached)))
  ) {
    if (reader.roles(first).mark !== '') {
      first++;
      continue;
    }
    if (parted) return null;
    const inner = reader.roles(first).attached || reader.roles(first).pronominal ? first : first + 1;
    const phrase = inner > first && inner <= last ? nounPhraseAfter(reader, inner, last, true) : null;
    first = (phrase ? phrase.last : inner) + 1;
  }
  // What follows a verb is that verb's own.
  if (first > from && reader.roles(first - 1).verbLikely && reader.mention(first - 1) < 0) return null;
  while (first <= last && reader.timex(first) >= 0) first++;
  while (last >= first && reader.timex(last) >= 0) last--;
  if (first > last || !(isNounStart(reader, first) || reader.closing(first) >= 0 || reader.mention(first) >= 0)) return null;
  // The phrase may be cut short by what does not belong: begin anew after it.
  for (let guard = 0; guard < 6; guard++) {
    const phrase = nounPhraseAfter(reader, first, last, false);
    if (!phrase) return null;
    if (phrase.last >= last) return phrase;
    if (parted) return null;
    let next = phrase.last + 1;
    while (next <= last && !(isNounStart(reader, next) && reader.roles(next).preposition === '')) next++;
    if (next > last) return last - phrase.first <= 10 ? phraseWith(reader, phrase.first, last, phrase.head) : null;
    first = next;
  }
  return null;
}

/** «بي.كي», «هانسن-برغ»: a dot or a dash inside a word touches it. */
function isSpelled(reader: Reader, token: number): boolean {
  if (token + 2 >= reader.length || !reader.isWord(token) || !reader.isWord(token + 2)) return false;
  const { mark } = reader.roles(token + 1);
  return (mark === '.' || mark === '-') && reader.start(token + 1) === reader.end(token) && reader.start(token + 2) === reader.end(token + 1);
}

function apposes(reader: Reader, comma: number, last: number): boolean {
  const inner =
    comma + 1 <= last &&
    (hasPerson(reader, comma + 1, last) || reader.roles(comma + 1).speaker !== null || reader.roles(comma + 1).unknown || isSuperlative(reader, comma + 1));
  const outer = reader.roles(comma - 1);
  return inner && outer.mark === '' && (outer.nominal || outer.unknown || outer.adjective || reader.mention(comma - 1) >= 0) && last - comma <= 9;
}
