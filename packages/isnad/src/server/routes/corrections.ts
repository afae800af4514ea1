import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { listCorrections } from '../corrections/list-corrections.ts';
import { makeCorrection } from '../corrections/make-correction.ts';
import type { Desk } from '../desk.ts';
import { Refused } from '../refusals.ts';
import { list, shape } from '../schemas/mirror.ts';
import { correction, correctionSubject } from '../schemas/work.ts';
import type { Correction } from '../shape.ts';
import { attachment } from './attachment.ts';
import { answers, type DeskApp, refused } from './route.ts';

const all = createRoute({
  method: 'get',
  path: '/api/corrections',
  summary: 'What editors said against the machine',
  responses: answers(list(correction), 'Every correction, those undone too, in the order in which they were made'),
});

const lines = createRoute({
  method: 'get',
  path: '/api/corrections/export',
  summary: 'The same as JSON Lines',
  responses: { 200: { description: 'One correction a line', content: { 'application/x-ndjson': { schema: z.string() } } }, default: refused },
});

const make = createRoute({
  method: 'post',
  path: '/api/corrections',
  summary: 'Say something against the machine',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: shape({ subject: correctionSubject, reason: z.string().trim().min(1).max(2000) }) } },
    },
  },
  responses: { 201: { description: 'The correction, in effect', content: { 'application/json': { schema: correction } } }, default: refused },
});

const undo = createRoute({
  method: 'delete',
  path: '/api/corrections/{id}',
  summary: 'Undo a correction',
  request: { params: z.object({ id: z.string().regex(/^\d{1,15}$/) }) },
  responses: answers(correction, 'The correction, which is kept with the time of its undoing'),
});

export function correctionRoutes(app: DeskApp, desk: Desk): void {
  const one = async (id: string): Promise<Correction> => {
    const found = (await listCorrections(desk)).find((correction) => correction.id === id);
    if (found === undefined) throw new Refused('no-correction', { name: id });
    return found;
  };

  app.openapi(all, async (c) => c.json(await listCorrections(desk), 200));

  app.openapi(lines, async (c) => {
    const written = (await listCorrections(desk)).map((correction) => `${JSON.stringify(correction)}\n`).join('');
    return c.body(written, 200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'content-disposition': attachment('corrections.jsonl') }) as never;
  });

  app.openapi(make, async (c) => {
    const { subject, reason } = c.req.valid('json');
    return c.json(await one(await makeCorrection(desk, subject, reason, new Date())), 201);
  });

  app.openapi(undo, async (c) => {
    const { id } = c.req.valid('param');
    if (!(await desk.store.desk.undoCorrection(Number(id), new Date().toISOString()))) throw new Refused('no-correction', { name: id });
    await desk.refresh();
    return c.json(await one(id), 200);
  });
}
