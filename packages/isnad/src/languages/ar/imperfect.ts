import { lossyKey } from '../../analysis/letters.ts';
import type { Splitter } from '../../analysis/types.ts';
import { functionWords } from './generated/function-words.ts';
import { WordClass } from './lexicon/index.ts';

/** Opens every imperfect form: أ، ت، ن، ي in their bare spelling. */
const opening = /^[اتني]/;

/** «تكون» is written as a rare perfect is («تكوّن»). */
const auxiliaries: ReadonlySet<string> = new Set((functionWords.auxiliary ?? []).map(lossyKey));

/**
 * Whether a word, as it stands alone, is a verb of what is or may be («يصل»), and not one of what has been («وصل»). A form that the lexicon knows as both («تحول»)
 * is not told apart and counts as what has been; one that it does not know is imperfect where it begins with ي, with which hardly a perfect begins.
 */
export function isImperfect(word: string, split: Splitter): boolean {
  const key = lossyKey(word);
  if (!opening.test(key)) return false;
  if (auxiliaries.has(key)) return true;
  let classes = 0;
  for (const reading of split(word, key)) if (reading.clitics === 0) classes |= reading.classes;
  if ((classes & WordClass.verbPerfect) !== 0) return false;
  return (classes & WordClass.verbImperfect) !== 0 || key.startsWith('ي');
}
