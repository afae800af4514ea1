import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Desk } from './desk.ts';
import { checkBody } from './guards/bodies.ts';
import { createGuard, type GuardOptions } from './guards/guard.ts';
import { secureHeaders } from './guards/headers.ts';
import { createAddJobs } from './jobs/add-jobs.ts';
import { serveDescription } from './openapi.ts';
import { servePages } from './pages.ts';
import { type RefusalCode, Refused, refusalOf, refusals } from './refusals.ts';
import { actorRoutes } from './routes/actors.ts';
import { addingRoutes } from './routes/adding.ts';
import { articleRoutes } from './routes/articles.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { eventRoutes } from './routes/events.ts';
import { exportRoutes } from './routes/export.ts';
import type { DeskApp, Visitor } from './routes/route.ts';
import { searchRoutes } from './routes/search.ts';
import { sessionRoutes } from './routes/session.ts';
import { storyRoutes } from './routes/stories.ts';

export interface AppOptions extends GuardOptions {
  readonly log: Logger;
  /** The built pages; null where there are none. */
  readonly pages: string | null;
  /** Reads the sample pages; null where they are not installed. */
  readonly sampleFiles: (() => Promise<ReadonlyArray<{ name: string; bytes: Uint8Array }>>) | null;
  readonly canPrint: boolean;
}

/** The desk over HTTP. */
export interface App {
  readonly app: DeskApp;
  /** From now on every request is told that the desk is being closed; jobs come to the end of what they are keeping. */
  close(): Promise<void>;
}

export function createApp(desk: Desk, options: AppOptions): App {
  const { log } = options;
  let isClosing = false;
  const guard = createGuard(desk.store, options);
  const adding = createAddJobs(desk, log);
  const app = new OpenAPIHono<Visitor>({
    defaultHook: (result) => {
      if (result.success) return;
      const what = result.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ');
      throw new Refused('bad-request', { what: what.slice(0, 300) });
    },
  });
  app.use(async (c, next) => {
    const started = performance.now();
    await next();
    const { method, path } = c.req;
    log.debug({ method, path, status: c.res.status, role: c.get('role'), ms: Math.round(performance.now() - started) }, 'request');
  });
  app.use(secureHeaders);
  app.get('/healthz', (c) => c.json({ status: isClosing ? 'closing' : 'ok' }, isClosing ? 503 : 200));
  app.use(async (_, next) => {
    if (isClosing) throw new Refused('closing');
    await next();
  });
  app.use(guard.check);
  app.use(checkBody);
  sessionRoutes(app, desk, guard, { canPrint: options.canPrint, hasSamples: options.sampleFiles !== null });
  storyRoutes(app, desk);
  exportRoutes(app, desk, { canPrint: options.canPrint, log });
  articleRoutes(app, desk);
  actorRoutes(app, desk);
  searchRoutes(app, desk);
  addingRoutes(app, desk, adding, options.sampleFiles);
  correctionRoutes(app, desk);
  eventRoutes(app, desk);
  serveDescription(app, desk.version);
  servePages(app, options.pages);
  app.notFound((c) => c.json(refusalOf('no-route', { name: c.req.path }), 404));
  app.onError((error, c) => {
    const refused = refusedBy(error);
    if (refused.code === 'fault') log.error({ error: error.stack, path: c.req.path }, 'fault');
    const { seconds } = refused.details;
    if (seconds !== undefined) c.header('retry-after', String(seconds));
    return c.json(refusalOf(refused.code, refused.details), refusals[refused.code].status);
  });
  return {
    app,
    async close() {
      isClosing = true;
      await adding.close();
    },
  };
}

function refusedBy(error: Error): { readonly code: RefusalCode; readonly details: Refused['details'] } {
  if (error instanceof Refused) return error;
  if (error instanceof z.ZodError) return { code: 'bad-request', details: { what: error.issues[0]?.message ?? '' } };
  // The framework's own: a body that is no JSON, or of another type.
  if (error instanceof HTTPException && error.status < 500) return { code: error.status === 415 ? 'wrong-type' : 'bad-json', details: {} };
  return { code: 'fault', details: {} };
}
