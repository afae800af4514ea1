import type { Context } from '../../../analysis/language.ts';
import type { MentionType } from '../../../analysis/shape.ts';
import { TokenKind } from '../../../analysis/tokens.ts';
import { Part } from './name-part.ts';
import { type NameColumns, NameFlag, type NameTable } from './name-table.ts';
import type { NameWord } from './name-word.ts';

/** Tokens of places (1) and organisations (2) of the shelf; a name that is a given name too covers softly. */
export const softCover = 3;

/** One possible name in a text. */
export interface Candidate {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
  /** Entity id where it is known; null until it is made from the key. */
  readonly entity: string | null;
  /** Index in the world, -1 for entities that it does not know. */
  readonly index: number;
  /** Of two candidates of one length the stronger stays. */
  readonly strength: number;
  readonly by: string;
}

/** An article as the finders of names read it. */
export interface NameReading extends NameColumns {
  readonly context: Context;
  readonly length: number;
  /** Kinds of tokens: see TokenKind. */
  readonly text: (token: number) => string;
  /** Lossy key of the whole token, particles and all. */
  readonly key: (token: number) => string;
  /** The next token that continues a name on the same line: over a hyphen or apostrophe that touches both sides. */
  readonly next: (token: number) => number;
  /** Whether `_` joins a token to the next: both are words of one hashtag. */
  readonly glued: (token: number) => boolean;
}

export function createNameReading(context: Context, table: NameTable): NameReading {
  const { tokens, chrome } = context;
  const { length } = tokens;
  const columns = table.columns(tokens);
  let alis = 0;
  for (let i = 0; i < length; i++) if ((columns.flags[i] as number) & NameFlag.ali) alis++;
  if (alis >= 3) disarmAli(columns);
  const text = (token: number): string => (token < 0 || token >= length ? '' : tokens.types.get(tokens.type[token] as number).text);
  return {
    context,
    length,
    ...columns,
    text,
    key: (token) => (token < 0 || token >= length ? '' : tokens.types.get(tokens.type[token] as number).key),
    next(token) {
      const next = token + 1;
      if (next >= length || chrome[next]) return -1;
      const kind = tokens.kind[next];
      if (kind === TokenKind.word || kind === TokenKind.foreign) return next;
      if (kind !== TokenKind.punctuation || next + 1 >= length) return -1;
      const mark = text(next);
      if (!isJoiner(mark) || tokens.start[next] !== tokens.end[token] || tokens.start[next + 1] !== tokens.end[next]) return -1;
      const after = tokens.kind[next + 1];
      return after === TokenKind.word || after === TokenKind.foreign ? next + 1 : -1;
    },
    glued: (token) => token + 1 < length && tokens.end[token] !== tokens.start[token + 1] && tokens.text[tokens.end[token] as number] === '_',
  };
}

/** Writers who never end a word in ى write «علي» for the preposition: where an article does so again and again, it is no name. */
function disarmAli({ words, parts, flags }: NameColumns): void {
  const at: number[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!((flags[i] as number) & NameFlag.ali)) continue;
    if ((parts[i] as number) & Part.grammar) return;
    at.push(i);
  }
  for (const i of at) {
    words[i] = (words[i] as NameWord).asGrammar();
    parts[i] = Part.grammar;
  }
}

function isJoiner(mark: string): boolean {
  return mark === '-' || mark === '–' || mark === '‐' || mark === "'" || mark === '’';
}

/** «فان» of «يوري فان زرندوف», which is «فـ» and «أن» to the splitter. */
export function isVan(reading: NameReading, token: number): boolean {
  return ((reading.parts[token] ?? 0) & Part.and) !== 0 && reading.text(token) === 'فان';
}

export function has(reading: NameReading, token: number, parts: number): boolean {
  return token >= 0 && token < reading.length && ((reading.parts[token] as number) & parts) !== 0;
}

export function makeCandidate(
  reading: NameReading,
  first: number,
  last: number,
  type: MentionType,
  by: string,
  strength: number,
  entity: string | null = null,
  index = -1,
  cut = (reading.words[first] as NameWord).cut,
): Candidate {
  const { tokens } = reading.context;
  return { first, last, start: (tokens.start[first] as number) + cut, end: tokens.end[last] as number, type, entity, index, strength, by };
}
