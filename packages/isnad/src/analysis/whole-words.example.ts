import type { Reading, Splitter } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A splitter that parts nothing: for tests of what comes before a language. */
export const wholeWords: Splitter = (_surface, key) => [reading(key, 0, null)];

/** A splitter that parts و from every word that goes on after it, as a second reading, with the ids of a vocabulary. */
export function wholeOrJoined(vocabulary: Vocabulary): Splitter {
  return (_surface, key) => {
    const whole = reading(key, 0, vocabulary);
    return key.length > 2 && key.startsWith('و') ? [whole, reading(key.slice(1), 1, vocabulary)] : [whole];
  };
}

function reading(word: string, clitics: number, vocabulary: Vocabulary | null): Reading {
  const wordId = vocabulary?.id(word) ?? -1;
  return { clitics, cut: clitics === 0 ? 0 : 1, word, wordId, stem: word, stemId: wordId, enclitic: '', classes: 0 };
}
