import { TokenKind } from '../../../analysis/tokens.ts';
import { Clitic } from '../../../analysis/types.ts';
import { verbClasses, WordClass } from '../lexicon/index.ts';
import type { TimeText } from './time-text.ts';

/** Words before which or after which a day is still to come. */
const future = new Set(
  (
    'محتمل محتمله المحتمل المحتمله سوف سيكون ستكون سيتم ستتم سيجري ستجري المفترض يفترض المرجح مرجح يرجح ليخوض المقرره استعدادا سيظل المقبل المقبله القادم القادمه المقرر مقرر مقررا مقرره المقرره يتوقع متوقع متوقعا المتوقع متوقعه المتوقعه المزمع مزمع المزمعه ينتظر منتظر المنتظر المنتظره المرتقب المرتقبه مرتقب يرتقب يعتزم تعتزم يعتزمون لن ' +
    'موعد موعدا موعده موعدها يستعد تستعد يستعدون استعدادا تمهيدا تحضيرا مرشح يواجه تواجه يلتقي تلتقي يستضيف تستضيف يخوض تخوض يحل يستقبل تستقبل تنطلق ينطلق تبدا يبدا يفتتح تفتتح يصل تصل ' +
    'يزور تزور تعقد يعقد تقام يقام تجري يجري تستانف يستانف لتنطلق لينطلق تتجه يتوجه تتوجه يحتفل تحتفل يلتقيان تنتقل ينتقل تستكمل يستكمل تسحب يسحب لخوض يخوضان يختتم تختتم يجتمع تجتمع يجتمعون يناقش تناقش ينظم تنظم يصوت تصوت يوقع توقع يغادر تغادر يتسلم تتسلم يدلي تدلي يحيي تحيي يتنافس تتنافس يسدل تختتم يشارك تشارك ستكون'
  ).split(' '),
);

/** Verbs and nouns that tell of what has happened. */
const past = new Set(
  (
    'قال قالت قالوا اعلن اعلنت اكد اكدت ذكر ذكرت افاد افادت صرح صرحت اضاف اضافت اوضح اوضحت كشف كشفت نقل نقلت نشر نشرت بث بثت كتب كتبت غرد شدد شددت حذر حذرت طالب طالبت ' +
    'وصل وصلت التقي التقت عقد عقدت قتل قتلت اصيب اصيبت شن شنت قصف قصفت استهدف استهدفت وقع وقعت شهد شهدت بدا بدات انطلق انطلقت اطلق اطلقت فاز فازت خسر خسرت تعادل تعادلت ' +
    'سجل سجلت ارتفع ارتفعت انخفض انخفضت تراجع تراجعت صعد صعدت هبط هبطت اغلق اغلقت افتتح افتتحت اختتم اختتمت وافق وافقت رفض رفضت قرر قررت قضت حكم حكمت اعتقل اعتقلت اوقف اوقفت ' +
    'اصدر اصدرت تم تمت جري جرت كان كانت اثار اثارت ادان ادانت اتهم اتهمت نفي نفت استقبل زار زارت توفي توفيت رحل رحلت غادر غادرت عثر عاد عادت حضر شارك شاركت تلقي تلقت اجري اجرت'
  ).split(' '),
);

const reach = 16;
const reachOfPlan = 5;
const reachForward = 7;
const nearRelative = 6;
const prepositions = new Set('علي من في الي عن بعد قبل منذ خلال عند مع'.split(' '));
const nouns = WordClass.noun | WordClass.masdar;
/** «وصل قبل أن يتوجه الأحد»: the next stop is still to come. */
const journeys = new Set('يتوجه تتوجه يغادر تغادر ينتقل تنتقل يزور تزور يلتقي تلتقي يصل تصل يعود تعود يختتم تختتم يلتقيان يتوجهان يواجه تواجه'.split(' '));
const relatives = new Set('الذي التي الذين اللذين اللتين اللواتي'.split(' '));

/** «دعت إلى إضراب الثلاثاء»: what somebody calls for is to come. */
const calls = new Set('دعي دعيت دعا دعت دعوا دعوه الدعوه يدعو تدعو يدعون دعوات الدعوات داعيا داعيه'.split(' '));

const purposes = new Set('بحث مناقشه دراسه اختيار انتخاب اقرار التصويت تحديد حسم النظر الاتفاق تنسيق مراجعه'.split(' '));

/** Whether the words around a time tell of what is to come, of what has been, or neither. The nearest word before it decides, else the nearest after it. */
export function tenseAround(text: TimeText, first: number, last: number): 'future' | 'past' | null {
  for (let token = first - 1; token >= 0 && token >= first - reach && text.sameSentence(token, first); token--) {
    if (calls.has(text.bare(token))) return isCallFor(text, token, first) ? 'future' : 'past';
    const tense = isAside(text, token, first) ? null : tenseOf(text, token);
    if (tense) return tense;
  }
  if (isPurpose(text, last + 1)) return 'future';
  for (let token = last + 1; token <= last + reachForward && token < text.tokens.length && text.sameSentence(token, last); token++) {
    const tense = tenseOf(text, token);
    if (tense) return tense;
  }
  return null;
}

/** «ماركل التي اشتهرت …» far before the day, «قبل أن يستأنف»: verbs that tell nothing of when the sentence plays. */
function isAside(text: TimeText, token: number, first: number): boolean {
  const before = text.key(token - 1);
  if (before === 'ان') return text.bare(token - 2) === 'قبل' && !journeys.has(text.bare(token));
  return relatives.has(before) && first - token > nearRelative && !/^[يتنس]/.test(text.key(token));
}

/** «جلسة الثلاثاء لبحث الأزمة»: without a verb before the day, what it is meant for is still to come. */
function isPurpose(text: TimeText, token: number): boolean {
  return (text.clitics(token) & Clitic.lam) !== 0 && purposes.has(text.bare(token));
}

function isCallFor(text: TimeText, token: number, first: number): boolean {
  for (let at = token + 1; at < first; at++) if (text.key(at) === 'الي' || text.clitics(at) & Clitic.lam) return true;
  return false;
}

function tenseOf(text: TimeText, token: number): 'future' | 'past' | null {
  if (text.kind(token) !== TokenKind.word) return null;
  const { readings } = text.tokens.types.get(text.tokens.type[token] as number);
  const best = readings[0];
  if (!best) return null;
  if (best.clitics & Clitic.seen && best.word.length >= 4) return wasPlanned(text, token) ? 'past' : 'future';
  if (isBeforeMatch(text, token)) return 'future';
  // «على نقل السفارة»: after a preposition stands a noun, though it has the letters of a verb.
  if (prepositions.has(text.key(token - 1)) && best.clitics === 0 && (best.classes & nouns) !== 0 && !future.has(best.word)) return null;
  // «الذي أدى اليمين»
  if (relatives.has(text.key(token - 1)) && (best.classes & WordClass.verbPerfect) !== 0 && !/^[يتن]/.test(best.word)) return 'past';
  if (text.bare(token - 1) === 'لم' && (best.classes & verbClasses) !== 0) return 'past';
  if (past.has(best.word) || (best.enclitic !== '' && past.has(best.stem))) return 'past';
  // «ورفعت», «ولوحت»: a sentence of narrative opens with its verb.
  if (
    best.clitics & (Clitic.wa | Clitic.fa) &&
    (best.classes & WordClass.verbPerfect) !== 0 &&
    (best.classes & WordClass.verbImperfect) === 0 &&
    best.wordId < 0
  )
    return 'past';
  if ((best.classes & WordClass.verbPerfect) !== 0 && (best.classes & ~(WordClass.verbPerfect | inflections)) === 0) return 'past';
  if (future.has(best.word) || future.has(best.word.replace(/^ال/, ''))) {
    // «كان مقررا», «كان من المقرر»: a plan of the past.
    return wasPlanned(text, token) ? 'past' : 'future';
  }
  return null;
}

function wasPlanned(text: TimeText, token: number): boolean {
  for (let at = token - 1; at >= token - reachOfPlan && text.sameSentence(at, token); at--) if (/^و?كانت?$/.test(text.key(at))) return true;
  return false;
}

const matches = /^(ال)?(مواجهه|لقاء|مباراه|قمه|نهائي|ديربي|موقعه|رحله|زياره|جوله|سباق|نزال|استحقاق)$/;
const theirMatches = /^(مواجهت|لقائ|لقاء|مبارات|قمت|زيارت|رحلت|جولت)(ه|ها|هم|هما)$/;
const beforeMatch = new Set('قبل قبيل عشيه استعدادا يستعد تستعد تحضيرا يتاهب تتاهب تاهبا ترقب'.split(' '));

/** «قبل مواجهة الفريق السبت»: the match is to come. */
function isBeforeMatch(text: TimeText, token: number): boolean {
  if (!matches.test(text.bare(token)) && !theirMatches.test(text.bare(token))) return false;
  if (beforeMatch.has(text.bare(token - 1)) || beforeMatch.has(text.bare(token - 2))) return true;
  // «قبل أيام من مباراة الإياب»
  return text.key(token - 1) === 'من' && (text.bare(token - 3) === 'قبل' || text.bare(token - 4) === 'قبل');
}

/** Bits beside the word class that a finite verb may carry. */
const inflections = WordClass.takesEnclitic | WordClass.beforeEnclitic | WordClass.alefMaqsura;
