import type { Tokens } from '../../../analysis/tokens.ts';
import type { WordType } from '../../../analysis/types.ts';

/** What a rule family sees in a token; null where its type says nothing to it. */
export type TypeReader<T> = (tokens: Tokens, token: number) => T | null;

/**
 * Classifies each surface type once and remembers it by the type's id. The table of types may be emptied between texts, so that an
 * answer counts only for the very type that it was made for.
 */
export function createTypeReader<T>(classify: (type: WordType) => T | null): TypeReader<T> {
  let known: WordType[] = [];
  let answers: (T | null)[] = [];
  return (tokens, token) => {
    if (token < 0 || token >= tokens.length) return null;
    const id = tokens.type[token] as number;
    const type = tokens.types.get(id);
    if (known[id] === type) return answers[id] as T | null;
    if (id > known.length + 200_000) {
      known = [];
      answers = [];
    }
    const answer = classify(type);
    known[id] = type;
    answers[id] = answer;
    return answer;
  };
}
