import type { Context } from '../../../analysis/language.ts';
import type { PhraseHit } from '../../../analysis/phrases.ts';
import { Clitic } from '../../../analysis/types.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import { numberLexicon } from './generated/number-words.ts';
import type { BoundEffect, BoundSide } from './number-role.ts';

const boundShelf = 'ar-number-bound';

export interface BoundHit {
  readonly first: number;
  readonly last: number;
  readonly effect: BoundEffect;
  readonly side: BoundSide;
  /** Ends in a preposition that takes the number (ما يقدر بـ): such a phrase is no part of the numeral's span. */
  readonly outside: boolean;
  /** Code units of particles attached to its first word. */
  readonly cut: number;
}

/** The bounding phrases of one text, by the token that they end at and by the one that they begin at. */
export interface BoundPhrases {
  endingAt(token: number, side: BoundSide): BoundHit | null;
  startingAt(token: number, side: BoundSide): BoundHit | null;
}

export function addBoundPhrases(vocabulary: Vocabulary): void {
  numberLexicon.bounds.forEach(([phrase], index) => {
    vocabulary.addPhrase(phrase, { shelf: boundShelf, index });
  });
}

export function boundPhrasesOf(context: Context): BoundPhrases {
  const ending = new Map<number, BoundHit[]>();
  const starting = new Map<number, BoundHit[]>();
  for (const hit of context.phrases) {
    if (hit.entry.shelf !== boundShelf) continue;
    const bound = boundHit(context, hit);
    if (!bound) continue;
    add(ending, bound.last, bound);
    add(starting, bound.first, bound);
  }
  return {
    endingAt: (token, side) => longest(ending.get(token), side),
    startingAt: (token, side) => longest(starting.get(token), side),
  };
}

function boundHit(context: Context, hit: PhraseHit): BoundHit | null {
  const [phrase, effect, side] = numberLexicon.bounds[hit.entry.index] as (typeof numberLexicon.bounds)[number];
  const reading = context.tokens.types.get(context.tokens.type[hit.first] as number).readings[hit.reading];
  if (!reading) return null;
  // «سيصل إلى» and «ليصل إلى» tell a result, «يصل إلى» a limit.
  if (effect === 'max' && reading.clitics & (Clitic.seen | Clitic.lam)) return null;
  return { first: hit.first, last: hit.last, effect, side, outside: / ب$/.test(phrase), cut: reading.cut };
}

function longest(hits: readonly BoundHit[] | undefined, side: BoundSide): BoundHit | null {
  let best: BoundHit | null = null;
  for (const hit of hits ?? []) if (hit.side === side && (!best || hit.last - hit.first > best.last - best.first)) best = hit;
  return best;
}

function add(map: Map<number, BoundHit[]>, token: number, hit: BoundHit): void {
  const hits = map.get(token);
  if (hits) hits.push(hit);
  else map.set(token, [hit]);
}
