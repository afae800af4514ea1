/**
 * Isnad's Arabic text layer: `import { tokenise, numbers, times } from 'isnad/arabic'`. Every function takes plain text and gives plain data with
 * half-open spans in UTF-16 code units of that text. The lexicons are loaded by the first call that needs them.
 */
import type { Analyser } from './analysis/analyse.ts';
import { type Context, createAnalyser, type Figure, lossyKey, type Mention, type Numeral, normalise, type Timex } from './analysis/index.ts';
import { TokenKind } from './analysis/tokens.ts';
import { Clitic } from './analysis/types.ts';
import { bareArticle } from './article/index.ts';
import { arabic } from './languages/ar/index.ts';
import type { Span } from './span.ts';
import { createWorld } from './world/index.ts';

export type { Figure, Mention, Normalised, Numeral, Timex, TimexType } from './analysis/index.ts';
export type { Span } from './span.ts';
export { lossyKey, normalise };

/** A word, number or mark, where it stands. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'foreign' | 'number' | 'punctuation' | 'line-break';
  /** The form under which spellings of one word meet: see `lossyKey`. */
  readonly key: string;
  /** Attached particles and the article, in the order they stand; empty for what is no Arabic word. */
  readonly proclitics: readonly string[];
  /** The word without them and without its attached pronoun, as it stands alone, in lossy letters. */
  readonly stem: string;
  /** The attached pronoun, in lossy letters; empty where there is none. */
  readonly enclitic: string;
  /** What the word is searched by; empty for words that carry no content. */
  readonly searchStem: string;
}

export interface TimeOptions {
  /** The day that relative times are counted from, `YYYY-MM-DD`; without it they keep no value. */
  readonly published?: string;
}

/** All tokens of a text, in order; each word as its best reading splits it. */
export function tokenise(text: string): readonly Token[] {
  const { tokens } = contextOf(text);
  const { language } = analyser();
  return Array.from({ length: tokens.length }, (_, i): Token => {
    const type = tokens.types.get(tokens.type[i]!);
    const reading = type.readings[0];
    const isWord = type.kind === TokenKind.word;
    return {
      start: tokens.start[i]!,
      end: tokens.end[i]!,
      text: text.slice(tokens.start[i], tokens.end[i]),
      kind: kinds[type.kind]!,
      key: type.key,
      proclitics: isWord && reading !== undefined ? procliticsOf(reading.clitics) : [],
      stem: reading?.stem ?? type.key,
      enclitic: reading?.enclitic ?? '',
      searchStem: type.kind <= TokenKind.number ? language.searchStem(tokens, i) : '',
    };
  });
}

/** The sentences of a text: never cut inside a quotation that closes, nor after an initial. */
export function sentences(text: string): readonly Span[] {
  return contextOf(text).sentences.map(({ start, end }) => ({ start, end }));
}

/** What a text is searched by: the stems of its content words, with how often each occurs. */
export function searchStems(text: string): ReadonlyArray<readonly [stem: string, count: number]> {
  return analyser().analyse(bareArticle(text)).words;
}

/** Numbers in digits and words, with their bounds. */
export function numbers(text: string): readonly Numeral[] {
  return analyser().language.findNumerals(contextOf(text));
}

/** Dates, durations, times of day and sets, as TIMEX3. */
export function times(text: string, options: TimeOptions = {}): readonly Timex[] {
  const context = contextOf(text, options.published);
  const { language } = analyser();
  return language.findTimexes(context, { numerals: language.findNumerals(context) });
}

/** People, places and organisations; one entity for all spellings. */
export function names(text: string): readonly Mention[] {
  return analyser().analyse(bareArticle(text)).mentions;
}

/** Quantities of something newsworthy. `of` counts in `names(text)`. */
export function figures(text: string): readonly Figure[] {
  return analyser().analyse(bareArticle(text)).figures;
}

const kinds: ReadonlyArray<Token['kind']> = ['word', 'foreign', 'number', 'punctuation', 'line-break'];
const particles: ReadonlyArray<readonly [bit: number, form: string]> = [
  [Clitic.hamza, 'أ'],
  [Clitic.wa, 'و'],
  [Clitic.fa, 'ف'],
  [Clitic.ba, 'ب'],
  [Clitic.kaf, 'ك'],
  [Clitic.lam, 'ل'],
  [Clitic.seen, 'س'],
  [Clitic.al, 'ال'],
];

function procliticsOf(bits: number): readonly string[] {
  return particles.filter(([bit]) => (bits & bit) !== 0).map(([, form]) => form);
}

let built: Analyser | null = null;

function analyser(): Analyser {
  built ??= createAnalyser(arabic, createWorld());
  return built;
}

function contextOf(text: string, day?: string): Context {
  return analyser().read(bareArticle(text, '', day ?? null));
}
