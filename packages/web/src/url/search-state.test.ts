import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf, dayOf, numberOf, readSearch, wordOf, wordsOf, writeSearch } from './search-state.ts';

describe('the state in an address', () => {
  it('comes back as it was written', () => {
    const words = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('q', 'in', 'outlet', 'evidence'), fc.oneof(words, fc.array(words, { minLength: 2, maxLength: 3 }))),
        (state) => {
          expect(readSearch(writeSearch(state))).toEqual({ ...state });
        },
      ),
    );
  });

  it('holds any words, also a half of a character', () => {
    expect(writeSearch({ q: 'a\ud800' })).toBe('?q=a%EF%BF%BD');
  });

  it('leaves out what is empty', () => {
    expect(writeSearch({ q: '', from: undefined, evidence: [], in: 'articles', offset: 0 })).toBe('?in=articles&offset=0');
    expect(writeSearch({})).toBe('');
  });

  it('keeps evidence readable', () => {
    expect(writeSearch({ evidence: ['s1@a', 's2@b'] })).toBe('?evidence=s1@a&evidence=s2@b');
  });

  it('is read as what a view expects, else not at all', () => {
    const state = readSearch('?q=a&q=b&n=12&bad=-1&day=2025-02-19&when=soon&sort=newest');
    expect(wordOf(state, 'q')).toBe('b');
    expect(wordsOf(state, 'q')).toEqual(['a', 'b']);
    expect(wordsOf(state, 'none')).toEqual([]);
    expect(numberOf(state, 'n')).toBe(12);
    expect(numberOf(state, 'bad')).toBeUndefined();
    expect(dayOf(state, 'day')).toBe('2025-02-19');
    expect(dayOf(state, 'when')).toBeUndefined();
    expect(choiceOf(state, 'sort', ['best', 'newest'])).toBe('newest');
    expect(choiceOf(state, 'q', ['best', 'newest'])).toBeUndefined();
  });
});
