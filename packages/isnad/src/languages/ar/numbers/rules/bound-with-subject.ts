import { TokenKind } from '../../../../analysis/tokens.ts';
import type { BoundRule, NumberText } from '../number-rule.ts';

const exceeds = new Set('تجاوز تجاوزت يتجاوز تتجاوز فاق فاقت يفوق تفوق تخطي تخطت يتخطي تتخطي ناهز ناهزت'.split(' '));
const exceedsBy = new Set('يزيد تزيد زاد زادت يربو تربو'.split(' '));
const fallsBelow = new Set('يقل تقل قل قلت'.split(' '));
const negations = new Set('لا الا لم لن'.split(' '));
const stops = new Set(['،', ',', '.', ':', '؛', '(', ')', '..', '...']);
const mostWordsBetween = 4;

/** A bound whose verb has its subject between it and the number: «تجاوز عدد الحضور 100», «ألا يزيد المبلغ عن 35 ألفا». */
export const boundWithSubject: BoundRule = {
  id: 'bound-with-subject',
  specificity: 0,
  examples: [
    ['تجاوز عدد الحضور 100 شخص', '100', 100, null],
    ['على ألا يزيد المبلغ عن 35 ألف دينار', '35 ألف', null, 35000],
    ['شرط ألا يقل عددهم عن 20', '20', 20, null],
    ['يزيد عدد سكانها على مليون نسمة', 'مليون', 1000000, null],
  ],
  refuses: ['زاد عدد الحضور إلى 100'],
  bound(text, piece, before) {
    const prepositionAt = piece.first - 1;
    const preposition = text.key(prepositionAt);
    const hasPreposition = preposition === 'عن' || preposition === 'علي';
    const sentence = text.context.sentenceOf[piece.first];
    const from = hasPreposition ? prepositionAt - 1 : prepositionAt;
    for (let token = from; token >= 0 && token >= from - mostWordsBetween; token--) {
      if (text.context.sentenceOf[token] !== sentence || (before && token <= before.last) || isStop(text, token)) return null;
      const verb = text.bare(token);
      const least = exceeds.has(verb) || (hasPreposition && exceedsBy.has(verb));
      if (!least && !(hasPreposition && fallsBelow.has(verb))) continue;
      if (token === from && least && !hasPreposition) return null;
      const isNegated = negations.has(text.bare(token - 1));
      return least !== isNegated ? { ...piece, max: null, by: 'bound-with-subject' } : { ...piece, min: null, by: 'bound-with-subject' };
    }
    return null;
  },
};

function isStop(text: NumberText, token: number): boolean {
  return text.tokens.kind[token] === TokenKind.punctuation && stops.has(text.key(token));
}
