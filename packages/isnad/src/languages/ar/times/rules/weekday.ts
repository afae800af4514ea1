import { TokenKind } from '../../../../analysis/tokens.ts';
import { Clitic } from '../../../../analysis/types.ts';
import { dayValue, weekdayOf } from '../calendar.ts';
import { tenseAround } from '../tense.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** What is named after a weekday: the words give no day. */
const namedAfter = new Set(
  'صلاه خطبه خطيب خطباء صلوات مسجد جامع امام سوق نادي عبد ابو ابن بن ال الشيخ السيد الدكتور المهندس محمد احمد علي خالد سعد'.split(' '),
);
const after = new Set('السوداء العظيمه البيضاء الابيض الاحمر الحمراء الاسود الحزينه الدامي الحزين الاعلي'.split(' '));

/** A weekday against the publication: the last one up to its own day, the next one where the words tell of what is to come. */
export const weekday: TimeRule = {
  id: 'weekday',
  triggers: ['weekday'],
  specificity: 2,
  examples: [
    ['وصل الوفد يوم الاثنين إلى المدينة', '2024-10-29', 'يوم الاثنين', '2024-10-28'],
    ['وصل الوفد الاثنين', '2018-05-14', 'الاثنين', '2018-05-14'],
    ['وصل الوفد مساء السبت', '2018-04-08', 'مساء السبت', '2018-04-07'],
    ['يعود الوفد الأحد المقبل', '2018-05-15', 'الأحد المقبل', '2018-05-20'],
    ['وصل الوفد الأحد الماضي', '2018-05-20', 'الأحد الماضي', '2018-05-13'],
    ['سيعود الوفد يوم الخميس', '2018-05-15', 'يوم الخميس', '2018-05-17'],
    ['جلسة للمجلس الثلاثاء لبحث أزمة المياه', '2018-04-02', 'الثلاثاء', '2018-04-03'],
    ['قبل لقاء الإياب الأربعاء على ملعبه', '2018-04-02', 'الأربعاء', '2018-04-04'],
    ['خسر الفريق لقاء الإياب الأربعاء على ملعبه', '2018-04-07', 'الأربعاء', '2018-04-04'],
    ['وصل الوفد أمس الخميس', '2015-08-08', 'أمس الخميس', '2015-08-06'],
    ['وصل الوفد اليوم الأحد', '2018-04-08', 'اليوم الأحد', '2018-04-08'],
    ['قال إن الوفد وصل اليوم (الأربعاء) صباحا', '2018-05-17', 'اليوم (الأربعاء)', '2018-05-16'],
    ['ستغلق المتاجر أيام الأحد والاثنين والثلاثاء', '2018-05-26', 'الثلاثاء', '2018-05-29'],
    ['أعلن الأمين العام ينس ستولتنبرغ الأربعاء', '2018-04-05', 'الأربعاء', '2018-04-04'],
    ['وقع ليل السبت الأحد', '2018-04-08', 'ليل السبت الأحد', '2018-04-07/2018-04-08'],
  ],
  refuses: ['صلاة الجمعة في الجامع', 'جاء أحد الضيوف', 'تخفيضات الجمعة السوداء'],
  find(text, token) {
    const name = nameAt(text, token);
    if (name === null) return null;
    const before = startOf(text, token);
    if (namedAfter.has(text.bare(before.first - 1)) || after.has(text.bare(token + 1))) return null;
    const direction = text.direction(token + 1);
    const bracket = text.key(token - 1) === '(' && text.key(token + 1) === ')' && isNearDay(text, token - 2);
    if (bracket) {
      const back = text.today === null ? null : dayValue(text.today - ((weekdayOf(text.today) - name + 7) % 7));
      return { first: token - 2, last: token + 1, type: 'DATE', value: back, isRelative: true };
    }
    const last = direction === 1 || direction === 0 || direction === -1 ? token + 1 : token;
    const night = nightBetween(text, token, name, before);
    if (night) return night;
    if (isSecondOfNight(text, token)) return null;
    if (text.today === null) return { first: before.first, last, type: 'DATE', value: null, isRelative: true };
    const week = direction === undefined ? weekAfter(text, token + 1) : null;
    if (week) return { first: before.first, last: week.last, type: 'DATE', value: dayValue(week.monday + name - 1), isRelative: true };
    const day =
      direction === undefined
        ? (afterListed(text, token, name) ?? resolve(text, name, before.direction, before.first, last))
        : resolve(text, name, direction, before.first, last);
    return { first: before.first, last, type: 'DATE', value: dayValue(day), isRelative: true };
  },
};

function nameAt(text: TimeText, token: number): number | null {
  const word = text.word(token);
  const name = word?.in.weekday;
  if (word === null || name === undefined) return null;
  if (word.definite) return name;
  // Without ال only after «يوم»: أحد is anyone, خميس and جمعة are names.
  return text.word(token - 1)?.unit === 'D' &&
    text.in(token - 1, 'unit') === 1 &&
    !text.word(token - 1)?.definite &&
    text.in(token - 2, 'every') === undefined &&
    name !== 7
    ? name
    : null;
}

/** Where «يوم», «مساء يوم», «أمس», «اليوم» before the name begin, and which way they point. */
function startOf(text: TimeText, token: number): { first: number; direction: number | null } {
  let first = token;
  let direction: number | null = null;
  if (text.word(token)?.clitics) return { first, direction };
  const previous = text.word(first - 1);
  if (previous?.unit === 'D' && previous.in.unit === 1 && (!previous.definite || previous.in.today !== undefined)) {
    first--;
    if (previous.definite) direction = 0;
  } else if (previous?.in.deictic === -1) {
    first--;
    direction = 0;
  } else if (previous?.in.deictic === 1) {
    first--;
    direction = 1;
  }
  const part = text.word(first - 1);
  if (part?.in.dayPart !== undefined && !part.definite && text.word(first)?.clitics === 0) first--;
  return { first, direction };
}

/** «اليوم (الأربعاء)»: the name tells which day was meant. */
function isNearDay(text: TimeText, token: number): boolean {
  return text.in(token, 'today') !== undefined || text.in(token, 'deictic') === -1;
}

/** «أيام الأحد والاثنين والثلاثاء»: each day of a list follows the one before it. */
function afterListed(text: TimeText, token: number, name: number): number | null {
  const previous = text.in(token - 1, 'weekday');
  if (previous === undefined || !text.word(token - 1)?.definite || ((text.word(token)?.clitics ?? 0) & Clitic.wa) === 0) return null;
  const first = startOf(text, token - 1);
  const day = afterListed(text, token - 1, previous) ?? resolve(text, previous, first.direction, first.first, token - 1);
  return day + ((name - previous + 7) % 7);
}

function resolve(text: TimeText, name: number, direction: number | null, first: number, last: number): number {
  const today = text.today as number;
  const back = (weekdayOf(today) - name + 7) % 7;
  const isStrict = text.direction(last) !== undefined;
  if (direction === 1) return today - back + (back === 0 ? (isStrict ? 7 : 0) : 7);
  if (direction === -1) return today - (back === 0 ? 7 : back);
  if (direction === 0) return today - back;
  if (back === 0) return today;
  return tenseAround(text, first, last) === 'future' ? today - back + 7 : today - back;
}

/** «من الأسبوع المقبل» after a weekday. */
function weekAfter(text: TimeText, token: number): { last: number; monday: number } | null {
  const at = text.key(token) === 'من' ? token + 1 : token;
  if (text.word(at)?.unit !== 'W' || !text.word(at)?.definite || text.today === null) return null;
  const direction = text.direction(at + 1);
  if (direction === undefined || Math.abs(direction) > 1) return null;
  return { last: at + 1, monday: text.today - weekdayOf(text.today) + 1 + direction * 7 };
}

/** «ليل السبت الأحد»: one night over two days. */
function nightBetween(text: TimeText, token: number, name: number, before: { first: number }): TimeFind | null {
  if (text.in(before.first, 'dayPart') !== 6 || text.today === null) return null;
  const dash = text.key(token + 1) === '-' || text.key(token + 1) === '/' ? 1 : 0;
  const second = token + 1 + dash;
  if (text.kind(second) !== TokenKind.word || nameAt(text, second) !== (name % 7) + 1 || ((text.word(second)?.clitics ?? 0) & ~(Clitic.wa | Clitic.al)) !== 0)
    return null;
  const to = text.today - ((weekdayOf(text.today) - ((name % 7) + 1) + 7) % 7);
  return { first: before.first, last: second, type: 'DATE', value: `${dayValue(to - 1)}/${dayValue(to)}`, isRelative: true };
}

function isSecondOfNight(text: TimeText, token: number): boolean {
  const previous = text.in(token - 1, 'weekday');
  return previous !== undefined && text.in(token - 2, 'dayPart') === 6 && text.in(token, 'weekday') === (previous % 7) + 1;
}
