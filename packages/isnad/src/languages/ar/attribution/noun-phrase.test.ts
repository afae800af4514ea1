import { describe, expect, it } from 'vitest';
import { lossyKey } from '../../../analysis/letters.ts';
import { tokenAt } from '../../../analysis/tokens.ts';
import { bareArticle } from '../../../article/index.ts';
import { createWorld } from '../../../world/index.ts';
import { assembled } from '../assembled.example.ts';
import { functionWords } from '../generated/function-words.ts';
import { createGenders } from './genders.ts';
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { createReader, type Reader } from './reader.ts';
import { createWordRoles } from './words.ts';

/** Sentences with the mention in brackets: the phrase that begins at the first must end at the second. */
const spans: Readonly<Record<string, readonly string[]>> = {
  'a head with its genitives and adjectives': [
    'قالت [وزارة الطاقة والمناجم المغربية] إن الإنتاج ارتفع.',
    'قال [مدير عام شركة الكهرباء] إن العطل أصلح.',
    'قالت [محامية ضحايا حريق المصنع] إن الحكم مخفف.',
    'قال [أصغر نواب البرلمان الدنماركي] إن القانون ناقص.',
    'قال [كبير مفتشي الآثار في الأقصر] إن المقبرة سليمة.',
    'قالت [شركتا تعدين أستراليتان] إن المنجم سيغلق.',
    'قال [ممثلو نقابات عمال الموانئ] إن الإضراب مستمر.',
    'قال [مسؤولا الأمن في المطار] إن الحقيبة خالية.',
    'قال [لاعبو الفريق الأول] إن الملعب سيئ.',
    'قالت [القناة التلفزيونية السويدية الرابعة] إن البث توقف.',
    'قالت [الدول الخمس الكبرى] إن الاتفاق قريب.',
    'قال [قاضي التحقيق العسكري] إن الملف اكتمل.',
  ],
  'a name with its title before it': [
    'قال [العقيد الركن الطيار خالد الزبيدي] إن الطائرة هبطت.',
    'قال [صاحب السمو الملكي الأمير سعود بن ناصر بن عبدالعزيز آل سعود] إن المشروع كبير.',
    'قال [معالي وزير الصحة الدكتور يوسف العثمان] إن اللقاح متوفر.',
    'قال [مدير مرور المنطقة العميد الدكتور محمد بن شباب الغانم] إن الطريق مغلق.',
    'قال [معالي الأمين العام للندوة الدكتور يوسف العثمان] إن الصدقة واجبة.',
    'قال [فضيلة الشيخ صالح بن محمد الغانم] إن الصدقة واجبة.',
    'قالت [السيدة نوال كريم حداد] إن الجمعية ستساعد.',
    'قال [النائب في البرلمان اللبناني سمير خوري] إن الموازنة غير عادلة.',
    'قال [رئيس قسم الأورام بمستشفى الملك فيصل الدكتور ماجد الفهيد] إن العلاج جديد.',
    'قال [سفير النرويج لدى الأردن إريك هانسن] إن المنحة كبيرة.',
    'قالت [مديرة الإدارة العامة للتعليم بالمنطقة الشرقية هدى السالم] إن المدارس جاهزة.',
    'قال [مبعوث الاتحاد الأفريقي إلى الصومال داوود علي] إن الهدنة هشة.',
  ],
  'a name with its title behind it': [
    'قال [سمير حداد، رئيس غرفة التجارة في صيدا]، إن السوق راكدة.',
    'قال [سمير حداد رئيس غرفة التجارة في صيدا] إن السوق راكدة.',
    'قال [سمير حداد المدير العام لشركة النور] إن السوق راكدة.',
    'قال [سمير حداد - رئيس غرفة التجارة] - إن السوق راكدة.',
    'قال [سمير حداد -محلل أسواق النفط في بنك الشمال]-: السوق راكدة.',
    'قال [سمير حداد، وهو باحث في جامعة البصرة]، إن السوق راكدة.',
    'قال [سمير حداد وهو باحث في جامعة البصرة]، إن السوق راكدة.',
    'قال [سمير حداد، أحد سكان القرية]، إن النهر فاض.',
    'قال [سمير حداد أحد سكان القرية] إن النهر فاض.',
    'قال [سمير حداد (52 عاما)، وهو مزارع من القرية]، إن النهر فاض.',
    'قال [سمير حداد كبير المحللين في بنك الشمال] إن السوق راكدة.',
    'قالت [ليلى حداد النائب الأول للرئيس لدى "نوفا" وأحد المشاركين في التقرير]: السوق راكدة.',
    'قال [سمير حداد، محلل شؤون الطاقة]، إن السوق راكدة.',
    'قال [سمير حداد]، الذي يدير المصنع منذ عامين، إن الآلات قديمة.',
    '! أدان [سمير حداد الرئيس العام لهيئة السياحة]، العمل الإجرامي في الميناء.',
    '! أدان [سمير حداد]، العمل الإجرامي في الميناء.',
  ],
  'a name in marks': [
    'قالت [صحيفة "الأفق" الأسبوعية اليونانية] إن المصنع أغلق.',
    'قالت [صحيفة "الأفق" الأسبوعية الناطقة بالتركية] إن المصنع أغلق.',
    'قال [موقع «سند» الإخباري] إن المصنع أغلق.',
    'قال [المتحدث باسم شركة "نوفا" للطيران] إن الرحلة تأخرت.',
    'قال [مصرف "نوفا" السويسري] إن الأرباح ارتفعت.',
    'قالت [شركتا "نوفا" و"سند"] إن المصنع أغلق.',
    'قالت [شركة "نوفا" صاحبة المتاجر] إن المصنع أغلق.',
    'قال [المتحدث باسم شركة "نوفا" المهندس سمير حداد] إن المصنع أغلق.',
    'قالت [حركة "غد" المعارضة] إن الانتخابات زورت.',
  ],
  'what binds a noun to its place and institution': [
    'قال [مراسل لوكالة الأنباء السويدية في أوسلو] إن الطريق مغلق.',
    'قال [مصدر مطلع على سير المفاوضات] إن الاتفاق قريب.',
    'قال [مصدر مقرب من الوزير] إن الاتفاق قريب.',
    'قال [خبراء مشاركون بالدراسة] إن النتائج أولية.',
    'قال [متحدث باسم وزارة النقل السويدية] إن الطريق مغلق.',
    'قالت [عاملة في أحد مصانع النسيج] إن الأجور تأخرت.',
    'قال [بيان للوزارة] إن الطريق مغلق.',
    'قال [تقرير لصندوق النقد الدولي] إن الاقتصاد تباطأ.',
    'قال [بيان صادر عن مكتب الحاكم] إن الطريق مغلق.',
    'قال [مساعد وزير الخارجية لشؤون الشرق الأوسط] إن اللقاء مفيد.',
    'قال [وزير الدولة لشؤون الإعلام] إن اللقاء مفيد.',
    'قالت [رابطة اللاعبين المحترفين لكرة السلة] إن الموسم طويل.',
    'قال [المشرف العام على المشروع] إن العمل انتهى.',
    'قالت [مصادر طبية في مستشفى الرازي] إن الحالة مستقرة.',
    'قال [عمال في مجال الإغاثة] إن الحاجة كبيرة.',
  ],
  'what is counted': [
    'قال [ثلاثة مسؤولين أميركيين] إن القرار وشيك.',
    'قال [أكثر من 20 نائبا] إن القانون ناقص.',
    'قال [عدد من سكان الحي] إن المياه مقطوعة.',
    'قال [أحد المشاركين في الحملة] إن المياه مقطوعة.',
    'قال [نحو عشرين طبيبا] إن المستشفى مكتظ.',
    'قال [بعض أهالي القرية] إن المياه مقطوعة.',
    'قال [اثنان من أعضاء اللجنة] إن التصويت أجل.',
  ],
  'two joined': [
    'قالت [فرنسا وألمانيا] إن القمة ستؤجل.',
    'قال [الوزير ونائبه] إن العمل انتهى.',
    'قال [رئيس البلدية وقائد الشرطة] إن العمل انتهى.',
    'قالت [الأمم المتحدة ووكالات الإغاثة] إن المخيم مكتظ.',
  ],
  'where an adverbial begins, the mention ends': [
    'قال [سمير حداد] في مؤتمر صحفي إن السوق راكدة.',
    'قال [سمير حداد] خلال جلسة الأحد إن السوق راكدة.',
    'قال [الوزير] للصحفيين إن السوق راكدة.',
    'قال [مدرب الفريق] في مؤتمر صحفي عقد يوم الجمعة إن اللاعب مصاب.',
    'قالت [الوزارة] في بيان لها إن الطريق مغلق.',
    'قالت [وسائل إعلام نرويجية] استنادا إلى تقرير إن الطريق مغلق.',
    'قال [المتحدث] لوكالة رويترز إن الطريق مغلق.',
    'قال [المخرج] ليصف سبب منعه إن المهرجان انتهى.',
    'شدد [البرلمان السويدي] القوانين العام الماضي.',
    'قالت [هدى السالم] لصحيفة الأفق إن الطريق مغلق.',
  ],
  'the object behind the subject is none of it': [
    '! اتهم [المسلحون] الحكومة بإهدار المال.',
    '! نفى [مسؤولان أميركيان] شن غارات.',
    '! حث [الأدب القديم] الرجل على الصبر.',
    '! حثت [الشرطة المحلية] المواطنين على الهدوء.',
    '! نفى [المسؤول] الشائعات.',
    '! نفى [مسؤول إعلامي] التسريبات.',
    '! نفى [نائب قاضي المحكمة] التسريبات.',
    '! هدد [الحاكم السويدي، سمير حداد]، الولايات المتحدة بالرد.',
    '! دعا [الرئيس] المتطوعين إلى الصبر.',
    '! طالب [محامي الدفاع] المحكمة بالإفراج عن موكله.',
  ],
  'a pronoun of honour': ['قال [سموه] إن المشروع كبير.', 'قال [معاليه] إن المشروع كبير.', 'قال [فخامته] إن المشروع كبير.', 'قال [سيادته] إن المشروع كبير.'],
};

/** Sentences with the phrase in front of the verb in brackets; the verb follows it, but for marks. */
const before: readonly string[] = [
  'مصادر طبية: إن [وزارة الصحة] أكدت الخبر.',
  'لكن [رئيس النادي] أكد أن اللاعب باق.',
  'وفي غزة [مسؤول محلي] قال إن المعبر مغلق.',
  '[سمير حداد، مدير المصنع،] قال إن الآلات قديمة.',
];

const agreements: ReadonlyArray<readonly [sentence: string, gender: 'm' | 'f' | null, number: 's' | 'd' | 'p' | null]> = [
  ['قال [الوزير] إن', 'm', 's'],
  ['قالت [الوزيرة] إن', 'f', 's'],
  ['قالت [السلطات المحلية] إن', 'f', 's'],
  ['قال [مسؤولان] إن', 'm', 'd'],
  ['قالت [شركتا تعدين] إن', 'f', 'd'],
  ['قال [خبراء] إن', 'm', 'p'],
  ['قال [أطباء المستشفى] إن', 'm', 'p'],
  ['قال [المزارعون] إن', 'm', 'p'],
  ['قالت [معلمات المدرسة] إن', 'f', 'p'],
  ['قالت [المنظمة] إن', 'f', 's'],
  ['قالت [صحف محلية] إن', 'f', 's'],
  ['قالت [فرنسا] إن', 'f', 's'],
];

const world = createWorld();
const classes = new Map<string, string>();
for (const [name, words] of Object.entries(functionWords)) for (const word of words) if (!classes.has(lossyKey(word))) classes.set(lossyKey(word), name);
const rolesOf = createWordRoles(assembled.vocabulary, classes, new Set(world.givenNames.map(({ name }) => lossyKey(name))));
const kinds = new Map(world.entities.map(({ id, kind }) => [id, kind]));

describe('the phrase that begins behind a verb', () => {
  for (const [group, sentences] of Object.entries(spans))
    for (const marked of sentences)
      it(`${group}: ${marked}`, () => {
        const { phrase, words } = phraseAfter(marked);
        expect(words(phrase)).toBe(/\[(.*)\]/.exec(marked)?.[1]);
      });

  for (const [sentence, gender, number] of agreements)
    it(`${sentence} ${gender} ${number}`, () => {
      const { phrase } = phraseAfter(sentence);
      expect([phrase?.gender, phrase?.number]).toEqual([gender, number]);
    });
});

describe('the phrase in front of a verb', () => {
  for (const marked of before)
    it(marked, () => {
      const { text, reader, at, end } = read(marked);
      let verb = end;
      while (!reader.isWord(verb)) verb++;
      const phrase = nounPhraseBefore(reader, verb, 0);
      expect(phrase && text.slice(reader.start(phrase.first), reader.end(phrase.last))).toBe(/\[(.*?)[،,]?\]/.exec(marked)?.[1]);
      expect(phrase?.first).toBe(at);
    });
});

function phraseAfter(marked: string): { phrase: NounPhrase | null; words: (phrase: NounPhrase | null) => string | null } {
  const { text, reader, at } = read(marked);
  const phrase = nounPhraseAfter(reader, at, reader.length - 1, marked.startsWith('!'));
  return { phrase, words: (one) => one && text.slice(reader.start(one.first), reader.end(one.last)) };
}

/** The sentence without its brackets, and the tokens at which they stood. */
function read(marked: string): { text: string; reader: Reader; at: number; end: number } {
  const bare = marked.replace(/^! /, '');
  const text = bare.replace(/[[\]]/g, '');
  const article = bareArticle(text, 'example', '2024-05-15');
  const context = assembled.read(article);
  const found = assembled.analyse(article);
  const reader = createReader(context, found, rolesOf, (entity) => kinds.get(entity) ?? '', createGenders(world));
  const at = tokenAt(context.tokens, bare.indexOf('['));
  return { text, reader, at, end: tokenAt(context.tokens, bare.indexOf(']') - 2) + 1 };
}
