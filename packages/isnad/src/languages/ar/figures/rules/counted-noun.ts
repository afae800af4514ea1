import type { FigureFind, FigureRule } from '../figure-rule.ts';
import { isBarred } from '../barred.ts';
import { categoryOf } from '../category.ts';
import { unitOf } from '../unit.ts';

/** A number with the noun that it counts after it. */
export const countedNoun: FigureRule = {
  id: 'counted-noun',
  specificity: 2,
  examples: [
    ['أرسلت 3,000 جندي إلى الحدود', '3,000 جندي', 3000, 3000, 'personnel'],
    ['قتل 25 شخصا في الحريق', '25 شخصا', 25, 25, 'killed'],
    ['قتل 25 شخصا وأصيب أكثر من 900 آخرين', 'أكثر من 900 آخرين', 900, null, 'wounded'],
    ['إن 600 ألف جندي قتلوا أو جرحوا', '600 ألف جندي', 600000, 600000, 'casualties'],
    ['قيمته 8 مليارات ريال', '8 مليارات ريال', 8000000000, 8000000000, 'money'],
    ['مساحة 250 كيلومترا مربعا', '250 كيلومترا مربعا', 250, 250, 'area'],
    ['على بعد 12 كيلومترا', '12 كيلومترا', 12, 12, 'distance'],
    ['وقعت 18 اتفاقية', '18 اتفاقية', 18, 18, 'other'],
    ['نزوح 40 ألف شخص', '40 ألف شخص', 40000, 40000, 'displaced'],
    ['شن 6 غارات', '6 غارات', 6, 6, 'events'],
  ],
  refuses: ['سجل 17 هدفا', 'زاره ثلاث مرات', 'عمره 16 عاما', 'مدفع عيار 170 ملم', 'فاز 3-1 على ضيفه', 'المادة 15 فقرة أولى', 'اجتماع واحد'],
  find(text, piece, found): FigureFind | null {
    if (piece.kind !== 'cardinal') return null;
    const noun = text.nounAfter(piece);
    if (!noun || noun.category === 'none' || isBarred(text, piece, noun)) return null;
    const isPart = text.isPart(piece);
    const counts = categoryOf(text, piece, noun, isPart ? (found.at(-1) ?? null) : null);
    return {
      first: piece.first,
      last: noun.last,
      min: piece.min,
      max: piece.max,
      approximate: piece.approximate,
      counts,
      what: [noun.first, noun.last],
      unit: unitOf(text, noun, counts),
      isPart,
    };
  },
};
