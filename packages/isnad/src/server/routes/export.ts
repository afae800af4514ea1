import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Logger } from 'pino';
import { z } from 'zod';
import { type Table, tableFormats } from '../../dossier/index.ts';
import type { ThreadEntry } from '../catalogue.ts';
import { listCorrections } from '../corrections/list-corrections.ts';
import type { Desk } from '../desk.ts';
import { actorTable } from '../exports/actor-table.ts';
import { correctionsTable } from '../exports/corrections-table.ts';
import { hitsTable } from '../exports/hits-table.ts';
import { pointTable } from '../exports/point-table.ts';
import { actorRecordOf } from '../records/actor-record.ts';
import { threadJob } from '../records/thread-job.ts';
import { Refused } from '../refusals.ts';
import { exportFormats } from '../workshop.ts';
import { attachment } from './attachment.ts';
import { type DeskApp, name, refused } from './route.ts';
import { searchDesk, searchQuery } from './search.ts';

const file = {
  200: { description: 'The file, to be saved', content: { 'application/octet-stream': { schema: z.string() } } },
  default: refused,
} as const;
const excerpts = z.object({ excerpts: z.enum(['0', '1']).default('0') });

const story = createRoute({
  method: 'get',
  path: '/api/stories/{id}/export/{format}',
  summary: 'A story as a file',
  request: { params: z.object({ id: name, format: name }), query: excerpts },
  responses: file,
});

const article = createRoute({
  method: 'get',
  path: '/api/articles/{document}/export/{format}',
  summary: 'One article with everything found in it as a file',
  request: { params: z.object({ document: name, format: name }), query: excerpts },
  responses: file,
});

const point = createRoute({
  method: 'get',
  path: '/api/stories/{id}/points/{point}/export/{format}',
  summary: 'The statements on one point as a table',
  request: { params: z.object({ id: name, point: name, format: name }) },
  responses: file,
});

const actor = createRoute({
  method: 'get',
  path: '/api/actors/{id}/export/{format}',
  summary: 'The statements of one actor as a table',
  request: { params: z.object({ id: name, format: name }) },
  responses: file,
});

const hits = createRoute({
  method: 'get',
  path: '/api/search/export/{format}',
  summary: 'What a search finds as a table',
  request: { params: z.object({ format: name }), query: searchQuery },
  responses: file,
});

const corrections = createRoute({
  method: 'get',
  path: '/api/corrections/export/{format}',
  summary: 'What editors said against the machine as a table',
  request: { params: z.object({ format: name }) },
  responses: file,
});

/** Code units of a title in a file's name. */
const longestTitle = 80;
/** Hits of a search that one file holds. */
const mostHits = 1000;

export interface ExportParts {
  readonly canPrint: boolean;
  readonly log: Logger;
}

export function exportRoutes(app: DeskApp, desk: Desk, { canPrint, log }: ExportParts): void {
  const sendDossier = async (c: Context, entry: ThreadEntry, title: string, format: string, isExcerpted: boolean): Promise<Response> => {
    if (format === 'pdf' && !canPrint) throw new Refused('no-browser');
    if (!exportFormats(canPrint).includes(format)) throw noFormat(format, exportFormats(canPrint));
    const { corrections: standing } = await desk.catalogue();
    const made = await desk.workshop.export(threadJob(entry, standing, desk.version), format, isExcerpted).catch((error: unknown) => {
      if (format !== 'pdf') throw error;
      log.error({ error: error instanceof Error ? error.message : String(error) }, 'print');
      throw new Refused('not-printed');
    });
    if (made === null) throw noFormat(format, exportFormats(canPrint));
    return send(c, title, made.file.slice(made.file.indexOf('.')), made.mediaType, made.content);
  };
  const sendTable = async (c: Context, format: string, make: () => Promise<Table>): Promise<Response> => {
    const writer = tableFormats.find(({ id }) => id === format);
    if (writer === undefined)
      throw noFormat(
        format,
        tableFormats.map(({ id }) => id),
      );
    const table = await make();
    return send(c, table.title, writer.ending, writer.mediaType, writer.write(table));
  };

  app.openapi(story, async (c) => {
    const { id, format } = c.req.valid('param');
    const entry = desk.thread(await desk.catalogue(), id);
    return (await sendDossier(c, entry, desk.records.summary(entry).title, format, c.req.valid('query').excerpts === '1')) as never;
  });

  app.openapi(article, async (c) => {
    const { document, format } = c.req.valid('param');
    const catalogue = await desk.catalogue();
    const found = catalogue.articles.get(document);
    if (found === undefined) throw new Refused('no-article', { name: document });
    const { outline } = desk.thread(catalogue, found.thread);
    const thread = { id: found.story, stories: [{ id: found.story, articles: [document] }] };
    const entry: ThreadEntry = { thread, rows: [found.row], reuses: [], outlets: [], applied: [], outline };
    return (await sendDossier(c, entry, found.row.headline ?? document, format, c.req.valid('query').excerpts === '1')) as never;
  });

  app.openapi(point, async (c) => {
    const { id, point: asked, format } = c.req.valid('param');
    const catalogue = await desk.catalogue();
    const entry = desk.thread(catalogue, id);
    return (await sendTable(c, format, async () => {
      const found = (await desk.records.ledger(entry, catalogue)).points.find((one) => one.id === asked);
      if (found === undefined) throw new Refused('no-point', { name: asked });
      return pointTable(desk, catalogue, found, await desk.store.desk.actorNames(entry.thread.id));
    })) as never;
  });

  app.openapi(actor, async (c) => {
    const { id, format } = c.req.valid('param');
    return (await sendTable(c, format, async () => actorTable(await actorRecordOf(desk, id)))) as never;
  });

  app.openapi(hits, async (c) => {
    const query = c.req.valid('query');
    return (await sendTable(c, c.req.valid('param').format, async () => hitsTable(query.q, await searchDesk(desk, query, 0, mostHits)))) as never;
  });

  app.openapi(corrections, async (c) => (await sendTable(c, c.req.valid('param').format, async () => correctionsTable(await listCorrections(desk)))) as never);
}

function noFormat(format: string, formats: readonly string[]): Refused {
  return new Refused('no-format', { name: format, formats: formats.join(', ') });
}

function send(c: Context, title: string, ending: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): Response {
  const type = /^text\/|json$/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
  return c.body(content, 200, { 'content-type': type, 'content-disposition': attachment(`${title.slice(0, longestTitle).trim()}${ending}`) });
}
