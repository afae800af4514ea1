import { Clitic } from '../../../../analysis/types.ts';
import type { TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** «التسعينيات», «ثمانينيات القرن الماضي». */
export const decade: TimeRule = {
  id: 'decade',
  triggers: ['decadeName'],
  specificity: 2,
  examples: [
    ['في تسعينيات القرن الماضي', '2018-05-15', 'تسعينيات القرن الماضي', '199'],
    ['منذ الثمانينيات', '2018-05-15', 'الثمانينيات', '198'],
    ['في سبعينيات القرن التاسع عشر', null, 'سبعينيات القرن التاسع عشر', '187'],
  ],
  refuses: ['يصبحن في الخمسينات أو سن أكبر', 'رجل في الستينيات من العمر', 'امرأة في الثلاثينيات من عمرها'],
  find(text, token) {
    const tens = text.in(token, 'decadeName');
    const word = text.word(token);
    if (isAge(text, token)) return null;
    if (tens === undefined || !word || word.clitics & ~(Clitic.al | Clitic.wa | Clitic.ba | Clitic.lam)) return null;
    let at = token + 1;
    if (text.key(at) === 'من') {
      if (text.bare(at + 1).startsWith('العمر') || text.bare(at + 1).startsWith('عمر')) return null;
      at++;
    }
    let century = tens >= 30 ? 19 : null;
    let last = token;
    if (text.word(at)?.unit === 'century' && text.word(at)?.definite) {
      const ordinal = text.numberFrom(at + 1);
      if (ordinal?.kind === 'ordinal' && ordinal.min !== null) {
        century = ordinal.min - 1;
        last = ordinal.last;
      } else if (text.direction(at + 1) === -1) {
        century = 19;
        last = at + 1;
      }
    }
    if (last === token && /(عمر|العمر)/.test(text.bare(token + 1))) return null;
    return { first: token, last, type: 'DATE', value: century === null ? null : `${century}${tens / 10}` };
  },
};

/** «في العشرينات من العمر … في الخمسينات أو سن أكبر»: years of a life. */
function isAge(text: TimeText, token: number): boolean {
  for (let at = token - 12; at <= token + 4; at++)
    if (at >= 0 && text.sameSentence(at, token) && /^(ال)?(عمر|سن|اعمار)(ه|ها|هم|هن)?$/.test(text.bare(at))) return true;
  return false;
}
