import { createAnalyser } from '../../../analysis/analyse.ts';
import type { Context, Language } from '../../../analysis/language.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import type { Article, Chrome } from '../../../article/index.ts';
import { createSplitter } from '../clitics.ts';
import { functionWords } from '../generated/function-words.ts';
import { loadLexicon, nominalClasses, verbClasses, WordClass } from '../lexicon/index.ts';

/** Reads a text for the examples of the rules: with the words of `setUp` and the general lexicon. */
export type ExampleReader<T> = (text: string, published?: string | null, chrome?: readonly Chrome[]) => { readonly context: Context; readonly tool: T };

const lexicon = {
  lookup: loadLexicon().lookup,
  verb: verbClasses,
  imperfect: WordClass.verbImperfect,
  nominal: nominalClasses,
  beforeEnclitic: WordClass.beforeEnclitic,
};

/** `setUp` puts its words into the vocabulary and returns the tool that the examples try. */
export function createExampleReader<T>(setUp: (vocabulary: Vocabulary) => T): ExampleReader<T> {
  let tool: T | undefined;
  const analyser = createAnalyser(
    (vocabulary): Language => {
      tool = setUp(vocabulary);
      const words = new Set(Object.values(functionWords).flat());
      for (const word of words) vocabulary.addWord(word);
      return {
        id: 'ar',
        split: createSplitter(vocabulary, lexicon, words),
        searchStem: () => '',
        findNumerals: () => [],
        findTimexes: () => [],
        findMentions: () => [],
        findFigures: () => [],
        findAttributions: () => [],
        giveFigures: () => [],
      };
    },
    { entities: [], heads: [], givenNames: [] },
  );
  return (text, published = null, chrome = []) => ({ context: analyser.read(exampleArticle(text, published, chrome)), tool: tool as T });
}

function exampleArticle(text: string, published: string | null, chrome: readonly Chrome[]): Article {
  return {
    document: 'example',
    file: 'example.txt',
    hash: '',
    kind: 'text',
    url: null,
    outlet: null,
    outletName: null,
    title: null,
    headline: null,
    byline: null,
    credits: [],
    published: published === null ? null : { day: published, instant: null, span: null, by: 'example' },
    modified: null,
    text,
    blocks: [],
    chrome,
  };
}
