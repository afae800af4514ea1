import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { lossyKey } from '../../analysis/index.ts';
import type { Desk } from '../desk.ts';
import { actorLineOf, actorRecordOf } from '../records/actor-record.ts';
import { actorList, actorRecord } from '../schemas/actor.ts';
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

export function actorRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(list, async (c) => {
    const { q, type, limit } = c.req.valid('query');
    const key = lossyKey(q).replace(/\s+/g, ' ').trim();
    const found = key === '' ? [] : await desk.store.desk.actorsNamed(key, type ?? null, limit);
    return c.json({ actors: found.map(actorLineOf) }, 200);
  });

  app.openapi(record, async (c) => {
    return c.json(await actorRecordOf(desk, c.req.valid('param').id), 200);
  });
}
