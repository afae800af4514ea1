import { TokenKind } from '../../../analysis/tokens.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { type Candidate, has, makeCandidate, type NameReading } from './reading.ts';
import { wordSet } from './word-set.ts';

const barred = Part.grammar | Part.verb | Part.never | Part.and | Part.prefixed | Part.role | Part.report;
/** Heads whose place may bear a common noun: «حي السلام», «بلدة النصر». */
const small = wordSet('nounPlace');
/** Heads that are a part of the name when a common noun or a person gives it. */
const whole = wordSet('wholePlace');
/** What such heads are of that is no name: «سجن النساء». */
const noPlaces = wordSet('noPlaceName');

/** Places that a head word or the adjective of their state gives away: «بلدة دارة», «دارة السورية», «مطار الملك خالد». */
export function findPlaces(reading: NameReading, covered: Uint8Array): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < reading.length; at++) {
    if (!((reading.parts[at] as number) & (Part.placeHead | Part.placePart | Part.unknown)) || covered[at] || reading.context.chrome[at]) continue;
    const word = reading.words[at] as NameWord;
    if (word.parts & (Part.placeHead | Part.placePart) && !(word.parts & Part.definite && word.stem !== 'عاصمه') && !word.enclitic)
      byHead(reading, at, covered, found);
    else if (word.parts & Part.unknown && !(word.parts & barred & ~Part.and & ~Part.prefixed)) byNisba(reading, at, found);
  }
  return found;
}

function byHead(reading: NameReading, head: number, covered: Uint8Array, found: Candidate[]): void {
  const { stem, parts } = reading.words[head] as NameWord;
  const first = nameAfter(reading, head);
  if (first < 0) return;
  // «لقضاء العطلات»
  if (stem === 'قضاء' && (parts & Part.prefixed || has(reading, first, Part.definite))) return;
  const word = reading.words[first] as NameWord;
  if (covered[first]) {
    if (covered[first] === 1) conjoined(reading, first, covered, found);
    return;
  }
  if (word.parts & barred || word.enclitic || word.kind !== TokenKind.word || noPlaces.has(word.stem)) return;
  if (word.parts & Part.unknown || (word.parts & Part.proper && !(word.parts & (Part.given | Part.nisba | Part.orgAdjective)))) {
    let last = first;
    for (let words = 1; words < 3; words++) {
      const next = reading.next(last);
      if (next < 0 || covered[next] || has(reading, next, barred | Part.nisba | Part.orgAdjective | Part.placeHead) || !has(reading, next, Part.unknown)) break;
      last = next;
    }
    found.push(makeCandidate(reading, first, last, 'LOC', 'place-head', 30));
    conjoined(reading, last, covered, found);
    return;
  }
  // «مدينة دارة السورية»: any word between a head and the nisba of a state.
  const nisba = reading.next(first);
  if (
    nisba >= 0 &&
    !(word.parts & (Part.definite | Part.nisba | Part.orgAdjective)) &&
    has(reading, nisba, Part.nisba) &&
    has(reading, nisba, Part.definite) &&
    (reading.words[nisba] as NameWord).stem.endsWith('ه')
  ) {
    found.push(makeCandidate(reading, first, first, 'LOC', 'place-head', 29));
    return;
  }
  // «مطار الملك خالد»
  if (whole.has(stem) && word.parts & Part.honorific) {
    let last = first;
    for (let words = 0; words < 8; words++) {
      const next = reading.next(last);
      if (
        next < 0 ||
        covered[next] ||
        has(reading, next, barred) ||
        !has(reading, next, Part.given | Part.givenOrWord | Part.unknown | Part.joiner | Part.proper)
      )
        break;
      last = next;
    }
    while (last > first && has(reading, last, Part.joiner)) last--;
    if (last > first) found.push(makeCandidate(reading, head, last, 'LOC', 'place-named-after', 32));
    return;
  }
  if (!(word.parts & Part.definite) || word.parts & (Part.nisba | Part.orgAdjective | Part.adjective | Part.placeHead | Part.orgHead | Part.ministry)) return;
  if (small.has(stem)) {
    if (whole.has(stem)) found.push(makeCandidate(reading, head, first, 'LOC', 'place-head', 28));
    else found.push(makeCandidate(reading, first, first, 'LOC', 'place-head', 28));
  }
}

/** The token where the name after a head begins, over a mark of quotation. */
function nameAfter(reading: NameReading, head: number): number {
  const next = head + 1;
  if (next >= reading.length) return -1;
  if ((reading.words[next] as NameWord).kind === TokenKind.word) return next;
  const mark = reading.text(next);
  return (mark === '"' || mark === '«' || mark === '“') && next + 1 < reading.length ? next + 1 : -1;
}

/** «بلدتي دارة وسبخة»: what «و» joins to a place is one. */
function conjoined(reading: NameReading, last: number, covered: Uint8Array, found: Candidate[]): void {
  let at = last + 1;
  if (reading.text(at) === '،') at++;
  if (at >= reading.length || covered[at] || !has(reading, at, Part.unknown) || has(reading, at, Part.never | Part.prefixed | Part.given)) return;
  if (!has(reading, at, Part.and)) return;
  found.push(makeCandidate(reading, at, at, 'LOC', 'place-joined', 26));
}

/** «دارة السورية»: an unknown word before the feminine nisba of a state. */
function byNisba(reading: NameReading, at: number, found: Candidate[]): void {
  const next = reading.next(at);
  if (next < 0) return;
  const word = reading.words[next] as NameWord;
  if (word.nisba < 0 || !(word.parts & Part.definite) || !word.stem.endsWith('ه') || word.parts & (Part.and | Part.prefixed)) return;
  const before = at > 0 ? (reading.words[at - 1] as NameWord) : null;
  const first = reading.words[at] as NameWord;
  // «الخروقات الإسرائيلية»
  if (first.definite && first.stem.endsWith('ات')) return;
  const isIn = first.parts & Part.prefixed || (before !== null && before.parts & (Part.grammar | Part.placeHead | Part.placePart));
  if (!isIn) return;
  found.push(makeCandidate(reading, at, at, 'LOC', 'place-nisba', 30));
}
