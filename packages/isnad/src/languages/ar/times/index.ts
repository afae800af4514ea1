import type { Context, Found } from '../../../analysis/language.ts';
import type { Timex } from '../../../analysis/shape.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import { createNumberReader, type Register } from '../numbers/index.ts';
import { timeLexicon } from './generated/time-words.ts';
import { readTimes } from './time-reading.ts';
import { holidayShelf } from './time-text.ts';
import { createTimeWords } from './time-word.ts';

/**
 * Every time expression outside chrome: dates, durations, times of day, sets. Relative times are counted from `context.anchor`; where
 * that is null they keep their words and have no value. Sorted by start, disjoint.
 */
export function createTimexFinder(vocabulary: Vocabulary, register: Register = 'news'): (context: Context, found: Pick<Found, 'numerals'>) => Timex[] {
  const numbers = createNumberReader(vocabulary);
  const words = createTimeWords(vocabulary);
  timeLexicon.holidays.forEach(([phrase], index) => {
    vocabulary.addPhrase(phrase, { shelf: holidayShelf, index });
  });
  return (context) => readTimes(context, words, numbers(context).numbers, register);
}
