import { describe, expect, it } from 'vitest';
import { type Page, read } from '../../../../tests/fixtures/thread-builder.ts';
import { collectActors } from './actors.ts';
import { collectStatements, openSources } from './statements.ts';
import { emptyWorld, type LedgerWorld } from './world.ts';

function namesOf(page: Page, world: LedgerWorld = emptyWorld, implicit: readonly number[] = []): Record<string, string> {
  const { article, analysis } = read(page);
  const attributions = analysis.attributions.map((one, index) => ({ ...one, source: one.source && { ...one.source, implicit: implicit.includes(index) } }));
  const sources = openSources([article], [{ ...analysis, attributions }], []);
  return Object.fromEntries(collectActors(sources, collectStatements(sources, world), world).map(({ id, name }) => [id, name]));
}

describe('collectActors', () => {
  const officials: Page = {
    document: 'dam',
    text: 'قال مسؤول في البلدية إن السد سليم. وأضاف مسؤول إن الصيانة تمت. وذكر مسؤول سابق في الوزارة أن المياه ترتفع.',
    said: [
      { source: 'مسؤول في البلدية', actor: 'described:مسؤول', cue: 'قال', content: 'السد سليم' },
      { source: 'مسؤول', actor: 'described:مسؤول', cue: 'وأضاف', content: 'الصيانة تمت' },
      { source: 'مسؤول سابق في الوزارة', actor: 'described:مسؤول', cue: 'وذكر', content: 'المياه ترتفع' },
    ],
  };

  it('calls a description of several by the form that claims least', () => {
    expect(namesOf(officials)['described:مسؤول']).toBe('مسؤول');
  });

  it('calls one that is only meant by the words that the statements go back to', () => {
    expect(namesOf({ ...officials, said: [officials.said![2]!] }, emptyWorld, [0])['described:مسؤول']).toBe('مسؤول سابق في الوزارة');
  });

  it('prefers words that name a source to words that are only gone back to', () => {
    expect(namesOf(officials, emptyWorld, [0, 1])['described:مسؤول']).toBe('مسؤول سابق في الوزارة');
  });

  it('lets the language give words as they stand alone, in names and aliases', () => {
    const world: LedgerWorld = { ...emptyWorld, standAlone: (words) => words.replace(/^لل/u, 'ال') };
    const page: Page = {
      document: 'x',
      text: 'وفقا للبيان فإن الميناء مغلق.',
      said: [{ source: 'للبيان', actor: 'described:بيان', cue: 'وفقا', content: 'الميناء مغلق' }],
    };
    expect(namesOf(page, world)).toEqual({ 'described:بيان': 'البيان' });
  });

  it('gives no name, and never the id, to whom no words stand for', () => {
    const state: LedgerWorld = {
      entity: (id) => (id === 'union' ? { name: 'النقابة', description: null, speaksFor: [{ id: 'org:x', from: null, to: null }] } : null),
    };
    const page: Page = {
      document: 'x',
      text: 'قالت النقابة إن الميناء مغلق.',
      said: [{ source: 'النقابة', actor: 'union', cue: 'قالت', content: 'الميناء مغلق' }],
    };
    expect(namesOf(page, state)).toEqual({ union: 'النقابة', 'org:x': '' });
  });
});
