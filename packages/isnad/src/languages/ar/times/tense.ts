import { TokenKind } from '../../../analysis/tokens.ts';
import { Clitic } from '../../../analysis/types.ts';
import type { TimeText } from './time-text.ts';

/** Words before which or after which a day is still to come. */
const future = new Set(
  (
    'سوف سيكون ستكون سيتم ستتم سيجري ستجري المفترض يفترض المرجح مرجح يرجح ليخوض المقرره استعدادا سيظل المقبل المقبله القادم القادمه المقرر مقرر مقررا مقرره المقرره يتوقع متوقع متوقعا المتوقع متوقعه المتوقعه المزمع مزمع المزمعه ينتظر منتظر المنتظر المنتظره المرتقب المرتقبه مرتقب يرتقب يعتزم تعتزم يعتزمون لن ' +
    'موعد موعدا موعده موعدها يستعد تستعد يستعدون استعدادا تمهيدا تحضيرا مرشح مواجهه يواجه تواجه يلتقي تلتقي يستضيف تستضيف يخوض تخوض يحل يستقبل تستقبل تنطلق ينطلق تبدا يبدا يفتتح تفتتح يصل تصل ' +
    'يزور تزور تعقد يعقد تقام يقام تجري يجري تستانف يستانف لتنطلق لينطلق سيما'
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
const reachForward = 7;

/** «دعت إلى إضراب الثلاثاء»: what somebody calls for is to come. */
const calls = new Set('دعا دعت دعوا دعوه الدعوه يدعو تدعو يدعون دعوات الدعوات داعيا داعيه'.split(' '));

/** Whether the words around a time tell of what is to come, of what has been, or neither. The nearest word before it decides, else the nearest after it. */
export function tenseAround(text: TimeText, first: number, last: number): 'future' | 'past' | null {
  for (let token = first - 1; token >= 0 && token >= first - reach && text.sameSentence(token, first); token--) {
    if (calls.has(text.bare(token))) return isCallFor(text, token, first) ? 'future' : 'past';
    const tense = tenseOf(text, token);
    if (tense) return tense;
  }
  for (let token = last + 1; token <= last + reachForward && token < text.tokens.length && text.sameSentence(token, last); token++) {
    const tense = tenseOf(text, token);
    if (tense) return tense;
  }
  return null;
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
  if (best.clitics & Clitic.seen && best.word.length >= 4) return 'future';
  // A verb that no lexicon knows.
  if (best.classes === 0 && best.wordId < 0 && readings.some((reading) => reading.clitics & Clitic.seen && reading.word.length >= 4)) return 'future';
  if (past.has(best.word)) return 'past';
  if (future.has(best.word) || future.has(best.word.replace(/^ال/, ''))) {
    // «كان مقررا», «كان من المقرر»: a plan of the past, of which the text does not tell the outcome.
    return 'future';
  }
  return null;
}
