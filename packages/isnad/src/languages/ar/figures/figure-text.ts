import type { Context } from '../../../analysis/language.ts';
import { TokenKind, type Tokens } from '../../../analysis/tokens.ts';
import { Clitic } from '../../../analysis/types.ts';
import type { NumberPiece } from '../numbers/index.ts';
import { months } from '../numbers/months.ts';
import type { CountedCategory } from './counted-category.ts';
import { type CountedWord, type CountedWords, countedShelf } from './counted-word.ts';
import { countedLexicon } from './generated/counted.ts';

/** The noun that a number counts. */
export interface NounRead {
  readonly category: CountedCategory;
  readonly first: number;
  readonly last: number;
  /** The lexicon lists it. */
  readonly isKnown: boolean;
}

const metres = new Set('م كم كلم متر مترا كيلومتر كيلومترا سم'.split(' '));
const powers: ReadonlyMap<string, CountedCategory> = new Map([
  ['2', 'area'],
  ['²', 'area'],
  ['3', 'other'],
  ['³', 'other'],
]);
const closing = new Set([')', '"', '»', '”']);
/** «79 عنصرا مقابل 68 من …» */
const joiners = new Set(['مقابل']);
const partWords = new Set('بينهم بينها بينهن منهم منها منهن ضمنهم ضمنها بينهما منهما'.split(' '));
const persons: ReadonlySet<CountedCategory> = new Set(['people', 'personnel']);

/** One text as the rules of figures read it. */
export class FigureText {
  readonly context: Context;
  readonly tokens: Tokens;
  readonly pieces: readonly NumberPiece[];
  readonly #words: CountedWords;
  readonly #phrases = new Map<number, NounRead>();
  readonly #numberAt = new Map<number, number>();

  constructor(context: Context, words: CountedWords, pieces: readonly NumberPiece[]) {
    this.context = context;
    this.tokens = context.tokens;
    this.pieces = pieces;
    this.#words = words;
    pieces.forEach((piece, index) => {
      for (let token = piece.first; token <= piece.last; token++) this.#numberAt.set(token, index);
    });
    for (const hit of context.phrases) {
      if (hit.entry.shelf !== countedShelf) continue;
      const [, category] = countedLexicon.counted[hit.entry.index] as (typeof countedLexicon.counted)[number];
      const known = this.#phrases.get(hit.first);
      if (!known || known.last < hit.last) this.#phrases.set(hit.first, { category, first: hit.first, last: hit.last, isKnown: true });
    }
  }

  word(token: number): CountedWord | null {
    return this.#words.word(this.tokens, token);
  }

  /** The first noun of the lexicon in the dual at or after a token; the text's length where none comes. */
  nextDual(from: number): number {
    return this.#words.dual.next(this.tokens, from);
  }

  key(token: number): string {
    return token >= 0 && token < this.tokens.length ? this.tokens.types.get(this.tokens.type[token] as number).key : '';
  }

  bare(token: number): string {
    return token >= 0 && token < this.tokens.length ? (this.tokens.types.get(this.tokens.type[token] as number).readings[0]?.word ?? '') : '';
  }

  kind(token: number): number {
    return token >= 0 && token < this.tokens.length ? this.tokens.types.get(this.tokens.type[token] as number).kind : TokenKind.lineBreak;
  }

  /** A foreign word, or one that neither the lexicon nor a shelf knows: a name, as a rule. */
  isUnknown(token: number): boolean {
    if (token < 0 || token >= this.tokens.length) return false;
    const type = this.tokens.types.get(this.tokens.type[token] as number);
    const best = type.readings[0];
    return (
      type.kind === TokenKind.foreign ||
      (type.kind === TokenKind.word &&
        best !== undefined &&
        best.classes === 0 &&
        best.clitics === 0 &&
        best.enclitic === '' &&
        best.wordId < 0 &&
        best.stemId < 0)
    );
  }

  sameSentence(a: number, b: number): boolean {
    return this.context.sentenceOf[a] === this.context.sentenceOf[b];
  }

  /** Index of the number that stands on a token. */
  numberOn(token: number): number | undefined {
    return this.#numberAt.get(token);
  }

  /** The noun right after a number, over a closing bracket. */
  nounAfter(piece: NumberPiece): NounRead | null {
    let at = piece.last + 1;
    // «(روسيا 1) ذهب»: a bracket that opened earlier ends more than the number.
    if (this.key(at) === ')' && this.key(piece.first - (this.key(piece.first - 1) === 'ال' ? 2 : 1)) !== '(') return null;
    // «خليجي 23» جاء: so does a mark of quotation.
    if (/^[»”]$/.test(this.key(at)) && !/^[«“"”]$/.test(this.key(piece.first - 1))) return null;
    if (closing.has(this.key(at))) at++;
    return this.nounAt(at, piece);
  }

  /** A noun without particles at the token. */
  nounAt(token: number, piece: NumberPiece): NounRead | null {
    if (!this.sameSentence(token, piece.first)) return null;
    const phrase = this.#phrases.get(token) ?? this.#powerOf(token);
    if (phrase) return phrase;
    const word = this.word(token);
    if (!word) return null;
    if (word.category !== null && word.clitics === 0 && (!word.definite || piece.scale >= 1000))
      return { category: word.category, first: token, last: token, isKnown: true };
    // «دلتا 4 هيفي», «فالكون 9 مربوطة»: after three to ten a plural stands.
    const isFew = piece.digits && piece.scale === 1 && piece.min !== null && piece.min >= 3 && piece.min <= 10;
    if (isFew && (word.isSingularNisba || word.isSingularAdjective)) return null;
    if (!word.isBareNoun || this.numberOn(token) !== undefined || months.has(word.key)) return null;
    const isPerson = word.isNisba || (word.isPersonal && (piece.min ?? 0) % 100 >= 3 && (piece.min ?? 0) % 100 <= 10);
    return { category: isPerson ? 'people' : 'other', first: token, last: token, isKnown: false };
  }

  /** «م2», «كلم²», «م3»: the power is a token of its own, or a sign that is none. */
  #powerOf(token: number): NounRead | null {
    const { text, start, end } = this.tokens;
    const next = text[end[token] as number] ?? '';
    const category = powers.get(next);
    if (category === undefined || !metres.has(this.key(token))) return null;
    if (next === '²' || next === '³') return { category, first: token, last: token, isKnown: true };
    const power = this.key(token + 1);
    return power.length === 1 && start[token + 1] === end[token] ? { category, first: token, last: token + 1, isKnown: true } : null;
  }

  /** The token before a number, over an opening bracket or mark. */
  beforeOf(piece: NumberPiece): number {
    let at = piece.first - 1;
    while (this.key(at) === '(' || this.key(at) === '"' || this.key(at) === '«' || this.key(at) === 'ال') at--;
    return at;
  }

  /** Whether «بينهم», «منها» and the like stand right before the number. */
  isPart(piece: NumberPiece): boolean {
    let at = this.beforeOf(piece);
    if (this.key(at) === ':' || this.key(at) === 'و') at--;
    return partWords.has(this.bare(at)) || partWords.has(this.key(at)) || partWords.has(this.key(at).replace(/^[وب]/, ''));
  }

  /** Whether «منهم», «منها» stands at the token. */
  isOfThem(token: number): boolean {
    return /^من(هم|ها|هن)$/.test(this.key(token));
  }

  /** Whether the number is joined to one before it: by و, «إضافة إلى», «فضلا عن». */
  isJoined(piece: NumberPiece): boolean {
    const reading = this.tokens.types.get(this.tokens.type[piece.first] as number).readings[0];
    const at = this.beforeOf(piece);
    if ((reading?.clitics ?? 0) & Clitic.wa || this.key(at) === 'و') return true;
    const before = `${this.key(at - 1)} ${this.key(at)}`;
    return joiners.has(this.key(at)) || ['اضافه الي', 'فضلا عن', 'الي جانب', 'علاوه علي', 'بالاضافه الي'].includes(before) || this.isPart(piece);
  }

  /** Whether و joins the clause of the number to what stands before it, at most four tokens back. */
  isJoinedNear(piece: NumberPiece): boolean {
    for (let at = piece.first; at >= piece.first - 4 && this.sameSentence(at, piece.first); at--)
      if (this.key(at) === 'و' || ((this.tokens.types.get(this.tokens.type[at] as number).readings[0]?.clitics ?? 0) & Clitic.wa) !== 0) return true;
    return false;
  }

  isPerson(category: CountedCategory): boolean {
    return persons.has(category);
  }
}

/** The words that a rule may not cross when it looks for what happened. */
export function endsClause(key: string): boolean {
  return key === '.' || key === '؛' || key === ':' || key === '؟' || key === '!' || key.startsWith('..');
}
