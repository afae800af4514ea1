import { lossyKey } from '../../../analysis/letters.ts';
import { TokenKind } from '../../../analysis/tokens.ts';
import { isAccusative } from './phrase-parts.ts';
import type { SentenceReader } from './reader.ts';
import type { CueVerb } from './words.ts';

/** Nouns of speech: what «جدد» renews when it reports (جدد تأكيده), and not جدد قصفه. */
const speech =
  /^(تاكيد|دعوت|دعوه|رفض|التزام|تمسك|مطالبت|مطالبه|مطالب|ادانت|ادانه|موقف|تعهد|تحذير|شكر|دعم|ثقت|ثقه|اتهام|اتهامات|نفي|تهديد|حرص|استعداد|ترحيب|تضامن|تحيات|تحيه|عزم|تشديد|بيعت|بيعه|عهد|ولاء|قسم|تنديد|استنكار|شجب|تقدير|تهنئت|تهنئه|اشاره|امل|رغبت|رغبه|طلب|نداء|مناشده)$/;

/** What can be read as a perfect of «جعل سعره كذا» or as its noun: the word after it tells. */
const rounds = new Set(['النهائي', 'نهائي', 'باهظ', 'بخس']);

/** «الذي كان يعتبر زعيما»: after a relative and with no أن, what somebody is regarded as. */
function isRegarded({ reader, first, last }: SentenceReader, token: number, verb: CueVerb): boolean {
  if (verb.tense !== 'i' || verb.reading.enclitic !== '' || token <= first) return false;
  const before = /^كان(ت|وا)?$/.test(reader.roles(token - 1).key) && token - 2 >= first ? token - 2 : token - 1;
  if (reader.roles(before).functionClass !== 'relative') return false;
  for (let at = token + 1; at <= Math.min(last, token + 8) && reader.roles(at).mark === ''; at++) if (reader.roles(at).complementiser) return false;
  return true;
}

/** Forms that a verb has only after لم: يجب (أجاب), تعز (عزى), يعد (أعاد). */
const jussives = new Map([
  ['قال', new Set(['يقل', 'تقل', 'اقل'])],
  ['أجاب', new Set(['يجب', 'تجب', 'نجب'])],
  ['عزى', new Set(['تعز', 'يعز'])],
  ['عزا', new Set(['تعز', 'يعز'])],
  ['أعاد', new Set(['يعد', 'تعد'])],
  ['أقرّ', new Set(['يقرر', 'تقرر'])],
  ['أقر', new Set(['يقرر', 'تقرر'])],
]);

/** «يعد فلان من أبرز»: is counted among; what follows the subject tells it from a promise or a judgement. */
const counted = new Set([
  'من',
  'احد',
  'احدي',
  'بين',
  'ضمن',
  'اول',
  'اكبر',
  'اهم',
  'ابرز',
  'افضل',
  'اخر',
  'الاول',
  'الاولي',
  'الاكبر',
  'الاهم',
  'الافضل',
  'الاكثر',
  'اكثر',
  'واحدا',
  'واحده',
  'بمثابه',
  'الثاني',
  'الثالث',
  'الثانيه',
  'الثالثه',
  'الوحيد',
  'الوحيده',
]);

/**
 * Whether a word that is written like a form of a reporting verb is another word here: a number (صحافيين اثنين), a time (6 أشهر), a noun of
 * its own (ثمن النهائي), a form that needs لم (يجب), a name (تعز), or a verb in a sense that reports nothing (يعد من أبرز، جدد قصفه).
 */
export function isHomograph(sentence: SentenceReader, token: number, verb: CueVerb): boolean {
  const { reader, first, last } = sentence;
  const roles = reader.roles(token);
  const before = token > first ? reader.roles(token - 1) : null;
  const after = token < last ? reader.roles(token + 1) : null;
  const { cue } = verb;
  const stem = verb.reading.stem;
  if (before && !roles.joined && (before.type.kind === TokenKind.number || (reader.timex(token) >= 0 && reader.timex(token) === reader.timex(token - 1))))
    return true;
  if (before?.mark === '#') return true;
  // «ربما تمنى», «لعله ظن»: the writer's guess.
  if (before && /^[وف]?(ربما|لربما|لعل|لعله|لعلها|لعلهم)$/.test(before.key)) return true;
  if (isFirstPerson(sentence, token, cue.lemma) || isHeading(sentence, token)) return true;
  // «شكرا جزيلا», «ردا على»: the verbal noun in the accusative, no dual.
  if (verb.number === 'd' && verb.tense === 'p' && cue.masdar !== '' && stem === `${lossyKey(cue.masdar)}ا` && !(before && /(ان|ين)$/.test(before.key)))
    return true;
  // «كشف مثير», «رد عنيف»: a noun with its adjective.
  if (
    /^(كشف|ردّ|رفض|طلب)$/.test(cue.lemma) &&
    after !== null &&
    /^(مثير|جديد|اثري|علمي|طبي|رسمي|عنيف|قاس|سريع|مهم|خطير|كبير|تاريخي|قاطع|مفاجئ|هام)ه?$/.test(after.key)
  )
    return true;
  const negated = before !== null && /^[وف]?لم$/.test(before.key);
  if (!negated && jussives.get(cue.lemma)?.has(stem)) return true;
  switch (cue.lemma) {
    case 'أثنى':
      return /^[وف]?[اأ]ثنين$/.test(roles.key);
    case 'أشار':
      // «تشير أصابع الاتهام إلى»: an idiom, and nobody's words.
      return after !== null && after.stem === 'اصابع';
    case 'بارك':
      // «ملعب غوديسون بارك»: a part of a name.
      return (
        before !== null &&
        !roles.joined &&
        (before.unknown || (reader.mention(token - 1) >= 0 && reader.found.mentions[reader.mention(token - 1)]?.type !== 'PER'))
      );
    case 'نادى':
      // «رئيس نادى الشمال»: a club, with ى for ي.
      return before !== null && !roles.joined && before.mark === '' && before.nominal && !before.definite && before.functionClass === '';
    case 'حيا':
      // «يحيى» is a name.
      return /^[وف]?[يت]حيى$/.test(roles.type.text);
    case 'ثمن':
      return (
        stem === 'ثمن' &&
        (paidBefore(sentence, token) ||
          after === null ||
          rounds.has(after.key) ||
          after.mark !== '' ||
          (before !== null && !roles.joined && (before.nominal || before.verbPossible) && !speaks(sentence, token - 1)))
      );
    case 'قدر':
      return after !== null && /^(الامكان|المستطاع|المسؤوليه|المسووليه)$/.test(after.key);
    case 'أشهر':
      return !(before === null || roles.joined || before.functionClass === 'auxiliary');
    case 'جدد':
      return !(after && (speechAhead(sentence, token) || after.complementiser));
    case 'اعتبر':
    case 'عدّ':
    case 'وعد':
      return verb.tense === 'i' && (isRegarded(sentence, token, verb) || countedAhead(sentence, token) || countedAs(sentence, token, cue.lemma));
    case 'ادعى':
    case 'دعا':
      // «شخص يدعى سالم»: is called.
      // «يدعون الأطراف إلى»: call, though the letters could be «claim».
      if (cue.lemma === 'ادعى' && /^[وفس]*[يت]دعون$/.test(roles.key) && callsTo(sentence, token)) return true;
      return /^[وف]?[يت]دعى$/.test(roles.type.text) && after !== null && !after.complementiser && !/^(الي|ل|علي)$/.test(after.preposition);
    case 'وجه':
    case 'وجّه':
      // «على أكمل وجه», «بشكل أو وجه آخر»: the noun.
      return roles.key === 'وجه' && before !== null && before.mark === '' && before.functionClass === '' && before.nominal && !before.definite;
    case 'أطلع':
      // «اطلعت على النتائج»: looked at.
      return reachesAlone(sentence, token);
    case 'أدان':
    case 'دان':
      // «يدين الفريق بفوزه إلى حارسه»: owes.
      return verb.tense === 'i' && owes(sentence, token);
    case 'دافع':
      return !defendsView(sentence, token);
    case 'طلب':
      return verb.tense === 'p' && !roles.joined && isAskedBefore(sentence, token);
    case 'كشف':
      // «كشف النقاب عن»: nobody is named who did.
      return after !== null && /^(نقاب|ستار|لثام|غطاء)$/.test(after.stem);
    case 'تبنى':
      // «تتبنى الهيئة نهجا»: adopts.
      return !namesAttack(sentence, token);
    case 'لقب':
      // «خسر لقب الدوري»: a title.
      return verb.tense === 'p' && verb.reading.enclitic === '' && !roles.key.endsWith('ت');
    case 'شبه':
      // «شبه مجاور», «شبه الجزيرة»: nearly.
      return (
        verb.tense === 'p' && verb.reading.enclitic === '' && after !== null && (/^(جزيره|قاره)$/.test(after.stem) || (after.adjective && !after.definite))
      );
    case 'شكر':
    case 'ذكر':
      return roles.joined && before !== null && /^(تذكر|يذكر)$/.test(before.key);
    default:
      return false;
  }
}

/** «كشف مثير: …», «طلب غريب: …»: a noun and its adjective before a colon. */
function isHeading({ reader, last }: SentenceReader, token: number): boolean {
  if (token + 2 > last || !reader.roles(token).nominal || reader.roles(token + 2).mark !== ':') return false;
  const next = reader.roles(token + 1);
  return (
    next.adjective &&
    !next.definite &&
    !next.attached &&
    next.speaker === null &&
    !next.unknown &&
    !next.givenName &&
    !next.proper &&
    reader.mention(token + 1) < 0
  );
}

/** «أعتقد», «وأعتبر أن»: I; with hamza it is no perfect of form VIII, save where a writer misspells one before its subject. */
function isFirstPerson(sentence: SentenceReader, token: number, lemma: string): boolean {
  const { reader, last } = sentence;
  const roles = reader.roles(token);
  if (!lemma.startsWith('ا') || !/^[وف]?أ/.test(roles.type.text)) return false;
  return lemma === 'اعتقد' || reader.depth(token) > 0 || (!roles.joined && token < last && reader.roles(token + 1).complementiser);
}

/** What is defended in words: a decision, a conduct, somebody who is blamed; a title, a goal, a country are defended otherwise. */
const defended =
  /^(قرار|قرارات|سياسه|سياسات|موقف|مواقف|سلوك|اداء|خطه|خطط|اتفاق|اتفاقيه|خيار|خيارات|اختيار|اختيارات|اجراء|اجراءات|قانون|مشروع|تصريح|تصريحات|رئيس|وزير|حكومه|مدرب|فكره|رايه?|اصلاح|اصلاحات|استخدام|استقلاليه|سجل|نهج|توجه|عمليه|حق)$/;

function defendsView({ reader, last }: SentenceReader, token: number): boolean {
  for (let at = token + 1; at < Math.min(last, token + 12); at++) {
    if (reader.roles(at).mark !== '') return false;
    if (reader.roles(at).key === 'عن') return defended.test(reader.roles(at + 1).stem);
  }
  return false;
}

/** «رفض المجلس، الذي …، طلب ترشحه»: after one of these verbs a request is what they are about. */
function isAskedBefore({ reader, first }: SentenceReader, token: number): boolean {
  for (let at = token - 1; at >= Math.max(first, token - 14); at--) {
    const roles = reader.roles(at);
    if (roles.complementiser || /^[.؛:!؟]/.test(roles.mark)) return false;
    if (/^[وفس]{0,2}[يت]?(رفض|قبل|تلق|تلقي|درس|سحب|بحث|ناقش|ايد|تسلم|قدم)(ت|وا|ون)?$/.test(roles.key) && reader.mention(at) < 0 && roles.verbPossible)
      return true;
  }
  return false;
}

function speaks(sentence: SentenceReader, token: number): boolean {
  return sentence.reader.mention(token) >= 0 || sentence.reader.roles(token).speaker !== null;
}

/** «يدفع الفريق ثمن …»: the price of it. */
function paidBefore(sentence: SentenceReader, token: number): boolean {
  for (let at = Math.max(sentence.first, token - 5); at < token; at++) if (/^[وف]?[يتن]?دفع/.test(sentence.reader.roles(at).key)) return true;
  return false;
}

/** A noun of speech within the few words in which subject and object stand. */
function speechAhead(sentence: SentenceReader, token: number): boolean {
  const { reader, last } = sentence;
  for (let at = token + 1; at <= Math.min(last, token + 12); at++) {
    const roles = reader.roles(at);
    if (roles.mark !== '' && roles.mark !== '"' && roles.mark !== '(' && roles.mark !== ')') return false;
    if (speech.test(roles.stem) || roles.complementiser) return true;
  }
  return false;
}

/** على within the few words after it. */
function reachesAlone({ reader, last }: SentenceReader, token: number): boolean {
  for (let at = token + 1; at <= Math.min(last, token + 3) && reader.roles(at).mark === ''; at++) if (reader.roles(at).key === 'علي') return true;
  return false;
}

/** بـ or لـ within the few words in which a subject stands. */
function owes(sentence: SentenceReader, token: number): boolean {
  const { reader, last } = sentence;
  for (let at = token + 1; at <= Math.min(last, token + 4); at++) {
    const roles = reader.roles(at);
    if (roles.mark !== '' || roles.masdar) return false;
    if (roles.attached && (roles.preposition === 'ب' || roles.preposition === 'ل')) return true;
  }
  return false;
}

/** «وتعد بطولة مستقلة»: with nothing but an indefinite noun after it. */
function countedAs(sentence: SentenceReader, token: number, lemma: string): boolean {
  if (token >= sentence.last) return false;
  const next = sentence.reader.roles(token + 1);
  if (lemma === 'اعتبر' && !/(اً|ًا)$/.test(next.type.text) && !isAccusative(next)) return false;
  return (
    next.nominal &&
    !next.definite &&
    !next.attached &&
    next.preposition === '' &&
    next.functionClass === '' &&
    !next.complementiser &&
    !speaks(sentence, token + 1) &&
    !next.unknown
  );
}

function countedAhead(sentence: SentenceReader, token: number): boolean {
  const { reader, last } = sentence;
  for (let at = token + 1; at <= Math.min(last, token + 12); at++) {
    const roles = reader.roles(at);
    if (
      roles.complementiser ||
      roles.mark === '،' ||
      roles.mark === ':' ||
      (roles.preposition === 'ب' && roles.attached && reader.mention(at) < 0 && roles.masdar)
    )
      return false;
    if (counted.has(roles.key) || /^(ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|اقدم|اشهر|اطول|اخطر|اغني|اقوي|اسرع|احدث|اصغر|اعلي|اكبر)$/.test(roles.key))
      return true;
    // «يعد التغيير عنصرا رئيسا»: what it is counted as, in the accusative.
    if (at > token + 1 && /(اً|ًا|ةً)$/.test(roles.type.text)) return true;
  }
  return false;
}

/** What an armed group claims. */
const attacks =
  /^(هجوم|هجمه|هجومين|هجمات|تفجير|تفجيرين|تفجيرات|عمليه|عمليتين|عمليات|قصف|اغتيال|اغتيالات|اعتداء|اعتداءات|مسؤوليه|مسووليه|مسئوليه|محاوله|اطلاق|قتل|مقتل|خطف|اختطاف|ضربه|ضربات|استهداف|انفجار|انفجارات|حادث|حادثه|حوادث|ذبح|غاره|كمين|تخريب|اسقاط|اعدام|جريمه|مجزره)$/;
/** How far behind its verb the word that tells its sense may stand. */
const farthestSign = 9;

function namesAttack({ reader, last }: SentenceReader, token: number): boolean {
  if (reader.roles(token).enclitic !== '') return true;
  for (let at = token + 1; at <= Math.min(last, token + farthestSign); at++) if (attacks.test(reader.roles(at).stem)) return true;
  return false;
}

/** إلى within the clause. */
function callsTo({ reader, last }: SentenceReader, token: number): boolean {
  for (let at = token + 1; at <= Math.min(last, token + farthestSign); at++) {
    if (reader.roles(at).complementiser) return false;
    if (reader.roles(at).preposition === 'الي') return true;
  }
  return false;
}
