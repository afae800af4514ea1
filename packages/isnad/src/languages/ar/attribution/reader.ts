import type { Context, Found } from '../../../analysis/language.ts';
import type { Sentence } from '../../../analysis/sentences.ts';
import { TokenKind, tokenAt } from '../../../analysis/tokens.ts';
import type { WordType } from '../../../analysis/types.ts';
import type { MentionGender } from './genders.ts';
import type { WordRoles } from './words.ts';

/** What the constructions ask of one article. */
export interface Reader {
  readonly context: Context;
  readonly found: Found;
  readonly length: number;
  roles(token: number): WordRoles;
  /** Index of the mention that covers a token, -1 for none. */
  mention(token: number): number;
  /** Index of the timex that covers a token, -1 for none. */
  timex(token: number): number;
  depth(token: number): number;
  /** The token of the mark that closes the quotation that `open` opens; -1 where it opens none. */
  closing(open: number): number;
  /** The token of the mark that opens the quotation that `close` closes; -1 where it closes none. */
  opening(close: number): number;
  isWord(token: number): boolean;
  /** Entity kind of the mention that covers the token (`news-agency`, `newspaper` …), empty where the world does not know it. */
  kindAt(token: number): string;
  /** How verbs agree with the mention that covers the token; null where neither the world nor its given name tells. */
  genderAt(token: number): 'm' | 'f' | null;
  start(token: number): number;
  end(token: number): number;
  slice(from: number, to: number): string;
}

export function createReader(
  context: Context,
  found: Found,
  rolesOf: (type: WordType) => WordRoles,
  kindOf: (entity: string) => string,
  genderOf: MentionGender,
): Reader {
  const { tokens } = context;
  const cache: WordRoles[] = new Array(tokens.length);
  const mentionAt = cover(context, found.mentions);
  const timexAt = cover(context, found.timexes);
  const closeOf = new Int32Array(tokens.length).fill(-1);
  const openOf = new Int32Array(tokens.length).fill(-1);
  for (const { open, close } of context.quotations) {
    if (closeOf[open] === -1) closeOf[open] = close;
    openOf[close] = open;
  }
  return {
    context,
    found,
    length: tokens.length,
    roles(token) {
      const known = cache[token];
      if (known) return known;
      const roles = rolesOf(tokens.types.get(tokens.type[token] as number));
      cache[token] = roles;
      return roles;
    },
    mention: (token) => mentionAt[token] ?? -1,
    timex: (token) => timexAt[token] ?? -1,
    depth: (token) => context.quotationDepth[token] ?? 0,
    closing: (open) => closeOf[open] ?? -1,
    opening: (close) => openOf[close] ?? -1,
    isWord: (token) => tokens.types.get(tokens.type[token] as number).kind <= TokenKind.number,
    kindAt(token) {
      const index = mentionAt[token] ?? -1;
      return index < 0 ? '' : kindOf(found.mentions[index]?.entity ?? '');
    },
    genderAt(token) {
      const mention = found.mentions[mentionAt[token] ?? -1];
      return mention ? genderOf(mention, tokens.text.slice(mention.start, mention.end)) : null;
    },
    start: (token) => tokens.start[token] as number,
    end: (token) => tokens.end[token] as number,
    slice: (from, to) => tokens.text.slice(from, to),
  };
}

function cover(context: Context, spans: ReadonlyArray<{ readonly start: number; readonly end: number }>): Int32Array {
  const at = new Int32Array(context.tokens.length).fill(-1);
  spans.forEach((span, index) => {
    for (let token = tokenAt(context.tokens, span.start); token < at.length && (context.tokens.start[token] as number) < span.end; token++) at[token] = index;
  });
  return at;
}

/** A sentence with the article's reader: what a construction is given. */
export interface SentenceReader {
  readonly reader: Reader;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}
