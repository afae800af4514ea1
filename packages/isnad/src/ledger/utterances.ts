import type { Statement } from './statements.ts';

/** Two tellings of one utterance share this much of the shorter one's words and concepts, */
const told = 0.4;
/** and where nothing says that «a source» is one and the same, this much; */
const toldByUnnamed = 0.5;
/** and so many of them, or all where the shorter one has fewer: a topic is shared by everything that a speaker says of it. */
const fewest = 3;

/** Share of the shorter content's words and concepts that the other one has too; 0 where it has none. */
export function likenessOf(a: Statement, b: Statement): number {
  const [short, both] = compareKeys(a.keys, b.keys);
  return short === 0 ? 0 : both / short;
}

/**
 * Whether two contents of one speaker, told on one occasion, may be one utterance in two translations. They are compared without order: Arabic retellings turn
 * sentences round (verb or subject first), so that an alignment in order tells them apart worse than the words do (docs/reports/points.md). Other numbers are another utterance.
 */
export function isOneUtterance(a: Statement, b: Statement): boolean {
  return haveOneWording(a.keys, b.keys, a.isNamed && b.isNamed) && !numbersDiffer(a, b);
}

/** The same of keys alone: words and concepts in order, each once. */
export function haveOneWording(a: readonly string[], b: readonly string[], isNamed: boolean): boolean {
  const [short, both] = compareKeys(a, b);
  return short > 0 && both >= Math.min(fewest, short) && both / short >= (isNamed ? told : toldByUnnamed) && !numeralsDiffer(a, b);
}

function compareKeys(a: readonly string[], b: readonly string[]): [short: number, both: number] {
  const [short, long] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  let both = 0;
  for (const key of short) if (long.has(key)) both++;
  return [short.length, both];
}

function numeralsDiffer(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [a, b].map((keys) => keys.filter((key) => /^\p{N}/u.test(key)));
  return ours!.length > 0 && theirs!.length > 0 && !ours!.some((key) => theirs!.includes(key));
}

/** Both give figures of one kind, and none of the one is any of the other: a new figure is a new utterance. */
function numbersDiffer(a: Statement, b: Statement): boolean {
  const comparable = a.figures.filter((one) => b.figures.some((other) => other.counts === one.counts));
  return (
    comparable.length > 0 && !comparable.some((one) => b.figures.some((other) => other.counts === one.counts && other.min === one.min && other.max === one.max))
  );
}
