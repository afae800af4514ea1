import type { LanguageShelf } from '../../analysis/language.ts';
import { lossyKey } from '../../analysis/letters.ts';
import { createAttributionFinder, giveFigures } from './attribution/index.ts';
import { createSplitter } from './clitics.ts';
import { createFigureFinder } from './figures/index.ts';
import { functionWords } from './generated/function-words.ts';
import { loadLexicon, nominalClasses, verbClasses, WordClass } from './lexicon/index.ts';
import { createMentionFinder } from './names/index.ts';
import { createNumeralFinder } from './numbers/index.ts';
import { createSearchStem } from './search-stem.ts';
import { createTimexFinder } from './times/index.ts';

export { isImperfect } from './imperfect.ts';
export { transliterationKey } from './names/name-key.ts';
export { standAlone } from './stand-alone.ts';

/** Classes whose words are never read as و + a noun or the like. */
const closedClasses = [
  'preposition',
  'complementiser',
  'pronoun',
  'demonstrative',
  'relative',
  'negation',
  'conjunction',
  'auxiliary',
  'interrogative',
  'adverb',
];

/** Arabic: what `createAnalyser` is given. */
export const arabic: LanguageShelf = (vocabulary, world) => {
  const lexicon = loadLexicon();
  const functionKeys = new Set(Object.values(functionWords).flatMap((words) => words.map(lossyKey)));
  const closedKeys = new Set(closedClasses.flatMap((name) => (functionWords[name] ?? []).map(lossyKey)));
  for (const key of functionKeys) vocabulary.addWord(key);
  const findNumerals = createNumeralFinder(vocabulary);
  const findTimexes = createTimexFinder(vocabulary);
  const findMentions = createMentionFinder(vocabulary, world, lexicon);
  const findFigures = createFigureFinder(vocabulary);
  const findAttributions = createAttributionFinder(vocabulary, world);
  const classes = {
    lookup: lexicon.lookup,
    verb: verbClasses,
    imperfect: WordClass.verbImperfect,
    nominal: nominalClasses,
    beforeEnclitic: WordClass.beforeEnclitic,
  };
  return {
    id: 'ar',
    split: createSplitter(vocabulary, classes, closedKeys),
    searchStem: createSearchStem(functionKeys),
    findNumerals,
    findTimexes,
    findMentions,
    findFigures,
    findAttributions,
    giveFigures,
  };
};
