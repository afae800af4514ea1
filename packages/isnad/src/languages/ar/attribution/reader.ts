import type { Context, Found } from '../../../analysis/language.ts';
import type { Sentence } from '../../../analysis/sentences.ts';
import { TokenKind, tokenAt } from '../../../analysis/tokens.ts';
import type { MentionGender } from './genders.ts';
import type { RoleTable, WordRoles } from './words.ts';

/** What the constructions ask of one article. */
export interface Reader {
  readonly context: Context;
  readonly found: Found;
  readonly length: number;
  /** What a token may be; outside the text a line break. */
  roles(token: number): WordRoles;
  /** `Hint` bits of each token. */
  readonly hints: Uint8Array;
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

export function createReader(context: Context, found: Found, roles: RoleTable, kindOf: (entity: string) => string, genderOf: MentionGender): Reader {
  return new ArticleReader(context, found, roles, kindOf, genderOf);
}

class ArticleReader implements Reader {
  readonly context: Context;
  readonly found: Found;
  readonly length: number;
  readonly hints: Uint8Array;
  readonly #roles: readonly WordRoles[];
  readonly #outside: WordRoles;
  readonly #mentionAt: Int32Array;
  readonly #timexAt: Int32Array;
  readonly #closeOf: Int32Array;
  readonly #openOf: Int32Array;
  readonly #kindOf: (entity: string) => string;
  readonly #genderOf: MentionGender;

  constructor(context: Context, found: Found, table: RoleTable, kindOf: (entity: string) => string, genderOf: MentionGender) {
    const { tokens } = context;
    this.context = context;
    this.found = found;
    this.length = tokens.length;
    const { roles, hints, outside } = table.columns(tokens);
    this.#mentionAt = cover(context, found.mentions);
    // «الدكتور علي بن عيسى»
    for (let token = 0; token < tokens.length; token++) {
      const role = roles[token] as WordRoles;
      if (role.functionClass === 'preposition' && !role.attached && found.mentions[this.mention(token)]?.type === 'PER') roles[token] = role.asName();
    }
    this.#roles = roles;
    this.#outside = outside;
    this.hints = hints;
    this.#timexAt = cover(context, found.timexes);
    this.#closeOf = new Int32Array(tokens.length).fill(-1);
    this.#openOf = new Int32Array(tokens.length).fill(-1);
    for (const { open, close } of context.quotations) {
      if (this.#closeOf[open] === -1) this.#closeOf[open] = close;
      this.#openOf[close] = open;
    }
    this.#kindOf = kindOf;
    this.#genderOf = genderOf;
  }

  roles(token: number): WordRoles {
    return this.#roles[token] ?? this.#outside;
  }

  mention(token: number): number {
    return this.#mentionAt[token] ?? -1;
  }

  timex(token: number): number {
    return this.#timexAt[token] ?? -1;
  }

  depth(token: number): number {
    return this.context.quotationDepth[token] ?? 0;
  }

  closing(open: number): number {
    return this.#closeOf[open] ?? -1;
  }

  opening(close: number): number {
    return this.#openOf[close] ?? -1;
  }

  isWord(token: number): boolean {
    return (this.context.tokens.kind[token] as number) <= TokenKind.number;
  }

  kindAt(token: number): string {
    const index = this.mention(token);
    return index < 0 ? '' : this.#kindOf(this.found.mentions[index]?.entity ?? '');
  }

  genderAt(token: number): 'm' | 'f' | null {
    const mention = this.found.mentions[this.mention(token)];
    return mention ? this.#genderOf(mention, this.context.tokens.text.slice(mention.start, mention.end)) : null;
  }

  start(token: number): number {
    return this.context.tokens.start[token] as number;
  }

  end(token: number): number {
    return this.context.tokens.end[token] as number;
  }

  slice(from: number, to: number): string {
    return this.context.tokens.text.slice(from, to);
  }
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
