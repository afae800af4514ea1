import { createAnalyser } from '../../../analysis/analyse.ts';
import type { Language } from '../../../analysis/language.ts';
import { lossyKey } from '../../../analysis/letters.ts';
import type { Mention } from '../../../analysis/shape.ts';
import type { World, WorldEntity } from '../../../analysis/world.ts';
import type { Article, Chrome } from '../../../article/index.ts';
import { createSplitter } from '../clitics.ts';
import { functionWords } from '../generated/function-words.ts';
import { loadLexicon, nominalClasses, verbClasses, WordClass } from '../lexicon/index.ts';
import { createMentionFinder } from './index.ts';

/** Finds the names of a text: for the examples of the rules and the bench. */
export interface NameExamples {
  /** The mentions in a text. */
  find(text: string, chrome?: readonly Chrome[]): Mention[];
  /** Reads texts once, to measure the finder alone. */
  prepare(text: string): () => Mention[];
}

/** A language that knows names alone, over a world. */
export function createNameExamples(world: World): NameExamples {
  const lexicon = loadLexicon();
  const words = new Set(
    Object.values(functionWords)
      .flat()
      .map((word) => lossyKey(word)),
  );
  const analyser = createAnalyser((vocabulary): Language => {
    for (const word of words) vocabulary.addWord(word);
    const stems = {
      lookup: lexicon.lookup,
      verb: verbClasses,
      imperfect: WordClass.verbImperfect,
      nominal: nominalClasses,
      beforeEnclitic: WordClass.beforeEnclitic,
    };
    return {
      id: 'ar',
      findMentions: createMentionFinder(vocabulary, world, lexicon),
      split: createSplitter(vocabulary, stems, words),
      searchStem: () => '',
      findNumerals: () => [],
      findTimexes: () => [],
      findFigures: () => [],
      findAttributions: () => [],
      giveFigures: () => [],
    };
  }, world);
  const nothing = { numerals: [], timexes: [] };
  return {
    find: (text, chrome = []) => analyser.language.findMentions(analyser.read(exampleArticle(text, chrome)), nothing),
    prepare(text) {
      const context = analyser.read(exampleArticle(text, []));
      return () => analyser.language.findMentions(context, nothing);
    },
  };
}

/** An entity with what its example does not tell left empty. */
export function exampleEntity(entity: Pick<WorldEntity, 'id' | 'type' | 'name'> & Partial<WorldEntity>): WorldEntity {
  return {
    kind: entity.type === 'PER' ? 'person' : entity.type === 'LOC' ? 'city' : 'organisation',
    variants: [],
    short: [],
    weak: [],
    acronyms: [],
    nisbas: [],
    plurals: [],
    of: null,
    standsFor: null,
    roles: [],
    gender: 'm',
    ambiguous: false,
    description: { en: '', ar: '' },
    ...entity,
  };
}

function exampleArticle(text: string, chrome: readonly Chrome[]): Article {
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
    published: null,
    modified: null,
    text,
    blocks: [],
    chrome,
  };
}
