import { KeyTable } from './key-table.ts';
import type { Context, Language } from './language.ts';
import { TokenKind } from './tokens.ts';
import type { TypeTable } from './types.ts';

/** Counts the search stems of an article's own prose, in order of first use. */
export type WordCounter = (context: Context) => Array<readonly [stem: string, count: number]>;

/** Stems are numbered once for each type, so that counting touches no strings. */
export function createWordCounter(language: Language): WordCounter {
  let generation = -1;
  /** By type: 0 where it was not asked yet, 1 where it has no stem, else the stem's place and 2. */
  let stemOf = new Int32Array(0);
  let stems = new KeyTable();
  /** By stem, zero between articles. */
  let counts = new Int32Array(0);

  return (context) => {
    const { tokens, chrome } = context;
    const { types } = tokens;
    if (types.generation !== generation) turnTo(types);
    if (types.size > stemOf.length) {
      stemOf = larger(stemOf, types.size * 2);
      counts = larger(counts, types.size * 2);
    }
    const met: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (chrome[i] || (tokens.kind[i] as number) > TokenKind.number) continue;
      const type = tokens.type[i] as number;
      const place = (stemOf[type] || ask(context, i, type)) - 2;
      if (place < 0) continue;
      if (counts[place] === 0) met.push(place);
      counts[place] = (counts[place] as number) + 1;
    }
    return met.map((place) => {
      const count = counts[place] as number;
      counts[place] = 0;
      return [stems.key(place), count] as const;
    });
  };

  function ask({ tokens }: Context, token: number, type: number): number {
    const stem = language.searchStem(tokens, token);
    const slot = stem === '' ? 1 : stems.add(stem) + 2;
    stemOf[type] = slot;
    return slot;
  }

  /** Takes along what is known of the types that the table has kept. */
  function turnTo(types: TypeTable): void {
    const before = { stemOf, stems };
    const isNext = types.generation === generation + 1;
    generation = types.generation;
    stemOf = new Int32Array(Math.max(1 << 14, types.size * 2));
    counts = new Int32Array(stemOf.length);
    stems = new KeyTable(1 << 14);
    if (!isNext) return;
    types.kept.forEach((old, id) => {
      const slot = before.stemOf[old] ?? 0;
      stemOf[id] = slot > 1 ? stems.add(before.stems.key(slot - 2)) + 2 : slot;
    });
  }
}

function larger(old: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const array = new Int32Array(length);
  array.set(old);
  return array;
}
