import type { DeskApp } from './routes/route.ts';

/** Serves what describes the API (OpenAPI 3.1). */
export function serveDescription(app: DeskApp, version: string): void {
  let written: string | null = null;
  app.get('/api/openapi.json', (c) => {
    written ??= JSON.stringify(describe(app, version));
    return c.body(written, 200, { 'content-type': 'application/json' });
  });
}

function describe(app: DeskApp, version: string) {
  const description = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Isnad',
      version,
      description: 'Who said what, when, through whom, and how it changed, in Arabic news: the API of the web desk.',
      license: { name: 'Apache-2.0' },
    },
    security: [{}, { token: [] }, { cookie: [] }],
  });
  return {
    ...description,
    components: {
      ...description.components,
      schemas: { ...description.components?.schemas, Notice: withoutSpanRequired(description.components?.schemas?.Notice) },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Set with isnad token set; none is asked for where none is set' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'isnad-desk', description: 'From POST /api/session' },
      },
    },
  };
}

/** The generator takes a property that may be absent and is never `undefined` (`z.exactOptional`) for one that must be there: only notices have one. */
function withoutSpanRequired(schema: object | undefined): object {
  const required = (schema as { required?: readonly string[] } | undefined)?.required ?? [];
  return { ...schema, required: required.filter((name) => name !== 'span') };
}
