import { differences } from '../../reader/differences.ts';

/** A stretch of two versions of a text: in both, only in the earlier, or only in the later. */
export interface VersionPart {
  readonly kind: 'same' | 'removed' | 'inserted';
  readonly text: string;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** What changed from one version to the other, as the paragraphs of the later one that hold a change, with what was taken out at its place. */
export function versionChanges(before: string, after: string): VersionPart[][] {
  const found = differences(before, { start: 0, end: before.length }, after, { start: 0, end: after.length });
  const removed = found.a.map((span) => ({ ...span, common: commonBefore(before, found.a, span.start) }));
  const inserted = found.b.map((span) => ({ ...span, common: commonBefore(after, found.b, span.start) }));
  const common = [...after.matchAll(word)].filter(({ index }) => !found.b.some(({ start, end }) => start <= index && index < end));
  // What was taken out stands before what came in at the same place, else behind the last word that both have.
  const cuts = [
    ...inserted.map(({ start, end }) => ({ at: start, rank: 1, kind: 'inserted' as const, end, text: after.slice(start, end) })),
    ...removed.map(({ start, end, common: place }) => {
      const last = common[place - 1];
      const at = inserted.find((one) => one.common === place)?.start ?? (last === undefined ? 0 : last.index + last[0].length);
      return { at, rank: 0, kind: 'removed' as const, end: at, text: before.slice(start, end) };
    }),
  ].sort((x, y) => x.at - y.at || x.rank - y.rank);
  const paragraphs: VersionPart[][] = [[]];
  let done = 0;
  const keep = (text: string): void => {
    for (const [place, line] of text.split('\n').entries()) {
      if (place > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)!.push({ kind: 'same', text: line });
    }
  };
  for (const { at, end, kind, text } of cuts) {
    keep(after.slice(done, Math.max(done, at)));
    paragraphs.at(-1)!.push({ kind, text });
    done = Math.max(done, end);
  }
  keep(after.slice(done));
  return paragraphs.filter((parts) => parts.some(({ kind }) => kind !== 'same'));
}

/** Words before a place that stand in both versions. */
function commonBefore(text: string, own: ReadonlyArray<{ readonly start: number; readonly end: number }>, place: number): number {
  let count = 0;
  for (const { index } of text.slice(0, place).matchAll(word)) if (!own.some(({ start, end }) => start <= index && index < end)) count++;
  return count;
}
