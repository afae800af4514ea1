import type { Chain, Testimony } from './chain-graph.ts';

export type MergeReason = Testimony['merged'][number]['reason'];

/** How statements became independent chains, step by step. */
export interface Counting {
  readonly statements: number;
  readonly articles: number;
  readonly testimonies: number;
  /** Merges for each reason, the most frequent first. */
  readonly merges: ReadonlyArray<{ readonly reason: MergeReason; readonly count: number }>;
  readonly chains: number;
  readonly unknownRoots: number;
  readonly independentAtMost: number;
}

export function countingOf({
  chains,
  testimonies,
  unknownRoots,
  independentAtMost,
}: {
  readonly chains: readonly Chain[];
  readonly testimonies: readonly Testimony[];
  readonly unknownRoots: number;
  readonly independentAtMost: number;
}): Counting {
  const merges = new Map<MergeReason, number>();
  for (const { merged } of testimonies) for (const { reason } of merged) merges.set(reason, (merges.get(reason) ?? 0) + 1);
  return {
    statements: testimonies.reduce((sum, { statements }) => sum + statements.length, 0),
    articles: new Set(chains.flatMap(({ documents }) => documents)).size,
    testimonies: testimonies.length,
    merges: [...merges].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
    chains: chains.length,
    unknownRoots,
    independentAtMost,
  };
}

/** What a merge rests on, as the ledger writes it: `speaker:x words:0.85 days:1`, `passage:a–b:0.94`, `agency:x days:0`. */
export interface MergeEvidence {
  /** Share of the shorter one's words that the other has too. */
  readonly words: number | null;
  readonly days: number | null;
  /** Share of equal words of the shared passage. */
  readonly passage: number | null;
  readonly agency: string | null;
}

export function readMergeEvidence(evidence: string): MergeEvidence {
  const shareOf = (match: RegExpExecArray | null): number | null => (match === null ? null : Number(match[1]));
  return {
    words: shareOf(/(?:^|\s)words:(\d(?:\.\d+)?)/.exec(evidence)),
    days: shareOf(/(?:^|\s)days:(\d+)$/.exec(evidence)),
    passage: shareOf(/^passage:.*:(\d(?:\.\d+)?)$/s.exec(evidence)),
    agency: /^agency:(.*?)(?: days:\d+)?$/s.exec(evidence)?.[1] ?? null,
  };
}
