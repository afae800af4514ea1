import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { Refused } from '../refusals.ts';
import { exportFormats } from '../workshop.ts';
import { attachment } from './attachment.ts';
import { type DeskApp, name, refused } from './route.ts';

const route = createRoute({
  method: 'get',
  path: '/api/stories/{id}/export/{format}',
  summary: 'A story as a file',
  request: {
    params: z.object({ id: name, format: name }),
    query: z.object({ excerpts: z.enum(['0', '1']).default('0') }),
  },
  responses: { 200: { description: 'The file, to be saved', content: { 'application/octet-stream': { schema: z.string() } } }, default: refused },
});

/** Code units of a title in a file's name. */
const longestTitle = 80;

export function exportRoutes(app: DeskApp, desk: Desk): void {
  app.openapi(route, async (c) => {
    const { id, format } = c.req.valid('param');
    const catalogue = await desk.catalogue();
    const entry = desk.thread(catalogue, id);
    const made = await desk.workshop.export(desk.records.job(entry, catalogue), format, c.req.valid('query').excerpts === '1');
    if (made === null) throw new Refused('no-format', { name: format, formats: exportFormats.join(', ') });
    const { title } = desk.records.summary(entry);
    const ending = made.file.slice(made.file.indexOf('.'));
    const type = /^text\/|json$/.test(made.mediaType) ? `${made.mediaType}; charset=utf-8` : made.mediaType;
    return c.body(made.text, 200, { 'content-type': type, 'content-disposition': attachment(`${title.slice(0, longestTitle).trim()}${ending}`) });
  });
}
