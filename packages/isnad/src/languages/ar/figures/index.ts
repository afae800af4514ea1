import type { Context, Found } from '../../../analysis/language.ts';
import type { Figure } from '../../../analysis/shape.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import { createNumberReader } from '../numbers/index.ts';
import { createCountedWords } from './counted-word.ts';
import { readFigures } from './figure-reading.ts';

/**
 * Quantities of something newsworthy outside chrome, with bounds, category, unit, and the total that each is a part of. Dates,
 * durations, ages, ordinals, labels, scores and vague magnitudes are none. Who gives a figure is left to the attributions.
 */
export function createFigureFinder(vocabulary: Vocabulary): (context: Context, found: Pick<Found, 'numerals' | 'timexes' | 'mentions'>) => Figure[] {
  const numbers = createNumberReader(vocabulary);
  const words = createCountedWords(vocabulary);
  return (context, { timexes, mentions }) => readFigures(context, words, numbers(context).bounded, timexes, mentions);
}
