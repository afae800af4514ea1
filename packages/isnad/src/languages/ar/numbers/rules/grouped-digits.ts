import type { JoinRule, NumberPiece, NumberText } from '../number-rule.ts';

/** Numbers written in pieces: «1 234 567», «4 آلاف 3 مائة و21», digits whose decimal mark stands between invisible marks. In news such pieces may as well be two numbers. */
export const groupedDigits: JoinRule = {
  id: 'grouped-digits',
  specificity: 1,
  examples: [
    ['السكان 1 234 567', '1 234 567', 1234567, 1234567],
    ['٤ آلاف ٣ مائة و٢١ رقما', '٤ آلاف ٣ مائة و٢١', 4321, 4321],
  ],
  refuses: ['1 23 45'],
  join(text, pieces, at) {
    const first = pieces[at];
    const second = pieces[at + 1];
    if (!first?.digits || !second?.digits || first.min === null || second.min === null) return null;
    const decimal = decimalOf(text, first, second);
    if (decimal !== null) return { piece: joined(first, second, decimal), taken: 2 };
    if (first.scale > 1 && second.first === first.last + 1 && second.min < first.scale)
      return { piece: joined(first, second, first.min + second.min), taken: 2 };
    if (!/^\d{1,3}$/.test(text.key(first.first))) return null;
    let taken = 1;
    let value = first.min;
    let last = first;
    for (let next = pieces[at + taken]; next && next.first === last.last + 1 && /^\d{3}$/.test(text.key(next.first)); next = pieces[at + taken]) {
      value = value * 1000 + (next.min ?? 0);
      last = next;
      taken++;
    }
    return taken === 1 ? null : { piece: joined(first, last, value), taken };
  },
};

function joined(first: NumberPiece, last: NumberPiece, value: number): NumberPiece {
  return { ...last, first: first.first, start: first.start, min: value, max: value, by: 'grouped-digits' };
}

function decimalOf(text: NumberText, first: NumberPiece, second: NumberPiece): number | null {
  const between = text.tokens.text.slice(first.end, second.start);
  if (!/^[\u200e\u200f\u202a-\u202e]*[,.][\u200e\u200f\u202a-\u202e]*$/.test(between)) return null;
  return Number(`${first.min}.${text.key(second.first)}`);
}
