import { TokenKind } from '../../../analysis/tokens.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { type Candidate, has, makeCandidate, type NameReading } from './reading.ts';
import { wordSet } from './word-set.ts';

const stop = Part.grammar | Part.verb | Part.never | Part.report | Part.role | Part.kin | Part.honorific;

/** «صحيفة «البيان»», «شركة مازن», «نادي الضفة», «وكالة مازن»: names that their head is no part of. */
export function findOutlet(reading: NameReading, head: number, covered: Uint8Array, found: Candidate[]): void {
  const { context } = reading;
  const word = reading.words[head] as NameWord;
  let at = head + 1;
  while (
    at < reading.length &&
    has(reading, at, Part.nisba | Part.orgAdjective) &&
    at - head < 4 &&
    (reading.words[at] as NameWord).kind === TokenKind.word &&
    !has(reading, at, Part.definite)
  )
    at++;
  if (at - head === 1 && reading.words[at]?.stem === 'انباء') at++;
  if (at >= reading.length) return;
  const mark = reading.text(at);
  if (mark === '"' || mark === '«' || mark === '“' || mark === '”') {
    if (!(word.parts & (Part.mediaHead | Part.companyHead)) && word.stem !== 'نادي' && word.stem !== 'فريق') return;
    const quotation = context.quotations.find(({ open }) => open === at);
    if (!quotation || quotation.close - at > 6) return;
    let first = at + 1;
    while (first < quotation.close && (reading.words[first] as NameWord).kind > TokenKind.number) first++;
    let last = quotation.close - 1;
    while (last > first && (reading.words[last] as NameWord).kind > TokenKind.number) last--;
    if (first <= last && !has(reading, first, Part.grammar | Part.verb)) found.push(makeCandidate(reading, first, last, 'ORG', 'quoted', 32));
    return;
  }
  if (at !== head + 1 || covered[at]) return;
  const next = reading.words[at] as NameWord;
  if (next.parts & (Part.and | Part.prefixed | Part.never) || next.enclitic) return;
  if (next.kind === TokenKind.foreign) {
    let last = at;
    while (reading.next(last) >= 0 && has(reading, reading.next(last), Part.foreign)) last = reading.next(last);
    if (word.parts & (Part.mediaHead | Part.companyHead)) found.push(makeCandidate(reading, at, last, 'ORG', 'latin', 30));
    return;
  }
  if (next.parts & Part.unknown) {
    let last = at;
    for (let words = 1; words < 4; words++) {
      const more = reading.next(last);
      if (more < 0 || covered[more] || !has(reading, more, Part.unknown) || has(reading, more, Part.and | Part.prefixed | Part.never | Part.definite)) break;
      last = more;
    }
    if (word.stem === 'وكاله' || word.stem === 'مجموعه') found.push(makeCandidate(reading, head, last, 'ORG', 'agency', 33));
    else if (word.parts & (Part.mediaHead | Part.companyHead) || word.stem === 'نادي' || word.stem === 'فريق')
      found.push(makeCandidate(reading, at, last, 'ORG', 'outlet', 31));
    return;
  }
  if (newspaper.has(word.stem) && next.parts & Part.definite && !(next.parts & (Part.nisba | Part.orgAdjective | Part.placeHead | stop)))
    found.push(makeCandidate(reading, at, at, 'ORG', 'outlet', 31));
}

const newspaper = wordSet('newspaperHead');
