import { createRoute } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Refused } from '../refusals.ts';
import { type DeskApp, refused } from './route.ts';

/** Those who may listen at once. */
const mostListeners = 200;
/** Milliseconds after which a line is sent that says nothing: what stands between must not think that nobody is there. */
const pulse = 20_000;

const route = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'What goes on: revisions, jobs, records that are made',
  responses: {
    200: { description: 'Server-sent events; see DeskEvents', content: { 'text/event-stream': { schema: z.string() } } },
    default: refused,
  },
});

export function eventRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(route, async (c) => {
    if (desk.events.listeners >= mostListeners) throw new Refused('busy');
    const { revision } = await desk.catalogue();
    return streamSSE(c, async (stream) => {
      await new Promise<void>((resolve) => {
        const end = desk.events.listen((event, data) => void stream.writeSSE({ event, data }).catch(resolve), resolve);
        const timer = setInterval(() => void stream.write(': \n\n').catch(resolve), pulse);
        timer.unref();
        stream.onAbort(() => {
          end();
          clearInterval(timer);
          resolve();
        });
        void stream.writeSSE({ event: 'revision', data: JSON.stringify({ revision }), retry: 2000 });
      });
    });
  });
}
