import type { FigureRule } from '../figure-rule.ts';
import { isHarm, outcomeOf } from '../outcome.ts';

/** «مقتل شخص واحد»: one person, where the sentence says what happened to them. */
export const onePerson: FigureRule = {
  id: 'one-person',
  specificity: 1,
  examples: [['مقتل شخص واحد في الحريق', 'شخص واحد', 1, 1, 'killed']],
  refuses: ['اجتماع واحد', 'شخص واحد يكفي'],
  find(text, piece) {
    if (piece.digits || piece.min !== 1 || piece.max !== 1 || piece.kind !== 'cardinal') return null;
    const at = piece.first - 1;
    const word = text.word(at);
    if (word?.number !== 1 || word.category === null || word.definite) return null;
    const counts = isHarm(word.category) ? word.category : text.isPerson(word.category) ? outcomeOf(text, { ...piece, first: at }, piece.last) : null;
    if (!counts || counts === 'none') return null;
    return { first: at, last: piece.last, min: 1, max: 1, approximate: piece.approximate, counts, what: [at, at], unit: null, isPart: false };
  },
};
