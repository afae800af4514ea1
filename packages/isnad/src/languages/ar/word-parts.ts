import { segments } from '../../analysis/segments.ts';
import type { WordType } from '../../analysis/types.ts';
import type { Span } from '../../span.ts';

/** Words of grammar that are written from two or three: where their letters part. */
const composites: Readonly<Record<string, readonly number[]>> = parted(
  'ان+ه ان+ها ان+هم ان+هما ان+هن ان+نا ان+ني ان+ي ان+ك ان+كم ب+ان ب+ان+ه ب+ان+ها ب+ان+هم ب+ان+نا ب+ان+هما ل+ان ل+ان+ه ل+ان+ها ل+ان+هم ل+ان+نا لكن+ه لكن+ها لكن+هم لكن+نا كان+ه كان+ها كان+هم ' +
    'ب+شان ب+سبب ب+اسم ب+ما م+من ل+ذلك ب+حسب ب+لا ع+ما ع+من نفس+ه نفس+ها انفس+هم ذات+ه ذات+ها ب+التالي ب+الفعل ب+دون ل+ما ب+نحو ل+كي',
);

/** The words that a surface form is written from: `segments`, with the composites of grammar parted too (أنه is أن + ه). */
export function wordParts(type: WordType): Span[] {
  const spans = segments(type);
  if (type.text.length !== type.key.length) return spans;
  return spans.flatMap((span) => {
    const cuts = composites[type.key.slice(span.start, span.end)];
    if (!cuts) return [span];
    const edges = [0, ...cuts, span.end - span.start];
    return edges.slice(0, -1).map((from, index) => ({ start: span.start + from, end: span.start + (edges[index + 1] as number) }));
  });
}

function parted(words: string): Record<string, number[]> {
  const table: Record<string, number[]> = {};
  for (const word of words.split(' ')) {
    const parts = word.split('+');
    const cuts: number[] = [];
    let at = 0;
    for (const part of parts.slice(0, -1)) {
      at += part.length;
      cuts.push(at);
    }
    table[parts.join('')] = cuts;
  }
  return table;
}
