import { type Context, createAnalyser, type Found } from '../packages/isnad/src/analysis/index.ts';
import { lossyKey, normalise } from '../packages/isnad/src/analysis/letters.ts';
import { bareArticle } from '../packages/isnad/src/article/index.ts';
import { arabic } from '../packages/isnad/src/languages/ar/index.ts';
import { createWorld } from '../packages/isnad/src/world/index.ts';
import type { Row } from './run/rows.ts';

/** The most that a text ten times as long may take, in times. */
const most = 12;
/** Milliseconds below which the clock and the collector tell more than the part. */
const least = 20;
const words = 3_000;
const runs = 5;

const sentences = [
  'قال مدير السد سالم منصور يوم الاثنين إن منسوب المياه ارتفع نحو 12 مترا منذ مطلع العام الجاري.',
  'وأضاف أن الأمطار التي هطلت في أغسطس/آب من العام الماضي «ملأت ثلاثة خزانات في المدينة»، بحسب وكالة رويترز.',
  'وبلغت كلفة البناء أكثر من 400 مليون دينار، بينها 30 مليونا لصيانة الطرق القديمة.',
  'ونفت وزارة الري أن تكون بوابات السد قد فُتحت، وأكدت أن خمسة وعشرين مهندسا يعملون هناك.',
  'وأصيب سبعة أشخاص بجروح طفيفة عندما انزلقت حافلة على الطريق المبتل صباح السبت.',
  'وتقول لجنة الطاقة إن نسبة الإنجاز وصلت إلى 65 في المئة، مشيرة إلى أن العمل يسير وفق الخطة.',
  'ومن المقرر أن يزور رئيس الوزراء الموقع يوم 27 مارس المقبل للاطلاع على سير العمل فيه.',
  'ويأمل الأهالي في عمّان وبيروت أن تنتهي الأعمال قريبا حتى تعود الحياة إلى ما كانت عليه من قبل',
];
/** What costs more than linear time where a rule is careless: one long sentence, nested and open quotation marks, runs of numbers, of names and of conjunctions. */
const hostile = ['«', '(', '12', 'و', 'أن', 'قال', 'من', 'بين', 'محمد', 'الوزير', 'يوم', 'مليون', '،', 'إلى', 'و5', '-', '"'];

type Part = (context: Context) => unknown;

/** How many times as long each part of the analysis takes over a text ten times as long. Fails the run where one takes more than twelve times as long. */
export function benchLinear(): readonly Omit<Row, 'bench'>[] {
  const analyser = createAnalyser(arabic, createWorld());
  const { language } = analyser;
  const empty: Found = { numerals: [], timexes: [], mentions: [], figures: [] };
  const found = new Map<Context, Found>();
  const before = (context: Context): Found => found.get(context) ?? empty;
  const parts: Readonly<Record<string, Part>> = {
    letters: ({ article }) => [lossyKey(article.text), normalise(article.text, 'lossy')],
    'tokens, sentences, phrases': ({ article }) => analyser.read(article),
    'search stems': ({ tokens }) => Array.from({ length: tokens.length }, (_, i) => language.searchStem(tokens, i)),
    numbers: (context) => language.findNumerals(context),
    times: (context) => language.findTimexes(context, before(context)),
    names: (context) => language.findMentions(context, before(context)),
    figures: (context) => language.findFigures(context, before(context)),
    attribution: (context) => language.findAttributions(context, before(context)),
    'all together': ({ article }) => analyser.analyse(article),
  };
  const rows: Array<Omit<Row, 'bench'>> = [];
  for (const [kind, pieces, joint] of [
    ['news', sentences, '\n'],
    ['one sentence', sentences.map((sentence) => sentence.replace(/[.]$/, '')), ' و'],
    ['hostile', hostile, ' '],
  ] as const) {
    const [short, long] = [words, words * 10].map((count) => read(pieces, joint, count)) as [Context, Context];
    for (const [name, run] of Object.entries(parts)) {
      let [once, tenfold] = [millisecondsOf(run, short, 10), millisecondsOf(run, long, 1)];
      // Other work on the machine lengthens now one, now the other; what is not linear stays so when both are measured anew.
      for (let again = 0; again < 3 && tenfold > most * once; again++) [once, tenfold] = [millisecondsOf(run, short, 10), millisecondsOf(run, long, 1)];
      const value = Math.round((tenfold / once) * 10) / 10;
      rows.push({ name: `${kind}: ${name}`, value, unit: 'times' });
      if (value <= most || tenfold < least) continue;
      console.error(`linear: ${kind}: ${name} takes ${value} times as long for ten times the text (${once.toFixed(1)} ms, ${tenfold.toFixed(1)} ms)`);
      process.exitCode = 1;
    }
  }
  return rows;

  function read(pieces: readonly string[], joint: string, count: number): Context {
    let text = '';
    for (let i = 0, length = 0; length < count; i++) {
      const piece = pieces[(i * 7 + (i >> 3)) % pieces.length]!;
      text += (i === 0 ? '' : joint) + piece;
      length += piece.split(' ').length;
    }
    const context = analyser.read(bareArticle(text, '', '2018-05-15'));
    const numerals = language.findNumerals(context);
    const timexes = language.findTimexes(context, { numerals });
    const mentions = language.findMentions(context, { numerals, timexes });
    const figures = language.findFigures(context, { numerals, timexes, mentions });
    found.set(context, { numerals, timexes, mentions, figures });
    return context;
  }
}

/** Milliseconds of one pass: the least of some runs of so many passes, so that short and long texts run as much and leave as much behind. */
function millisecondsOf(run: Part, context: Context, passes: number): number {
  let best = Infinity;
  for (let i = 0; i <= runs; i++) {
    const begin = performance.now();
    for (let pass = 0; pass < passes; pass++) run(context);
    if (i > 0) best = Math.min(best, (performance.now() - begin) / passes);
  }
  return best;
}
