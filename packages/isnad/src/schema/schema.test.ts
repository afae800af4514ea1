import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readImports } from '../../../../scripts/read-imports.ts';
import { floodDossier } from '../../../../tests/fixtures/flood-dossier.ts';
import {
  type Analysis,
  type Article,
  analyse,
  annotate,
  dossier as dossierOf,
  exportJson,
  type Grouping,
  group,
  type Notice,
  read,
  reconcile,
} from '../index.ts';
import { analysis, annotation, article, dossier, dossierFile, grouping, ledger, notice } from './index.ts';

const source = join(import.meta.dirname, '..');
const samples = join(source, '../../../samples');

describe('the schemas take what the rooms give', () => {
  let articles: readonly Article[];
  let analyses: readonly Analysis[];
  let notices: readonly Notice[];
  let grouped: Grouping;

  beforeAll(async () => {
    ({ articles, notices } = await read(samples));
    analyses = articles.map((one) => analyse(one));
    grouped = group(articles.map((one, at) => ({ article: one, analysis: analyses[at]! })));
  });

  it('articles, analyses, annotations and notices of the samples', () => {
    expect(articles.length).toBeGreaterThan(15);
    expect(notices.length).toBeGreaterThan(2);
    for (const one of articles) {
      article.parse(one);
      annotation.parse(JSON.parse(JSON.stringify(annotate(one, { explain: true }))));
    }
    for (const one of analyses) analysis.parse(one);
    for (const one of notices) notice.parse(one);
  });

  it('their stories, records and dossiers', () => {
    const readings = articles.map((one, at) => ({ article: one, analysis: analyses[at]! }));
    grouping.parse(grouped);
    const threads = grouped.threads.filter(({ stories }) => stories.flatMap((story) => story.articles).length > 1);
    expect(threads.length).toBeGreaterThan(1);
    for (const thread of threads) {
      ledger.parse(reconcile(thread, readings, grouped.reuses));
      const made = dossierOf(thread, readings, grouped.reuses, { notices });
      dossier.parse(made);
      dossierFile.parse(JSON.parse(exportJson(made)));
    }
  });
});

describe('the schemas refuse', () => {
  const written = () => JSON.parse(exportJson(floodDossier()));

  it('nothing in a dossier that is whole', () => {
    expect(dossierFile.safeParse(written()).success).toBe(true);
  });

  it.each<[string, (file: ReturnType<typeof written>) => void]>([
    ['a missing field', (file) => delete file.ledger.points],
    ['a field that no shape has', (file) => Object.assign(file.articles[0], { verdict: 'true' })],
    ['a span before the text', (file) => Object.assign(file.analyses[0].sentences[0], { start: -1 })],
    ['an act that is none', (file) => Object.assign(file.analyses[0].attributions[0], { act: 'lie' })],
    ['a day that is none', (file) => Object.assign(file.articles[0].published, { day: '19 February' })],
    ['a notice without its code', (file) => delete file.notices[0].code],
  ])('%s', (_, spoil) => {
    const file = written();
    spoil(file);
    expect(dossierFile.safeParse(file).success).toBe(false);
  });
});

it('zod is loaded by the schemas and the web desk alone, and those by nothing that the command line loads but the desk', () => {
  const desk = ['cli/commands/serve.ts', 'cli/commands/token.ts', 'cli/desk-worker.ts', 'cli/desk-workshop.ts'];
  for (const [file, addresses] of readImports(source)) {
    if (/^(schema|server)\//.test(file) || file.endsWith('.test.ts')) continue;
    const loading = desk.includes(file) ? /(^|\/)schema\// : /(^|\/)(schema|server)\//;
    expect(addresses.filter((address) => address === 'zod' || loading.test(address)).map((address) => `${file} ${address}`)).toEqual([]);
  }
});
