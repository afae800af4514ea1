import { TokenKind, type Tokens } from '../../../analysis/tokens.ts';
import type { WordType } from '../../../analysis/types.ts';
import { verbClasses, WordClass } from '../lexicon/index.ts';
import type { Register } from './number-rule.ts';

const hyphens = new Set(['-', '–', '‑', '−']);

/** After these digits without a space are a number all the same: «من300», «مقتل25», «بينهم7». Verbs are told by their class. */
const leading = new Set(
  (
    'و ف ب ل ال من نحو حوالي الي علي عن في بين قرابه زهاء حتي فوق دون سوي خلال بنحو بحوالي عام سنه رقم بلغ بلغت هو هي ' +
    'مقتل مصرع وفاه استشهاد سقوط اصابه جرح اعتقال توقيف نزوح اختطاف انقاذ تدمير بقيمه قيمته قيمتها بنسبه نسبه بمبلغ مبلغ بسعر بواقع بعدد عددهم عددها عدد ' +
    'بينهم بينها بينهن منهم منها قبل بعد منذ مدي كل يوم يضم تضم ضم لكل مقابل اصل اكثر اقل ثم او الا'
  ).split(' '),
);

/**
 * Whether digits are part of a name rather than a count: touching foreign letters (5G, T-4, S300), or hung on a word by a hyphen
 * (سو-35), or bound into a hashtag.
 */
export function isLabel(tokens: Tokens, first: number, last: number, register: Register): boolean {
  const { text, start, end, types, type } = tokens;
  const from = start[first] as number;
  const before = text[from - 1];
  if (before === '_' || before === '#' || text[end[last] as number] === '_') return true;
  const touchesBefore = first > 0 && end[first - 1] === from;
  if (touchesBefore) {
    const previous = types.get(type[first - 1] as number);
    if (previous.kind === TokenKind.foreign) return true;
    // «فرانس24» against «من300», «نحو107».
    if (register === 'news' && previous.kind === TokenKind.word && !leadsToNumber(previous)) return true;
    if (previous.kind === TokenKind.punctuation && hyphens.has(previous.text) && first > 1 && end[first - 2] === start[first - 1]) {
      const kind = types.get(type[first - 2] as number).kind;
      if (kind === TokenKind.foreign || (kind === TokenKind.word && register === 'news')) return true;
    }
  }
  if (last + 1 < tokens.length && start[last + 1] === end[last]) {
    const next = types.get(type[last + 1] as number);
    if (next.kind === TokenKind.foreign && !/^(km|kg|cm|mm|ml|m|MW|GW|KW|kW|GB|TB|MB|USD|EUR|bn|mn|am|pm)$/.test(next.text)) return true;
  }
  return false;
}

function leadsToNumber({ key, readings }: WordType): boolean {
  const best = readings[0];
  if (leading.has(key) || !best) return leading.has(key);
  return leading.has(best.word) || ((best.classes & verbClasses) !== 0 && (best.classes & WordClass.proper) === 0 && key.length >= 3);
}
