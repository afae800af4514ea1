import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import type { AddJobs } from '../jobs/add-jobs.ts';
import { cleanName, givenPages, unused } from '../jobs/given-pages.ts';
import { Refused } from '../refusals.ts';
import { addJob } from '../schemas/work.ts';
import type { GivenPage } from '../workshop.ts';
import { answers, type DeskApp, name, queryDay, refused } from './route.ts';

/** Files in one form. */
const mostFiles = 2000;

const text = z.strictObject({
  name: name.optional(),
  text: z.string().min(1).max(2_000_000),
  url: z
    .string()
    .max(2000)
    .regex(/^https?:\/\/[^\s]+$/i, 'give an address that begins with http:// or https://')
    .optional(),
  published: queryDay.optional(),
});

/** A plain description: a schema to check it with would hold every file twice. */
const form = {
  type: 'object' as const,
  properties: {
    files: {
      type: 'array' as const,
      items: { type: 'string' as const, format: 'binary' },
      description: 'Pages in HTML or plain text; NAME.json beside NAME.txt tells its url, outlet, published and author',
    },
  },
  required: ['files'],
};

const started = {
  202: { description: 'The job that adds them; see GET /api/events and GET /api/jobs/{id}', content: { 'application/json': { schema: addJob } } },
  default: refused,
} as const;

const add = createRoute({
  method: 'post',
  path: '/api/articles',
  summary: 'Add pages: files in a form, or a text as JSON',
  request: { body: { content: { 'application/json': { schema: text }, 'multipart/form-data': { schema: form } } } },
  responses: started,
});

const samples = createRoute({ method: 'post', path: '/api/samples', summary: 'Add the sample stories', responses: started });

const job = createRoute({
  method: 'get',
  path: '/api/jobs/{id}',
  summary: 'How a job goes on',
  request: { params: z.object({ id: name }) },
  responses: answers(addJob, 'Its state, what it added, and what could not be read'),
});

const jobs = createRoute({
  method: 'get',
  path: '/api/jobs',
  summary: 'Jobs, the last first',
  responses: answers(z.array(addJob).readonly(), 'Running and done'),
});

const remove = createRoute({
  method: 'delete',
  path: '/api/articles/{document}',
  summary: 'Take an article out',
  request: { params: z.object({ document: name }) },
  responses: answers(z.strictObject({ removed: z.array(z.string()).readonly() }), 'The documents that were taken out'),
});

/** `sampleFiles` reads the sample pages; null where they are not installed. */
export function addingRoutes(
  app: DeskApp,
  desk: Desk,
  adding: AddJobs,
  sampleFiles: (() => Promise<ReadonlyArray<{ name: string; bytes: Uint8Array }>>) | null,
): void {
  app.openapi(add, async (c) => {
    const type = c.req.header('content-type') ?? '';
    const pages = /^multipart\/form-data/i.test(type)
      ? await filesOf(await c.req.arrayBuffer(), type)
      : [await pastedPage(text.parse(await c.req.json()), desk)];
    return c.json(adding.start(pages), 202);
  });

  app.openapi(samples, async (c) => {
    if (sampleFiles === null) throw new Refused('no-samples');
    return c.json(adding.start(givenPages(await sampleFiles())), 202);
  });

  app.openapi(jobs, (c) => c.json(adding.jobs(), 200));

  app.openapi(job, (c) => {
    const { id } = c.req.valid('param');
    const found = adding.job(id);
    if (found === null) throw new Refused('no-job', { name: id });
    return c.json(found, 200);
  });

  app.openapi(remove, async (c) => {
    const { document } = c.req.valid('param');
    const { articles } = await desk.catalogue();
    if (!articles.has(document)) throw new Refused('no-article', { name: document });
    const removed = await desk.store.remove([document]);
    await desk.refresh();
    return c.json({ removed }, 200);
  });
}

/** A pasted text never replaces what another one of its name says. */
async function pastedPage({ name: given, text: pasted, url, published }: z.infer<typeof text>, { store }: Desk): Promise<GivenPage> {
  const bytes = Buffer.from(pasted, 'utf8');
  const first = pasted.trim().split(/\s+/).slice(0, 8).join(' ').replaceAll('/', ' ');
  const wanted = cleanName(given ?? `${first.slice(0, 80) || 'text'}.txt`);
  const used = new Set<string>();
  for (;;) {
    const free = unused(wanted, used);
    const same = await store.reading(free);
    if (same === null || same.article.text === pasted)
      return { name: free, bytes, given: { ...(url === undefined ? {} : { url }), ...(published === undefined ? {} : { published }) } };
    used.add(free);
  }
}

async function filesOf(body: ArrayBuffer, type: string): Promise<readonly GivenPage[]> {
  let form: FormData;
  try {
    form = await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new Refused('bad-form');
  }
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const [, value] of form) {
    if (typeof value === 'string') continue;
    if (files.length >= mostFiles) throw new Refused('too-many-files', { limit: mostFiles });
    files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  if (files.length === 0) throw new Refused('no-files');
  return givenPages(files);
}
