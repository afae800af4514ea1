import type { Counted } from '../../../../analysis/shape.ts';
import type { NumberPiece } from '../../numbers/index.ts';
import type { CountedCategory } from '../counted-category.ts';
import type { FigureRule } from '../figure-rule.ts';
import type { FigureText } from '../figure-text.ts';
import { isHarm, outcomeOf } from '../outcome.ts';
import { unitOf } from '../unit.ts';

const units: ReadonlySet<string> = new Set(['money', 'distance', 'area']);

/** «مقتل شخص واحد», «مدنيين اثنين», «كيلومتر واحد»: one or two, counted behind the noun; one person, where the sentence says what happened to them. */
export const onePerson: FigureRule = {
  id: 'one-person',
  specificity: 1,
  examples: [
    ['مقتل شخص واحد في الحريق', 'شخص واحد', 1, 1, 'killed'],
    ['مقتل مدنيين اثنين في الحريق', 'مدنيين اثنين', 2, 2, 'killed'],
    ['استشهاد فلسطينيين اثنين', 'فلسطينيين اثنين', 2, 2, 'killed'],
    ['إعدام رهينتين اثنتين', 'رهينتين اثنتين', 2, 2, 'killed'],
    ['على بعد كيلومتر واحد من المدينة', 'كيلومتر واحد', 1, 1, 'distance'],
  ],
  refuses: ['اجتماع واحد', 'شخص واحد يكفي'],
  find(text, piece) {
    if (piece.digits || (piece.min !== 1 && piece.min !== 2) || piece.max !== piece.min || piece.kind !== 'cardinal') return null;
    const at = piece.first - 1;
    const word = text.word(at);
    // «فلسطينيين اثنين»
    if (word?.category === null && piece.min === 2 && /ي(ين|ان)$/.test(word.key) && word.isBareNoun) {
      const lot = outcomeOf(text, { ...piece, first: at }, piece.last);
      if (!lot) return null;
      return { first: at, last: piece.last, min: 2, max: 2, approximate: false, counts: lot, what: [at, at], unit: null, isPart: false };
    }
    // «بين واحد من الملوك» counts no yen.
    if (!word || word.category === null || word.definite || text.key(at) === 'بين' || (piece.min === 1 ? word.number !== 1 : word.number < 2)) return null;
    const counts = countsOf(text, piece, at, word.category);
    if (!counts) return null;
    const unit = unitOf(text, { category: counts, first: at, last: at, isKnown: true }, counts);
    return { first: at, last: piece.last, min: piece.min, max: piece.max, approximate: piece.approximate, counts, what: [at, at], unit, isPart: false };
  },
};

function countsOf(text: FigureText, piece: NumberPiece, noun: number, category: CountedCategory): Counted | null {
  if (category === 'none') return null;
  if (isHarm(category) || units.has(category)) return category;
  const isHeld = category === 'captured' || category === 'displaced';
  if (!isHeld && !text.isPerson(category)) return null;
  const outcome = outcomeOf(text, { ...piece, first: noun }, piece.last);
  if (isHeld) return outcome !== null && isHarm(outcome) ? outcome : category;
  if (outcome !== null && outcome !== 'people') return outcome;
  return piece.min === 2 ? category : null;
}
