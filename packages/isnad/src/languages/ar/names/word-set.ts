import { lossyKey } from '../../../analysis/letters.ts';
import { nameWords } from './generated/name-words.ts';

/** The stems of a class of words.yaml, as lossy keys. Refuses a class that is not there. */
export function wordSet(name: string): ReadonlySet<string> {
  const words = nameWords[name];
  if (!words) throw new Error(`words.yaml has no class ${name}`);
  return new Set(words.map(lossyKey));
}
