import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { type Entry, type Evidence, spanEvidence, statementEvidence } from '../../dossier/index.ts';
import { correctReading } from '../corrections/correct-reading.ts';
import type { Desk } from '../desk.ts';
import { articleRecord as articleRecordOf, citationOf } from '../records/article-record.ts';
import { Refused } from '../refusals.ts';
import { articleRecord, copyRecord, evidenceRecord } from '../schemas/article.ts';
import type { Citation, EvidenceRecord } from '../shape.ts';
import { answers, count, type DeskApp, name } from './route.ts';

const document = z.object({ document: name });

const whole = createRoute({
  method: 'get',
  path: '/api/articles/{document}',
  summary: 'A whole article with everything found in it',
  request: { params: document },
  responses: answers(articleRecord, 'Text, blocks, what was set aside, statements, figures, times, names, copies'),
});

const evidence = createRoute({
  method: 'get',
  path: '/api/articles/{document}/evidence',
  summary: 'The sentence that something rests on',
  request: {
    params: document,
    query: z
      .object({ statement: count(1e7).optional(), figure: count(1e7).optional(), start: count(1e9).optional(), end: count(1e9).optional() })
      .refine(
        ({ statement, figure, start, end }) =>
          [statement, figure, start].filter((one) => one !== undefined).length === 1 && (start === undefined) === (end === undefined),
        'give statement, figure, or start and end',
      ),
  },
  responses: answers(evidenceRecord, 'One contiguous stretch of the text with its parts marked'),
});

const copy = createRoute({
  method: 'get',
  path: '/api/articles/{document}/copies/{other}',
  summary: 'What stands in two articles, aligned',
  request: { params: z.object({ document: name, other: name }) },
  responses: answers(copyRecord, 'Passages with their places in both'),
});

export function articleRoutes(app: DeskApp, desk: Desk): void {
  const corrected = async (named: string) => {
    const { corrections } = await desk.catalogue();
    const reading = await desk.reading(named);
    return corrections.length === 0
      ? { reading, taken: new Map<number, string>(), applied: [] }
      : correctReading(
          reading,
          corrections,
          corrections.some(({ subject }) => subject.kind === 'wrong-date') ? await desk.engine() : { analyse: () => reading.analysis },
        );
  };
  const citation = async (named: string): Promise<Citation> => citationOf((await corrected(named)).reading.article);

  app.openapi(whole, async (c) => {
    const named = c.req.valid('param').document;
    const catalogue = await desk.catalogue();
    const found = await corrected(named);
    const { thread, story } = catalogue.articles.get(named)!;
    // The names of actors are the record's.
    await desk.records.record(desk.thread(catalogue, thread), catalogue);
    const reuses = [];
    for (const reuse of catalogue.reuses.get(named) ?? []) {
      const other = reuse.a === named ? reuse.b : reuse.a;
      if (catalogue.articles.has(other)) reuses.push({ reuse, other: await citation(other) });
    }
    const names = await desk.store.desk.actorNames(thread);
    const notices = await desk.store.desk.noticesOf(found.reading.article.file);
    return c.json(articleRecordOf(found, { thread, story, names, reuses, notices }), 200);
  });

  app.openapi(evidence, async (c) => {
    const { reading } = await corrected(c.req.valid('param').document);
    const { statement, figure, start, end } = c.req.valid('query');
    const { article, analysis } = reading;
    const entry: Entry = { index: 0, article, analysis };
    if (statement !== undefined) {
      const said = analysis.attributions[statement];
      if (said === undefined) throw new Refused('no-evidence');
      return c.json(evidenceOf(statementEvidence(entry, said)), 200);
    }
    const span = figure === undefined ? { start: start ?? 0, end: end ?? 0 } : analysis.figures[figure];
    if (span === undefined || span.start >= span.end || span.end > article.text.length) throw new Refused('no-evidence');
    return c.json(evidenceOf(spanEvidence(entry, span, figure === undefined ? 'passage' : 'figure')), 200);
  });

  app.openapi(copy, async (c) => {
    const { document: a, other: b } = c.req.valid('param');
    const catalogue = await desk.catalogue();
    for (const named of [a, b]) if (!catalogue.articles.has(named)) throw new Refused('no-article', { name: named });
    const reuse = (catalogue.reuses.get(a) ?? []).find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
    if (reuse === undefined) throw new Refused('no-copy');
    return c.json({ reuse }, 200);
  });
}

function evidenceOf({ entry, start, end, parts, elsewhere, cut }: Evidence): EvidenceRecord {
  const { text } = entry.article;
  return {
    article: citationOf(entry.article),
    start,
    end,
    text: text.slice(start, end),
    parts: parts.map((part) => ({ role: part.role, start: part.start, end: part.end })),
    elsewhere: elsewhere === null ? null : { start: elsewhere.start, end: elsewhere.end, text: text.slice(elsewhere.start, elsewhere.end) },
    isCut: cut,
  };
}
