import { OpenAPIHono } from '@hono/zod-openapi';
import type { Logger } from 'pino';
import type { Desk } from './desk.ts';
import { type RefusalCode, Refused, refusalOf, refusals } from './refusals.ts';
import { actorRoutes } from './routes/actors.ts';
import { articleRoutes } from './routes/articles.ts';
import { eventRoutes } from './routes/events.ts';
import type { DeskApp, Visitor } from './routes/route.ts';
import { searchRoutes } from './routes/search.ts';
import { sessionRoutes } from './routes/session.ts';
import { storyRoutes } from './routes/stories.ts';

export function createApp(desk: Desk, log: Logger): DeskApp {
  const app = new OpenAPIHono<Visitor>({
    defaultHook: (result) => {
      if (result.success) return;
      const what = result.error.issues.map(({ path, message }) => `${path.join('.') || '?'}: ${message}`).join('; ');
      throw new Refused('bad-request', { what: what.slice(0, 300) });
    },
  });
  app.use(async (c, next) => {
    c.set('role', 'editor');
    await next();
  });
  sessionRoutes(app, desk, { canPrint: false, hasSamples: false });
  storyRoutes(app, desk);
  articleRoutes(app, desk);
  actorRoutes(app, desk);
  searchRoutes(app, desk);
  eventRoutes(app, desk);
  app.notFound((c) => c.json(refusalOf('no-route', { name: c.req.path }), 404));
  app.onError((error, c) => {
    const code: RefusalCode = error instanceof Refused ? error.code : 'fault';
    if (code === 'fault') log.error({ error: error.stack, path: c.req.path }, 'fault');
    return c.json(refusalOf(code, error instanceof Refused ? error.details : {}), refusals[code].status);
  });
  return app;
}
