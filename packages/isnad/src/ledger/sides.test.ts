import { describe, expect, it } from 'vitest';
import { type Page, read } from '../../../../tests/fixtures/thread-builder.ts';
import { type LedgerWorld, type Point, reconcile } from './index.ts';

const states: Readonly<Record<string, string>> = { minister: 'ministry', speaker: 'ministry', ministry: 'state' };
const world: LedgerWorld = {
  entity: (id) => ({ name: id, description: null, speaksFor: states[id] === undefined ? [] : [{ id: states[id], from: null, to: null }] }),
};
const content = 'السفينة كانت تحمل مواد كيميائية خطرة';

function sidesOf(...said: (readonly [actor: string, act: 'say' | 'deny' | 'decline', day: string])[]): Point['sides'] {
  const pages = said.map(
    ([actor, act, day], place): Page => ({
      document: `page-${place}`,
      day,
      headline: false,
      text: `قال ${actor} إن ${content}.`,
      said: [{ source: actor, actor, cue: 'قال', content, act }],
    }),
  );
  const items = pages.map(read);
  const stories = [{ id: 'story-one', articles: pages.map((page) => page.document) }];
  const { points } = reconcile(
    { id: 'thread-one', stories },
    items.map(({ article }) => article),
    items.map(({ analysis }) => analysis),
    [],
    world,
  );
  return points[0]!.sides;
}

const shown = (sides: Point['sides']): string[] =>
  sides.map(
    ({ stance, parties, isAlone }) =>
      `${stance}${isAlone ? ' alone' : ''}: ${parties.map(({ actor, changed }) => `${actor}${changed ? ' changed' : ''}`).join(' ')}`,
  );

describe('takeSides', () => {
  it('counts the speakers of one institution once, and names them', () => {
    const sides = sidesOf(['minister', 'say', '2031-01-01'], ['speaker', 'say', '2031-01-02'], ['rival', 'deny', '2031-01-02']);
    expect(shown(sides)).toEqual(['affirm: state', 'deny: rival']);
    expect(sides[0]!.parties[0]!.speakers).toEqual(['minister', 'speaker']);
  });

  it('marks who stands alone against several', () => {
    expect(shown(sidesOf(['minister', 'deny', '2031-01-01'], ['rival', 'say', '2031-01-01'], ['union', 'say', '2031-01-02']))).toEqual([
      'affirm: rival union',
      'deny alone: state',
    ]);
  });

  it('puts a party where its last statement puts it, and says that it stood elsewhere', () => {
    expect(shown(sidesOf(['minister', 'deny', '2031-01-01'], ['speaker', 'say', '2031-02-01'], ['rival', 'say', '2031-01-01']))).toEqual([
      'affirm: rival state changed',
    ]);
  });

  it('does not put it back where an old position is told again', () => {
    const told = sidesOf(
      ['minister', 'deny', '2031-01-01'],
      ['minister', 'say', '2031-02-01'],
      ['speaker', 'deny', '2031-02-02'],
      ['rival', 'say', '2031-01-01'],
    );
    expect(shown(told)).toEqual(['affirm: rival state changed']);
  });

  it('puts a party of two stances at one time nowhere', () => {
    expect(shown(sidesOf(['minister', 'deny', '2031-01-01'], ['speaker', 'say', '2031-01-01'], ['rival', 'say', '2031-01-01']))).toEqual(['affirm: rival']);
  });
});
