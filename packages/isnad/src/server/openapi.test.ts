import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openSampleDesk } from '../../../../tests/fixtures/open-desk.ts';
import type { ArticleRecord, StoryList, StoryRecord } from './shape.ts';

const slow = 60_000;

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema: unknown }>> }>>;
}

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

describe('/api/openapi.json', () => {
  it('names every route and none besides, and real answers are what it says', { timeout: slow }, async () => {
    const desk = await openSampleDesk();
    const description = await desk.get<Description>('/api/openapi.json');
    expect(description.openapi).toBe('3.1.0');
    const described = Object.entries(description.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
    const routes = desk.app.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && path !== '/api/openapi.json')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect([...new Set(routes)].sort()).toEqual([...described].sort());

    expect(description.components.schemas.Notice).toMatchObject({ required: expect.not.arrayContaining(['span']) });

    const { stories } = await desk.get<StoryList>('/api/stories');
    const story = stories[0]!.id;
    const record = await desk.get<StoryRecord>(`/api/stories/${story}`);
    const document = record.articles[0]!.document;
    const article = await desk.get<ArticleRecord>(`/api/articles/${encodeURIComponent(document)}`);
    const reuse = (await Promise.all(stories.map(({ id }) => desk.get<StoryRecord>(`/api/stories/${id}`)))).flatMap(({ reuses }) => reuses)[0]!;
    const name = article.names[0]!;
    const json = (body: unknown): RequestInit => ({ body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    // In an order in which each finds what it asks for.
    const asked: Array<readonly [operation: string, path: string, init?: RequestInit]> = [
      ['GET /api/session', '/api/session'],
      ['POST /api/session', '/api/session', json({ token: 'wrong' })],
      ['DELETE /api/session', '/api/session'],
      ['GET /api/stories', '/api/stories?q=وزير&sort=independent&since=0'],
      ['GET /api/stories/{id}', `/api/stories/${story}`],
      ['GET /api/stories/{id}/points/{point}', `/api/stories/${story}/points/${record.points[0]!.id}`],
      ['GET /api/stories/{id}/export/{format}', `/api/stories/${story}/export/json`],
      ['GET /api/stories/{id}/points/{point}/export/{format}', `/api/stories/${story}/points/${record.points[0]!.id}/export/csv`],
      ['GET /api/articles/{document}/export/{format}', `/api/articles/${document}/export/annotations`],
      ['GET /api/actors/{id}/export/{format}', `/api/actors/${encodeURIComponent(name.actor)}/export/markdown`],
      ['GET /api/search/export/{format}', '/api/search/export/csv?q=الوزير'],
      ['GET /api/articles/{document}', `/api/articles/${document}`],
      ['GET /api/articles/{document}/evidence', `/api/articles/${document}/evidence?statement=0`],
      ['GET /api/articles/{document}/copies/{other}', `/api/articles/${reuse.a}/copies/${reuse.b}`],
      ['GET /api/actors', '/api/actors?q=وزارة'],
      ['GET /api/actors/{id}', `/api/actors/${encodeURIComponent(name.actor)}`],
      ['GET /api/search', '/api/search?q=الوزير&in=statements'],
      ['POST /api/articles', '/api/articles', json({ text: 'قال الوزير إن السد آمن.', name: 'نص' })],
      ['POST /api/samples', '/api/samples'],
      ['GET /api/jobs', '/api/jobs'],
      ['GET /api/jobs/{id}', '/api/jobs/2'],
      ['POST /api/corrections', '/api/corrections', json({ subject: { kind: 'wrong-date', document, day: '2024-10-13' }, reason: 'خطأ في الصفحة' })],
      ['GET /api/corrections', '/api/corrections'],
      ['GET /api/corrections/export', '/api/corrections/export'],
      ['GET /api/corrections/export/{format}', '/api/corrections/export/json'],
      ['DELETE /api/corrections/{id}', '/api/corrections/1'],
      ['DELETE /api/articles/{document}', `/api/articles/${document}`],
    ];
    // Events never end: they have a test of their own.
    expect([...asked.map(([operation]) => operation), 'GET /api/events'].sort()).toEqual([...described].sort());
    for (const [operation, path, init] of asked) {
      const [method, route] = operation.split(' ') as [string, string];
      const answer = await desk.ask(path, { method, ...init });
      expect([operation, answer.status]).toEqual([operation, operation === 'POST /api/session' ? 401 : expect.toBeOneOf([200, 201, 202])]);
      const { responses } = description.paths[route]![method.toLowerCase()]!;
      const content = (responses[String(answer.status)] ?? responses.default)!.content!;
      const type = answer.headers.get('content-type')!.split(';')[0]!;
      if (type !== 'application/json' || content[type] === undefined) continue;
      const parsed = schemaOf(content[type].schema, description).safeParse(await answer.json());
      expect([operation, parsed.error?.issues.slice(0, 3)]).toEqual([operation, undefined]);
    }
  });
});

/** A schema of the description, at work. */
function schemaOf(schema: unknown, { components }: Description): z.ZodType {
  const local = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', '#/$defs/'));
  return z.fromJSONSchema({ ...(local(schema) as object), $defs: local(components.schemas) } as Parameters<typeof z.fromJSONSchema>[0]);
}
