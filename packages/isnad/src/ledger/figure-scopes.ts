import { lossyKey } from '../analysis/index.ts';

/** A language's words around figures, in the lossy spelling of `lossyKey`; phrases with single spaces. */
export interface FigureScopes {
  /** Before a number: it is added to the one before it. */
  readonly joining: readonly string[];
  /** Before a number: it is a part of a total before it. */
  readonly part: readonly string[];
  /** Before the first of the parts: they are all of the total. */
  readonly whole: readonly string[];
  /** Before a place: something happened there. */
  readonly locative: readonly string[];
  /** Before a time: what follows is counted over it. */
  readonly since: readonly string[];
  /** Beside a number: these came to a toll that is not told here. */
  readonly added: readonly string[];
  /** Beside a number: told before the others of its article. */
  readonly earlier: readonly string[];
  /** Those who did it, told apart from those whom they harmed. */
  readonly attackers: readonly string[];
  /** Those who are only some of the harmed. */
  readonly classes: readonly string[];
  /** A part of the scene. */
  readonly surroundings: readonly string[];
  /** Behind a number: it is counted from some time on. */
  readonly cumulative: readonly string[];
  /** Behind a number: words that bound or soften it. */
  readonly bounding: readonly string[];
  /** Words that soften only the number before which they stand. */
  readonly rounding: readonly string[];
  /** Words that soften a statement as its hedge did, in another place or wording. */
  readonly softening: readonly string[];
  /** A negation and what follows that negate nothing when taken together. */
  readonly unnegated: readonly string[];
  /** Words of telling, in a sentence that is not the writer's own voice. */
  readonly telling: readonly string[];
}

export type FigureScope = keyof FigureScopes;

/** Tells whether words of a use stand in a stretch of text, anywhere or at its end. */
export interface ScopeReader {
  has(use: FigureScope, words: string): boolean;
  ends(use: FigureScope, words: string): boolean;
  /** Where the first phrase of the use ends in the words; null where none stands there. */
  endOf(use: FigureScope, words: string): number | null;
}

const word = /[\p{L}\p{M}\u0640]+/gu;
/** The longest phrase of the lexicons, in words. */
const longest = 4;

export function createScopeReader(scopes: FigureScopes | undefined): ScopeReader {
  const sets = new Map(Object.entries(scopes ?? {}).map(([use, phrases]) => [use, new Set<string>(phrases)]));
  const endsAt = (phrases: ReadonlySet<string>, words: readonly string[], end: number): boolean => {
    for (let length = 1; length <= Math.min(longest, end); length++) if (phrases.has(words.slice(end - length, end).join(' '))) return true;
    return false;
  };
  return {
    has(use, text) {
      const phrases = sets.get(use);
      if (phrases === undefined) return false;
      const words = wordsOf(text);
      return words.some((_, place) => endsAt(phrases, words, place + 1));
    },
    ends(use, text) {
      const phrases = sets.get(use);
      if (phrases === undefined) return false;
      const words = wordsOf(text);
      return endsAt(phrases, words, words.length);
    },
    endOf(use, text) {
      const phrases = sets.get(use);
      if (phrases === undefined) return null;
      const words = wordsOf(text);
      const last = words.findIndex((_, place) => endsAt(phrases, words, place + 1));
      if (last < 0) return null;
      const match = [...text.matchAll(word)][last]!;
      return match.index + match[0].length;
    },
  };
}

function wordsOf(text: string): string[] {
  return (text.match(word) ?? []).map(lossyKey);
}
