import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { lossyKey } from '../../analysis/index.ts';
import type { Desk } from '../desk.ts';
import { Refused } from '../refusals.ts';
import { actorList, actorRecord } from '../schemas/actor.ts';
import type { ActorLine, ActorRecord } from '../shape.ts';
import { answers, count, type DeskApp, name } from './route.ts';

const list = createRoute({
  method: 'get',
  path: '/api/actors',
  summary: 'Those whose names begin with the words',
  request: {
    query: z.object({
      q: z.string().min(1).max(200),
      type: z.enum(['PER', 'LOC', 'ORG', 'DESCRIBED']).optional(),
      limit: count(100, 1).default(20),
    }),
  },
  responses: answers(actorList, 'Those with most statements first'),
});

const record = createRoute({
  method: 'get',
  path: '/api/actors/{id}',
  summary: 'One actor over all stories',
  request: { params: z.object({ id: name }) },
  responses: answers(actorRecord, 'Statements and changes of position by story, the newest story first'),
});

type KeptLine = ActorLine & { readonly aliases: readonly string[] };

export function actorRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(list, async (c) => {
    const { q, type, limit } = c.req.valid('query');
    const key = lossyKey(q).replace(/\s+/g, ' ').trim();
    const found = key === '' ? [] : await desk.store.desk.actorsNamed(key, type ?? null, limit);
    return c.json({ actors: found.map(lineOf) }, 200);
  });

  app.openapi(record, async (c) => {
    const { id } = c.req.valid('param');
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
    return c.json(
      {
        actor: { ...lineOf(most), statements: rows.reduce((sum, { statements }) => sum + statements, 0) },
        aliases: [...aliases].sort(),
        spokenForBy: (await desk.store.desk.voicesFor(id)).map(lineOf),
        stories,
      },
      200,
    );
  });
}

function lineOf({ line, statements }: { readonly line: string; readonly statements: number }): ActorLine {
  const { aliases: _, ...actor } = JSON.parse(line) as KeptLine;
  return { ...actor, statements };
}
