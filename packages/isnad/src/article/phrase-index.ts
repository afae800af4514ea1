import { hashWords, type Words } from './words.ts';

/** A phrase that stands in a text: what it stands for, and the word after it. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly next: number;
}

/** Finds phrases by the hashes of their words. */
export interface PhraseIndex<T> {
  /** The longest phrase that begins at word `at` and ends before word `limit`. */
  longestAt(words: Words, at: number, limit: number): FoundPhrase<T> | null;
  /** Every phrase that begins there, longest first. */
  allAt(words: Words, at: number, limit: number): ReadonlyArray<FoundPhrase<T>>;
}

interface Entry<T> {
  readonly hashes: readonly number[];
  readonly value: T;
}

export function indexForms<T>(entries: Iterable<readonly [form: string, value: T]>): PhraseIndex<T> {
  const byFirst = new Map<number, Entry<T>[]>();
  for (const [form, value] of entries) {
    const hashes = hashWords(form);
    const first = hashes[0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push({ hashes, value });
    else byFirst.set(first, [{ hashes, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.hashes.length - a.hashes.length);
  const none: readonly never[] = [];
  return {
    longestAt(words, at, limit) {
      const list = at < limit ? byFirst.get(words.hash[at] as number) : undefined;
      if (!list) return null;
      for (const { hashes, value } of list) if (matches(words, at, limit, hashes)) return { value, next: at + hashes.length };
      return null;
    },
    allAt(words, at, limit) {
      const list = at < limit ? byFirst.get(words.hash[at] as number) : undefined;
      if (!list) return none;
      // Most lists hold phrases that only begin like the text.
      let found: FoundPhrase<T>[] | null = null;
      for (const { hashes, value } of list) {
        if (!matches(words, at, limit, hashes)) continue;
        found ??= [];
        found.push({ value, next: at + hashes.length });
      }
      return found ?? none;
    },
  };
}

function matches(words: Words, at: number, limit: number, hashes: readonly number[]): boolean {
  if (at + hashes.length > limit) return false;
  for (let i = 1; i < hashes.length; i++) if (words.hash[at + i] !== hashes[i]) return false;
  return true;
}
