import type { JoinRule, NumberText } from '../number-rule.ts';
import { joinRange } from '../range.ts';

/** Before «من 10 إلى 12» these tell a change from one value to another, not a range. */
const changes = new Set(
  (
    'ارتفع ارتفعت يرتفع ترتفع ارتفاع انخفض انخفضت ينخفض تنخفض انخفاض زاد زادت يزيد تزيد زياده تراجع تراجعت يتراجع تتراجع رفع رفعت يرفع ترفع خفض خفضت يخفض تخفض ' +
    'تخفيض قفز قفزت يقفز هبط هبطت يهبط هبوط نزل نزلت صعد صعدت صعود نما نمت تقلص تقلصت تقليص انتقل تحول تغير وصل وصلت ليصل لتصل تحسن تحسنت'
  ).split(' '),
);
const reach = 10;

/** «10 إلى 12», «من 10 إلى 12». */
export const rangeTo: JoinRule = {
  id: 'range-to',
  specificity: 1,
  examples: [
    ['يحتاج من 10 إلى 12 عاملا', 'من 10 إلى 12', 10, 12],
    ['يحتاج خمسة إلى سبعة عمال', 'خمسة إلى سبعة', 5, 7],
  ],
  refuses: ['ارتفع السعر من 10 إلى 12 دينارا', 'مضاعفة إنتاج عام 2015 إلى 23 مليار متر', 'من 900 دينار عام 2000 إلى 3400 دينار'],
  join(text, pieces, at) {
    const from = pieces[at];
    const to = pieces[at + 1];
    if (!from || !to || to.first !== from.last + 2) return null;
    const link = text.key(from.last + 1);
    if (link !== 'الي' && link !== 'حتي') return null;
    // «عام 2015 إلى 23 مليارا»: a year is no end of an amount.
    if (isYear(text, from.first) && (to.scale > 1 || (to.max ?? 0) > 2100)) return null;
    if (tellsChange(text, from.first)) return null;
    const first = from.first > 0 && text.bare(from.first - 1) === 'من' ? from.first - 1 : from.first;
    const piece = joinRange(text, from, to, first, 'range-to');
    return piece && { piece, taken: 2 };
  },
};

function tellsChange(text: NumberText, token: number): boolean {
  const sentence = text.context.sentenceOf[token];
  for (let i = token - 1; i >= 0 && i >= token - reach && text.context.sentenceOf[i] === sentence; i--) if (changes.has(text.bare(i))) return true;
  return false;
}

function isYear(text: NumberText, token: number): boolean {
  return /^(19|20)\d\d$/.test(text.key(token)) && /^(ال)?(عام|سنه)$/.test(text.bare(token - 1));
}
