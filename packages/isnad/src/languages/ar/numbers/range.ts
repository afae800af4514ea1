import type { NumberPiece, NumberText } from './number-rule.ts';

/** The two ends of a range as one piece; null where they do not rise or are of different kinds. The first end takes the second's scale where it has none. */
export function joinRange(text: NumberText, from: NumberPiece, to: NumberPiece, first: number, by: string): NumberPiece | null {
  if (from.min === null || to.max === null || from.kind === 'vague' || to.kind === 'vague') return null;
  if (from.kind === 'percent' && to.kind !== 'percent') return null;
  if ((from.kind === 'ordinal') !== (to.kind === 'ordinal')) return null;
  const shares = from.scale === 1 && to.scale > 1 && from.min < to.max / to.scale;
  const min = shares ? from.min * to.scale : from.min;
  if (min >= to.max) return null;
  const reading = text.tokens.types.get(text.tokens.type[first] as number).readings[0];
  const cut = first === from.first ? from.start - (text.tokens.start[first] as number) : (reading?.cut ?? 0);
  return {
    ...to,
    first,
    start: (text.tokens.start[first] as number) + cut,
    min,
    max: to.max,
    approximate: from.approximate,
    kind: from.kind === 'percent' ? 'percent' : to.kind,
    digits: from.digits && to.digits,
    by,
  };
}
