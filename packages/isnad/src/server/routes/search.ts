import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { searchResult } from '../schemas/search.ts';
import { search } from '../search/search.ts';
import type { SearchResult } from '../shape.ts';
import { answers, count, type DeskApp, name, queryDay } from './route.ts';

/** What is looked for and where, as the page and its export ask. */
export const searchQuery = z.object({
  q: z.string().max(500),
  in: z.enum(['articles', 'statements']).default('articles'),
  from: queryDay.optional(),
  to: queryDay.optional(),
  outlet: name.optional(),
  sort: z.enum(['best', 'newest']).default('best'),
});

const route = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Articles and statements by their words',
  request: { query: searchQuery.extend({ offset: count(1e6).default(0), limit: count(100, 1).default(20) }) },
  responses: answers(searchResult, 'Words in any form, quoted phrases as they stand; found words are marked'),
});

/** Milliseconds that a search waits for articles that were added just now; what is not indexed by then is missing, and the result says so. */
const longestWait = 1000;

export function searchRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(route, async (c) => {
    const { offset, limit, ...query } = c.req.valid('query');
    return c.json(await searchDesk(desk, query, offset, limit), 200);
  });
}

export async function searchDesk(desk: Desk, { from, to, outlet, ...rest }: z.infer<typeof searchQuery>, offset: number, limit: number): Promise<SearchResult> {
  const catalogue = await desk.catalogue();
  await desk.indexed(longestWait);
  return search(desk, catalogue, { ...rest, from: from ?? null, to: to ?? null, outlet: outlet ?? null, offset, limit });
}
