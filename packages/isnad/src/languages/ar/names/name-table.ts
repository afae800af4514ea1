import { hashOf } from '../../../analysis/key-table.ts';
import type { Tokens } from '../../../analysis/tokens.ts';
import type { TypeTable, WordType } from '../../../analysis/types.ts';
import type { NameForms } from './name-forms.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';

/**
 * What the loops over all tokens ask of a word, as bits: they skip most tokens without touching their words. `spelledAlone`: its key alone is a name of the
 * shelf that writers spell in several ways; `spelledOn`: its key stands further on in some name of the shelf.
 */
export const NameFlag = { known: 1, beginsSpelled: 2, ali: 4, faith: 8, sport: 16, behindParticle: 32, spelledAlone: 64, spelledOn: 128 } as const;

/** What the words of a text are to names, by token: the words, and columns beside them. */
export interface NameColumns {
  readonly words: NameWord[];
  /** `Part` bits. */
  readonly parts: Int32Array;
  /** `NameFlag` bits. */
  readonly flags: Uint8Array;
  /** Hash of the key under which the word is looked up as a family name. */
  readonly short: Int32Array;
}

type SpelledNames = Pick<NameForms, 'isAlone' | 'goesOn'>;

/** The words of names, by text. */
export interface NameTable {
  columns(tokens: Tokens): NameColumns;
}

/** Classifies each type once, until the table of types forgets it. `faith`: stems that make a given name before «الدين». */
export function createNameTable(classify: (type: WordType) => NameWord, faith: ReadonlySet<string>, names: SpelledNames): NameTable {
  let generation = -1;
  let known: NameWord[] = [];
  /** Three numbers a type: parts, flags, hash. Flags are 0 where a type is not classified yet. */
  let rows = new Int32Array(0);
  return {
    columns({ types, type, length }) {
      if (types.generation !== generation) turnTo(types);
      if (types.size * 3 > rows.length) {
        const before = rows;
        rows = new Int32Array(types.size * 6);
        rows.set(before);
      }
      const words: NameWord[] = new Array(length);
      const parts = new Int32Array(length);
      const flags = new Uint8Array(length);
      const short = new Int32Array(length);
      for (let i = 0; i < length; i++) {
        const id = type[i] as number;
        const row = id * 3;
        if (rows[row + 1] === 0) learn(types.get(id), row);
        words[i] = known[id] as NameWord;
        parts[i] = rows[row] as number;
        flags[i] = rows[row + 1] as number;
        short[i] = rows[row + 2] as number;
      }
      return { words, parts, flags, short };
    },
  };

  /** Takes along what is known of the types that the table has kept. */
  function turnTo(types: TypeTable): void {
    const before = { known, rows };
    const isNext = types.generation === generation + 1;
    generation = types.generation;
    known = [];
    rows = new Int32Array(Math.max(1 << 15, types.size * 6));
    if (!isNext) return;
    types.kept.forEach((old, id) => {
      const word = before.known[old];
      if (word === undefined) return;
      while (known.length < id) known.push(word);
      known[id] = word;
      for (let k = 0; k < 3; k++) rows[id * 3 + k] = before.rows[old * 3 + k] as number;
    });
  }

  function learn(type: WordType, row: number): void {
    const word = classify(type);
    // The table of types numbers them in order, and so the array stays without holes.
    while (known.length < type.id) known.push(word);
    known[type.id] = word;
    rows[row] = word.parts;
    rows[row + 1] = flagsOf(word, faith, names);
    rows[row + 2] = hashOf(word.shortKey);
  }
}

function flagsOf(word: NameWord, faith: ReadonlySet<string>, names: SpelledNames): number {
  return (
    NameFlag.known |
    (word.beginsSpelled ? NameFlag.beginsSpelled : 0) |
    (word.word === 'علي' ? NameFlag.ali : 0) |
    (faith.has(word.stem) ? NameFlag.faith : 0) |
    (word.sport ? NameFlag.sport : 0) |
    (word.parts & Part.unknown && word.cut === 0 && mayHideParticle(word) ? NameFlag.behindParticle : 0) |
    (word.parts & Part.unknown && names.isAlone(word.shelf) ? NameFlag.spelledAlone : 0) |
    (word.cut === 0 && names.goesOn(word.shelf) ? NameFlag.spelledOn : 0)
  );
}

const particles = 'وفبلك';

/** «لدانيلز»: a word that no shelf knows and that begins like a particle. */
function mayHideParticle({ word, stem }: NameWord): boolean {
  return word.length >= 5 && word === stem && particles.includes(word[0] as string);
}
