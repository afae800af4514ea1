/**
 * Isnad's Arabic text layer: `import { tokenise, numbers, times } from 'isnad/arabic'`. Every function takes plain text and gives plain frozen data with
 * half-open spans in UTF-16 code units of that text, and costs time linear in its length. Nothing is thrown at any text. The lexicons are loaded by the
 * first call that needs them (a few tenths of a second), never by the import.
 */
import type { Analyser } from './analysis/analyse.ts';
import { type Context, createAnalyser, type Figure, lossyKey, type Mention, type Normalised, type Numeral, normalise, type Timex } from './analysis/index.ts';
import { TokenKind } from './analysis/tokens.ts';
import { Clitic, type TypeTable } from './analysis/types.ts';
import { bareArticle } from './article/index.ts';
import { arabic } from './languages/ar/index.ts';
import { type PartOfSpeech, partOfSpeech } from './languages/ar/part-of-speech.ts';
import { wordParts } from './languages/ar/word-parts.ts';
import type { Span } from './span.ts';
import { createWorld } from './world/index.ts';

export type { Counted, Figure, Mention, MentionType, Normalised, Numeral, Timex, TimexType } from './analysis/index.ts';
export type { PartOfSpeech } from './languages/ar/part-of-speech.ts';
export type { Span } from './span.ts';
export { lossyKey, normalise };

/** A word, number or mark, where it stands. */
export interface Token extends Span {
  /** As it is written: `source.slice(start, end)`. */
  readonly text: string;
  readonly kind: 'word' | 'foreign' | 'number' | 'punctuation' | 'line-break';
  /** The form under which spellings of one word meet: see `lossyKey`. */
  readonly key: string;
  /** Attached particles and the article, in the order they stand; empty for what is no Arabic word. */
  readonly proclitics: readonly string[];
  /** Where the word itself stands: without attached particles, with its own ال and its pronoun. */
  readonly word: Span;
  /** The words that it is written from, as treebanks part them: «للسلطة» is ل + لسلطة, «بأنهم» is ب + أن + هم. */
  readonly parts: readonly Span[];
  /** The word without particles, ال and pronoun, as it stands alone, in lossy letters. */
  readonly stem: string;
  /** The attached pronoun, in lossy letters; empty where there is none. */
  readonly enclitic: string;
  /** A light guess; null for what is no Arabic word and for words that the lexicon does not know. */
  readonly partOfSpeech: PartOfSpeech | null;
  /** What the word is searched by; empty for words that carry no content. */
  readonly searchStem: string;
}

export interface TimeOptions {
  /** The day that relative times are counted from, `YYYY-MM-DD`; without it they keep no value. */
  readonly published?: string;
}

/** The span of the original that a span of its normalised copy stands for, with the marks that the copy left out inside it. */
export function originalSpan({ map }: Normalised, { start, end }: Span): Span {
  const last = map.length - 1;
  const from = map[Math.min(Math.max(start, 0), last)]!;
  return Object.freeze({ start: from, end: end > start ? Math.max(from, map[Math.min(end, last)]!) : from });
}

/** All tokens of a text, in order; each word as its best reading splits it. Spaces are no tokens. */
export function tokenise(text: string): readonly Token[] {
  const { tokens, sentences } = contextOf(text);
  const { language } = analyser();
  const openers = new Set(sentences.map(({ first }) => first));
  return frozen(
    Array.from({ length: tokens.length }, (_, i): Token => {
      const type = tokens.types.get(tokens.type[i]!);
      const reading = type.readings[0];
      const word = type.kind === TokenKind.word ? reading : undefined;
      const [start, end] = [tokens.start[i]!, tokens.end[i]!];
      return {
        start,
        end,
        text: text.slice(start, end),
        kind: kinds[type.kind]!,
        key: type.key,
        proclitics: word === undefined ? [] : procliticsOf(word.clitics),
        word: { start: start + (word?.cut ?? 0), end },
        parts: word === undefined ? [{ start, end }] : wordParts(type).map((part) => ({ start: start + part.start, end: start + part.end })),
        stem: reading?.stem ?? type.key,
        enclitic: reading?.enclitic ?? '',
        partOfSpeech: word === undefined ? null : partOfSpeech(word, openers.has(i)),
        searchStem: type.kind <= TokenKind.number ? language.searchStem(tokens, i) : '',
      };
    }),
  );
}

/** The sentences of a text: never cut inside a quotation that closes, nor after an initial. */
export function sentences(text: string): readonly Span[] {
  return frozen(contextOf(text).sentences.map(({ start, end }) => ({ start, end })));
}

/** What a text is searched by: the stems of its content words, in the order of first use, with how often each occurs. */
export function searchStems(text: string): ReadonlyArray<readonly [stem: string, count: number]> {
  const { tokens } = contextOf(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.types.get(tokens.type[i]!).kind > TokenKind.number) continue;
    const stem = analyser().language.searchStem(tokens, i);
    if (stem !== '') counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return frozen([...counts]);
}

/** Numbers in digits and words, with their bounds. */
export function numbers(text: string): readonly Numeral[] {
  return frozen(analyser().language.findNumerals(contextOf(text)));
}

/** Dates, durations, times of day and sets, as TIMEX3. */
export function times(text: string, { published }: TimeOptions = {}): readonly Timex[] {
  const context = contextOf(text, published);
  const { language } = analyser();
  return frozen(language.findTimexes(context, { numerals: language.findNumerals(context) }));
}

/** People, places and organisations; one entity for all spellings. */
export function names(text: string): readonly Mention[] {
  return frozen(found(text).mentions);
}

/** Quantities of something newsworthy. `of` counts in `names(text)`; who gives a figure is left to `analyse` of `isnad`. */
export function figures(text: string): readonly Figure[] {
  const { context, ...before } = found(text);
  return frozen(analyser().language.findFigures(context, before));
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
let types: TypeTable | null = null;

function analyser(): Analyser {
  built ??= createAnalyser(arabic, createWorld());
  return built;
}

function contextOf(text: string, day?: string): Context {
  // What earlier calls read is done with: the table of word forms may shrink.
  types?.trim();
  const context = analyser().read(bareArticle(text, '', day ?? null));
  types = context.tokens.types;
  return context;
}

function found(text: string) {
  const context = contextOf(text);
  const { language } = analyser();
  const numerals = language.findNumerals(context);
  const timexes = language.findTimexes(context, { numerals });
  return { context, numerals, timexes, mentions: language.findMentions(context, { numerals, timexes }) };
}

/** Freezes a list with all that its members hold. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
