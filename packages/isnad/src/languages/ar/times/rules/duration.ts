import { Clitic } from '../../../../analysis/types.ts';
import type { TimeUnit } from '../time-class.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

const letters: Readonly<Record<TimeUnit, readonly [scale: number, letter: string, isTime: boolean]>> = {
  D: [1, 'D', false],
  W: [1, 'W', false],
  M: [1, 'M', false],
  Y: [1, 'Y', false],
  decade: [10, 'Y', false],
  century: [100, 'Y', false],
  h: [1, 'H', true],
  m: [1, 'M', true],
  s: [1, 'S', true],
};

/** Lengths of time: «خمس سنوات», «ساعتين ونصف», «عام واحد وشهر و21 يوما». */
export const duration: TimeRule = {
  id: 'duration',
  triggers: ['unit', 'number'],
  specificity: 1,
  examples: [
    ['لمدة 3 ساعات', null, '3 ساعات', 'PT3H'],
    ['بقي خمس سنوات', null, 'خمس سنوات', 'P5Y'],
    ['سافر أسبوعين', null, 'أسبوعين', 'P2W'],
    ['انتظر ساعتين ونصف', null, 'ساعتين ونصف', 'PT2.5H'],
    ['بقي عام واحد وشهر و21 يوما', null, 'عام واحد وشهر و21 يوما', 'P1Y1M21D'],
    ['نصف ساعة', null, 'نصف ساعة', 'PT0.5H'],
    ['سنة كاملة', null, 'سنة كاملة', 'P1Y'],
    ['بقي طوال الأسبوع', null, 'طوال الأسبوع', 'P1W'],
  ],
  refuses: ['الساعة الخامسة', 'عقد اجتماع', 'كل يوم', 'أبرم الأمين خمسة عقود لمشاريع جديدة'],
  find(text, token) {
    const whole = wholeUnit(text, token);
    if (whole) return whole;
    return lengthFrom(text, token, true);
  },
};

/** A length of time at a token; `isFirst` where a bare «شهر» is none by itself. */
export function lengthFrom(text: TimeText, token: number, isFirst: boolean): TimeFind | null {
  const amounts: Amount[] = [];
  let at = token;
  for (let amount = amountAt(text, at, isFirst); amount; amount = at < text.tokens.length ? amountAt(text, at, false) : null) {
    amounts.push(amount);
    at = amount.last + 1;
    if (text.key(at) === 'و' || (text.register === 'utterance' && text.key(at) === ',')) at++;
    else if (!((text.word(at)?.clitics ?? text.clitics(at)) & Clitic.wa) && !(text.register === 'utterance' && text.numberFrom(at))) break;
  }
  const last = amounts.at(-1)?.last;
  return last === undefined ? null : { first: token, last, type: 'DURATION', value: durationValue(amounts) };
}

/** «طوال اليوم», «طوال شهر». */
function wholeUnit(text: TimeText, token: number): TimeFind | null {
  const word = text.word(token);
  if (!word || word.unit === null || word.in.unit !== 1 || !['طوال', 'طيله'].includes(text.key(token - 1)) || text.direction(token + 1) !== undefined)
    return null;
  return { first: token - 1, last: token, type: 'DURATION', value: durationValue([{ unit: word.unit, count: 1, last: token }]) };
}

interface Amount {
  readonly unit: TimeUnit;
  readonly count: number;
  readonly last: number;
}

function amountAt(text: TimeText, token: number, isFirst: boolean): Amount | null {
  const piece = text.numberFrom(token);
  if (piece) {
    if ((piece.kind !== 'cardinal' && piece.kind !== 'fraction') || piece.min === null) return null;
    const word = text.word(piece.last + 1);
    if (!word || word.unit === null || word.in.unit === undefined || word.in.unit === 2 || (word.clitics & ~Clitic.al) !== 0) return null;
    if (word.unit === 'decade' && isContract(text, piece.first, piece.last + 1)) return null;
    return withHalf(text, { unit: word.unit, count: piece.min, last: piece.last + 1 });
  }
  const word = text.word(token);
  if (!word || word.unit === null || word.in.unit === undefined || word.definite) return null;
  if (word.in.unit === 2) return isConstruct(text.key(token)) ? null : withHalf(text, { unit: word.unit, count: 2, last: token });
  if (word.in.unit !== 1) return null;
  const next = text.bare(token + 1);
  if (['واحد', 'واحده', 'كامل', 'كامله', 'كاملا'].includes(next)) return withHalf(text, { unit: word.unit, count: 1, last: token + 1 });
  const half = halfAfter(text, token + 1);
  if (half) return { unit: word.unit, count: 1 + half.count, last: half.last };
  if (!isFirst && text.numberFrom(token + 1) === null && !text.key(token + 1).startsWith('ال')) return { unit: word.unit, count: 1, last: token };
  return isFirst && ['لمده', 'مده', 'طوال', 'طيله'].includes(text.key(token - 1)) ? { unit: word.unit, count: 1, last: token } : null;
}

/** «أبرم خمسة عقود», «ثلاثة عقود لبناء مدارس»: contracts, no decades. */
function isContract(text: TimeText, first: number, noun: number): boolean {
  for (let at = first - 1; at >= first - 3; at--) if (signs.has(text.bare(at))) return true;
  return (text.clitics(noun + 1) & Clitic.lam) !== 0 || works.has(text.bare(noun + 1));
}

const signs = new Set('ابرم ابرمت ابرام وقع وقعت توقيع يوقع توقع ترسيه منح منحت فسخ الغاء تنفيذ بموجب فازت فاز قيمه بقيمه'.split(' '));
const works = new Set('بقيمه مع استثماريه تجاريه حكوميه انشائيه عسكريه تسليح توريد صيانه بناء انشاء تنقيب جديده'.split(' '));

function withHalf(text: TimeText, amount: Amount): Amount {
  const half = halfAfter(text, amount.last + 1);
  return half ? { ...amount, count: amount.count + half.count, last: half.last } : amount;
}

/** «ونصف», «ونصف الساعة». */
function halfAfter(text: TimeText, token: number): { count: number; last: number } | null {
  if (text.clitics(token) !== Clitic.wa) return null;
  const count = text.bare(token) === 'نصف' ? 0.5 : text.bare(token) === 'ربع' ? 0.25 : null;
  if (count === null) return null;
  const repeated = text.word(token + 1);
  return { count, last: repeated?.definite && repeated.unit !== null && repeated.in.unit === 1 && text.direction(token + 2) === undefined ? token + 1 : token };
}

/** «يومي», «عامي» stand before what they count. */
function isConstruct(key: string): boolean {
  return key.endsWith('ي');
}

function durationValue(amounts: readonly Amount[]): string {
  const order = 'YMWDHMS';
  const sorted = [...amounts].sort((a, b) => rank(a) - rank(b));
  const days = sorted.filter(({ unit }) => !letters[unit][2]).map(part);
  const times = sorted.filter(({ unit }) => letters[unit][2]).map(part);
  return `P${days.join('')}${times.length > 0 ? `T${times.join('')}` : ''}`;

  function rank(amount: Amount): number {
    const [, letter, isTime] = letters[amount.unit];
    return isTime ? 10 + order.lastIndexOf(letter) : order.indexOf(letter);
  }
}

function part({ unit, count }: Amount): string {
  const [scale, letter] = letters[unit];
  return `${Math.round(count * scale * 1000) / 1000}${letter}`;
}
