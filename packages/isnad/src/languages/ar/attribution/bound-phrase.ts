import { tellsMaker } from './hanging-clause.ts';
import type { Growth } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { isMediumAt, isNounStart, isPerson, isTitle, lastOfMention } from './phrase-parts.ts';
import { quotedName } from './quoted-name.ts';
import type { Reader } from './reader.ts';
import type { WordRoles } from './words.ts';

/** Nouns that, after في or خلال, say where or when something was said. */
const occasions = new Set(
  'بيان بيانات تصريح تصريحات موتمر مؤتمر موتمرات مؤتمرات مقابله مقابلات حوار حوارات حديث احاديث كلمه كلمات خطاب خطابات تغريده تغريدات تدوينه تدوينات منشور منشورات تقرير تقارير رساله رسائل ختام وقت اطار سياق لقاء اجتماع اجتماعات جلسه جلسات مداخله مداخلات اتصال اتصالات مكالمه محادثه محادثات كلام تعليق تعليقات رد ردود معرض موكب مستهل اعقاب ضوء شان هذا هذه ذلك تلك يوم ساعه صباح مساء فجر ظهر مقال مقاله مقالات مقطع تسجيل فيديو شريط صفحه حساب موقع اشاره خضم ظل غضون اثناء نهايه بدايه مناسبه حفل ندوه منتدي ملتقي ورشه مداولات شهاده افاده وثيقه مذكره ايجاز احاطه حصيله تعميم لقاءات خطبه نشره عدد عددها عدده مره مرات حضور غياب المقابل مقابل جانب معرضه زياره جوله قمه افتتاح برنامج حلقه مرافعه رده كتاب كتابه مذكرات بدء تطور خطوه محاوله اول اخر وقتها حينه عام شهر اسبوع الوقت'.split(
    ' ',
  ),
);
/** Prepositions that tie an institution or a place to its speaker: مسؤول في الوزارة, سفير لدى, المتحدث باسم. */
const binding = new Set(['في', 'من', 'ب', 'ل', 'لدي', 'عن', 'علي', 'الي', 'ضد', 'لشوون', 'لشؤون']);
const listeners = new Set(
  'صحفيين صحافيين اعلاميين مراسلين مندوبين وسائل برنامج مراسل مندوب محرر موفد زملاء اعضاء نواب مشاهدين مستمعين قراء جماهير جمهور حضور حاضرين متابعين مواطنين'.split(
    ' ',
  ),
);
/** Who works for the medium that follows ل, and does not speak to it: «مراسل لوكالة …». */
const correspondents = /^(مراسل|مراسله|مراسلون|مراسلين|موفد|موفده|مندوب|محرر|محرره|مصور|مصوره|مصورون|مصورين|كاتب|معلق|رئيس|مدير|صحفي|صحفيه|صحافي|صحافيه)$/;

const endings = '(ه|ان|ين|ون|تان|تين|ات|و|ي|ا)?';
/** Nouns and participles with the preposition that they govern. */
const governed: Readonly<Record<string, RegExp>> = {
  عن: new RegExp(`^(صادر|مسؤول|مسوول|مسئول|متحدث|ناطق|ممثل|نائب|مندوب|محام|محامي|مدافع|معبر|منبثق|منشق|نقل)${endings}$`),
  علي: new RegExp(`^(مشرف|قائم|مطلع|قيم|حائز|حاصل|محسوب|قادر|وصي|مقيم)${endings}$`),
  الي: new RegExp(`^(مبعوث|سفير|مندوب|موفد|منتم|منتمي|مستند|مقرب|مقربون|قريب|عائد|رسول)${endings}$`),
  من: new RegExp(`^(مقرب|قريب|مدعوم|متخرج|خريج|ناج|ناجي|قادم|متضرر|مستفيد|كثير|عديد|منبثق|منشق|عدد|مجموع|فريق)${endings}$`),
  ب: new RegExp(`^(ناطق|خاص|معني|مختص|مشارك|مكلف|معروف|مرتبط|ملم|مهتم|شبيه|محيط|ملحق|طالب|مطالب|لائذ|منوط|موثوق)${endings}$`),
  في: new RegExp(
    `^(مشارك|مقيم|واقع|كائن|قاطن|عامل|متخصص|مختص|مساهم|منخرط|ناشط|عضو|خبير|باحث|محاضر|متواجد|موجود|طالب|مزارع|عامله|عمال|سكان|مقاتل|لاعب|مصاب|معتقل|نازح|لاجئ|معلم|طبيب|ممرض|تاجر|مواطن|موظف|كاتب|محام|محامي|مهندس|استاذ|حارس|مستثمر|متعامل|مصدر|مصادر|شاهد|شهود|ضابط|قيادي|مسؤول|مسوول|مسئول|محلل|دبلوماسي|مراسل|منظمه|منظمات)${endings}$`,
  ),
  ل: new RegExp(`^(تابع|موال|موالي|مؤيد|مويد|معارض|مالك|مساند|داعم|مناهض|منافس|مجاور|مراقب|مستشار|مساعد|صديق|ناشر|مشغل|مصنع|منتج|مطور)${endings}$`),
};

/** Whether a noun for a speaker takes the preposition: المسؤول عن، المشرف على، المبعوث إلى. */
export function governs(noun: WordRoles, preposition: string): boolean {
  return preposition !== 'في' && preposition !== 'من' && isGovernor(noun, preposition);
}

function isGovernor(noun: WordRoles, preposition: string): boolean {
  return governed[preposition]?.test(noun.stem) ?? false;
}

/** Adjectives of an office, behind which it still takes what it governs: «الناطق الرسمي عن». */
const closing = /^(عام|عامه|اول|اولي|رسمي|رسميه|مباشر|مباشره|خاص|خاصه)$/;

/** The word in the phrase that governs the preposition: the last, or the head before its adjectives: «المشرف العام على». */
function isGoverned({ reader, head, at }: Growth, preposition: string): boolean {
  if (isGovernor(reader.roles(at), preposition)) return reader.mention(at) < 0;
  if (head < 0 || reader.mention(head) >= 0) return false;
  // «مبعوث الاتحاد إلى»: the head of a chain governs as well; in «المسؤولون على» nothing does.
  return (
    isGovernor(reader.roles(head), preposition) &&
    (preposition !== 'علي' || reader.roles(at).adjective) &&
    preposition !== 'ب' &&
    (preposition !== 'عن' || closing.test(reader.roles(at).stem))
  );
}

/** A preposition with its noun phrase that belongs to a speaker: the last token, -1 where it is an adverbial. */
export function boundPhrase(growth: Growth, token: number): number {
  const { reader, limit, head, strict } = growth;
  const roles = reader.roles(token);
  if (roles.pronominal || roles.key === 'بدور') return -1;
  if (roles.key === 'باسم' || roles.key === 'باسمه' || roles.stem === 'اسم') {
    const phrase = token + 1 <= limit ? nounPhraseAfter(reader, token + 1, limit, strict) : null;
    return phrase ? phrase.last : -1;
  }
  const bySpeaker = head < 0 || reader.roles(head).speaker !== null || reader.mention(head) >= 0 || head === token - 1 || isSpeakerIn(growth);
  if (!bySpeaker || !binding.has(roles.preposition)) return -1;
  const inner = roles.attached ? token : token + 1;
  if (inner > limit) return -1;
  // «المشاركين في التقرير»: what somebody took part in.
  if (isCircumstance(reader, inner) && !/^(مشارك|مساهم|مطلع)/.test(reader.roles(token - 1).stem)) return -1;
  return roles.attached ? attachedPhrase(growth, token) : freePhrase(growth, token, inner);
}

/** «كبير المفتشين»: a noun for a speaker stands behind the head. */
function isSpeakerIn({ reader, head, at }: Growth): boolean {
  for (let token = head + 1; token <= Math.min(at, head + 3); token++) if (reader.roles(token).speaker !== null) return true;
  return false;
}

/** When, on what occasion or to whom something was said: never a part of who said it. */
function isCircumstance(reader: Reader, inner: number): boolean {
  const noun = reader.roles(inner);
  return (
    reader.timex(inner) >= 0 ||
    (occasions.has(noun.stem) && noun.preposition !== 'ل' && !(noun.stem === 'شان' && noun.definite)) ||
    listeners.has(noun.stem) ||
    noun.functionClass === 'demonstrative' ||
    noun.functionClass === 'relative'
  );
}

function attachedPhrase(growth: Growth, token: number): number {
  const { reader, limit, head, strict } = growth;
  const noun = reader.roles(token);
  const { preposition } = noun;
  const isName = reader.mention(token) >= 0;
  if (preposition === 'ك') return -1;
  // «في كلمته», «ليصف».
  if ((noun.enclitic !== '' || noun.verbLikely) && !isName) return -1;
  if (isGoverned(growth, preposition) && (!strict || preposition === 'ب')) return innerPhrase(reader, token, limit, strict);
  if (preposition === 'ل') {
    if (isAuthoredBy(growth, token)) return innerPhrase(reader, token, limit, strict);
    if (isMediumAt(reader, token) || (head === token - 1 && !isName && noun.speaker === 'people')) return -1;
    if (isName && !noun.definite && !isTitle(reader.roles(token - 1))) return -1;
  }
  if (
    !isName &&
    noun.speaker !== 'institution' &&
    noun.speaker !== 'medium' &&
    !(preposition === 'ل' && noun.definite && !strict) &&
    !(preposition === 'ل' && isOfficeOf(growth, noun))
  )
    return -1;
  return innerPhrase(reader, token, limit, strict);
}

/** «تقرير لصندوق النقد», «بيان للوزارة», «مراسل لوكالة …»: an indefinite noun with ل instead of a genitive. */
function isAuthoredBy({ reader, head }: Growth, token: number): boolean {
  if (head < 0 || head < token - 2) return false;
  const roles = reader.roles(head);
  if (roles.definite || reader.mention(head) >= 0) return false;
  const noun = reader.roles(token);
  const body = reader.mention(token) >= 0 || noun.speaker === 'institution' || noun.speaker === 'medium' || reader.closing(token + 1) >= 0;
  if (!body) return false;
  return roles.speaker === 'document' || (correspondents.test(roles.stem) && isMediumAt(reader, token));
}

function freePhrase(growth: Growth, token: number, inner: number): number {
  const { reader, limit, head, strict } = growth;
  const { preposition } = reader.roles(token);
  const noun = reader.roles(inner);
  const takes = isGoverned(growth, preposition);
  if ((preposition === 'ل' || preposition === 'الي') && (isMediumAt(reader, inner) || reader.closing(inner) >= 0)) return -1;
  if ((preposition === 'عن' || preposition === 'علي' || preposition === 'الي' || preposition === 'ضد') && !takes) return -1;
  if (!isNounStart(reader, inner)) return isShortQuotation(reader, inner, limit) ? reader.closing(inner) : -1;
  // «في دعواها», «في كلمته»: its own something is an occasion.
  if (preposition === 'في' && noun.enclitic !== '' && reader.mention(inner) < 0 && noun.speaker !== 'institution') return -1;
  // «زيدان في المؤتمر», «طالبت واشنطن من موسكو»: beside a bare name an adverbial, or what the verb takes.
  if (preposition === 'في' && isPerson(reader, token - 1) && reader.mention(inner) < 0 && (head < 0 || reader.mention(head) >= 0)) return -1;
  if (preposition === 'من' && reader.mention(token - 1) >= 0 && !isPerson(reader, token - 1)) return -1;
  if (preposition === 'في' && strict && reader.mention(inner) < 0 && noun.speaker === null && !takes) return -1;
  if (head >= 0 && preposition === 'من' && noun.masdar && noun.speaker === null) return -1;
  const phrase = nounPhraseAfter(reader, inner, limit, strict);
  return phrase ? phrase.last : -1;
}

/** «لدى "نوفا"». */
function isShortQuotation(reader: Reader, open: number, limit: number): boolean {
  const close = reader.closing(open);
  return close >= 0 && close <= limit && close - open <= 5;
}

const offices =
  /^(شوون|شؤون|رعايه|تطوير|اداره|حمايه|دعم|شركه|هيئه|مؤسسه|قطاع|قطاعات|خدمات|موارد|علاقات|بحوث|دراسات|عمليات|مشاريع|مشروعات|اوقاف|كره|العاب|سباقات|سياسات|شرق|غرب|امن|سياحه|طاقه|صحه|زراعه|تجاره|صناعه|ماليه|اقتصاد|تخطيط|برامج|عمل|دفاع|تنميه|رئيس|وزير|مدير|امين|مجلس)$/;

/** «مديرة الإدارة العامة للإشراف», «مساعد الوزير لشؤون الطيران», «رابطة اللاعبين لكرة السلة»: the office or field that a title or body is for. */
function isOfficeOf({ reader, head, at }: Growth, noun: WordRoles): boolean {
  if (head < 0) return false;
  const { speaker } = reader.roles(head);
  if (
    speaker !== 'official' &&
    speaker !== 'institution' &&
    !(reader.mention(head) >= 0 && reader.roles(at).speaker === 'official') &&
    !isOffice(reader, head, at)
  )
    return false;
  if (/^(شوون|شؤون|كره)$/.test(noun.stem)) return true;
  // «شركة لصناعة الأثاث»
  if (
    speaker === 'institution' &&
    !reader.roles(head).definite &&
    noun.masdar &&
    reader.mention(head) < 0 &&
    (at === head || isIndefiniteAdjective(reader.roles(at)))
  )
    return true;
  // «المدير العام ل», «الرئيس التنفيذي ل»: the title asks for its body.
  if (/^(عام|عامه|تنفيذي|تنفيذيه|اقليمي|فني|دائم)$/.test(reader.roles(at).stem) && reader.roles(at).definite && noun.speaker !== 'people')
    return !noun.masdar || noun.definite || offices.test(noun.stem);
  return speaker !== 'institution' && (offices.test(noun.stem) || (noun.masdar && noun.definite && noun.speaker === null));
}

/** Whether a title stands anywhere in the phrase: «سمير حداد المدير العام لـ». */
function isOffice(reader: Reader, head: number, at: number): boolean {
  for (let token = Math.max(head, at - 4); token <= at; token++) if (reader.roles(token).speaker === 'official' && reader.mention(token) < 0) return true;
  return false;
}

/** The phrase whose first word carries an attached preposition. */
function innerPhrase(reader: Reader, token: number, limit: number, strict: boolean): number {
  let at = lastOfMention(reader, token);
  for (let next = at + 1; next <= limit; next++) {
    const roles = reader.roles(next);
    if (reader.mention(next) >= 0 && !roles.joined) at = lastOfMention(reader, next);
    else if (
      roles.mark === '' &&
      !roles.joined &&
      roles.preposition === '' &&
      (roles.adjective || (!reader.roles(at).definite && roles.nominal)) &&
      !roles.verbOnly &&
      roles.functionClass === '' &&
      reader.timex(next) < 0 &&
      !tellsMaker(reader, next)
    ) {
      if (strict && roles.masdar && reader.mention(at) >= 0) break;
      at = next;
    } else if (quotedName(reader, next, limit) >= 0) at = quotedName(reader, next, limit);
    else break;
    next = at;
  }
  return at;
}

function isIndefiniteAdjective(roles: WordRoles): boolean {
  return roles.adjective && !roles.definite;
}
