import type { Tokens } from '../../../analysis/tokens.ts';
import type { WordType } from '../../../analysis/types.ts';

/** What a rule family sees in a token; null where its type says nothing to it, and outside the text. */
export type TypeReader<T> = (tokens: Tokens, token: number) => T | null;

/** Classifies each surface type once and remembers it by the type's id, until the table of types is emptied. */
export function createTypeReader<T>(classify: (type: WordType) => T | null): TypeReader<T> {
  let generation = -1;
  /** 0 where a type is not classified yet, 1 where it says nothing, else its answer's place and 2. */
  let slots = new Int32Array(1 << 14);
  let answers: T[] = [];
  return (tokens, token) => {
    if (token < 0 || token >= tokens.length) return null;
    const { types } = tokens;
    if (types.generation !== generation) {
      generation = types.generation;
      slots = new Int32Array(1 << 14);
      answers = [];
    }
    const id = tokens.type[token] as number;
    const slot = id < slots.length ? (slots[id] as number) : 0;
    if (slot === 1) return null;
    return slot > 1 ? (answers[slot - 2] as T) : ask(types.get(id));
  };

  function ask(type: WordType): T | null {
    if (type.id >= slots.length) {
      const larger = new Int32Array(Math.max(slots.length * 2, type.id + 1));
      larger.set(slots);
      slots = larger;
    }
    const answer = classify(type);
    slots[type.id] = answer === null ? 1 : answers.push(answer) + 1;
    return answer;
  }
}
