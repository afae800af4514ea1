import { TokenKind } from '../../../analysis/tokens.ts';
import type { Span } from '../../../span.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { type Candidate, has, type NameReading } from './reading.ts';

const longestTitle = 9;
const longestApposition = 12;

/** A person's name with the title before it and the role after a comma; other names with nothing. */
export function fullSpan(reading: NameReading, candidate: Candidate): Span {
  const { tokens } = reading.context;
  if (candidate.type !== 'PER') return { start: candidate.start, end: candidate.end };
  let start = candidate.start;
  let from = candidate.first - 1;
  if (reading.text(from) === '،') from--;
  for (let at = from, steps = 0; at >= 0 && steps < longestTitle; at--, steps++) {
    const word = reading.words[at] as NameWord;
    if (word.kind !== TokenKind.word) break;
    if (word.parts & (Part.role | Part.honorific | Part.kin) && (steps === 0 || !(word.parts & Part.ministry))) {
      start = (tokens.start[at] as number) + word.cut;
      if (word.parts & (Part.and | Part.prefixed)) break;
      continue;
    }
    if (word.parts & (Part.verb | Part.report) && !word.definite) break;
    if (word.parts & Part.grammar && word.word !== 'في' && word.word !== 'لدي' && word.word !== 'باسم') break;
  }
  let end = candidate.end;
  const next = candidate.last + 1;
  if (reading.text(next) === '،' && has(reading, next + 1, Part.role) && !has(reading, next + 1, Part.and)) {
    for (let at = next + 1, steps = 0; at < reading.length && steps < longestApposition; at++, steps++) {
      const word = reading.words[at] as NameWord;
      if (word.kind !== TokenKind.word || word.parts & (Part.verb | Part.report)) break;
      if (word.parts & Part.grammar && word.word !== 'في' && word.word !== 'لدي' && word.word !== 'باسم') break;
      end = tokens.end[at] as number;
    }
  }
  return { start, end };
}
