import type { Desk } from '../desk.ts';
import { Refused } from '../refusals.ts';
import type { ActorLine, ActorRecord } from '../shape.ts';

type KeptLine = ActorLine & { readonly aliases: readonly string[] };

/** One actor over all stories, the newest story first. @throws Refused */
export async function actorRecordOf(desk: Desk, id: string): Promise<ActorRecord> {
  const { threads } = await desk.catalogue();
  const rows = (await desk.store.desk.actor(id)).filter(({ thread }) => threads.has(thread));
  const most = rows.toSorted((a, b) => b.statements - a.statements || (a.thread < b.thread ? -1 : 1))[0];
  if (most === undefined) throw new Refused('no-actor', { name: id });
  const aliases = new Set(rows.flatMap(({ line }) => (JSON.parse(line) as KeptLine).aliases));
  const stories = rows.flatMap(({ thread, said }): ActorRecord['stories'][number][] => {
    const entry = threads.get(thread);
    if (said === null || entry === undefined) return [];
    const { id: story, title, from, to } = desk.records.summary(entry);
    return [{ story: { id: story, title, from, to }, ...(JSON.parse(said) as Pick<ActorRecord['stories'][number], 'statements' | 'changes'>) }];
  });
  stories.sort((a, b) => ((a.story.to ?? '') > (b.story.to ?? '') ? -1 : (a.story.to ?? '') < (b.story.to ?? '') ? 1 : a.story.id < b.story.id ? -1 : 1));
  return {
    actor: { ...actorLineOf(most), statements: rows.reduce((sum, { statements }) => sum + statements, 0) },
    aliases: [...aliases].sort(),
    spokenForBy: (await desk.store.desk.voicesFor(id)).map(actorLineOf),
    stories,
  };
}

export function actorLineOf({ line, statements }: { readonly line: string; readonly statements: number }): ActorLine {
  const { aliases: _, ...actor } = JSON.parse(line) as KeptLine;
  return { ...actor, statements };
}
