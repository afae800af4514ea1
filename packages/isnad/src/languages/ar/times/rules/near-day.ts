import { Clitic } from '../../../../analysis/types.ts';
import { verbClasses, WordClass } from '../../lexicon/index.ts';
import { dayValue } from '../calendar.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** After these «اليوم» is a span of a day, or a day told elsewhere. */
const countsDay = new Set('في ذلك نفس ذات طوال طيله مدار خلال بقيه هذا'.split(' '));
/** Papers, channels and parties: «روسيا اليوم». */
const namesBefore = new Set(
  'روسيا المصري اخبار الراي الاردن عمان عالم صحيفه جريده قناه موقع موريتانيا عين تونس مكه الجزائر السودان فلسطين دنيا ليبيا المغرب مصر اسيا افريقيا بوابه عكاظ الامارات'.split(
    ' ',
  ),
);
/** Adjectives and nouns after which «اليوم» is a certain day. */
const followers = new Set(
  'الاخر الختامي الافتتاحي الرياضي التاريخي المشهود الموعود التالي السابع الاول الثاني الثالث الرابع الخامس السادس الثامن التاسع العاشر العالمي الوطني الدولي المفتوح الاخير نفسه ذاته الذي المقبل الماضي المذكور الواحد قبل الموالي الحادي الدراسي الاكثر الاسوا الاهم الابرز الاعنف الاكبر الاصعب الاطول الاجمل'.split(
    ' ',
  ),
);

/** أمس, اليوم, غدا and their neighbours. */
export const nearDay: TimeRule = {
  id: 'near-day',
  triggers: ['today', 'deictic', 'tonight', 'unit'],
  specificity: 1,
  examples: [
    ['تؤكد البلدية اليوم أن الجسر جاهز', '2025-04-27', 'اليوم', '2025-04-27'],
    ['وصل الوفد مساء أمس', '2015-08-08', 'مساء أمس', '2015-08-07'],
    ['وصل الوفد أول من أمس', '2018-05-15', 'أول من أمس', '2018-05-13'],
    ['وصل الوفد أمس الأول', '2018-05-15', 'أمس الأول', '2018-05-13'],
    ['يعود الوفد غدا', '2018-05-15', 'غدا', '2018-05-16'],
    ['يعود الوفد بعد غد', '2018-05-15', 'بعد غد', '2018-05-17'],
    ['وصل الوفد الليلة الماضية', '2018-05-15', 'الليلة الماضية', '2018-05-14'],
    ['وصل الوفد الليلة قبل الماضية', '2018-05-15', 'الليلة قبل الماضية', '2018-05-13'],
    ['وصل الوفد مساء قبل أمس', '2018-05-15', 'قبل أمس', '2018-05-13'],
    ['في وقت لاحق من هذا اليوم', '2018-05-15', 'هذا اليوم', '2018-05-15'],
    ['وصل فجر اليوم', null, 'فجر اليوم', null],
    ['القلعة التي تقع اليوم في وسط المدينة', '2018-05-15', 'اليوم', null],
    ['هذه الظاهرة ليست وليدة اليوم', '2018-05-15', 'اليوم', null],
    ['المهندسون اليوم أكثر خبرة من قبل', '2018-05-15', 'اليوم', null],
    ['ما ينقص مدارسنا اليوم', '2018-05-15', 'اليوم', null],
    ['يحتفلون في مثل هذا اليوم من كل عام', '2018-05-15', 'هذا اليوم', null],
  ],
  refuses: [
    'نقلت روسيا اليوم عنه',
    'ثلاث مرات في اليوم',
    'في اليوم التالي',
    'اليوم العالمي للكتاب',
    'لا يؤمن باليوم الآخر ولا يرجو اليوم الآخر',
    'حضر فعاليات اليوم الختامي للمعرض',
    'في أمس الحاجة',
    'صحيفة الغد',
  ],
  find(text, token) {
    const word = text.word(token);
    if (!word) return null;
    const offset =
      text.register === 'utterance' && requestDay(text, token)
        ? requestDay(text, token)
        : word.in.today !== undefined
          ? today(text, token)
          : word.in.tonight !== undefined
            ? tonight(text, token)
            : word.in.deictic === undefined
              ? null
              : beside(text, token);
    if (!offset) return null;
    const { days, last } = offset;
    const first = withDayPart(text, offset.first);
    const value =
      text.today === null || (first === offset.first && offset.days === 0 && isNowadays(text, offset.first === token ? token : offset.first))
        ? null
        : dayValue(text.today + days);
    return { first, last, type: 'DATE', value, isRelative: true } satisfies TimeFind;
  },
};

/** Verbs of how things are, not of what happens: after them «اليوم» is these days. */
const lasting = new Set(
  'تقع يقع تعرف يعرف تسمي يسمي تدعي يدعي تعيش يعيش نعيش يعيشون تمثل يمثل تشكل يشكل تعد يعد تعتبر يعتبر تعاني يعاني نعاني يعانون تملك يملك نملك يسود تسود'.split(
    ' ',
  ),
);
const pronouns = new Set('انا نحن انت انتم هو هي هم هن لكني لكنني لكننا'.split(' '));

const ofToday = new Set('اما وليد وليده لغه عصر شباب جيل انسان'.split(' '));
const degrees = new Set('اكثر اقل افضل اسوا اقوي اضعف اكبر اصغر اصعب اسهل'.split(' '));

/** Whether a bare «اليوم» means these days: the text gives no day then. */
function isNowadays(text: TimeText, token: number): boolean {
  if (!text.sameSentence(token, token - 1)) return false;
  const before = text.bare(token - 1);
  // «أما اليوم فقد», «وليدة اليوم»
  if (before === 'مثل' || ofToday.has(before)) return true;
  if (lasting.has(before) || pronouns.has(before)) return true;
  const next = token + 1 < text.tokens.length ? text.tokens.types.get(text.tokens.type[token + 1] as number).readings[0] : undefined;
  if (next && degrees.has(next.word)) return true;
  // «مدارسنا اليوم», not «زرنا اليوم».
  const noun = text.tokens.types.get(text.tokens.type[token - 1] as number).readings[0];
  return noun?.enclitic === 'نا' && noun.classes !== 0 && (noun.classes & verbClasses) === 0 && (noun.classes & WordClass.noun) !== 0;
}

interface Offset {
  readonly days: number;
  readonly first: number;
  readonly last: number;
}

/** «اليوم التالي», «اليوم الماضي», «آخر يوم», «يومي», «الغد» in requests. */
function requestDay(text: TimeText, token: number): Offset | null {
  const word = text.word(token);
  if (word?.in.deictic === 1 && word.definite) return { days: 1, first: token, last: token };
  if (word?.unit !== 'D') return null;
  const direction = text.direction(token + 1);
  if (word.definite && (direction === 2 || direction === 1)) return { days: 1, first: token, last: token + 1 };
  if (word.definite && direction === -1) return { days: -1, first: token, last: token + 1 };
  if (text.key(token - 1) === 'اخر') return { days: -1, first: token - 1, last: token };
  return text.key(token) === 'يومي' && token === text.tokens.length - 1 ? { days: 0, first: token, last: token } : null;
}

function today(text: TimeText, token: number): Offset | null {
  const before = text.bare(token - 1);
  const clitics = text.word(token)?.clitics ?? 0;
  if (before === 'هذا' && !followers.has(text.bare(token + 1))) return { days: 0, first: token - 1, last: token };
  if (followers.has(text.bare(token + 1)) || text.direction(token + 1) !== undefined) return null;
  if ((countsDay.has(before) || namesBefore.has(before)) && clitics === 0) return null;
  if (clitics & (Clitic.ba | Clitic.kaf | Clitic.lam)) return null;
  // «مرتين اليوم الواحد», «8 ساعات اليوم» stand beside a count.
  return { days: 0, first: token, last: token };
}

function tonight(text: TimeText, token: number): Offset | null {
  const word = text.word(token);
  if (!word?.definite) return null;
  const direction = text.direction(token + 1);
  if (direction === -1) return { days: -1, first: token, last: token + 1 };
  // «الليلة قبل الماضية», «الليلة ما قبل الماضية»
  const earlier = text.key(token + 1) === 'ما' ? token + 2 : token + 1;
  if (text.key(earlier) === 'قبل' && text.direction(earlier + 1) === -1) return { days: -2, first: token, last: earlier + 1 };
  const next = text.key(token + 1);
  if (
    direction !== undefined ||
    next.startsWith('ال') ||
    ['نفسها', 'ذاتها', 'الواحده'].includes(next) ||
    ['تلك', 'في', 'نفس', 'هذه'].includes(text.bare(token - 1))
  )
    return null;
  return { days: 0, first: token, last: token };
}

function beside(text: TimeText, token: number): Offset | null {
  const word = text.word(token);
  const days = word?.in.deictic;
  if (!word || days === undefined) return null;
  const key = text.bare(token);
  if (days < 0) {
    if (text.bare(token + 1) === 'الحاجه' || text.bare(token + 1).startsWith('حاجه')) return null;
    if (word.clitics & Clitic.ba && key !== 'الامس' && key !== 'امس') return null;
    if (text.bare(token + 1) === 'الاول') return { days: -2, first: token, last: token + 1 };
    if (text.bare(token - 1) === 'من' && text.bare(token - 2) === 'اول') return { days: -2, first: token - 2, last: token };
    if (text.bare(token - 1) === 'اول') return { days: -2, first: token - 1, last: token };
    const first = isDayWord(text, token - 1) ? token - 1 : token;
    if (text.bare(first - 1) === 'قبل' && (first < token || text.in(first - 2, 'dayPart') !== undefined)) return { days: -2, first: first - 1, last: token };
    return { days: -1, first, last: token };
  }
  if (text.bare(token - 1) === 'بعد') return { days: 2, first: token - 1, last: token };
  if (isDayWord(text, token - 1)) return { days: 1, first: token - 1, last: token };
  // الغد by itself is a newspaper, a party, the future.
  if (key !== 'غدا' && text.in(token - 1, 'dayPart') === undefined) return null;
  return { days: 1, first: token, last: token };
}

function isDayWord(text: TimeText, token: number): boolean {
  const word = text.word(token);
  return word?.unit === 'D' && word.in.unit === 1 && !word.definite;
}

function withDayPart(text: TimeText, first: number): number {
  const part = text.word(first - 1);
  return part?.in.dayPart !== undefined && !part.definite && text.word(first)?.clitics === 0 ? first - 1 : first;
}
