import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { floodDossier } from '../../../../tests/fixtures/flood-dossier.ts';
import { hostileDossier } from '../../../../tests/fixtures/hostile-dossier.ts';
import { statementEvidence } from './evidence.ts';
import { exporters } from './exporters.ts';
import { lookUp } from './lookup.ts';
import type { Dossier, Exporter } from './shape.ts';

/** What a reader of the format sees as words: entities and escapes read back, markup left out, white space as one space. */
const readers: Readonly<Record<string, (file: string) => string>> = {
  html: (file) =>
    file
      .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(lt|gt|quot|amp|#39|#96);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'", '#96': '`' })[name] ?? ''),
  json: (file) => strings(JSON.parse(file)).join('\n'),
  jsonld: (file) => strings(JSON.parse(file)).join('\n'),
  annotations: (file) => strings(JSON.parse(file)).join('\n'),
  csv: (file) => file.slice(1).replace(/"((?:[^"]|"")*)"/g, (_, cell: string) => cell.replaceAll('""', '"')),
  markdown: (file) => file.replace(/^ *> ?/gm, '').replace(/\\(.)/g, '$1'),
};

function strings(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

it('wires in every file of export/, under its own name', () => {
  const files = readdirSync(new URL('./export/', import.meta.url)).filter((name) => !name.endsWith('.test.ts'));
  expect(exporters.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  expect(new Set(exporters.map(({ file }) => file)).size).toBe(exporters.length);
});

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))('the contract: %s', (id, exporter: Exporter) => {
  const seen = (dossier: Dossier): string => words(readers[id]!(exporter.write(dossier)));

  it('has a reader in this suite and names a file', () => {
    expect(readers[id]).toBeTypeOf('function');
    expect(exporter.file).toMatch(/^dossier(\.[a-z]+)+$/);
    expect(exporter.mediaType).toMatch(/^[a-z]+\/[a-z+]+$/);
  });

  it('writes the same bytes for the same dossier, whatever the order it was built from', () => {
    expect(exporter.write(floodDossier())).toBe(exporter.write(floodDossier()));
  });

  it('quotes the evidence of every statement, contiguous and in its own words', () => {
    const dossier = floodDossier();
    const text = seen(dossier);
    const { entries } = lookUp(dossier);
    const all = entries.flatMap((entry) => entry.analysis.attributions.map((statement) => statementEvidence(entry, statement)));
    expect(all.length).toBeGreaterThan(10);
    for (const { entry, start, end } of all) expect(text).toContain(words(entry.article.text.slice(start, end)));
  });

  it('names every article, actor, outlet and point', () => {
    const dossier = floodDossier();
    const text = seen(dossier);
    for (const { headline, outletName } of dossier.articles) for (const part of [headline, outletName]) if (part !== null) expect(text).toContain(part);
    for (const { label } of dossier.ledger.points) expect(text).toContain(words(label));
    for (const { name } of dossier.ledger.actors.filter(({ id }) => id !== 'loc:qamariya')) expect(text).toContain(name);
  });

  it('says which version read it and how often that errs; null is not measured', () => {
    for (const part of ['0.1.0', 'statement detect', '0.84']) expect(seen(floodDossier())).toContain(part);
    expect(seen(floodDossier({ errors: null }))).not.toContain('0.84');
  });

  it('lists what could not be read', () => {
    expect(seen(floodDossier())).toContain('pages/فارغ.html');
  });

  it('carries no more of the articles than their cited sentences in excerpts', () => {
    const uncited = 'ويعيش في البلدة نحو';
    // Files that are made of rows and annotations hold what was found, not whole articles.
    if (['html', 'json', 'jsonld'].includes(id)) expect(seen(floodDossier())).toContain(uncited);
    expect(seen(floodDossier({ excerpts: true }))).not.toContain(uncited);
    expect(seen(floodDossier({ excerpts: true }))).toContain('جدار السد متصدع منذ الربيع');
  });

  it('keeps hostile text harmless', () => {
    const file = exporter.write(hostileDossier());
    expect(file).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
    expect(file).toBe(file.toWellFormed());
    expect(file.length).toBeGreaterThan(1000);
  });

  it('does not fail on a dossier with nothing in it', () => {
    const empty = floodDossier();
    const ledger = { ...empty.ledger, actors: [], points: [], positions: [], changes: [], series: [], mutations: [], contradictions: [] };
    expect(exporter.write({ ...empty, articles: [], analyses: [], reuses: [], notices: [], ledger })).toContain(empty.title);
  });

  it('survives references that lead nowhere', () => {
    const dossier = floodDossier();
    const lost = { ...dossier, articles: dossier.articles.slice(1), analyses: dossier.analyses.slice(1) };
    expect(exporter.write(lost)).toContain(dossier.title);
  });
});
