import type { Context } from '../packages/isnad/src/analysis/language.ts';
import type { Timex } from '../packages/isnad/src/analysis/shape.ts';
import { createFigureFinder } from '../packages/isnad/src/languages/ar/figures/index.ts';
import { createExampleReader } from '../packages/isnad/src/languages/ar/numbers/example-context.ts';
import { createNumeralFinder } from '../packages/isnad/src/languages/ar/numbers/index.ts';
import { createTimexFinder } from '../packages/isnad/src/languages/ar/times/index.ts';

export interface NumbersTimesBench {
  /** Articles of 300 words a second, over texts that are already tokens: numbers and times together. */
  readonly numbersAndTimes: number;
  readonly figures: number;
  /** How many times as long a text ten times as long takes: numbers, times and figures. */
  readonly tenTimesAsLong: number;
}

const sentences = [
  'قال مدير السد يوم الاثنين إن منسوب المياه ارتفع نحو 12 مترا منذ مطلع العام الجاري.',
  'وأضاف أن الأمطار التي هطلت في أغسطس من العام الماضي ملأت ثلاثة خزانات في المدينة.',
  'وبلغت كلفة البناء أكثر من 400 مليون دينار، بينها 30 مليونا لصيانة الطرق القديمة.',
  'ويعمل في الموقع خمسة وعشرون مهندسا وعشرات العمال من القرى القريبة من النهر.',
  'وكانت البلدية أعلنت أنها ستفتح الجسر الجديد أمام السكان قبل بدء الموسم المقبل.',
  'وتقع المدينة على ضفة النهر بين حقول القمح والزيتون وتشتهر بأسواقها القديمة وحرفها.',
  'وأصيب سبعة أشخاص بجروح طفيفة عندما انزلقت حافلة على الطريق المبتل صباح السبت.',
  'وتقول اللجنة إن نسبة الإنجاز وصلت إلى 65 في المئة وإن العمل يسير وفق الخطة الموضوعة.',
  'ومن المقرر أن يزور الوزير الموقع يوم 27 مارس المقبل للاطلاع على سير العمل فيه.',
  'ويأمل الأهالي أن تنتهي الأعمال قريبا حتى تعود الحياة في الحي إلى ما كانت عليه من قبل.',
];

/** Measures the finders of numbers, times and figures on one core, over articles made of the sentences above. */
export function benchNumbersTimes(): NumbersTimesBench {
  const read = createExampleReader((vocabulary) => ({
    numerals: createNumeralFinder(vocabulary),
    timexes: createTimexFinder(vocabulary),
    figures: createFigureFinder(vocabulary),
  }));
  const article = (count: number, seed: number) => Array.from({ length: count }, (_, at) => sentences[(at * 7 + seed) % sentences.length]).join('\n');
  const { tool } = read('', '2018-05-15');
  const contexts = (count: number, length: number): Context[] => Array.from({ length: count }, (_, seed) => read(article(length, seed), '2018-05-15').context);
  const findTimes = (context: Context) => tool.timexes(context, { numerals: tool.numerals(context) });
  const findFigures = ({ context, timexes }: Timed) => tool.figures(context, { numerals: [], timexes, mentions: [] });
  const findAll = (context: Context) => {
    const numerals = tool.numerals(context);
    return tool.figures(context, { numerals, timexes: tool.timexes(context, { numerals }), mentions: [] });
  };

  for (const context of contexts(500, 21)) findAll(context);
  const times = secondsOf(contexts(3_000, 21), findTimes);
  const timed = contexts(3_000, 21).map((context) => ({ context, timexes: findTimes(context) }));
  const figures = secondsOf(timed, findFigures);
  const short = secondsOf(contexts(2_000, 21), findAll);
  const long = secondsOf(contexts(200, 210), findAll);
  return {
    numbersAndTimes: Math.round(3_000 / times),
    figures: Math.round(3_000 / figures),
    tenTimesAsLong: Math.round((long / 200 / (short / 2_000)) * 10) / 10,
  };
}

interface Timed {
  readonly context: Context;
  readonly timexes: readonly Timex[];
}

function secondsOf<T>(contexts: readonly T[], find: (context: T) => readonly unknown[]): number {
  let found = 0;
  const start = performance.now();
  for (const context of contexts) found += find(context).length;
  if (found === 0) throw new Error('the finders found nothing');
  return (performance.now() - start) / 1000;
}
