import { TokenKind } from '../../../analysis/tokens.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { type Candidate, has, makeCandidate, type NameReading } from './reading.ts';
import { wordSet } from './word-set.ts';

const ofOrganisations = wordSet('latinOrganisation');
const longest = 6;

/** Names in Latin letters: companies and institutes by a word of theirs, persons after a title. */
export function findLatin(reading: NameReading, covered: Uint8Array): Candidate[] {
  const found: Candidate[] = [];
  for (let first = 0; first < reading.length; first++) {
    if (!has(reading, first, Part.foreign) || covered[first] || reading.context.chrome[first]) continue;
    let last = first;
    while (isNext(reading, last) && !covered[last + 1]) last++;
    const words = last - first + 1;
    if (words > 1 && words <= longest && isOrganisation(reading, first, last)) found.push(makeCandidate(reading, first, last, 'ORG', 'latin', 30));
    else if (words <= 3 && isTitled(reading, first) && /^[A-Z]/.test(reading.text(first))) found.push(makeCandidate(reading, first, last, 'PER', 'latin', 30));
    first = last;
  }
  return found;
}

function isNext(reading: NameReading, token: number): boolean {
  const { tokens } = reading.context;
  const next = token + 1;
  return (
    next < reading.length &&
    (reading.words[next] as NameWord).kind === TokenKind.foreign &&
    (tokens.start[next] as number) - (tokens.end[token] as number) === 1
  );
}

function isOrganisation(reading: NameReading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (ofOrganisations.has((reading.words[at] as NameWord).stem)) return true;
  return false;
}

function isTitled(reading: NameReading, first: number): boolean {
  return has(reading, first - 1, Part.role | Part.honorific) && has(reading, first - 1, Part.definite);
}
