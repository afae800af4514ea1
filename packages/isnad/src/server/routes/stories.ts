import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { keepWithin } from '../kept-bytes.ts';
import { listStories } from '../list-stories.ts';
import { Refused } from '../refusals.ts';
import { pointRecord, storyList, storyRecord } from '../schemas/story.ts';
import { threadsWith } from '../search/threads-with.ts';
import { isKnown, sendGzipped } from './caching.ts';
import { answers, count, type DeskApp, name, queryDay } from './route.ts';

const list = createRoute({
  method: 'get',
  path: '/api/stories',
  summary: 'Stories, those with the newest articles first',
  request: {
    query: z.object({
      q: z.string().max(500).optional(),
      from: queryDay.optional(),
      to: queryDay.optional(),
      outlet: name.optional(),
      actor: name.optional(),
      place: name.optional(),
      sort: z.enum(['newest', 'articles', 'independent', 'changes']).default('newest'),
      since: count(1e9).optional(),
      offset: count(1e7).default(0),
      limit: count(500, 1).default(50),
    }),
  },
  responses: answers(storyList, 'A page of the stories that were asked for'),
});

const record = createRoute({
  method: 'get',
  path: '/api/stories/{id}',
  summary: 'The record of one story',
  request: { params: z.object({ id: name }) },
  responses: answers(storyRecord, 'All that the pages of the story draw'),
});

const point = createRoute({
  method: 'get',
  path: '/api/stories/{id}/points/{point}',
  summary: 'The chains behind one point',
  request: { params: z.object({ id: name, point: name }) },
  responses: answers(pointRecord, 'Chains, and why statements were merged into testimonies'),
});

/** Answers of the list that are held for those who ask the same until something changes. */
const listBytes = 8 * 1024 * 1024;

export function storyRoutes(app: DeskApp, desk: Desk): void {
  const lists = keepWithin<string>(listBytes);

  app.openapi(list, async (c) => {
    const { q, outlet, from, to, actor, place, sort, since, offset, limit } = c.req.valid('query');
    const catalogue = await desk.catalogue();
    const asked = `${catalogue.revision}.${desk.records.stamp}\n${new URL(c.req.url).search}`;
    let json = lists.get(asked);
    if (json === undefined) {
      const within: ReadonlySet<string>[] = [];
      for (const id of [actor, place]) if (id !== undefined) within.push(await desk.store.desk.threadsOf(id));
      if (q !== undefined && q.trim() !== '') within.push(await threadsWith(desk, catalogue, q));
      const found = listStories(catalogue, desk.records.summary, {
        from: from ?? null,
        to: to ?? null,
        outlet: outlet ?? null,
        within,
        sort,
        since: since ?? null,
        offset,
        limit,
      });
      json = JSON.stringify(found);
      lists.set(asked, json, json.length * 2);
    }
    return c.body(json, 200, { 'content-type': 'application/json' }) as never;
  });

  app.openapi(record, async (c) => {
    const catalogue = await desk.catalogue();
    const { key, bytes } = await desk.records.record(desk.thread(catalogue, c.req.valid('param').id), catalogue);
    return (isKnown(c, key) ?? sendGzipped(c, bytes)) as never;
  });

  app.openapi(point, async (c) => {
    const { id, point } = c.req.valid('param');
    const catalogue = await desk.catalogue();
    const entry = desk.thread(catalogue, id);
    const known = isKnown(c, desk.records.job(entry, catalogue).key);
    if (known !== null) return known as never;
    const found = (await desk.records.ledger(entry, catalogue)).points.find((one) => one.id === point);
    if (found === undefined) throw new Refused('no-point', { name: point });
    const { independentAtMost, unknownRoots, chains, testimonies } = found.chains;
    return c.json({ id: found.id, independentAtMost, unknownRoots, chains, testimonies }, 200);
  });
}
