import type { Counted } from '../../../analysis/shape.ts';
import type { NumberPiece } from '../numbers/index.ts';
import type { FigureFind } from './figure-rule.ts';
import type { FigureText, NounRead } from './figure-text.ts';
import { isHarm, isKilledAndWounded, outcomeOf, outcomeOfCases } from './outcome.ts';

const told = new Set<Counted>(['killed', 'wounded', 'casualties', 'captured', 'displaced']);

/** What a number counts: the noun's own category, or, of persons, what the sentence says happened to them; a part shares its total's lot. */
export function categoryOf(text: FigureText, piece: NumberPiece, noun: NounRead, total: FigureFind | null): Counted {
  const own = noun.category === 'none' ? 'other' : noun.category;
  if (isHarm(own) && isKilledAndWounded(text, noun.last)) return 'casualties';
  if (/^حال(ه|ات)$/.test(text.key(noun.first))) return outcomeOfCases(text, noun.last) ?? own;
  if (total && !noun.isKnown && (told.has(total.counts) || text.isPerson(total.counts))) return total.counts;
  if (!text.isPerson(own)) return own;
  const isUnited = isKilledAndWounded(text, noun.last);
  if (isUnited) return 'casualties';
  if (total && told.has(total.counts)) return total.counts;
  return outcomeOf(text, piece, noun.last) ?? own;
}
