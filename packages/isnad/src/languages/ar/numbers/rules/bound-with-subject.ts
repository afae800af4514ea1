import { TokenKind } from '../../../../analysis/tokens.ts';
import type { BoundRule, NumberPiece, NumberText } from '../number-rule.ts';
import { createTypeReader } from '../type-cache.ts';

const exceeds = new Set('تجاوز تجاوزت يتجاوز تتجاوز فاق فاقت يفوق تفوق تخطي تخطت يتخطي تتخطي ناهز ناهزت'.split(' '));
const exceedsBy = new Set('يزيد تزيد زاد زادت يربو تربو'.split(' '));
const fallsBelow = new Set('يقل تقل قل قلت'.split(' '));
const negations = new Set('لا الا لم لن'.split(' '));
/** Before «تصل قيمتها إلى 60» these make the number a limit. */
const possible = new Set('قد ربما يمكن'.split(' '));
const reaches = new Set('يصل تصل يصلوا'.split(' '));
/** «زادت الحكومة الرسوم على 12 سلعة» raises something; «زاد عدد الحضور على 100» exceeds. */
const raises = new Set('زاد زادت'.split(' '));
const measures = new Set(
  'عدد اعداد قيمه مبلغ سعر اسعار نسبه مساحه طول عرض ارتفاع وزن عمر تكلفه كلفه ثمن مجموع اجمالي حجم راسمال حصيله خسائر ايرادات ارباح ديون مده رصيد دخل انتاج معدل متوسط سرعه قوه حراره درجه مسافه نفقات ميزانيه مبيعات صادرات واردات'.split(
    ' ',
  ),
);
const stops = new Set(['،', ',', '.', ':', '؛', '(', ')', '..', '...']);
const mostWordsBetween = 4;
/** Most words play no part here and are passed over by their type. */
const tells = createTypeReader((type) => {
  if (type.kind === TokenKind.punctuation) return stops.has(type.key) || null;
  const word = type.readings[0]?.word ?? '';
  return exceeds.has(word) || exceedsBy.has(word) || fallsBelow.has(word) || null;
});

/** A bound whose verb has its subject between it and the number: «تجاوز عدد الحضور 100», «ألا يزيد المبلغ عن 35 ألفا». */
export const boundWithSubject: BoundRule = {
  id: 'bound-with-subject',
  specificity: 0,
  examples: [
    ['تجاوز عدد الحضور 100 شخص', '100', 100, null],
    ['على ألا يزيد المبلغ عن 35 ألف دينار', '35 ألف', null, 35000],
    ['شرط ألا يقل عددهم عن 20', '20', 20, null],
    ['يزيد عدد سكانها على مليون نسمة', 'مليون', 1000000, null],
    ['قد تصل قيمتها إلى 60 مليون دينار', '60 مليون', null, 60000000],
  ],
  refuses: ['زاد عدد الحضور إلى 100', 'زادت الحكومة الرسوم على 12 سلعة', 'لتصل قيمتها إلى 60 مليون دينار'],
  bound(text, piece, before) {
    const prepositionAt = piece.first - 1;
    const preposition = text.key(prepositionAt);
    if (preposition === 'الي' && isPossibleReach(text, prepositionAt, before)) return { ...piece, min: null, by: 'bound-with-subject' };
    const hasPreposition = preposition === 'عن' || preposition === 'علي';
    const sentence = text.context.sentenceOf[piece.first];
    const from = hasPreposition ? prepositionAt - 1 : prepositionAt;
    for (let token = from; token >= 0 && token >= from - mostWordsBetween; token--) {
      if (text.context.sentenceOf[token] !== sentence || (before && token <= before.last)) return null;
      if (!tells(text.tokens, token)) continue;
      if (isStop(text, token)) return null;
      const verb = text.bare(token);
      const least = exceeds.has(verb) || (hasPreposition && exceedsBy.has(verb));
      if (!least && !(hasPreposition && fallsBelow.has(verb))) continue;
      if (token === from && least && !hasPreposition) return null;
      if (raises.has(verb) && token < from && !isMeasure(text, token + 1)) return null;
      const isNegated = negations.has(text.bare(token - 1));
      return least !== isNegated ? { ...piece, max: null, by: 'bound-with-subject' } : { ...piece, min: null, by: 'bound-with-subject' };
    }
    return null;
  },
};

function isStop(text: NumberText, token: number): boolean {
  return text.tokens.kind[token] === TokenKind.punctuation && stops.has(text.key(token));
}

/** «قد تصل قيمتها إلى 60». */
function isPossibleReach(text: NumberText, preposition: number, before: NumberPiece | null): boolean {
  const sentence = text.context.sentenceOf[preposition];
  for (let token = preposition - 2; token >= 0 && token >= preposition - mostWordsBetween; token--) {
    if (text.context.sentenceOf[token] !== sentence || (before && token <= before.last) || isStop(text, token)) return false;
    if (!reaches.has(text.bare(token))) continue;
    return possible.has(text.bare(token - 1)) || (text.key(token - 1) === 'ان' && possible.has(text.bare(token - 2)));
  }
  return false;
}

/** «عدد الحضور», «عددهم». */
function isMeasure(text: NumberText, token: number): boolean {
  const word = text.bare(token).replace(/^ال/, '');
  return measures.has(word) || measures.has(word.replace(/(ه|ها|هم|هن)$/, '')) || measures.has(word.replace(/ت(ه|ها|هم|هن)$/, 'ه'));
}
