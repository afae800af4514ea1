import type { Counted } from '../../../analysis/shape.ts';
import type { FigureText, NounRead } from './figure-text.ts';

/** The unit as the text writes it, for money, area and distance. */
export function unitOf(text: FigureText, noun: NounRead, counts: Counted): string | null {
  if (counts !== 'money' && counts !== 'area' && counts !== 'distance') return null;
  const { tokens } = text;
  const cut = tokens.types.get(tokens.type[noun.first] as number).readings[0]?.cut ?? 0;
  return tokens.text.slice((tokens.start[noun.first] as number) + cut, tokens.end[noun.last]);
}
