/** What a mark of punctuation may do, as bits: the loops over all tokens ask a column of them and no strings. */
export const Mark = {
  /** ؟ ? ! */
  ends: 1,
  /** A run of dots. */
  dots: 2,
  /** May close what belongs to the sentence that it ends. */
  closes: 4,
  /** A text without full stops may be parted after it. */
  pauses: 8,
  /** A quotation mark. */
  quotes: 16,
  /** Joins two words of one name. */
  joins: 32,
} as const;

const marks: ReadonlyArray<readonly [bit: number, marks: string]> = [
  [Mark.ends, '؟?!'],
  [Mark.closes, '"”»’)]“\''],
  [Mark.pauses, '،,؛:'],
  [Mark.quotes, '"″“”„‟«»‘’‹›'],
  [Mark.joins, "-–.'’/&"],
];

const bits = new Map<string, number>();
for (const [bit, all] of marks) for (const mark of all) bits.set(mark, (bits.get(mark) ?? 0) | bit);

/** `Mark` bits of a token of punctuation. */
export function markBits(text: string): number {
  const first = text[0];
  return (bits.get(text) ?? 0) | (first === '.' || first === '…' ? Mark.dots : 0);
}
