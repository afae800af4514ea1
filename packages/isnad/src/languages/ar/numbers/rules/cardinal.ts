import { TokenKind } from '../../../../analysis/tokens.ts';
import { isLabel } from '../label.ts';
import type { NumberRule, NumberText } from '../number-rule.ts';

/** Whole and decimal numbers in digits, words, or both. */
export const cardinal: NumberRule = {
  id: 'cardinal',
  specificity: 1,
  examples: [
    ['وصلت 14,000 حقيبة', '14,000', 14000, 14000],
    ['بيعت 36.500 تذكرة', '36.500', 36500, 36500],
    ['بيعت 1.400.000 تذكرة', '1.400.000', 1400000, 1400000],
    ['بلغ السعر 1318.14 دينار', '1318.14', 1318.14, 1318.14],
    ['بلغ الطول ٢٫٥ متر', '٢٫٥', 2.5, 2.5],
    ['بلغ العدد ٣٬٢٠٠', '٣٬٢٠٠', 3200, 3200],
    ['شارك 10 آلاف عداء', '10 آلاف', 10000, 10000],
    ['وزع 12 ألفا و500 كتاب', '12 ألفا و500', 12500, 12500],
    ['وزع اثني عشر ألفا وثلاثمئة كتاب', 'اثني عشر ألفا وثلاثمئة', 12300, 12300],
    ['شارك خمسة وعشرون لاعبا', 'خمسة وعشرون', 25, 25],
    ['حضر مئتا طالب', 'مئتا', 200, 200],
    ['حضر مائة وستة عشر طالبا', 'مائة وستة عشر', 116, 116],
    ['زرع مليونا شجرة', 'مليونا', 2000000, 2000000],
    ['زرع أحد عشر مليونا', 'أحد عشر مليونا', 11000000, 11000000],
    ['دفع 2.3 مليون دينار', '2.3 مليون', 2300000, 2300000],
    ['دفع مليونين ونصف المليون دينار', 'مليونين ونصف المليون', 2500000, 2500000],
    ['دفع نصف مليون دينار', 'نصف مليون', 500000, 500000],
    ['دفع مئتي ألف دينار', 'مئتي ألف', 200000, 200000],
    ['كلف مليارا و200 مليون دينار', 'مليارا و200 مليون', 1200000000, 1200000000],
    ['حضر ألف شخص', 'ألف', 1000, 1000],
    ['بلغت الأرباح 5ر13 مليون دينار', '5ر13 مليون', 13500000, 13500000],
    ['بلغت الأرباح 5.085 مليون دينار', '5.085 مليون', 5085000, 5085000],
    ['بلغت الأرباح 1,250 مليون دينار', '1,250 مليون', 1250000000, 1250000000],
    ['مقارنة بـ (5.969.428) مليون مسافر', '5.969.428) مليون', 5969428, 5969428],
  ],
  refuses: ['ألّف الكاتب رواية', 'طائرة من طراز سو-35', 'شبكة 5G الجديدة', 'حد من الهدر', 'لست شخصا كثير الكلام'],
  read(text, token) {
    const read = text.grammar.cardinal(token);
    if (!read || (read.digits && isLabel(text.tokens, token, read.last, text.register) && !isExponent(text, token, read.last))) return null;
    if (text.register === 'utterance' && isForeignToUtterance(text, token, read.last, read.digits)) return null;
    // «خُمس سكان البلد»: the vowel tells the fifth from five.
    if (/^[وفبل]?خُمس$/.test(text.tokens.types.get(text.tokens.type[token] as number).text)) return null;
    // «لست» is «I am not».
    if (/^[وف]?لست$/.test(text.key(token))) return null;
    const word = text.grammar.word(token);
    if (
      word &&
      !word.digits &&
      word.roles.scale !== undefined &&
      read.last === token &&
      isVerbSurface(text.tokens.types.get(text.tokens.type[token] as number).text)
    )
      return null;
    return { first: token, last: read.last, min: read.value, max: read.value, approximate: false, kind: 'cardinal', scale: read.scale, digits: read.digits };
  },
};

/** «12e+14» in requests. */
function isExponent(text: NumberText, first: number, last: number): boolean {
  if (text.register === 'news') return false;
  return text.key(last + 1) === 'e' || text.key(first - 1) === 'e' || (text.key(first - 2) === 'e' && /^[+-]$/.test(text.key(first - 1)));
}

/** In requests digits that touch a word are an amount with its unit (180ml) and belong to other readers; «أي واحد» asks which one. */
function isForeignToUtterance(text: NumberText, first: number, last: number, digits: boolean): boolean {
  if (!digits && /[\d٠-٩]/.test(text.tokens.text[(text.tokens.start[first] as number) - 1] ?? '')) return true;
  if (!digits) return text.key(first - 1) === 'اي' && text.key(first) === 'واحد';
  for (let token = first; token <= last; token++) {
    const { kind } = text.tokens.types.get(text.tokens.type[token] as number);
    if (kind === TokenKind.number && text.tokens.end[token] === text.tokens.start[token + 1] && /^[\u0621-\u064a]/.test(text.key(token + 1))) return true;
  }
  return false;
}

/** A shadda over the ل of ألّف: the verb. */
function isVerbSurface(surface: string): boolean {
  return /ل\u064e?\u0651/.test(surface);
}
