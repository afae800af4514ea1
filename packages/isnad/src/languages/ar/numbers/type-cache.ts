import type { Tokens } from '../../../analysis/tokens.ts';
import type { TypeTable, WordType } from '../../../analysis/types.ts';

/** What a rule family sees in a token; null where its type says nothing to it, and outside the text. */
export interface TypeReader<T> {
  (tokens: Tokens, token: number): T | null;
  /** The first token at or after `from` whose type says something; the text's length where none does. */
  next(tokens: Tokens, from: number): number;
}

/** Classifies each surface type once and remembers it by the type's id, until the table of types forgets the type. */
export function createTypeReader<T>(classify: (type: WordType) => T | null): TypeReader<T> {
  let table: TypeTable | null = null;
  let generation = -1;
  /** 0 where a type is not classified yet, 1 where it says nothing, else its answer's place and 2. */
  let slots = new Int32Array(1 << 14);
  let answers: T[] = [];
  const reader: TypeReader<T> = (tokens, token) => {
    if (token < 0 || token >= tokens.length) return null;
    const { types } = tokens;
    if (types !== table || types.generation !== generation) turnTo(types);
    const id = tokens.type[token] as number;
    const slot = id < slots.length ? (slots[id] as number) : 0;
    if (slot === 1) return null;
    return slot > 1 ? (answers[slot - 2] as T) : ask(types.get(id));
  };
  reader.next = ({ types, type, length }, from) => {
    if (types !== table || types.generation !== generation) turnTo(types);
    for (let token = from; token < length; token++) {
      const id = type[token] as number;
      const slot = id < slots.length ? (slots[id] as number) : 0;
      if (slot > 1 || (slot === 0 && ask(types.get(id)) !== null)) return token;
    }
    return length;
  };
  return reader;

  /** Takes along what is known of the types that the table has kept. */
  function turnTo(types: TypeTable): void {
    const before = { slots, answers };
    const isNext = types === table && types.generation === generation + 1;
    table = types;
    generation = types.generation;
    slots = new Int32Array(Math.max(1 << 14, types.size * 2));
    answers = [];
    if (!isNext) return;
    types.kept.forEach((old, id) => {
      const slot = before.slots[old] ?? 0;
      slots[id] = slot > 1 ? answers.push(before.answers[slot - 2] as T) + 1 : slot;
    });
  }

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
