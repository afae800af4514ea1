import { describe, expect, it } from 'vitest';
import { read } from '../../../../tests/fixtures/thread-builder.ts';
import { withStatedRoles } from './stated-roles.ts';
import { openSources } from './statements.ts';
import { type LedgerWorld, spokenFor } from './world.ts';

const world: LedgerWorld = {
  entity: (id) => (id === 'known' ? { name: 'سالم', description: null, speaksFor: [{ id: 'court', from: null, to: null }] } : null),
  voices: new Set(['متحدث', 'المتحدث', 'وزير', 'سفير', 'رئيس']),
  silent: new Set(['السابق']),
};

function spokenForIn(source: string, day: string | null = '2031-05-02', actor = 'per:hadi'): readonly string[] {
  const { article, analysis } = read({
    document: 'a',
    day,
    headline: false,
    text: `وقال ${source} إن الميناء مغلق.`,
    names: [
      ['هادي', actor],
      ['هيئة الميناء', 'port', 'ORG'],
      ['الجزيرة', 'island', 'LOC'],
      ['المرج', 'marj', 'LOC'],
    ],
    said: [{ source, actor, cue: 'وقال', content: 'الميناء مغلق' }],
  });
  return spokenFor(actor, day, withStatedRoles(openSources([article], [analysis], []), world));
}

describe('withStatedRoles', () => {
  it('lets whom a text calls the voice of an institution speak for it', () => {
    expect(spokenForIn('المتحدث باسم هيئة الميناء هادي')).toEqual(['port']);
    expect(spokenForIn('هادي، سفير الجزيرة لدى المرج')).toEqual(['island']);
    expect(spokenForIn('وزير خارجية الجزيرة هادي')).toEqual(['island']);
  });

  it('takes no other words for a voice', () => {
    expect(spokenForIn('العامل في هيئة الميناء هادي')).toEqual([]);
    expect(spokenForIn('المتحدث السابق باسم هيئة الميناء هادي')).toEqual([]);
    expect(spokenForIn('رئيس جمعية الصيادين القدامى في المرج هادي')).toEqual([]);
  });

  it('gives no role without a day, and none to whom the world knows', () => {
    expect(spokenForIn('المتحدث باسم هيئة الميناء هادي', null)).toEqual([]);
    expect(spokenForIn('المتحدث باسم هيئة الميناء هادي', '2031-05-02', 'known')).toEqual(['court']);
  });

  it('knows the voice among described sources', () => {
    const roles = withStatedRoles([], world);
    expect(spokenFor('described:متحدث@port', null, roles)).toEqual(['port']);
    expect(spokenFor('described:عامل@port', null, roles)).toEqual([]);
  });
});
