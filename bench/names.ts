import { createNameExamples } from '../packages/isnad/src/languages/ar/names/example-names.ts';
import { createWorld } from '../packages/isnad/src/world/index.ts';

export interface NamesBench {
  /** Articles of 300 words a second, over texts that are already tokens with their phrases found. */
  readonly articlesPerSecond: number;
  /** Time to build the world, its phrases and the language around them, ms. */
  readonly startMs: number;
  /** How many times as long a text ten times as long takes. */
  readonly tenTimesAsLong: number;
}

const sentences = [
  'قال وزير الدفاع الروسي سيرغي شويغو في موسكو إن بلاده سترد على كل هجوم يطال حدودها.',
  'وأعلنت وزارة الخارجية الأمريكية أن المبعوث وصل إلى القاهرة لإجراء محادثات مع الجانب المصري.',
  'ونقلت وكالة رويترز عن مسؤول في الأمم المتحدة أن الشاحنات دخلت قطاع غزة صباح السبت.',
  'وأكد المتحدث باسم البلدية سعيد الحلبوني أن الجسر الجديد سيفتح أمام السكان في الربيع.',
  'وكانت صحيفة «الوطن» نشرت صورا من بلدة زردانية التي غمرتها المياه ليلة الخميس.',
  'وأضاف الحلبوني أن الهيئة العامة للطرق أرسلت خمسين مهندسا لإصلاح ما تضرر منها.',
  'ويرى خبراء أن كلفة الإصلاح قد تزيد على ثلاثة ملايين دينار خلال الأشهر المقبلة.',
  'وزار الرئيس الفرنسي إيمانويل ماكرون بيروت حيث التقى عددا من السياسيين والناشطين.',
  'وفي السوق ارتفعت أسعار الخضار بعدما تأخرت القوافل القادمة من الجنوب أياما.',
  'ومن المقرر أن يجتمع مجلس الوزراء يوم الأحد لبحث خطة الإسكان في المدن الساحلية.',
];

/** Measures the finder of names on one core, over articles made of the sentences above. */
export function benchNames(): NamesBench {
  const start = performance.now();
  const examples = createNameExamples(createWorld());
  const startMs = performance.now() - start;
  const article = (count: number, seed: number) => Array.from({ length: count }, (_, at) => sentences[(at * 7 + seed) % sentences.length]).join('\n');
  const prepare = (articles: number, length: number) => Array.from({ length: articles }, (_, seed) => examples.prepare(article(length, seed)));
  for (const find of prepare(1_000, 21)) find();
  const short = secondsOf(prepare(4_000, 21));
  const long = secondsOf(prepare(400, 210));
  return { articlesPerSecond: Math.round(4_000 / short), startMs: Math.round(startMs), tenTimesAsLong: Math.round((long / 400 / (short / 4_000)) * 10) / 10 };
}

function secondsOf(finders: ReadonlyArray<() => unknown>): number {
  const start = performance.now();
  for (const find of finders) find();
  return (performance.now() - start) / 1000;
}
