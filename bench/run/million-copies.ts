// Indexes made-up articles for the search for copies, and looks copies up: node bench/run/million-copies.ts [articles]. Prints one line of JSON. A process of its own, so that its memory
// is that of the index alone.
import { fingerprint } from '../../packages/isnad/src/story/fingerprints.ts';
import { createProseScratch, readProse } from '../../packages/isnad/src/story/prose.ts';
import { createShingleIndex } from '../../packages/isnad/src/story/shingle-index.ts';
import { createMadeUpTexts } from './made-up-texts.ts';

export interface MillionCopies {
  readonly articles: number;
  /** Seconds from texts to index, without making the texts up: by wall clock and by processor time. */
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly indexMegabytes: number;
  /** Milliseconds of a look-up from the text on. */
  readonly p50: number;
  readonly p95: number;
  /** Copies with one word in twelve changed, whose origin is among those that share the most with it; and texts without an origin for which something is found that shares two prints. */
  readonly found: number;
  readonly invented: number;
}

/** A passage of `window + 5` equal words leaves a print for sure. */
const window = 32;
/** Prints that a text of 300 words has on average, twice its shingles by `window + 1`, less those that copies share. */
const printsOfText = 16;
const most = 24;
const portion = 200;
const queries = 4000;

const articles = Number(process.argv[2] ?? 1_000_000);
const texts = createMadeUpTexts();
const index = createShingleIndex(articles * printsOfText);
const scratch = createProseScratch();
const printsOf = (text: string): Int32Array => fingerprint(readProse({ text, chrome: [] }, scratch).hashes, [], window).hashes;

let wall = 0;
let processor = 0;
for (let from = 0; from < articles; from += portion) {
  const made = Array.from({ length: Math.min(portion, articles - from) }, (_, i) => texts.of(from + i));
  const cpu = process.cpuUsage();
  const begin = performance.now();
  for (const [i, text] of made.entries()) {
    const hashes = printsOf(text);
    for (let k = 0; k < hashes.length; k++) if (k === 0 || hashes[k] !== hashes[k - 1]) index.add(hashes[k]!, from + i);
  }
  wall += performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  processor += (user + system) / 1000;
}

const holders: number[] = [];
/** The articles that share the most prints with a text, and how many. */
function lookUp(text: string): [number, number][] {
  const shared = new Map<number, number>();
  for (const hash of printsOf(text)) {
    const count = index.holders(hash, holders);
    for (let i = 0; i < count; i++) shared.set(holders[i]!, (shared.get(holders[i]!) ?? 0) + 1);
  }
  return [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, most);
}

const times: number[] = [];
let found = 0;
let invented = 0;
for (let i = 0; i < queries; i++) {
  const isCopy = i % 2 === 0;
  const origin = (Math.imul(i + 1, 0x9e3779b1) >>> 0) % articles;
  const text = isCopy ? texts.editedCopy(origin, 12) : texts.of(articles + 5 * i);
  const begin = performance.now();
  const partners = lookUp(text);
  times.push(performance.now() - begin);
  if (isCopy && partners.some(([article]) => article === origin)) found++;
  if (!isCopy && partners.some(([, count]) => count >= 2)) invented++;
}
times.sort((x, y) => x - y);
const result: MillionCopies = {
  articles,
  seconds: wall / 1000,
  processorSeconds: processor / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
  indexMegabytes: index.bytes / 2 ** 20,
  p50: times[Math.floor(times.length * 0.5)]!,
  p95: times[Math.floor(times.length * 0.95)]!,
  found: found / (queries / 2),
  invented: invented / (queries / 2),
};
console.log(JSON.stringify(result));
