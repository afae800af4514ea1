import { lossyKey } from '../../../analysis/letters.ts';
import { TokenKind } from '../../../analysis/tokens.ts';
import { Clitic, type WordType } from '../../../analysis/types.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import { createTypeReader, type TypeReader } from '../numbers/type-cache.ts';
import { timeLexicon } from './generated/time-words.ts';
import { type Certainty, type ClassValues, noClasses, type TimeClass, type TimeEntry, type TimeUnit, timeClasses } from './time-class.ts';

/** What a token is to the rules of time. */
export interface TimeWord {
  /** The word's number in each class that it belongs to. */
  readonly in: ClassValues;
  /** The classes, for the search of rules. */
  readonly classes: readonly TimeClass[];
  readonly certainty: Certainty;
  readonly unit: TimeUnit | null;
  readonly definite: boolean;
  readonly clitics: number;
  readonly cut: number;
}

const dottedDigits: TimeWord = {
  in: { ...noClasses, dottedDigits: 0 },
  classes: ['dottedDigits'],
  certainty: 'sure',
  unit: null,
  definite: false,
  clitics: 0,
  cut: 0,
};

interface Merged {
  readonly in: ClassValues;
  readonly certainty: Certainty;
  readonly unit: TimeUnit | null;
}

/** What each type is to the rules of time; null for most. */
export function createTimeWords(vocabulary: Vocabulary): TypeReader<TimeWord> {
  const known = new Map<string, Merged>();
  for (const [form, entry] of timeLexicon.words) {
    vocabulary.addWord(form);
    if (!form.startsWith('ال')) vocabulary.addWord(`ال${form}`);
    const key = lossyKey(form);
    known.set(key, merge(known.get(key), entry));
  }
  return createTypeReader((type) => classify(type, known));
}

function merge(before: Merged | undefined, entry: TimeEntry): Merged {
  return {
    in: { ...(before?.in ?? noClasses), [entry.class]: entry.value },
    certainty: before?.certainty ?? entry.certainty ?? 'sure',
    unit: before?.unit ?? entry.unit ?? null,
  };
}

function classify(type: WordType, known: ReadonlyMap<string, Merged>): TimeWord | null {
  if (type.kind === TokenKind.number && /^\d{1,4}\.\d{1,2}\.\d{2,4}$/.test(type.key)) return dottedDigits;
  if (type.kind !== TokenKind.word) return null;
  // أب is a father, آب a month; the lossy keys are the same.
  if (type.text.length <= 3 && /^[وفبل]?أب$/.test(type.text)) return null;
  for (const reading of type.readings) {
    // Every form is in the vocabulary, with ال and without.
    if (reading.wordId < 0) continue;
    if (reading.enclitic !== '') {
      const whole = known.get(reading.word);
      if (!whole) continue;
      return { ...whole, classes: classesOf(whole), definite: false, clitics: reading.clitics & ~Clitic.al, cut: reading.cut };
    }
    const isDefinite = reading.word.startsWith('ال');
    const bare = known.get(reading.word);
    const definite = isDefinite ? known.get(reading.word.slice(2)) : undefined;
    const merged = bare && definite ? { ...definite, in: united(definite.in, bare.in) } : (bare ?? definite);
    if (merged) return { ...merged, classes: classesOf(merged), definite: isDefinite, clitics: reading.clitics & ~Clitic.al, cut: reading.cut };
  }
  return null;
}

function classesOf(merged: Merged): TimeClass[] {
  return timeClasses.filter((name) => merged.in[name] !== undefined);
}

/** The values of both; where both have one, the second's. */
function united(first: ClassValues, second: ClassValues): ClassValues {
  const values: Record<TimeClass, number | undefined> = { ...first };
  for (const name of timeClasses) values[name] = second[name] ?? first[name];
  return values;
}
