import type { Context } from '../../../analysis/language.ts';
import type { Tokens } from '../../../analysis/tokens.ts';
import { type BoundPhrases, boundPhrasesOf } from './bound-phrases.ts';
import { NumberGrammar } from './number-grammar.ts';
import type { JoinRule, NumberPiece, NumberRule, NumberText, Register } from './number-rule.ts';
import type { NumberWord } from './number-word.ts';
import { boundAfter } from './rules/bound-after.ts';
import { boundBefore } from './rules/bound-before.ts';
import { boundSign } from './rules/bound-sign.ts';
import { boundWithSubject } from './rules/bound-with-subject.ts';
import { cardinal } from './rules/cardinal.ts';
import { eighth } from './rules/eighth.ts';
import { fraction } from './rules/fraction.ts';
import { groupedDigits } from './rules/grouped-digits.ts';
import { negative } from './rules/negative.ts';
import { ordinal } from './rules/ordinal.ts';
import { percent } from './rules/percent.ts';
import { power } from './rules/power.ts';
import { rangeBetween } from './rules/range-between.ts';
import { rangeDash } from './rules/range-dash.ts';
import { rangeTo } from './rules/range-to.ts';
import { ratio } from './rules/ratio.ts';
import { relativeOrdinal } from './rules/relative-ordinal.ts';
import { twoBounds } from './rules/two-bounds.ts';
import { vague } from './rules/vague.ts';
import type { TypeReader } from './type-cache.ts';

export const numberRules: readonly NumberRule[] = [cardinal, fraction, ordinal, vague];
/** Rules that stand only in short requests. */
export const utteranceNumberRules: readonly NumberRule[] = [eighth, relativeOrdinal];
export const numberJoins: readonly JoinRule[] = [negative];
export const utteranceRules: readonly JoinRule[] = [groupedDigits, negative, power, ratio];
export const signRules: readonly JoinRule[] = [percent];
export const rangeRules: readonly JoinRule[] = [rangeBetween, rangeDash, rangeTo];
export const boundJoins: readonly JoinRule[] = [twoBounds];
export const boundRules = [boundAfter, boundBefore, boundSign, boundWithSubject] as const;

const allRules = [...numberRules, ...utteranceNumberRules];

/** The numbers of one text, in the layers in which they are built. */
export interface NumberReading {
  /** Single numbers, as they are written. */
  readonly numbers: readonly NumberPiece[];
  /** With percent signs. */
  readonly signed: readonly NumberPiece[];
  /** With ranges joined and bounds read. */
  readonly bounded: readonly NumberPiece[];
}

/** Reads all layers of one text. Rules of a layer are free of order: the longest reading stands, then the more specific, then the id. */
export function readNumbers(context: Context, words: TypeReader<NumberWord>, register: Register = 'news'): NumberReading {
  const text = new ContextNumbers(context, words, register);
  const numbers = joinAll(text, readAll(text), register === 'utterance' ? utteranceRules : numberJoins);
  const signed = joinAll(text, numbers, signRules);
  const ranges = joinAll(text, signed, rangeRules);
  return { numbers, signed, bounded: joinAll(text, boundAll(text, ranges), boundJoins) };
}

/** A class, as a literal with a getter is a dictionary to the engine. */
class ContextNumbers implements NumberText {
  readonly context: Context;
  readonly tokens: Tokens;
  readonly register: Register;
  readonly grammar: NumberGrammar;
  #bounds: BoundPhrases | null = null;

  constructor(context: Context, words: TypeReader<NumberWord>, register: Register) {
    this.context = context;
    this.tokens = context.tokens;
    this.register = register;
    this.grammar = new NumberGrammar(context.tokens, words);
  }

  get bounds(): BoundPhrases {
    this.#bounds ??= boundPhrasesOf(this.context);
    return this.#bounds;
  }

  key(token: number): string {
    const { tokens } = this;
    return token >= 0 && token < tokens.length ? tokens.types.get(tokens.type[token] as number).key : '';
  }

  bare(token: number): string {
    const { tokens } = this;
    return token >= 0 && token < tokens.length ? (tokens.types.get(tokens.type[token] as number).readings[0]?.word ?? '') : '';
  }
}

function readAll(text: NumberText): NumberPiece[] {
  const { tokens, context } = text;
  const pieces: NumberPiece[] = [];
  const isNews = text.register === 'news';
  const rules = isNews ? numberRules : allRules;
  for (let from = 0; ; ) {
    const token = isNews ? text.grammar.next(from) : from;
    if (token >= tokens.length) break;
    from = token + 1;
    if (context.chrome[token]) continue;
    const word = text.grammar.word(token);
    if (word?.isWa || word?.isPercent) continue;
    let best: NumberPiece | null = null;
    let bestSpecificity = 0;
    for (const rule of rules) {
      const read = rule.read(text, token);
      if (!read) continue;
      const piece: NumberPiece = { ...read, start: (tokens.start[token] as number) + (word?.cut ?? 0), end: tokens.end[read.last] as number, by: rule.id };
      if (
        best &&
        (piece.last < best.last ||
          (piece.last === best.last && (rule.specificity < bestSpecificity || (rule.specificity === bestSpecificity && piece.by > best.by))))
      )
        continue;
      best = piece;
      bestSpecificity = rule.specificity;
    }
    if (!best) continue;
    pieces.push(best);
    from = best.last + 1;
  }
  return pieces;
}

function joinAll(text: NumberText, pieces: readonly NumberPiece[], rules: readonly JoinRule[]): NumberPiece[] {
  const joined: NumberPiece[] = [];
  for (let at = 0; at < pieces.length; ) {
    let best: { piece: NumberPiece; taken: number } | null = null;
    let bestRule: JoinRule | null = null;
    for (const rule of rules) {
      const result = rule.join(text, pieces, at);
      if (result && (!best || !bestRule || isBetter(result.piece, rule, best.piece, bestRule))) {
        best = result;
        bestRule = rule;
      }
    }
    joined.push(best?.piece ?? (pieces[at] as NumberPiece));
    at += best?.taken ?? 1;
  }
  return joined;
}

function isBetter(piece: NumberPiece, rule: JoinRule, best: NumberPiece, bestRule: JoinRule): boolean {
  const longer = piece.end - piece.start - (best.end - best.start);
  if (longer !== 0) return longer > 0;
  return rule.specificity !== bestRule.specificity ? rule.specificity > bestRule.specificity : rule.id < bestRule.id;
}

/** Bounds on both sides of a number add up, so that each rule in turn reads what the others left. */
function boundAll(text: NumberText, pieces: readonly NumberPiece[]): NumberPiece[] {
  return pieces.map((piece, at) => {
    if ((piece.kind === 'ordinal' && (text.register === 'news' || piece.min === null)) || piece.kind === 'vague') return piece;
    const before = pieces[at - 1] ?? null;
    const after = pieces[at + 1] ?? null;
    let bounded = piece;
    for (const rule of boundRules) {
      if (rule.id === boundWithSubject.id && (bounded.min === null || bounded.max === null)) continue;
      bounded = rule.bound(text, bounded, before, after) ?? bounded;
    }
    return bounded;
  });
}
