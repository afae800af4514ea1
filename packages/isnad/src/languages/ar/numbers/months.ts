import { lossyKey } from '../../../analysis/letters.ts';
import { timeLexicon } from '../times/generated/time-words.ts';

/** Lossy keys of the names of months in one word: a number before one is a day, and counts nothing. */
export const months: ReadonlySet<string> = new Set(
  timeLexicon.words.filter(([form, entry]) => entry.class === 'month' && !form.includes(' ')).map(([form]) => lossyKey(form)),
);
