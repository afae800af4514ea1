import { monthValue } from '../calendar.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';
import { yearAt } from './portion.ts';

/** The months that a year began with: «الأشهر التسعة الأولى من 2024», «أول ستة أشهر من العام الجاري». */
export const firstMonths: TimeRule = {
  id: 'first-months',
  triggers: ['unit'],
  specificity: 4,
  examples: [
    ['أرباح الأشهر التسعة الأولى من 2024', null, 'الأشهر التسعة الأولى من 2024', '2024-01/2024-09'],
    ['في الأشهر الـ11 الأولى من العام الماضي', '2018-05-15', 'الأشهر الـ11 الأولى من العام الماضي', '2017-01/2017-11'],
    ['خلال أول ستة أشهر من العام الجاري', '2018-08-15', 'أول ستة أشهر من العام الجاري', '2018-01/2018-06'],
  ],
  refuses: ['الأشهر الستة الأولى من عمره', 'الأشهر الثلاثة الماضية', 'أول ثلاثة أشهر من الدراسة'],
  find(text, token): TimeFind | null {
    const word = text.word(token);
    if (word?.unit !== 'M' || word.in.unit !== 3) return null;
    const span = word.definite ? behind(text, token) : before(text, token);
    if (!span || text.key(span.end + 1) !== 'من') return null;
    const year = yearAt(text, span.end + 2);
    if (!year) return null;
    const value = year.year === undefined ? null : `${monthValue(year.year, 1)}/${monthValue(year.year, span.count)}`;
    return { first: span.first, last: year.last, type: 'DATE', value, isRelative: year.isRelative };
  },
};

interface Months {
  readonly first: number;
  readonly end: number;
  readonly count: number;
}

/** «الأشهر التسعة الأولى» */
function behind(text: TimeText, token: number): Months | null {
  const piece = text.numberFrom(text.key(token + 1) === 'ال' ? token + 2 : token + 1);
  const count = monthsOf(piece?.kind, piece?.min);
  if (!piece || count === null || text.key(piece.last + 1) !== 'الاولي') return null;
  return { first: token, end: piece.last + 1, count };
}

/** «أول تسعة أشهر» */
function before(text: TimeText, token: number): Months | null {
  const piece = text.numberTo(token - 1);
  const count = monthsOf(piece?.kind, piece?.min);
  if (!piece || count === null || text.bare(piece.first - 1) !== 'اول') return null;
  return { first: piece.first - 1, end: token, count };
}

function monthsOf(kind: string | undefined, count: number | null | undefined): number | null {
  return kind === 'cardinal' && typeof count === 'number' && Number.isInteger(count) && count >= 2 && count <= 12 ? count : null;
}
