import type { Counted } from '../../../analysis/shape.ts';
import type { NumberPiece } from '../numbers/index.ts';
import type { FigureFind } from './figure-rule.ts';
import type { FigureText, NounRead } from './figure-text.ts';
import { isHarm, isKilledAndWounded, outcomeBeforeCases, outcomeOf, outcomeOfCases } from './outcome.ts';

const told = new Set<Counted>(['killed', 'wounded', 'casualties', 'captured', 'displaced']);

/** What a number counts: the noun's own category, or, of persons, what the sentence says happened to them; a part shares its total's lot. */
export function categoryOf(text: FigureText, piece: NumberPiece, noun: NounRead, found: readonly FigureFind[]): Counted {
  const before = found.at(-1) ?? null;
  const total = text.isPart(piece) ? before : null;
  const own = noun.category === 'none' ? 'other' : noun.category;
  // Millions of operations are a bank's, millions of vehicles a country's.
  if ((own === 'events' || own === 'equipment') && piece.scale >= 1e6) return 'other';
  if (isHarm(own) && isKilledAndWounded(text, noun.last)) return 'casualties';
  if (/^حال(ه|ات)$/.test(text.key(noun.first))) return outcomeOfCases(text, noun.last) ?? outcomeBeforeCases(text, piece) ?? own;
  // «220 قطعة من المدافع»
  if (/^قطع/.test(text.key(noun.first)) && text.key(noun.last + 1) === 'من' && text.word(noun.last + 2)?.category === 'equipment') return 'equipment';
  if (/^(مفقود|ناج)/.test(text.key(noun.first))) return own;
  // «وفاة 13 مهاجرا»: what happened to them now.
  if (own === 'displaced' || own === 'captured') {
    const lot = outcomeOf(text, piece, noun.last);
    return lot !== null && isHarm(lot) && !text.isJoined(piece) ? lot : own;
  }
  if (total && !noun.isKnown && (told.has(total.counts) || text.isPerson(total.counts))) return total.counts;
  if (own === 'other' && !noun.isKnown) return harmRightBefore(text, piece) ?? own;
  if (!text.isPerson(own)) return own;
  const isUnited = isKilledAndWounded(text, noun.last);
  if (isUnited) return 'casualties';
  if (total && told.has(total.counts)) return total.counts;
  const outcome = outcomeOf(text, piece, noun.last);
  if (outcome) return outcome === 'people' ? own : outcome;
  return before && told.has(before.counts) && text.isJoined(piece) && isSameClause(text, before.last, piece.first) ? before.counts : own;
}

/** «مقتل 5 قياديين»: a noun that no lexicon lists, right after the word that tells. */
function harmRightBefore(text: FigureText, piece: NumberPiece): Counted | null {
  let at = text.beforeOf(piece);
  if (text.key(at) === 'علي' && text.bare(at - 1) === 'القبض') return 'captured';
  if (text.key(at) === 'في') at--;
  const word = text.word(at);
  if (!word?.before || !/^(قتل|مقتل|استشه|اصاب|اصيب|جرح|اعتقل|مصرع|خطف|اختطف)/.test(text.bare(at))) return null;
  return word.before;
}

/** No verb and no stop between two figures. */
function isSameClause(text: FigureText, from: number, to: number): boolean {
  if (!text.sameSentence(from, to)) return false;
  for (let token = from + 1; token < to; token++) if (text.word(token)?.isVerb || /^[.؛:]/.test(text.key(token))) return false;
  return true;
}
