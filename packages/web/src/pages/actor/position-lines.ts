import type { ActorRecord } from 'isnad/server';

type Statement = ActorRecord['stories'][number]['statements'][number];

/** One stance that was held for a while: its first statement, and how many there were until it changed. */
export interface StanceStep extends Pick<Statement, 'document' | 'index' | 'stance' | 'at'> {
  readonly count: number;
}

export interface PositionLine {
  readonly story: string;
  readonly point: string;
  readonly label: string;
  readonly steps: readonly StanceStep[];
  readonly isChanged: boolean;
}

/** What an actor held on each point, in time; statements without a time are left out. Only points spoken to more than once; those with a change first. */
export function positionLines(record: Pick<ActorRecord, 'stories'>): PositionLine[] {
  const lines: PositionLine[] = [];
  for (const { story, statements } of record.stories) {
    const byPoint = new Map<string, Statement[]>();
    for (const statement of statements) if (statement.at !== null) byPoint.set(statement.point, [...(byPoint.get(statement.point) ?? []), statement]);
    for (const [point, own] of byPoint) {
      if (own.length < 2) continue;
      own.sort((a, b) => (a.at! < b.at! ? -1 : a.at! > b.at! ? 1 : 0));
      const steps: StanceStep[] = [];
      for (const { document, index, stance, at } of own) {
        const last = steps.at(-1);
        if (last?.stance === stance) steps[steps.length - 1] = { ...last, count: last.count + 1 };
        else steps.push({ document, index, stance, at, count: 1 });
      }
      lines.push({ story: story.id, point, label: own[0]!.label, steps, isChanged: steps.length > 1 });
    }
  }
  return lines.sort((a, b) => Number(b.isChanged) - Number(a.isChanged) || ((b.steps.at(-1)?.at ?? '') < (a.steps.at(-1)?.at ?? '') ? -1 : 1));
}
