import type { WordFigureRule } from '../figure-rule.ts';
import { isHarm, outcomeOf } from '../outcome.ts';

/** Two persons in the dual, where the sentence says what happened to them: «مقتل شخصين», «قتيلان». */
export const dualPerson: WordFigureRule = {
  id: 'dual-person',
  specificity: 1,
  examples: [
    ['مقتل شخصين في حادث', 'شخصين', 2, 2, 'killed'],
    ['سقط قتيلان في الحادث', 'قتيلان', 2, 2, 'killed'],
    ['اعتقلت الشرطة شخصين', 'شخصين', 2, 2, 'captured'],
  ],
  refuses: ['التقى رجلين في الطريق', 'لعب مباراتين'],
  findAt(text, token) {
    const word = text.word(token);
    if (word?.number !== 2 || word.category === null || word.definite || text.numberOn(token - 1) !== undefined || text.numberOn(token) !== undefined)
      return null;
    const isTold = isHarm(word.category);
    if (!isTold && !text.isPerson(word.category)) return null;
    const counts = isTold ? word.category : outcomeOf(text, pieceOn(token), token);
    if (!counts || counts === 'none') return null;
    // «شخصين اثنين»
    const last = text.key(token + 1).startsWith('اثن') ? token + 1 : token;
    return { first: token, last, min: 2, max: 2, approximate: false, counts, what: [token, token], unit: null, isPart: false };
  },
};

/** The outcome is looked for around the word as around a number. */
function pieceOn(token: number) {
  return {
    first: token,
    last: token,
    start: 0,
    end: 0,
    min: 2,
    max: 2,
    approximate: false,
    kind: 'cardinal' as const,
    scale: 1,
    digits: false,
    by: 'dual-person',
  };
}
