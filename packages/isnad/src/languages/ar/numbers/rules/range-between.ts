import { months } from '../months.ts';
import type { JoinRule } from '../number-rule.ts';
import { joinRange } from '../range.ts';

const mostWordsBetween = 2;

/** «بين 10 و12», «ما بين ثلاثة وخمسة ملايين», «بين 3 دنانير و5 دنانير». */
export const rangeBetween: JoinRule = {
  id: 'range-between',
  specificity: 2,
  examples: [
    ['يعمل ما بين 10,000 و12,000 عامل', 'ما بين 10,000 و12,000', 10000, 12000],
    ['بين ثلاثة وأربعة ملايين كتاب', 'بين ثلاثة وأربعة ملايين', 3000000, 4000000],
    ['تتراوح بين 40% و60%', 'بين 40% و60%', 40, 60],
    ['بين 5 إلى 7 كتب', 'بين 5 إلى 7', 5, 7],
    ['بين 3 دنانير و5 دنانير', 'بين 3 دنانير و5', 3, 5],
  ],
  refuses: ['جلس بين 10 لاعبين', 'يقام المهرجان بين 14 مارس و15 أبريل'],
  join(text, pieces, at) {
    const from = pieces[at];
    const to = pieces[at + 1];
    if (!from || !to || from.first === 0 || text.bare(from.first - 1) !== 'بين') return null;
    const between = to.first - from.last - 1;
    // «بين 14 مارس و15 أبريل»: days of two months.
    if (months.has(text.key(from.last + 1)) && months.has(text.key(to.last + 1))) return null;
    if (between < 0 || between > mostWordsBetween + 1 || text.context.sentenceOf[from.first] !== text.context.sentenceOf[to.first]) return null;
    const link = text.key(to.first - 1);
    const isTo = link === 'الي' || link === 'و' || link === 'حتي' || link === '-';
    if (!isTo && text.grammar.joined(to.first) !== to.first) return null;
    const first = text.key(from.first - 2) === 'ما' ? from.first - 2 : from.first - 1;
    const piece = joinRange(text, from, to, first, 'range-between');
    return piece && { piece, taken: 2 };
  },
};
