import { expect, it } from 'vitest';
import { floodDossier } from '../../../../../tests/fixtures/flood-dossier.ts';
import { hostileDossier } from '../../../../../tests/fixtures/hostile-dossier.ts';
import { exportJsonLd } from './jsonld.ts';

type Node = Readonly<Record<string, unknown>>;

/** Terms of schema.org that the file uses, by the types that they belong to. */
const schemaTypes = [
  'Dataset',
  'SoftwareApplication',
  'PropertyValue',
  'Person',
  'Organization',
  'Place',
  'Thing',
  'NewsArticle',
  'Quotation',
  'Claim',
  'QuantitativeValue',
];

it.each([
  ['plain', floodDossier()],
  ['hostile', hostileDossier()],
  ['excerpts', floodDossier({ excerpts: true })],
])('is JSON-LD 1.1 by its structure, every reference of the %s dossier leading to a node', (_, dossier) => {
  const file = JSON.parse(exportJsonLd(dossier)) as { '@context': Node; '@graph': Node[] };
  expect(Object.keys(file)).toEqual(['@context', '@graph']);
  expect(file['@context']).toMatchObject({ '@version': 1.1, '@vocab': 'https://schema.org/' });
  const ids = file['@graph'].map((node) => node['@id'] as string);
  expect(new Set(ids).size).toBe(ids.length);
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) {
      for (const one of value) {
        expect(Array.isArray(one)).toBe(false);
        visit(one, key);
      }
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    for (const [name, inner] of Object.entries(node)) {
      // A key is a keyword, a term of schema.org, or one of ours: nothing else is dropped when the file is expanded.
      expect(name).toMatch(/^(@id|@type|@value|@language|isnad:[a-zA-Z]+|[a-z][a-zA-Z]*)$/);
      if (name === '@id') expect(inner).toMatch(/^urn:isnad:[\w%.!~*'():-]+$/);
      if (name === '@type') expect(schemaTypes).toContain(inner);
      visit(inner, name);
    }
    if ('@value' in node) expect(Object.keys(node).sort()).toEqual(['@language', '@value']);
    else if (Object.keys(node).length === 1 && '@id' in node && !['isnad:via', 'isnad:actor'].includes(key)) expect(ids).toContain(node['@id']);
  };
  for (const node of file['@graph']) visit(node, '@graph');
});

it('quotes the content of each statement and says who spoke; what nobody is named for has no speaker', () => {
  const dossier = floodDossier();
  const { '@graph': graph } = JSON.parse(exportJsonLd(dossier)) as { '@graph': Node[] };
  const of = (type: string): Node[] => graph.filter((node) => node['@type'] === type);
  const statements = dossier.articles.flatMap(({ text }, at) => dossier.analyses[at]!.attributions.map((one) => ({ text, one })));
  expect(of('Quotation').map(({ text }) => text)).toEqual(statements.map(({ text, one }) => text.slice(one.content.start, one.content.end)));
  expect(of('Quotation').map(({ spokenByCharacter }) => spokenByCharacter === null)).toEqual(statements.map(({ one }) => one.source === null));
  expect(of('Claim')).toHaveLength(dossier.ledger.points.length);
  expect(of('NewsArticle').map(({ articleBody }) => articleBody)).toEqual(dossier.articles.map(({ text }) => text));
});
