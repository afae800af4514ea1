import type { Context, Found } from '../../../analysis/language.ts';
import type { Timex } from '../../../analysis/shape.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import { createNumberReader } from '../numbers/index.ts';
import { readTimes } from './time-reading.ts';
import { createTimeWords } from './time-word.ts';

/**
 * Every time expression outside chrome: dates, durations, times of day, sets. Relative times are counted from `context.anchor`; where
 * that is null they keep their words and have no value. Sorted by start, disjoint.
 */
export function createTimexFinder(vocabulary: Vocabulary): (context: Context, found: Pick<Found, 'numerals'>) => Timex[] {
  const numbers = createNumberReader(vocabulary);
  const words = createTimeWords(vocabulary);
  return (context) => readTimes(context, words, numbers(context).numbers);
}
