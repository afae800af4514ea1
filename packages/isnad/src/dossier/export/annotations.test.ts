import { expect, it } from 'vitest';
import { floodDossier } from '../../../../../tests/fixtures/flood-dossier.ts';
import { hostileDossier } from '../../../../../tests/fixtures/hostile-dossier.ts';
import { exportAnnotations } from './annotations.ts';

interface Selector {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: ReadonlyArray<{ readonly type: string; readonly purpose: string; readonly value?: string; readonly source?: string }>;
  readonly target: { readonly source: string; readonly scope?: string; readonly selector: readonly [Selector, Selector] };
}

it.each([
  ['plain', floodDossier()],
  ['hostile', hostileDossier()],
])('of the %s dossier find their words by place and by quotation', (_, dossier) => {
  const file = JSON.parse(exportAnnotations(dossier)) as {
    type: string;
    total: number;
    first: { type: string; partOf: string; items: Annotation[] };
    id: string;
  };
  expect(file).toMatchObject({ type: 'AnnotationCollection', 'isnad:offsets': 'UTF-16 code units' });
  const { items } = file.first;
  expect(file.first).toMatchObject({ type: 'AnnotationPage', partOf: file.id });
  expect(items).toHaveLength(file.total);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const texts = new Map(dossier.articles.map(({ document, text }) => [`urn:isnad:article:${encodeURIComponent(document)}`, text]));
  for (const { type, motivation, body, target } of items) {
    expect([type, ['tagging', 'identifying'].includes(motivation)]).toEqual(['Annotation', true]);
    const [place, quotation] = target.selector;
    const text = texts.get(target.source)!;
    expect([place.type, quotation.type]).toEqual(['TextPositionSelector', 'TextQuoteSelector']);
    expect(text.slice(place.start, place.end)).toBe(quotation.exact);
    expect(text.slice(0, place.start).endsWith(quotation.prefix)).toBe(true);
    expect(text.slice(place.end).startsWith(quotation.suffix)).toBe(true);
    for (const one of body) {
      expect(['tagging', 'identifying', 'linking', 'describing']).toContain(one.purpose);
      expect(typeof (one.type === 'TextualBody' ? one.value : one.source)).toBe('string');
    }
    if (target.scope !== undefined) expect(target.scope).toMatch(/^https?:\/\//);
  }
  const statements = dossier.analyses.reduce((sum, { attributions }) => sum + attributions.length, 0);
  expect(items.filter(({ body }) => body[0]!.value === 'statement')).toHaveLength(statements);
});
