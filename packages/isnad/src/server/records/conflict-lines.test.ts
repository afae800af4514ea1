import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../ledger/index.ts';
import type { Reading } from '../../store/index.ts';
import { conflictLines } from './conflict-lines.ts';
import { totalLines } from './total-lines.ts';

const text = 'قال الوزير إن السد مغلق. قال الناطق إن القتلى ١٢ بينهم ٥ أطفال و٩ نساء.';
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const figures = [
  { ...spanOf('١٢'), min: 12, max: 12, approximate: false, attribution: 1 },
  { ...spanOf('٥ أطفال'), min: 5, max: 5, approximate: false, attribution: 1 },
  { ...spanOf('٩ نساء'), min: 9, max: 9, approximate: false, attribution: null },
];
const attributions = [
  { cue: { start: 0, end: 3 }, content: spanOf('السد مغلق') },
  { cue: spanOf('قال الناطق'), content: spanOf('القتلى ١٢ بينهم ٥ أطفال و٩ نساء') },
];
const readings = [{ article: { document: 'd', text }, analysis: { attributions, figures } }] as unknown as Reading[];
const statementPlace = new Map([
  ['d#0', 7],
  ['d#1', 8],
]);

const endAt = (words: string, document = 'd') => ({ document, span: spanOf(words) });
const ledgerOf = (part: Partial<Ledger>) => ({ contradictions: [], mutations: [], totals: [], points: [], ...part }) as unknown as Ledger;

describe('the ends of a contradiction', () => {
  const contradiction = { type: 'affirm-deny', a: endAt('السد مغلق'), b: endAt('١٢'), point: 'p', by: 'rule' } as const;

  it('name the statement whose content they are, or whose figure', () => {
    const ledger = ledgerOf({ contradictions: [contradiction], points: [{ id: 'p' }] as unknown as Ledger['points'] });
    const [found] = conflictLines(ledger, { readings, statementPlace }).contradictions;
    expect([found?.a.statement, found?.b.statement, found?.point]).toEqual([7, 8, 0]);
  });

  it('name no statement where the writer says it, or where the article is not there', () => {
    const ledger = ledgerOf({ contradictions: [{ ...contradiction, a: endAt('٩ نساء'), b: endAt('السد مغلق', 'gone'), point: null }] });
    const [found] = conflictLines(ledger, { readings, statementPlace }).contradictions;
    expect([found?.a.statement, found?.b.statement, found?.point]).toEqual([null, null, null]);
  });
});

describe('the ends of a mutation', () => {
  it('name the statement whose cue they are', () => {
    const ledger = ledgerOf({
      mutations: [{ type: 'cue-hardened', from: endAt('قال الناطق'), to: { document: 'd', span: { start: 0, end: 3 } }, direction: 'unknown', by: 'rule' }],
    });
    const [found] = conflictLines(ledger, { readings, statementPlace }).mutations;
    expect([found?.from.statement, found?.to.statement, found?.direction]).toEqual([8, 7, 'unknown']);
  });
});

describe('totals', () => {
  it('stand with what the text tells; those that do not fit come first, those that are gone are left out', () => {
    const ref = (index: number, document = 'd') => ({ document, index });
    const totals = [
      { total: ref(0), parts: [ref(1)], sum: { min: 5, max: 5 }, verdict: 'within' },
      { total: ref(0), parts: [ref(1), ref(2)], sum: { min: 14, max: 14 }, verdict: 'exceeds' },
      { total: ref(0, 'gone'), parts: [], sum: { min: null, max: null }, verdict: 'exceeds' },
    ] as const;
    const found = totalLines(ledgerOf({ totals }), readings);
    expect(found.map(({ verdict }) => verdict)).toEqual(['exceeds', 'within']);
    expect(found[0]?.parts.map(({ words }) => words)).toEqual(['٥ أطفال', '٩ نساء']);
  });
});
