import { createRoute } from '@hono/zod-openapi';
import type { Desk } from '../desk.ts';
import { session } from '../schemas/session.ts';
import type { Session } from '../shape.ts';
import { exportFormats } from '../workshop.ts';
import { answers, type DeskApp } from './route.ts';

const route = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is at the desk, and what stands in the database',
  responses: answers(session, 'Also without a token: its role is null then, and its counts are zero'),
});

export function sessionRoutes(app: DeskApp, desk: Desk, { canPrint, hasSamples }: Pick<Session, 'canPrint' | 'hasSamples'>): void {
  app.openapi(route, async (c) => {
    const role = c.get('role');
    const { version } = desk;
    const formats = [...exportFormats];
    if (role === null) return c.json({ role, version, revision: 0, articles: 0, stories: 0, canPrint: false, hasSamples: false, formats }, 200);
    const { revision, articles, threads } = await desk.catalogue();
    return c.json({ role, version, revision, articles: articles.size, stories: threads.size, canPrint, hasSamples, formats }, 200);
  });
}
