import type { NumberPiece } from '../../numbers/index.ts';
import { isBarred, isMarketSentence, isSuspension, isTarget } from '../barred.ts';
import { categoryOf } from '../category.ts';
import type { FigureFind, FigureRule } from '../figure-rule.ts';
import type { FigureText, NounRead } from '../figure-text.ts';
import { unitOf } from '../unit.ts';

/** A number with the noun that it counts after it. */
export const countedNoun: FigureRule = {
  id: 'counted-noun',
  specificity: 2,
  examples: [
    ['أرسلت 3,000 جندي إلى الحدود', '3,000 جندي', 3000, 3000, 'personnel'],
    ['قتل 25 شخصا في الحريق', '25 شخصا', 25, 25, 'killed'],
    ['قتل 25 شخصا وأصيب أكثر من 900 آخرين', 'أكثر من 900 آخرين', 900, null, 'wounded'],
    ['إن 600 ألف جندي قتلوا أو جرحوا', '600 ألف جندي', 600000, 600000, 'casualties'],
    ['قيمته 8 مليارات ريال', '8 مليارات ريال', 8000000000, 8000000000, 'money'],
    ['مساحة 250 كيلومترا مربعا', '250 كيلومترا مربعا', 250, 250, 'area'],
    ['على بعد 12 كيلومترا', '12 كيلومترا', 12, 12, 'distance'],
    ['وقعت 18 اتفاقية', '18 اتفاقية', 18, 18, 'other'],
    ['نزوح 40 ألف شخص', '40 ألف شخص', 40000, 40000, 'displaced'],
    ['شن 6 غارات', '6 غارات', 6, 6, 'events'],
    ['سجلت 70 حالة اختناق', '70 حالة', 70, 70, 'wounded'],
    ['مقتل حوالي 100 مصري', 'حوالي 100 مصري', 100, 100, 'killed'],
    ['سقوط 18 قتيلا وإصابة 600 آخرين', '18 قتيلا', 18, 18, 'killed'],
    ['لقي 4 أشخاص مصرعهم وأصيب 9 آخرون', '9 آخرون', 9, 9, 'wounded'],
    ['وفاة 13 مهاجرا غرقا', '13 مهاجرا', 13, 13, 'killed'],
    ['انتشال 7 جثث وفقدان 12 بحارا', '12 بحارا', 12, 12, 'personnel'],
    ['لقي اثنان حتفهما برصاص 3 مسلحين', '3 مسلحين', 3, 3, 'personnel'],
    ['أوقفت مصالح الأمن 23 شخصا', '23 شخصا', 23, 23, 'captured'],
    ['نقلت 220 قطعة من المدافع', '220 قطعة', 220, 220, 'equipment'],
    ['ارتفع المؤشر 120 نقطة', '120 نقطة', 120, 120, 'other'],
    ['عند 898.10 دولارللأوقية', '898.10 دولارللأوقية', 898.1, 898.1, 'money'],
    ['بسرعة 90 كيلومترا في الساعة', '90 كيلومترا في الساعة', 90, 90, 'other'],
    ['كرمت البلدية سبع منقذات وخمسة منقذين', 'خمسة منقذين', 5, 5, 'people'],
    ['ارتفع عدد الوفيات إلى ثماني حالات', 'ثماني حالات', 8, 8, 'killed'],
    ['الحكم بإعدام 6 متهمين', '6 متهمين', 6, 6, 'people'],
    ['قضت المحكمة ببراءة 47 متهما', '47 متهما', 47, 47, 'people'],
    ['المسلحون يختطفون 13 فتاة', '13 فتاة', 13, 13, 'captured'],
    ['أجرت المصارف عشرة ملايين عملية', 'عشرة ملايين عملية', 10000000, 10000000, 'other'],
    ['قتلت أو أصابت نحو 100 شخص', 'نحو 100 شخص', 100, 100, 'casualties'],
    ['بنيت 5 مستوطنات جديدة', '5 مستوطنات', 5, 5, 'other'],
    ['قال إن 25 جنديا قتلوا وأصيب 35 آخرون', '35 آخرون', 35, 35, 'wounded'],
    ['على مساحة 76.000 م2 شمالا', '76.000 م2', 76000, 76000, 'area'],
    ['مساحتها 25 كلم² تقريبا', '25 كلم', 25, 25, 'area'],
    ['مع إيقافه 4 مباريات رسمية', '4 مباريات', 4, 4, 'events'],
    ['ارتفع 26.5 نقطة مئوية', '26.5 نقطة مئوية', 26.5, 26.5, 'percent'],
    ['رفعت الفائدة ثلاث نقاط مئوية', 'ثلاث نقاط مئوية', 3, 3, 'percent'],
    ['أغلق المؤشر عند 8200 نقطة', '8200 نقطة', 8200, 8200, 'other'],
  ],
  refuses: [
    'سجل 17 هدفا',
    'زاره ثلاث مرات',
    'عمره 16 عاما',
    'مدفع عيار 170 ملم',
    'فاز 3-1 على ضيفه',
    'المادة 15 فقرة أولى',
    'اجتماع واحد',
    'يوم 14 آذار',
    'قوى 14 آذار',
    'يواجه في عيد ميلاده الـ54 مهمة شاقة',
    'عرض فيلم "ثلاثة وجوه" أمس',
    'هاتف لومينا 10 برو',
    'ذكر خمسة أسباب',
    'مر بثلاث مراحل',
    'تأجيل كأس «خليجي 23» جاء متأخرا',
    'قصف اللواء 117 مشاة في الوادي',
    'فاز في دور الـ16 أمام ضيفه',
    'خسر أمام ست بروميتش',
    'سجل في مرمى وست هام يونايتد',
    'من خُمس سكان البلد تقريبا',
    'صاروخ دلتا 4 هيفي والمركبة فالكون 9 مربوطة به',
    'على قناة (العاصمة 1) ذهب البرنامج بعيدا',
  ],
  find(text, piece, found): FigureFind | null {
    if (piece.kind !== 'cardinal') return null;
    const noun = figureNoun(text, piece);
    if (!noun || isBarred(text, piece, noun)) return null;
    const isPart = text.isPart(piece);
    const counts = categoryOf(text, piece, noun, found);
    return {
      first: piece.first,
      last: noun.last,
      min: piece.min,
      max: piece.max,
      approximate: piece.approximate,
      counts,
      what: [noun.first, noun.last],
      unit: unitOf(text, noun, counts),
      isPart,
    };
  },
};

const congratulations = /^(مبروك|تحيه|شكر|مرحبا|سلامه)/;

/** Four digits without separators that may be a year. */
function isYearLike(text: FigureText, piece: NumberPiece): boolean {
  return /^(19|20)\d\d$/.test(text.key(piece.last)) && piece.scale === 1;
}

function isDefiniteWord(text: FigureText, piece: NumberPiece): boolean {
  return !piece.digits && text.bare(piece.first).startsWith('ال') && piece.scale === 1;
}

/** «(445) كيسا»: after 11 to 99 the noun stands in the accusative. */
function isAccusative(text: FigureText, piece: NumberPiece, noun: NounRead): boolean {
  return (piece.min ?? 0) % 100 >= 11 && /[^ا]ا$/.test(text.key(noun.first)) && text.key(noun.first).length >= 4;
}

/** «ميلاده الـ54 مهمة شاقة»: a number with ال stands behind its own noun. */
function isOrdinalDigits(text: FigureText, piece: NumberPiece): boolean {
  return piece.digits && /^[وفبك]?ال$/.test(text.key(piece.first - 1));
}

/** «فيلم "ثلاثة وجوه"»: a name in quotation marks. */
function isTitle(text: FigureText, piece: NumberPiece, noun: NounRead): boolean {
  return opening.has(text.key(piece.first - 1)) && closing.has(text.key(noun.last + 1));
}

const opening = new Set(['"', '«', '“', "'"]);
const closing = new Set(['"', '»', '”', "'"]);

/** «وست بروميتش»: after three to ten in words a plural stands, no unknown name. */
function isForeignAfterFew(text: FigureText, piece: NumberPiece, noun: NounRead): boolean {
  // «وست هام»: West.
  if (text.key(piece.first) === 'وست' && piece.first === piece.last) return !/ات$/.test(text.key(noun.first));
  return !piece.digits && piece.scale === 1 && (piece.max ?? 0) <= 10 && text.isUnknown(noun.first) && !/(ات|ين|ون)$/.test(text.key(noun.first));
}

/** «لومينا 10 برو», «iPhone 8 بلس»: digits right after a name that no lexicon knows. */
function isModel(text: FigureText, piece: NumberPiece): boolean {
  if (!piece.digits || piece.scale !== 1 || (piece.max ?? 0) > 9999 || !text.sameSentence(piece.first - 1, piece.first)) return false;
  return text.isUnknown(piece.first - 1);
}

/** The noun after the number, where it is one that makes a figure. Points count in markets, games where somebody is barred from them. */
function figureNoun(text: FigureText, piece: NumberPiece): NounRead | null {
  const noun = text.nounAfter(piece);
  // «الصفحات الـ 400 قضايا»: with ال the noun of such a number is singular.
  if (noun?.isKnown && isOrdinalDigits(text, piece) && text.word(noun.first)?.number === 3 && (piece.min ?? 0) > 10) return null;
  // «أسواق 2015 عتبة», «الخطوط الثلاثة تقول», «(1) احتكار»: only a noun that the lexicon lists makes these a figure.
  if (
    noun &&
    !noun.isKnown &&
    (isYearLike(text, piece) ||
      isDefiniteWord(text, piece) ||
      (text.key(piece.first - 1) === '(' && text.key(piece.last + 1) === ')' && !isAccusative(text, piece, noun)) ||
      congratulations.test(text.key(noun.first)) ||
      isOrdinalDigits(text, piece) ||
      isTitle(text, piece, noun) ||
      isModel(text, piece) ||
      isForeignAfterFew(text, piece, noun))
  )
    return null;
  if (noun && /^نق(طه|اط)$/.test(text.key(noun.first)) && text.key(noun.last + 1) === 'اساس') return { ...noun, last: noun.last + 1, category: 'other' };
  if (/^نق(طه|اط)$/.test(text.key(noun?.first ?? -1)) && text.key((noun?.last ?? 0) + 1) === 'مئويه')
    return noun && { ...noun, last: noun.last + 1, category: 'percent' };
  // «ثلاثة عناصر رئيسة» are no fighters.
  if (noun && /^عن(صر|اصر)/.test(text.key(noun.first)) && /^(رئيس|اساسي|مهم|مشترك|جديد)/.test(text.key(noun.last + 1))) return { ...noun, category: 'other' };
  if (noun?.category !== 'none') return noun;
  const key = text.key(noun.first);
  if (/^(نقطه|نقاط)$/.test(key) && isMarketSentence(text, piece.first)) return { ...noun, category: 'other' };
  if (/^(هدفا?|اهداف)$/.test(key) && isTarget(text, piece)) return { ...noun, category: 'other' };
  if (/^مبارا(ه|يات)$|^مباريات$/.test(key) && isSuspension(text, piece)) return { ...noun, category: 'events' };
  return null;
}
