import { TokenKind, type Tokens } from '../../analysis/tokens.ts';
import type { WordType } from '../../analysis/types.ts';

/**
 * The stem under which forms of one word are grouped and searched: without particles, ال, pronoun, and the endings of number and case,
 * so that الوزير, وزير, والوزير and للوزير meet and وزارة does not join them. Empty for words of grammar and single letters.
 */
export function createSearchStem(functionKeys: ReadonlySet<string>): (tokens: Tokens, token: number) => string {
  return (tokens, token) => stemOf(tokens.types.get(tokens.type[token] as number), functionKeys);
}

function stemOf(type: WordType, functionKeys: ReadonlySet<string>): string {
  if (type.kind === TokenKind.foreign) return type.key.length > 1 ? type.key : '';
  if (type.kind === TokenKind.number) return type.key.length > 1 ? type.key : '';
  const best = type.readings[0];
  if (!best) return '';
  if (functionKeys.has(best.word) || functionKeys.has(best.stem) || functionKeys.has(type.key)) return '';
  const stem = withoutEnding(best.stem);
  return stem.length > 1 ? stem : '';
}

/** Endings that do not change the word: the accusative alef, duals, sound plurals; ة stays (وزارة is no وزير). */
function withoutEnding(stem: string): string {
  for (const ending of ['يات', 'ات', 'ون', 'ين', 'ان', 'تين', 'تان']) {
    if (stem.endsWith(ending) && stem.length - ending.length >= 3)
      return ending.startsWith('ت') ? `${stem.slice(0, -ending.length)}ه` : stem.slice(0, -ending.length);
  }
  if (stem.endsWith('ا') && stem.length >= 4) return stem.slice(0, -1);
  return stem;
}
