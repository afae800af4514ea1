import { createAnalyser } from '../../analysis/analyse.ts';
import type { Reading, WordType } from '../../analysis/types.ts';
import { bareArticle } from '../../article/index.ts';
import { createWorld } from '../../world/index.ts';
import { arabic } from './index.ts';

/** Arabic with the shipped world, as the command reads it: for tests of the assembled pipeline. */
export const assembled = createAnalyser(arabic, createWorld());

/** The type of a surface form that is one token. */
export function typeOf(surface: string): WordType {
  const { tokens } = assembled.read(bareArticle(surface));
  if (tokens.length !== 1) throw new Error(`«${surface}» is ${tokens.length} tokens`);
  return tokens.types.get(tokens.type[0]!);
}

/** The best reading of a surface form. */
export function bestReading(surface: string): Reading {
  return typeOf(surface).readings[0]!;
}

/** The search stem of a surface form. */
export function searchStemOf(surface: string): string {
  return assembled.language.searchStem(assembled.read(bareArticle(surface)).tokens, 0);
}
