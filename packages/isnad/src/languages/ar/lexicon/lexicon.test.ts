import { describe, expect, it } from 'vitest';
import { lossyKey } from '../../../analysis/letters.ts';
import { loadLexicon, nominalClasses, verbClasses, WordClass } from './index.ts';

const { lookup } = loadLexicon();
const classesOf = (word: string): number => lookup(lossyKey(word));
const free = (word: string): boolean => classesOf(word) !== 0 && (classesOf(word) & WordClass.beforeEnclitic) === 0;

/** Words that have none of the classes, or all that are asked for. */
function without(words: string, classes: number): string[] {
  return words.split(/\s+/u).filter((word) => (classesOf(word) & classes) !== classes || !free(word));
}

describe('verbs', () => {
  it.each([
    [
      'perfect',
      'قال قالت قالا قالوا قلت قلنا قلتم قلن أكد أكدت أكدوا أعلن أعلنت أعلنوا أعلنا نفى نفت نفوا دعا دعت دعوا رأى رأت رأوا اتهم اتهمت اتهموا صرح صرحت',
    ],
    ['perfect', 'أضاف أضافت أضافوا أفاد أفادت لفت لفتت نوه أردف أردفت استطرد استدرك علق علقت عقب كشف كشفت كشفوا أبلغ أبلغت ندد نددت استنكر استنكرت شكك فند'],
    ['perfect', 'دحض تعهد تعهدت توعد هدد هددت ناشد ناشدت حذر حذرت زعم زعمت ادعى ادعت رجح توقع توقعت استبعد تمنى أبدى أبدت شدد شددت أعرب أعربت عبر نقل نقلت'],
    [
      'perfect',
      'اعتقل اعتقلت قتل قتلوا أصيب أصيبت انفجر انفجرت قصف قصفت استهدف استهدفت نزح نزحوا لجأ لجأت لجأوا لجئوا بدأ بدأت بدأوا بدؤوا بدءوا جاء جاؤوا جاءوا',
    ],
    [
      'imperfect',
      'يقول تقول يقولون يقولوا أقول نقول تقولين يقلن يقولان يؤكد تؤكد يؤكدون يعلن تعلن يعلنون يعلنوا ينفي تنفي ينفون ينف يدعو تدعو يدعون يدع يرى ترى يرون',
    ],
    [
      'imperfect',
      'يضيف تضيف يضيفون يضف يفيد تفيد يلفت يتهم تتهم يتهمون يصرح يستبعد يتوقع تتوقع يتوقعون يتعهد يهدد يحذر تحذر يزعم يدعي يرجح يشدد يعرب يعبر ينقل يكون',
    ],
    ['imperfect', 'يشتكي يشتكيان يبدأ يبدأون يبدؤون يلجأ يلجأون يستطيع يستطع تستطيع يكن تكن يبقى يصل تصل يصلون يقع يجيء يشاء يستعيد يواصل يتظاهر يتظاهرون'],
    ['imperative', 'اكتب اكتبوا اسمع اسمعوا ادرس انظر انظروا تعال تعالوا أعلن أوقفوا'],
  ] as const)('%s: %s', (tense, words) => {
    const bit = { perfect: WordClass.verbPerfect, imperfect: WordClass.verbImperfect, imperative: WordClass.verbImperative }[tense];
    expect(without(words, bit)).toEqual([]);
  });

  it('conjugates verbs of its own list', () => {
    expect(without('رقمن رقمنت رقمنوا تموضع تموضعت تكتم تكتمت تصحرت', WordClass.verbPerfect)).toEqual([]);
    expect(without('يرقمن يتموضع يتموضعون تتموضع يتكتم يتكتمون يرتئي يرتئون', WordClass.verbImperfect)).toEqual([]);
    expect(without('تموضع تكتم رقمنة', WordClass.masdar)).toEqual([]);
  });

  it('knows no tense of nouns', () => {
    const nouns = 'وزارة حكومة رئيس مدرسة مستشفى صحيفة طائرة انتخابات مسؤول دولار';
    expect(nouns.split(' ').filter((word) => classesOf(word) & verbClasses)).toEqual([]);
  });

  it('tells perfect from imperfect', () => {
    expect('قالت أكدوا أعلنوا نفوا'.split(' ').filter((word) => classesOf(word) & WordClass.verbImperfect)).toEqual([]);
    expect('يقول يؤكدون تعلنون ينفون'.split(' ').filter((word) => classesOf(word) & WordClass.verbPerfect)).toEqual([]);
  });
});

describe('nouns and adjectives', () => {
  it.each([
    ['noun', 'رئيس رئيسة رؤساء وزير وزيرة وزراء وزارة وزارات حكومة حكومات مدرسة مدارس مستشفى مستشفيات صحيفة صحف وكالة وكالات طائرة طائرات جيش جيوش مدينة مدن'],
    [
      'noun',
      'بيان بيانات تصريح تصريحات مصدر مصادر مسؤول مسؤولون مسؤولين مسئول ناطق متحدث قتيل قتلى جريح جرحى ضحية ضحايا شخص أشخاص امرأة نساء طفل أطفال رجل رجال',
    ],
    ['noun', 'حرب حروب هجوم هجمات انفجار زلزال فيضان حريق حرائق اتفاق اتفاقية هدنة مفاوضات عقوبات انتخابات محكمة محاكم قاض قاضي قضاة محام شرطة أمن جندي جنود'],
    [
      'noun',
      'عام أعوام سنة سنوات شهر أشهر شهور يوم أيام أسبوع أسابيع ساعة ساعات دقيقة نسبة مليون ملايين مليار ألف آلاف مئة مئات عشرات دولار دولارات نفط غاز سعر أسعار',
    ],
    ['noun', 'أبناء بنات أب أخ ابن بنت عضو أعضاء حزب أحزاب شؤون شئون هيئة لجنة مجلس مؤتمر قمة لقاء زيارة كلمة خطاب رسالة مشروع قانون دستور'],
    [
      'noun',
      'تغريدة تغريدات بيتكوين رقمنة مروحية مروحيات ميليشيا ميليشيات كورونا فيروس فيروسات لقاح لقاحات هاتف هواتف تطبيق تطبيقات مسيرة مسيرات يورو ميغاواط',
    ],
    [
      'adjective',
      'كبير كبيرة جديد جديدة أمني أمنية سياسي سياسية سياسيون عسكري عسكرية دولي دولية سابق سابقة مصري مصرية مصريون مصريين روسي روسية روسيون أوكراني بريطاني',
    ],
    [
      'adjective',
      'حوثي حوثية حوثيون داعشي سيبراني سيبرانية باليستي باليستية مفخخ مفخخة إيراني تركي أمريكي أميركي سعودي إماراتي ألماني فرنسي صيني إسرائيلي فلسطيني',
    ],
  ] as const)('%s: %s', (kind, words) => expect(without(words, WordClass[kind])).toEqual([]));

  it('inflects', () => {
    expect(without('معلمان وزيران مدرستان سنتين يومين شهرين عامين طائرتين', WordClass.dual)).toEqual([]);
    expect(without('معلمون مسؤولين مهندسون صحفيين مصريون لاعبون', WordClass.masculinePlural)).toEqual([]);
    expect(without('مدرسات حكومات وزارات طائرات مستشفيات مفاوضات', WordClass.femininePlural)).toEqual([]);
    expect(without('معلمو مسؤولو مهندسو معلما وزيرا', WordClass.construct)).toEqual([]);
    expect(without('وزيرا كتابا رجلا قرارا جزءا خطأ', WordClass.accusative)).toEqual([]);
    expect(without('مدرسة وزيرة حكومة قضاة كبيرة', WordClass.tehMarbuta)).toEqual([]);
    expect(without('مستشفى نفى أعلى مبنى', WordClass.alefMaqsura)).toEqual([]);
  });

  it('tells masdars, participles, elatives and nisbas', () => {
    expect(without('إعلان تصريح استبعاد انفجار اتهام مشاركة تعهد تعاون استقالة إضافة', WordClass.masdar)).toEqual([]);
    expect(without('قائل كاتب متحدث مستقل معلن مشير مضيف مؤكد', WordClass.activeParticiple)).toEqual([]);
    expect(without('مكتوب معلن مقتول مؤكد مستخدم', WordClass.passiveParticiple)).toEqual([]);
    expect(without('أكبر أكثر أعلى أقل أصغر أهم أشد أدق أبرز أحدث', WordClass.elative)).toEqual([]);
    expect(without('مصري سعودي أوكراني نووي', WordClass.nisba)).toEqual([]);
  });
});

describe('particles and names', () => {
  it('knows particles', () => {
    const particles =
      'في من إلى على عن مع حتى منذ خلال بعد قبل بين عند لدى ضد نحو حول دون تحت فوق أمام رغم أن إن كأن لكن إذا إذ لو لولا لم لن لا ما قد سوف هل ' +
      'هذا هذه ذلك تلك هؤلاء أولئك الذي التي الذين هو هي هم نحن أنا أنت كما أيضا حيث بينما عندما كلما ثم أو أم بل إلا غير سوى مثل كل بعض داخل خارج طوال مقابل';
    expect(without(particles, WordClass.particle)).toEqual([]);
  });

  it('knows names', () => {
    expect(without('واشنطن لندن فرنسا ألمانيا تركيا سوريا مصر بغداد دمشق موسكو يوتيوب فيسبوك', WordClass.proper)).toEqual([]);
  });
});

describe('stems before pronouns', () => {
  it.each(['مدرست', 'حكومت', 'وزارت', 'أبنائ', 'أبناؤ', 'أعضائ', 'قالو', 'أعلنو', 'معلمتا', 'معلمي', 'نفا'])('%s', (stem) =>
    expect(classesOf(stem) & WordClass.takesEnclitic).not.toBe(0),
  );

  it.each(['مدرست', 'حكومت', 'وزارت', 'أبنائ', 'أعضائ', 'أعلنو'])('%s stands only there', (stem) => {
    expect(classesOf(stem) & WordClass.beforeEnclitic).not.toBe(0);
    expect(free(stem)).toBe(false);
  });

  it.each(['كتاب', 'بيت', 'وزير', 'قول', 'أكد', 'يقول'])('%s stands alone too', (stem) => {
    expect(classesOf(stem) & WordClass.takesEnclitic).not.toBe(0);
    expect(free(stem)).toBe(true);
  });

  it('takes no pronoun after ة and names', () => {
    expect('مدرسة حكومة وكالة واشنطن لندن'.split(' ').filter((word) => classesOf(word) & WordClass.takesEnclitic)).toEqual([]);
  });
});

describe('what is left out', () => {
  it('a word and not its rest', () => {
    const whole = 'وكالة واشنطن لندن فرنسا ألمانيا وزارة بيان وفاة كتاب بلاد وصول وقوع كلام فترة بداية وحدة وسائل';
    expect(without(whole, 0)).toEqual([]);
    expect('كالة اشنطن رنسا زارة كتابن'.split(' ').filter((word) => classesOf(word) & nominalClasses & ~WordClass.particle && free(word))).toEqual(['زارة']);
  });

  it('clitics stay outside', () => {
    expect('المدرسة والوزير فقالت سيقول بالحكومة للأمم كتابها أبناؤهم ومدارس سيستمر وواشنطن بأنهم'.split(' ').filter((word) => classesOf(word))).toEqual([]);
  });

  it.each(['', 'ا', 'و', 'abc', '٣', 'زكخضط', 'كتابكتاب', 'قالقال', '\u{1F600}', ' ', 'قال ', 'مدرسةة', '«قال'])('%j is unknown', (word) =>
    expect(lookup(word)).toBe(0),
  );

  it('raw spellings are no keys', () => {
    expect(lookup('أكد')).toBe(0);
    expect(lookup('مدرسة')).toBe(0);
    expect(lookup('اكد')).not.toBe(0);
    expect(lookup('مدرسه')).not.toBe(0);
  });
});
