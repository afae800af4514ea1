import type { Article } from '../article/index.ts';
import { createWordCounter } from './count-words.ts';
import type { Context, Found, Language, LanguageShelf } from './language.ts';
import { findPhrases } from './phrases.ts';
import { chromeMask, findQuotations, findSentences, type Quotation, type Sentence } from './sentences.ts';
import type { Analysis } from './shape.ts';
import { type Tokens, tokenise } from './tokens.ts';
import { TypeTable } from './types.ts';
import { Vocabulary } from './vocabulary.ts';
import type { World } from './world.ts';

export interface Analyser {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** Everything found in one article. The result depends on the article alone. */
  analyse(article: Article): Analysis;
  /** The article as the rules read it: for tests, `--explain` and the bench. */
  read(article: Article): Context;
}

/** Builds the vocabulary of all shelves once; the analyser is then used for any number of articles. */
export function createAnalyser(shelf: LanguageShelf, world: World): Analyser {
  const vocabulary = new Vocabulary();
  const language = shelf(vocabulary, world);
  const types = new TypeTable(vocabulary, language.split);
  const countWords = createWordCounter(language);
  return {
    language,
    vocabulary,
    read: (article) => readContext(article, types, vocabulary),
    analyse(article) {
      types.trim();
      const context = readContext(article, types, vocabulary);
      const numerals = language.findNumerals(context);
      const timexes = language.findTimexes(context, { numerals });
      const mentions = language.findMentions(context, { numerals, timexes });
      const bare = language.findFigures(context, { numerals, timexes, mentions });
      const found: Found = { numerals, timexes, mentions, figures: bare };
      const attributions = language.findAttributions(context, found);
      const figures = language.giveFigures(context, bare, attributions);
      return {
        document: article.document,
        language: language.id,
        sentences: context.sentences.map(({ start, end }) => ({ start, end })),
        numerals,
        timexes,
        mentions,
        figures,
        attributions,
        words: countWords(context),
      };
    },
  };
}

function readContext(article: Article, types: TypeTable, vocabulary: Vocabulary): Context {
  const tokens = tokenise(article.text, types);
  const quotations = findQuotations(tokens);
  const quotationDepth = depthOf(tokens, quotations);
  const sentences = findSentences(tokens, quotationDepth);
  return {
    article,
    tokens,
    sentences,
    sentenceOf: sentenceIndex(tokens, sentences),
    quotations,
    quotationDepth,
    chrome: chromeMask(tokens, article.chrome),
    phrases: findPhrases(tokens, vocabulary),
    anchor: article.published?.day ?? null,
  };
}

function depthOf(tokens: Tokens, quotations: readonly Quotation[]): Int32Array {
  const depth = new Int32Array(tokens.length);
  for (const { open, close } of quotations) for (let i = open + 1; i < close; i++) depth[i] = (depth[i] as number) + 1;
  return depth;
}

function sentenceIndex(tokens: Tokens, sentences: readonly Sentence[]): Int32Array {
  const index = new Int32Array(tokens.length).fill(-1);
  for (const [s, sentence] of sentences.entries()) index.fill(s, sentence.first, sentence.last + 1);
  return index;
}
