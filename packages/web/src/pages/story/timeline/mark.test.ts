import { acts, stances } from 'isnad/words';
import { expect, it } from 'vitest';
import { markOf } from './mark.ts';

it('a mark has the sign of its act', () => {
  expect(markOf({ act: 'warn', stance: 'affirm' })).toEqual({ sign: acts.warn.sign, tone: 'charge' });
  expect(markOf({ act: 'deny', stance: 'deny' })).toEqual({ sign: acts.deny.sign, tone: 'deny' });
});

it('what the act does not tell, the stance does: «قال إنه لم يوقّع»', () => {
  expect(markOf({ act: 'say', stance: 'deny' })).toEqual({ sign: stances.deny.sign, tone: 'deny' });
  expect(markOf({ act: 'decline', stance: 'noncommittal' })).toEqual({ sign: acts.decline.sign, tone: 'noncommittal' });
});
