/**
 * A minimal acyclic automaton over words, packed in one array: each arc is one number, the arcs of a state lie side by side.
 * Bits 0–5 of an arc hold its letter, bit 6 marks the last arc of the state, bits 7–31 the index of the target state's first arc. The arc
 * with letter 0 ends a word: its target is the place of the word's value in `values`.
 */
export interface PackedAutomaton {
  /** The letters 1, 2, … of the arcs, as one string. */
  readonly alphabet: string;
  readonly values: readonly number[];
  /** Index of the first arc of the start state. */
  readonly start: number;
  readonly arcs: Uint32Array;
}

export const letterBits = 6;
export const lastArc = 1 << letterBits;
export const targetShift = letterBits + 1;

/** Gives the look-up of an automaton: the value of exactly this word, or part of it, 0 where it is not in. Costs one step a letter and never throws. */
export function automatonLookup({ alphabet, values, start, arcs }: PackedAutomaton): (word: string, from?: number, to?: number) => number {
  const letters = new Uint8Array(0x10000);
  for (let i = 0; i < alphabet.length; i++) letters[alphabet.charCodeAt(i)] = i + 1;
  const valueAt = Int32Array.from(values);
  const letterMask = lastArc - 1;

  /** The target of the arc with this letter, or -1. */
  const follow = (state: number, letter: number): number => {
    for (let arc = state; ; arc++) {
      const packed = arcs[arc]!;
      if ((packed & letterMask) === letter) return packed >>> targetShift;
      if (packed & lastArc) return -1;
    }
  };

  // The first two letters are looked up in a table: the states near the start have the most arcs.
  const afterTwo = new Int32Array(1 << (2 * letterBits)).fill(-1);
  for (let one = 1; one <= alphabet.length; one++) {
    const state = follow(start, one);
    if (state >= 0) for (let two = 1; two <= alphabet.length; two++) afterTwo[(one << letterBits) | two] = follow(state, two);
  }

  return (word, from = 0, to = word.length) => {
    let state = start;
    let i = from;
    if (to - from >= 2) {
      // Unknown letters are 0, and with a 0 the table holds -1.
      state = afterTwo[(letters[word.charCodeAt(i)]! << letterBits) | letters[word.charCodeAt(i + 1)]!]!;
      i += 2;
    }
    for (; state >= 0 && i < to; i++) {
      const letter = letters[word.charCodeAt(i)]!;
      if (letter === 0) return 0;
      state = follow(state, letter);
    }
    if (state < 0) return 0;
    const value = follow(state, 0);
    return value < 0 ? 0 : valueAt[value]!;
  };
}
