import { Clitic } from '../../../../analysis/types.ts';
import { dayNumber, dayValue, isDay, monthValue } from '../calendar.ts';
import { type DayRead, dayAfter, dayBefore } from '../day-of-month-name.ts';
import { hijriValue, hijriYearOf } from '../hijri.ts';
import { directedYear, nearestYear } from '../nearest.ts';
import { tenseAround } from '../tense.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { MonthRead, TimeText } from '../time-text.ts';
import { type YearRead, yearAfter } from '../year-after-month.ts';

/** Events and places that are named after a day or month: the words give no date. */
const namedAfter = new Set(
  'ثوره انتفاضه قوي تحالف فريق حركه ميدان شارع مدينه جسر كوبري حرب محور جامعه نصر منتزه استاد مستشفي صحيفه جريده اكاديميه قاعه كتيبه كتائب لواء منصه هجمات اعتداءات احداث بيان انقلاب ذكري'.split(
    ' ',
  ),
);
const prepositions = new Set(
  'في منذ خلال حتي من الي بحلول قبل بعد اواخر اوائل منتصف مطلع نهايه بدايه طوال طيله بين ل ب نهايات بدايات ليل صباح مساء تسليم شهر شهري يوم يومي وفي انتخابات'.split(
    ' ',
  ),
);

/** Dates with a month's name: day, month, year, in what parts the text gives. */
export const calendarDate: TimeRule = {
  id: 'calendar-date',
  triggers: ['month', 'monthHead', 'hijri', 'hijriHead'],
  specificity: 3,
  examples: [
    ['افتتح في 4 ديسمبر 2024 الجسر', '2025-04-27', '4 ديسمبر 2024', '2024-12-04'],
    ['افتتح في أغسطس من العام الماضي', '2025-04-27', 'أغسطس من العام الماضي', '2024-08'],
    ['في فبراير/ شباط 2022 بدأ البناء', null, 'فبراير/ شباط 2022', '2022-02'],
    ['في كانون الثاني (يناير) 2019', null, 'كانون الثاني (يناير) 2019', '2019-01'],
    ['في 3 أكتوبر الجاري', '2024-10-12', '3 أكتوبر الجاري', '2024-10-03'],
    ['في 30 مارس الماضي', '2018-05-14', '30 مارس الماضي', '2018-03-30'],
    ['في الثامن من مارس وصل', '2018-04-08', 'الثامن من مارس', '2018-03-08'],
    ['يوم الاثنين 28 أبريل 2025', null, 'يوم الاثنين 28 أبريل 2025', '2025-04-28'],
    ['يوم السبت الموافق الثاني من شهر شوال لعام 1436هـ', null, 'يوم السبت الموافق الثاني من شهر شوال لعام 1436هـ', '2015-07-18'],
    ['زرعوا في يناير وفبراير 2025 القمح', null, 'يناير وفبراير 2025', '2025-01/2025-02'],
    ['من 3 إلى 7 مايو 2018', null, '3 إلى 7 مايو 2018', '2018-05-03/2018-05-07'],
    ['يقام في 12 حزيران/يونيو', '2018-05-22', '12 حزيران/يونيو', '2018-06-12'],
    ['أعلن في أيلول/سبتمبر العام الماضي', '2018-05-22', 'أيلول/سبتمبر العام الماضي', '2017-09'],
    ['كتب في يناير 22، 2018 رسالة', null, 'يناير 22، 2018', '2018-01-22'],
    ['باعوا خلال شهري يونيو - أغسطس 2015', null, 'يونيو - أغسطس 2015', '2015-06/2015-08'],
    ['ستكون جاهزة في ديسمبر كانون الأول 2016', null, 'ديسمبر كانون الأول 2016', '2016-12'],
    ['بلغ التضخم 11 بالمائة في جوان', '2024-10-29', 'جوان', '2024-06'],
    ['بلغ التضخم 11 بالمائة في جـوان', '2024-10-29', 'جـوان', '2024-06'],
    ['اشترى في غشت 2017 بيتا', null, 'غشت 2017', '2017-08'],
    ['احتفلوا في فاتح ماي بالعيد', '2019-08-20', 'فاتح ماي', '2019-05-01'],
    ['وصل في (نوفمبر) تشرين الثاني 2023', null, 'نوفمبر) تشرين الثاني 2023', '2023-11'],
    ['أغلقت العقود تسليم يونيو مرتفعة', '2018-04-30', 'يونيو', '2018-06'],
  ],
  refuses: [
    'سلم على جوان ورأى أباه',
    'ثقة في ماي',
    'مارس الرجل الرياضة',
    'قال الوزير ماي',
    'زار الأب المدرسة',
    'شارع 26 يوليو',
    'قوى 14 آذار',
    'الرئيس رجب أوغلو',
    'تحت صفر مئوية',
    'فاز 6-صفر',
  ],
  find(text, token) {
    const month = text.month(token);
    if (!month) return null;
    // The second writing of a doubled name begins no date of its own.
    const doubled = text.month(token - 2);
    if (doubled && doubled.last >= token) return null;
    const left = dayAfter(text, month) ?? dayBefore(text, month);
    if (namedAfter.has(stripAl(text.bare(left.first - 1))) && !hasYear(text, month.last + 1)) return null;
    const list = left.month ? [left.month] : monthList(text, month);
    const lastMonth = list.at(-1) as MonthRead;
    const year = yearAfter(text, lastMonth.last + 1);
    if (!hasEvidence(text, month, left, year, list.length > 1)) return null;
    if (month.calendar === 'hijri') return hijriDate(text, month, left, year);
    if (list.length > 1 && left.day === null) return listedMonths(text, list, year);
    return gregorianDate(text, month, left, year);
  },
};

/** «يناير وفبراير», «يناير وفبراير ومارس». */
function monthList(text: TimeText, month: MonthRead): MonthRead[] {
  const list = [month];
  for (;;) {
    let next = (list.at(-1) as MonthRead).last + 1;
    if (text.key(next) === 'و') next++;
    else if ((text.key(next) === '-' || text.key(next) === '–') && list.length === 1) {
      // «يونيو - أغسطس 2015»
      const to = text.month(next + 1);
      return to && to.calendar === month.calendar && to.month > month.month ? [month, to] : list;
    } else if (!((text.word(next)?.clitics ?? 0) & Clitic.wa)) break;
    const read = text.month(next);
    if (!read || read.calendar !== month.calendar) break;
    list.push(read);
  }
  return list;
}

function hasYear(text: TimeText, token: number): boolean {
  return text.year(token) !== null;
}

function hasEvidence(text: TimeText, month: MonthRead, left: DayRead, year: YearRead | null, isListed: boolean): boolean {
  if (left.day !== null || year !== null) return true;
  if (month.needsNumber) return isPlaced(text, month);
  if (month.isSure) return true;
  if (left.first < month.first || isListed) return true;
  const clitics = text.word(month.first)?.clitics ?? 0;
  return prepositions.has(text.bare(month.first - 1)) || (clitics & (Clitic.ba | Clitic.lam)) !== 0;
}

const places = new Set('في خلال منذ شهر نهايه مطلع بدايه اواخر اوائل منتصف غايه'.split(' '));

/** «في جوان», «نهاية أوت»: months of the Maghreb and the Levant that are other words elsewhere; May is a minister's name and «اب» a father. */
function isPlaced(text: TimeText, month: MonthRead): boolean {
  if (month.calendar !== 'gregorian' || !places.has(text.bare(month.first - 1)) || text.word(month.first)?.clitics !== 0) return false;
  const surface = text.tokens.types.get(text.tokens.type[month.first] as number).text;
  const letters = surface.replace(/[\u0640\u064b-\u0652]/g, '');
  return letters === 'جوان' || letters === 'أوت' || letters === 'آب';
}

function hijriDate(text: TimeText, month: MonthRead, left: DayRead, year: YearRead | null): TimeFind | null {
  const named = yearNumberBefore(text, year);
  const first = left.first;
  const last = year ? year.last : month.last;
  if (named !== null) return { first, last, type: 'DATE', value: hijriValue(named, month.month, left.day), parts: { yearGiven: true } };
  if (text.today === null) return { first, last, type: 'DATE', value: null };
  const around = hijriYearOf(text.today);
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of [around, around - 1, around + 1]) {
    const value = hijriValue(candidate, month.month, left.day);
    if (!value) continue;
    const distance = Math.abs(dayOf(value) - text.today) * (dayOf(value) > text.today ? 1.5 : 1);
    if (distance < bestDistance) {
      best = value;
      bestDistance = distance;
    }
  }
  return { first, last, type: 'DATE', value: best, isRelative: true };
}

function yearNumberBefore(text: TimeText, year: YearRead | null): number | null {
  if (!year?.period) return null;
  for (let at = year.last; at > year.last - 3; at--) {
    const piece = text.numberTo(at);
    if (piece?.min && piece.min >= 1300 && piece.min <= 1500) return piece.min;
  }
  return null;
}

function dayOf(value: string): number {
  return dayNumber(Number(value.slice(0, 4)), Number(value.slice(5, 7)), Number(value.slice(8, 10)));
}

function listedMonths(text: TimeText, list: readonly MonthRead[], year: YearRead | null): TimeFind[] {
  const first = list[0] as MonthRead;
  const lastMonth = list.at(-1) as MonthRead;
  const inRow = isDashed(text, first) || list.every((month, at) => at === 0 || month.month === (list[at - 1] as MonthRead).month + 1);
  const spanned = yearOf(text, lastMonth.month, null, year, first.first, lastMonth.last);
  if (inRow) {
    const value = spanned.year === null ? null : `${monthValue(spanned.year, first.month)}/${monthValue(spanned.year, lastMonth.month)}`;
    return [{ first: first.first, last: year?.last ?? lastMonth.last, type: 'DATE', value, isRelative: spanned.isRelative }];
  }
  return list.map((month, at) => ({
    first: month.first,
    last: at === list.length - 1 ? (year?.last ?? month.last) : month.last,
    type: 'DATE',
    value: spanned.year === null ? null : monthValue(spanned.year, month.month),
    isRelative: spanned.isRelative,
  }));
}

function isDashed(text: TimeText, month: MonthRead): boolean {
  return text.key(month.last + 1) === '-' || text.key(month.last + 1) === '–';
}

function gregorianDate(text: TimeText, month: MonthRead, left: DayRead, year: YearRead | null): TimeFind | null {
  const last = year?.last ?? month.last;
  const { first, day, fromDay } = left;
  if (day !== null && day > 29 && !isDay(2020, month.month, day)) return null;
  const resolved = yearOf(text, month.month, day, year, first, last);
  if (year?.period?.isAnaphor)
    return { first, last, type: 'DATE', value: null, anaphor: { level: 'year', month: month.month, ...(day === null ? {} : { day }) } };
  const parts = {
    month: month.month,
    ...(day === null ? {} : { day }),
    ...(resolved.year === null ? {} : { year: resolved.year }),
    yearGiven: !resolved.isRelative,
  };
  if (resolved.year === null) return { first, last, type: 'DATE', value: null, parts };
  if (day === null) return { first, last, type: 'DATE', value: monthValue(resolved.year, month.month), isRelative: resolved.isRelative, parts };
  if (!isDay(resolved.year, month.month, day)) return null;
  const to = dayValue(dayNumber(resolved.year, month.month, day));
  const value = fromDay === null ? to : `${dayValue(dayNumber(resolved.year, month.month, fromDay))}/${to}`;
  return { first, last, type: 'DATE', value, isRelative: resolved.isRelative, parts };
}

function yearOf(
  text: TimeText,
  month: number,
  day: number | null,
  year: YearRead | null,
  first: number,
  last: number,
): { year: number | null; isRelative: boolean } {
  if (year?.period) return { year: year.period.year ?? null, isRelative: year.period.isRelative };
  if (year?.direction !== null && year?.direction !== undefined) return { year: directedYear(text, month, day, year.direction), isRelative: true };
  if (text.today === null || text.todayParts === null) return { year: null, isRelative: true };
  return {
    year: nearestYear(text.today, text.todayParts.year, month, day, text.bare(first - 1) === 'تسليم' ? 'future' : tenseAround(text, first, last)),
    isRelative: true,
  };
}

function stripAl(word: string): string {
  return word.startsWith('ال') ? word.slice(2) : word;
}
