import type { Span } from '../span.ts';
import type { Read } from './order.ts';
import { createProseScratch, type Prose, readProse } from './prose.ts';

/** Someone whom an article names as the origin of its text, or of one content in it. */
export interface Origin {
  /** The id of an agency or outlet that the world knows, else its name as written. */
  readonly actor: string;
  /** It names agencies without saying which: «وكالات». */
  readonly several: boolean;
  /** Where it says so; null where metadata does. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** The content that it holds for; null where it holds for the whole article. */
  readonly content: { readonly start: number; readonly end: number } | null;
}

/**
 * All that the search for copies needs to know of an article, about 2 KB for 300 words; plain data that can be kept and read again. The text itself is not in it.
 */
export interface Trace {
  readonly document: string;
  readonly hash: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly outletName: string | null;
  readonly published: { readonly day: string; readonly instant: string | null } | null;
  readonly modified: string | null;
  readonly origins: readonly Origin[];
  /** Hashes of the folded words of the article's own prose, in order. */
  readonly words: Int32Array;
  /** Words before which something was set aside, by their places in `words`, ascending. */
  readonly breaks: readonly number[];
  /**
   * Names with their titles; scripture, by its brackets or its vowel marks: half-open places in `words`, ascending, one after the other. Whoever speaks of the matter writes the
   * same words.
   */
  readonly formulas: readonly number[];
  /** Where the words stand in `article.text`: for each the distance from the end of the one before, then its length, as LEB128 numbers. */
  readonly places: Uint8Array;
}

const scratch = createProseScratch();

/** What of an article the search for copies looks at. Pure. */
export function traceOf({ article, analysis }: Read): Trace {
  const prose = readProse(article, scratch);
  const vias = analysis.attributions.flatMap(({ via, content }) =>
    via.map(({ actor, start, end }): Origin => ({ actor, several: false, span: { start, end }, content: { start: content.start, end: content.end } })),
  );
  return Object.freeze({
    document: article.document,
    hash: article.hash,
    url: article.url,
    outlet: article.outlet,
    outletName: article.outletName,
    published: article.published === null ? null : { day: article.published.day, instant: article.published.instant },
    modified: article.modified,
    origins: [...article.credits.map(({ name, actor, several, span }): Origin => ({ actor: actor ?? name, several, span, content: null })), ...vias],
    words: prose.hashes,
    breaks: breaksOf(prose.segments),
    formulas: formulasOf(article.text, analysis, prose),
    places: encodePlaces(prose),
  });
}

/** The words of a trace with their places, as `readProse` gave them. */
export function proseOf({ words, breaks, places }: Trace): Prose {
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  const segments = new Int32Array(words.length);
  let segment = 0;
  let at = 0;
  let end = 0;
  const next = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = places[at++]!;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  for (let i = 0; i < words.length; i++) {
    starts[i] = end + next();
    end = starts[i]! + next();
    ends[i] = end;
    if (breaks[segment] === i) segment++;
    segments[i] = segment;
  }
  return { hashes: words, starts, ends, segments };
}

/** Scripture in ornate brackets, of which a page may turn either. */
const scripture = /[\ufd3e\ufd3f][^\ufd3e\ufd3f]{1,2000}[\ufd3e\ufd3f]/g;

function formulasOf(text: string, { mentions }: Read['analysis'], { starts, ends }: Prose): readonly number[] {
  const spans: Span[] = mentions.map(({ full }) => full);
  if (/[\ufd3e\ufd3f]/.test(text)) for (const match of text.matchAll(scripture)) spans.push({ start: match.index, end: match.index + match[0].length });
  if (text.includes(fatha)) spans.push(...vowelledWords(text, starts, ends));
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const formulas: number[] = [];
  let word = 0;
  for (const { start, end } of spans) {
    while (word < starts.length && starts[word]! < start) word++;
    let next = word;
    while (next < starts.length && ends[next]! <= end) next++;
    if (next === word) continue;
    if (formulas.at(-1) === word) formulas[formulas.length - 1] = next;
    else formulas.push(word, next);
    word = next;
  }
  return formulas;
}

const fatha = '\u064e';
const fewestVowelled = 4;

/** Runs of four words and more that bear two marks or more each, short ones one, as scripture and verse do and news does not. */
function vowelledWords(text: string, starts: Int32Array, ends: Int32Array): Span[] {
  const runs: Span[] = [];
  let from = 0;
  for (let word = 0; word <= starts.length; word++) {
    let marks = 0;
    for (let i = starts[word] ?? 0; i < (ends[word] ?? 0); i++) if (text.charCodeAt(i) >= 0x64b && text.charCodeAt(i) <= 0x652) marks++;
    const letters = (ends[word] ?? 0) - (starts[word] ?? 0) - marks;
    if (marks >= 2 || (marks === 1 && letters <= 3)) continue;
    if (word - from >= fewestVowelled) runs.push({ start: starts[from]!, end: ends[word - 1]! });
    from = word + 1;
  }
  return runs;
}

function breaksOf(segments: Int32Array): readonly number[] {
  const breaks: number[] = [];
  for (let i = 1; i < segments.length; i++) if (segments[i] !== segments[i - 1]) breaks.push(i);
  return breaks;
}

function encodePlaces({ starts, ends }: Prose): Uint8Array {
  // A number below 2^31 takes five bytes at most.
  const bytes = new Uint8Array(starts.length * 10);
  let size = 0;
  const write = (number: number): void => {
    let value = number;
    while (value >= 0x80) {
      bytes[size++] = (value & 0x7f) | 0x80;
      value >>>= 7;
    }
    bytes[size++] = value;
  };
  let end = 0;
  for (let i = 0; i < starts.length; i++) {
    write(starts[i]! - end);
    write(ends[i]! - starts[i]!);
    end = ends[i]!;
  }
  return bytes.slice(0, size);
}
