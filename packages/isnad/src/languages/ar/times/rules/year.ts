import { lossyKey } from '../../../../analysis/letters.ts';
import { TokenKind } from '../../../../analysis/tokens.ts';
import { Clitic } from '../../../../analysis/types.ts';
import { functionWords } from '../../generated/function-words.ts';
import { verbClasses, WordClass } from '../../lexicon/index.ts';
import { yearValue } from '../calendar.ts';
import { hijriValue } from '../hijri.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** Before a number these make it a year. */
const prepositions = new Set('في منذ حتي من الي بحلول خلال قبل بعد بين مثل مع عن افق غايه'.split(' '));
const heads = new Set(
  'عام العام سنه السنه للعام لعام اعوام سنوات السنوات الاعوام عامي العامين موسم الموسم موازنه ميزانيه مونديال كاس العالم بطوله دوره نسخه اولمبياد الاولمبيه يورو اكسبو رؤيه انتخابات ازمه حرب ثوره دستور احداث نهائيات صيف شتاء ربيع خريف اتفاقيه اتفاقيتي اتفاق اتفاقي معاهده حدود نكسه نكبه عدوان اعلان تقرير مهرجان معرض قمه دوري الدوري'.split(
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
    ['تأهل إلى مونديال قطر 2022', null, '2022', '2022'],
    ['فرض حصارا في 2012 فيما أنهك القتال السكان', null, '2012', '2012'],
    ['قارن بين عامي 2015 و2014 هناك', null, '2014', '2014'],
    ['ينتهي البناء في نهاية 2016 تماما', null, 'نهاية 2016', '2016-12'],
    ['الانتخابات الرئاسية 2016', null, '2016', '2016'],
    ['انتج في 1977 إيرادات كبيرة', null, '1977', '1977'],
    ['في 1436هـ', null, '1436هـ', '2014-10-25/2015-10-13'],
  ],
  refuses: ['شارك ما بين 2000 و3000 متظاهر', 'وصل 2015 شخصا', 'في 2000 مدرسة', 'باع 2,015 كتابا', 'القناة 2014', 'رقم 2014', 'هاتف 2014'],
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
  if (text.in(token - 1, 'month') !== undefined || text.in(token - 1, 'edge') !== undefined) return true;
  if (isAfterEvent(text, token)) return true;
  // «الانتخابات الرئاسية 2016»
  if (isAfterDefinite(text, token) || isAfterNoun(text, token)) return true;
  if (before === 'بين' && isBetweenCounts(text, token)) return false;
  if (prepositions.has(before) || prepositions.has(text.key(token - 1))) return number >= 1700 && number <= 2050 && !isCountedNoun(text, token + 1);
  if (text.key(token - 1) === '(' && [')', '-', '–', '،', '/'].includes(text.key(token + 1))) return number >= 1500 && number <= 2050;
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
      (previous.min !== number || text.key(token + 1) === '/') &&
      isPlacedAsYear(text, previous.first)
    );
  }
  return false;
}

/** «ما بين 2000 و3000 متظاهر»: two numbers of something. */
function isBetweenCounts(text: TimeText, token: number): boolean {
  const to = text.numberFrom(token + 1) ?? text.numberFrom(token + 2);
  return to !== null && to.min !== null && (to.min > 2100 || isCountedNoun(text, to.last + 1));
}

/** «مونديال قطر 2022», «كأس أمم أفريقيا 2019»: an event that is called by its year, with its place between. */
const events = new Set('مونديال كاس اولمبياد بطوله دوره نهائيات اكسبو مهرجان معرض قمه انتخابات العاب نسخه'.split(' '));
const reachOfEvent = 4;

function isAfterEvent(text: TimeText, token: number): boolean {
  const number = text.numberFrom(token)?.min ?? 0;
  if (number < 1896 || number > 2050 || isCountedNoun(text, token + 1)) return false;
  for (let at = token - 1; at >= token - reachOfEvent && text.sameSentence(at, token); at--) {
    if (text.kind(at) !== TokenKind.word) return false;
    if (at < token - 1 && events.has(text.bare(at).replace(/^ال/, ''))) return true;
    if ((text.clitics(at) & ~Clitic.al) !== 0 || grammar.has(text.bare(at))) return false;
  }
  return false;
}

/** Labels that a number of four digits may follow. */
const labels = new Set('القرار الرقم الماده الصفحه القناه الطريق العدد القطعه الهاتف الخط الرحله الطائره الغرفه المركز الطابق القاعه الموقع'.split(' '));

function isAfterDefinite(text: TimeText, token: number): boolean {
  const number = text.numberFrom(token)?.min ?? 0;
  if (number < 1950 || number > 2040 || text.kind(token - 1) !== TokenKind.word) return false;
  const before = text.bare(token - 1);
  return before.startsWith('ال') && before.length > 4 && !labels.has(before) && !isCountedNoun(text, token + 1);
}

/** «أسواق 2015», «أنظمة 2008»: a common noun with a year, never a name (ويندوز 2007). */
function isAfterNoun(text: TimeText, token: number): boolean {
  const number = text.numberFrom(token)?.min ?? 0;
  if (number < 1950 || number > 2030 || text.kind(token - 1) !== TokenKind.word) return false;
  const reading = text.tokens.types.get(text.tokens.type[token - 1] as number).readings[0];
  if (reading?.enclitic !== '' || (reading.classes & WordClass.noun) === 0 || (reading.classes & (WordClass.proper | verbClasses)) !== 0) return false;
  return !labels.has(reading.word.startsWith('ال') ? reading.word : `ال${reading.word}`) && !isCountedNoun(text, token + 1);
}

/** «في 2012 فيما أنهك القتال»: grammar counts nothing, though it ends like a noun that does. */
const grammar = new Set(
  Object.values(functionWords).flat().concat('فيما بينما عندما حينما بعدما كما مما اذا ايضا لما قبلما حيثما ثمه'.split(' ')).map(lossyKey),
);

/** Whether the word after a number is what it counts: after 11 to 99 it stands in the accusative, after 3 to 10 in the plural, after full hundreds in the singular. */
function isCountedNoun(text: TimeText, token: number): boolean {
  if (text.kind(token) !== TokenKind.word || text.clitics(token) !== 0) return false;
  const word = text.bare(token);
  if (counted.test(word)) return true;
  if (word.startsWith('ال') || grammar.has(word) || word === 'زياده' || word === 'ارتفاعا' || word === 'انخفاضا') return false;
  const rest = (text.numberTo(token - 1)?.min ?? 0) % 100;
  if (rest >= 11) return (/[^ا]ا$/.test(word) && word.length >= 4) || /ه$/.test(word);
  return /(ه|ات|ين|ا)$/.test(word);
}
