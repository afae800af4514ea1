import type { TimeRule } from '../time-rule.ts';

/** What recurs: «كل يوم», «كل يوم جمعة», «يوميا». */
export const often: TimeRule = {
  id: 'often',
  triggers: ['every', 'often'],
  specificity: 3,
  examples: [
    ['يلتقون كل أسبوع', null, 'كل أسبوع', 'P1W'],
    ['يلتقون كل يوم جمعة', null, 'كل يوم جمعة', 'XXXX-WXX-5'],
    ['يبيع ألف رغيف يوميا', null, 'يوميا', 'P1D'],
  ],
  refuses: ['كل الناس'],
  find(text, token) {
    const word = text.word(token);
    if (word?.in.often !== undefined && word.unit) return { first: token, last: token, type: 'SET', value: `P1${word.unit}` };
    const next = text.word(token + 1);
    if (!next || next.definite || next.clitics !== 0) return null;
    if (next.in.weekday !== undefined) return { first: token, last: token + 1, type: 'SET', value: `XXXX-WXX-${next.in.weekday}` };
    if (next.in.unit !== 1 || next.unit === null) return null;
    const day = text.in(token + 2, 'weekday');
    if (next.unit === 'D' && day !== undefined) return { first: token, last: token + 2, type: 'SET', value: `XXXX-WXX-${day}` };
    const values: Readonly<Record<string, string>> = { D: 'P1D', W: 'P1W', M: 'P1M', Y: 'P1Y', h: 'PT1H', m: 'PT1M', s: 'PT1S' };
    const value = values[next.unit];
    return value === undefined ? null : { first: token, last: token + 1, type: 'SET', value };
  },
};
