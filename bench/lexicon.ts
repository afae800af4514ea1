import { loadLexicon } from '../packages/isnad/src/languages/ar/lexicon/index.ts';

export interface LexiconBench {
  /** Time to load the lexicon, ms: the middle of several. */
  readonly loadMs: number;
  readonly lookupsPerSecond: number;
}

/** Words and half-words, so that hits and misses alternate; keys as the analysis asks for them. */
const keys = (
  'وزير وزاره وكاله كاله واشنطن اشنطن الحكومه حكومه قال قالت يقول سيقول مدرست مدرسه اعلنت يعلنون نفوا مفاوضات المفاوضات بالمفاوضات ' +
  'رييس رئيس الرئيس الروسي روسي للامم امم انتخابات مستشفيات ابنائهم ابنائ موسكو بوتين وتين صحيفه تغريدات خلال الذي التي هذا ان كان زكخضط'
).split(' ');

/** Measures load time and look-ups of the general Arabic lexicon on one core. */
export function benchLexicon(): LexiconBench {
  const loads: number[] = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    loadLexicon();
    loads.push(performance.now() - start);
  }
  const { lookup } = loadLexicon();
  const rounds = 100_000;
  let known = 0;
  for (let i = 0; i < 2_000; i++) for (const key of keys) known += lookup(key) ? 1 : 0;
  const start = performance.now();
  for (let i = 0; i < rounds; i++) for (const key of keys) known += lookup(key) ? 1 : 0;
  const seconds = (performance.now() - start) / 1000;
  if (known === 0) throw new Error('the lexicon knows nothing');
  loads.sort((a, b) => a - b);
  return { loadMs: loads[4]!, lookupsPerSecond: Math.round((rounds * keys.length) / seconds) };
}
