import { type Analysis, createAnalyser } from '../analysis/index.ts';
import { TokenKind } from '../analysis/tokens.ts';
import { type Article, bareArticle, createArticleReader, type ReadArticle } from '../article/index.ts';
import { pagePhrases } from '../languages/ar/generated/page-phrases.ts';
import { arabic, isImperfect, standAlone, transliterationKey } from '../languages/ar/index.ts';
import { outlets } from '../outlets/index.ts';
import type { Page } from '../page/index.ts';
import type { Span } from '../span.ts';
import { createWorld } from '../world/index.ts';

/** The rooms from page to analysis with the shelves handed in. */
export interface Engine {
  read(page: Page): ReadArticle;
  analyse(article: Article): Analysis;
  /** The search stems of words, as the analysis gives them to articles; words without content give none. */
  stemsOf(words: string): readonly string[];
  /** For each word of a query, the stems that may be meant by it: a final ه may be a ة. */
  stemChoicesOf(words: string): ReadonlyArray<readonly string[]>;
  /** The words of a text where they stand, with the stem of each; words without content are left out. */
  wordsOf(text: string): ReadonlyArray<Span & { readonly stem: string }>;
  /** The key under which spellings of one word of a name may meet. */
  nameKey(word: string): string;
  /** Words that a span quotes, without a particle that is written as one with their first word. */
  standAlone(words: string): string;
  /** Whether a word is a verb of what is or may be. */
  isImperfect(word: string): boolean;
}

/** Builds the engine: it loads all lexicons, so one is kept for a run. */
export function createEngine(): Engine {
  const read = createArticleReader({ phrases: pagePhrases, outlets });
  const analyser = createAnalyser(arabic, createWorld());
  const { analyse, language } = analyser;
  const wordsOf: Engine['wordsOf'] = (text) => {
    const { tokens } = analyser.read(bareArticle(text));
    const words: Array<Span & { readonly stem: string }> = [];
    for (let at = 0; at < tokens.length; at++) {
      if ((tokens.kind[at] as number) > TokenKind.number) continue;
      const stem = language.searchStem(tokens, at);
      if (stem !== '') words.push({ start: tokens.start[at] as number, end: tokens.end[at] as number, stem });
    }
    return words;
  };
  return {
    read,
    analyse,
    stemsOf: (words) => analyse(bareArticle(words)).words.map(([stem]) => stem),
    stemChoicesOf: (words) =>
      wordsOf(words).map(({ start, end, stem }) => {
        const word = words.slice(start, end);
        const other = word.endsWith('ه') ? wordsOf(`${word.slice(0, -1)}ة`).map((one) => one.stem) : [];
        return [...new Set([stem, ...other])];
      }),
    wordsOf,
    nameKey: transliterationKey,
    standAlone: (words) => standAlone(words, language.split),
    isImperfect: (word) => isImperfect(word, language.split),
  };
}
