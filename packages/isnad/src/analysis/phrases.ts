import { Mark } from './marks.ts';
import { TokenKind, type Tokens } from './tokens.ts';
import { NodeState, type PhraseEntry, type Vocabulary } from './vocabulary.ts';

/** A phrase of the shelves that stands in a text. */
export interface PhraseHit {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** Which reading of the first token it begins with. */
  readonly reading: number;
  readonly entry: PhraseEntry;
}

/**
 * Every phrase of the shelves in the text, also those inside longer ones, by first token, then by length.
 * A phrase begins with any reading of its first word; its further words stand as they are written, with single hyphens, dots or
 * apostrophes between them passed over. Linear: a phrase is at most `longest` words.
 */
export function findPhrases(tokens: Tokens, vocabulary: Vocabulary, longest = 10): PhraseHit[] {
  const hits: PhraseHit[] = [];
  const { types, type } = tokens;
  const { beginnings } = types;
  for (let first = 0; first < tokens.length; first++) {
    const from = types.begins(type[first] as number);
    if (from === 0) continue;
    const end = from + 2 * (beginnings[from] as number);
    for (let at = from + 1; at < end; at += 2) {
      const reading = beginnings[at] as number;
      let node = beginnings[at + 1] as number;
      let last = first;
      for (let words = 1; node >= 0; words++) {
        const state = vocabulary.state(node);
        if (state & NodeState.ends) {
          const entries = vocabulary.at(node);
          for (let i = 0; i < entries.length; i++) hits.push({ first, last, reading, entry: entries[i] as PhraseEntry });
        }
        const next = words < longest && state & NodeState.goesOn ? nextWord(tokens, last) : -1;
        if (next < 0) break;
        node = vocabulary.step(node, types.keyId(type[next] as number));
        last = next;
      }
    }
  }
  return hits;
}

/** The next word on the same line, over one joining mark that touches it or a space; -1 where a phrase cannot go on. */
function nextWord(tokens: Tokens, token: number): number {
  let next = token + 1;
  if (next >= tokens.length) return -1;
  if (tokens.kind[next] === TokenKind.punctuation && tokens.types.mark(tokens.type[next] as number) & Mark.joins) {
    next++;
    if (next >= tokens.length) return -1;
  }
  return (tokens.kind[next] as number) <= TokenKind.number ? next : -1;
}
