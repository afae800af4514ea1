import { TokenKind } from '../../../../analysis/tokens.ts';
import { Clitic } from '../../../../analysis/types.ts';
import { yearValue } from '../calendar.ts';
import { hijriValue } from '../hijri.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** Before a number these make it a year. */
const prepositions = new Set('في منذ حتي من الي بحلول خلال قبل بعد بين'.split(' '));
const heads = new Set(
  'عام العام سنه السنه للعام لعام اعوام سنوات السنوات الاعوام عامي العامين موسم الموسم موازنه ميزانيه مونديال كاس العالم بطوله دوره نسخه اولمبياد الاولمبيه يورو اكسبو رؤيه انتخابات ازمه حرب ثوره دستور احداث نهائيات صيف شتاء ربيع خريف'.split(
    ' ',
  ),
);
const joiners = new Set(['-', '–', '/', '،', '،']);
/** After a number these show that it counts something. */
const counted =
  /^(دولار|يورو|ريال|درهم|دينار|جنيه|شخص|قتيل|جندي|طن|كيلومتر|كلم|متر|مدرسه|منزل|عامل|برميل|نقطه|فرد|طالب|سياره|ميغاواط|هكتار|جريح|مشارك|مليون|مليار|الف|في المئه|حاله|اسره|عائله|مسلح|موقع|وحده|مقعد|صوت|لاجئ)/;

/** A year in four digits where nothing but its place tells that it is one: «منذ 2014», «عامي 2010 و2014», «(2014)». */
export const year: TimeRule = {
  id: 'year',
  triggers: ['number'],
  specificity: 1,
  examples: [
    ['تسكن هنا منذ 2014', null, '2014', '2014'],
    ['نالت الجائزة في 2015 في المدينة', null, '2015', '2015'],
    ['للسنوات 2018 و2019 و2020', null, '2019', '2019'],
    ['كأس العالم 2018', null, '2018', '2018'],
    ['في 1436هـ', null, '1436هـ', '2014-10-25/2015-10-13'],
  ],
  refuses: ['وصل 2015 شخصا', 'في 2000 مدرسة', 'باع 2,015 كتابا', 'رقم 2014', 'هاتف 2014'],
  find(text, token) {
    const read = text.year(token);
    if (!read) return null;
    if (read.calendar === 'hijri') {
      const found: TimeFind = { first: token, last: read.last, type: 'DATE', value: hijriValue(read.year, null, null) };
      return found;
    }
    const piece = text.numberFrom(token);
    if (!piece?.digits || read.year < 1500) return null;
    if (!isPlacedAsYear(text, token) || text.numberTo(token - 1)?.digits) return null;
    if (counted.test(text.bare(read.last + 1)) || text.key(read.last + 1) === '%' || text.key(read.last + 1) === '٪') return null;
    return { first: token, last: read.last, type: 'DATE', value: yearValue(read.year), parts: { year: read.year, yearGiven: true } };
  },
};

function isPlacedAsYear(text: TimeText, token: number): boolean {
  const before = text.bare(token - 1);
  const number = text.numberFrom(token)?.min ?? 0;
  if (heads.has(before) || heads.has(before.replace(/^ال/, ''))) return true;
  if (text.in(token - 1, 'month') !== undefined) return true;
  if (prepositions.has(before) || prepositions.has(text.key(token - 1))) return number >= 1900 && number <= 2050 && !isCountedNoun(text, token + 1);
  if (text.key(token - 1) === '(' && [')', '-', '–', '،', '/'].includes(text.key(token + 1))) return number >= 1900 && number <= 2050;
  if (text.clitics(token - 1) === Clitic.lam && text.bare(token - 1) === 'عام') return true;
  // A further member of a list of years.
  if (text.key(token - 1) === 'و' || joiners.has(text.key(token - 1))) {
    const previous = text.numberTo(token - 2);
    return (
      previous !== null &&
      text.year(previous.first)?.last === token - 2 &&
      number >= 1900 &&
      number <= 2100 &&
      previous.min !== null &&
      previous.min < number &&
      isPlacedAsYear(text, previous.first)
    );
  }
  return false;
}

/** A bare indefinite noun after a number is what it counts. */
function isCountedNoun(text: TimeText, token: number): boolean {
  if (text.kind(token) !== TokenKind.word || text.clitics(token) !== 0) return false;
  const word = text.bare(token);
  return /[^ا]ا$/.test(word) && word.length >= 4 ? true : counted.test(word) || /(ه|ات|ين)$/.test(word);
}
