import { categoryOf } from '../category.ts';
import type { FigureRule } from '../figure-rule.ts';

/** A number after the definite noun that it counts: «الجنود الثلاثة», «القتلى الـ12», «تجاربها النووية الست». */
export const definiteCount: FigureRule = {
  id: 'definite-count',
  specificity: 1,
  examples: [
    ['وصل الجنود الثلاثة إلى البيت', 'الثلاثة', 3, 3, 'personnel'],
    ['أجرت تجاربها النووية الست هناك', 'الست', 6, 6, 'events'],
  ],
  refuses: ['الأعوام الخمسة الماضية', 'مجموعة العشرين', 'الباب الثاني'],
  find(text, piece, found) {
    if (piece.kind !== 'cardinal' || piece.scale !== 1) return null;
    const reading = text.tokens.types.get(text.tokens.type[piece.first] as number).readings[0];
    const isDefinite = reading?.word.startsWith('ال') || text.key(piece.first - 1) === 'ال';
    if (!isDefinite || text.word(piece.last + 1)?.isBareNoun) return null;
    let at = piece.first - (text.key(piece.first - 1) === 'ال' ? 2 : 1);
    for (let steps = 0; steps < 2; steps++, at--) {
      const word = text.word(at);
      if (!word) return null;
      const category = word.category ?? word.possessed;
      if (category === null) continue;
      // «العامل الـ39» is the thirty-ninth.
      if (category === 'none' || (word.category !== null && word.number === 1) || (!word.definite && word.possessed === null)) return null;
      if (category === 'other' || category === 'money') return null;
      const noun = { category, first: at, last: at, isKnown: true };
      const counts = categoryOf(text, piece, noun, found);
      return {
        first: piece.first,
        last: piece.last,
        min: piece.min,
        max: piece.max,
        approximate: piece.approximate,
        counts,
        what: [at, at],
        unit: null,
        isPart: false,
      };
    }
    return null;
  },
};
