import type { Tokens } from '../../../analysis/tokens.ts';
import type { WordType } from '../../../analysis/types.ts';
import type { NameWord } from './name-word.ts';

/** What the loops over all tokens ask of a word, as bits: they skip most tokens without touching their words. */
export const NameFlag = { known: 1, beginsSpelled: 2, ali: 4, faith: 8, sport: 16 } as const;

/** The words of names by the ids of their types, with columns beside them. */
export interface NameTable {
  /** Makes the types of a text known; call it before the columns are read. */
  learn(tokens: Tokens): void;
  word(type: number): NameWord;
  /** `Part` bits. */
  parts(type: number): number;
  flags(type: number): number;
}

/** Classifies each type once, until the table of types is emptied. `faith`: stems that make a given name before «الدين». */
export function createNameTable(classify: (type: WordType) => NameWord, faith: ReadonlySet<string>): NameTable {
  let generation = -1;
  let words: NameWord[] = [];
  let parts = new Int32Array(0);
  let flags = new Uint8Array(0);
  return {
    learn({ types, type: ids, length }) {
      if (types.generation !== generation) {
        generation = types.generation;
        words = [];
        parts = new Int32Array(1 << 14);
        flags = new Uint8Array(1 << 14);
      }
      if (types.size > flags.length) {
        const [before, flagsBefore] = [parts, flags];
        parts = new Int32Array(types.size * 2);
        flags = new Uint8Array(types.size * 2);
        parts.set(before);
        flags.set(flagsBefore);
      }
      for (let i = 0; i < length; i++) {
        const id = ids[i] as number;
        if (flags[id] !== 0) continue;
        const word = classify(types.get(id));
        // The table of types numbers them in order, and so the array stays without holes.
        while (words.length < id) words.push(word);
        words[id] = word;
        parts[id] = word.parts;
        flags[id] = flagsOf(word, faith);
      }
    },
    word: (type) => words[type] as NameWord,
    parts: (type) => parts[type] as number,
    flags: (type) => flags[type] as number,
  };
}

function flagsOf(word: NameWord, faith: ReadonlySet<string>): number {
  return (
    NameFlag.known |
    (word.beginsSpelled ? NameFlag.beginsSpelled : 0) |
    (word.word === 'علي' ? NameFlag.ali : 0) |
    (faith.has(word.stem) ? NameFlag.faith : 0) |
    (word.sport ? NameFlag.sport : 0)
  );
}
