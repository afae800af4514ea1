import type { Tokens } from '../../../analysis/tokens.ts';
import type { WordType } from '../../../analysis/types.ts';

/** What a rule family sees in a token; null where its type says nothing to it, and outside the text. */
export type TypeReader<T> = (tokens: Tokens, token: number) => T | null;

/**
 * Classifies each surface type once and remembers it by the type's id. The table of types may be emptied between texts: its first
 * type is then another one, and everything is forgotten.
 */
export function createTypeReader<T>(classify: (type: WordType) => T | null): TypeReader<T> {
  let firstType: WordType | null = null;
  /** 0 where a type is not classified yet, 1 where it says nothing, else its answer's place and 2. */
  let slots = new Int32Array(1 << 14);
  let answers: T[] = [];
  return (tokens, token) => {
    if (token < 0 || token >= tokens.length) return null;
    const { types } = tokens;
    const first = types.get(0);
    if (first !== firstType) {
      firstType = first;
      slots = new Int32Array(1 << 14);
      answers = [];
    }
    const id = tokens.type[token] as number;
    if (id >= slots.length) {
      const larger = new Int32Array(Math.max(slots.length * 2, id + 1));
      larger.set(slots);
      slots = larger;
    }
    const slot = slots[id] as number;
    if (slot === 1) return null;
    if (slot > 1) return answers[slot - 2] as T;
    const answer = classify(types.get(id));
    slots[id] = answer === null ? 1 : answers.push(answer) + 1;
    return answer;
  };
}
