import type { FigureRule } from '../figure-rule.ts';
import { isHarm, outcomeOf } from '../outcome.ts';

/** «مقتل شخص واحد», «مدنيين اثنين»: one person or two, counted behind the noun; one, where the sentence says what happened to them. */
export const onePerson: FigureRule = {
  id: 'one-person',
  specificity: 1,
  examples: [
    ['مقتل شخص واحد في الحريق', 'شخص واحد', 1, 1, 'killed'],
    ['مقتل مدنيين اثنين في الحريق', 'مدنيين اثنين', 2, 2, 'killed'],
  ],
  refuses: ['اجتماع واحد', 'شخص واحد يكفي'],
  find(text, piece) {
    if (piece.digits || (piece.min !== 1 && piece.min !== 2) || piece.max !== piece.min || piece.kind !== 'cardinal') return null;
    const at = piece.first - 1;
    const word = text.word(at);
    if (!word || word.category === null || word.definite || (piece.min === 1 ? word.number !== 1 : word.number < 2)) return null;
    const counts = isHarm(word.category)
      ? word.category
      : text.isPerson(word.category)
        ? (outcomeOf(text, { ...piece, first: at }, piece.last) ?? (piece.min === 2 ? word.category : null))
        : null;
    if (!counts || counts === 'none') return null;
    return { first: at, last: piece.last, min: piece.min, max: piece.max, approximate: piece.approximate, counts, what: [at, at], unit: null, isPart: false };
  },
};
