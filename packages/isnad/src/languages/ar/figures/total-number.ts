import type { Counted } from '../../../analysis/shape.ts';
import { TokenKind } from '../../../analysis/tokens.ts';
import { Clitic } from '../../../analysis/types.ts';
import type { NumberPiece } from '../numbers/index.ts';
import type { FigureText } from './figure-text.ts';

const people: ReadonlySet<Counted> = new Set(['people', 'personnel', 'killed', 'wounded', 'captured', 'displaced', 'casualties']);
const totals = new Set('عدد العدد حصيله الحصيله'.split(' '));

/** What a number counts that is called the number or the toll of something: before it, behind it, or by a pronoun. */
export function totalOf(text: FigureText, piece: NumberPiece): Counted | null {
  return totalBefore(text, piece) ?? largeTotal(text, piece) ?? totalBehind(text, piece) ?? theirNumber(text, piece);
}

/** «عدد القتلى إلى 20», «حصيلة الضحايا 131», «الشهداء 15». */
function totalBefore(text: FigureText, piece: NumberPiece): Counted | null {
  const next = text.word(piece.last + 1);
  if (next?.isBareNoun) return null;
  let at = text.beforeOf(piece);
  const hadLink = text.key(at) === 'الي' || text.key(at) === 'بلغ' || text.key(at) === ':' || text.key(at) === 'عند';
  if (hadLink) at--;
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    if (!text.sameSentence(at, piece.first)) return null;
    const word = text.word(at);
    if (!word) return null;
    if (word.category !== null && word.category !== 'none' && word.definite && word.number === 3 && (word.clitics & ~Clitic.wa) === 0) {
      const isCounted =
        totals.has(text.bare(at - 1)) ||
        (steps === 0 && ['killed', 'wounded', 'captured', 'displaced'].includes(word.category) && isAtEnd(text, piece.last + 1));
      return isCounted ? word.category : null;
    }
    if (!hadLink) return null;
  }
  return null;
}

function isAtEnd(text: FigureText, token: number): boolean {
  return token >= text.tokens.length || text.kind(token) === TokenKind.lineBreak || text.kind(token) === TokenKind.punctuation;
}

/** «ليرتفع إلى تسعة عدد الشهداء»: the total's name behind its number. */
function totalBehind(text: FigureText, piece: NumberPiece): Counted | null {
  if (!totals.has(text.bare(piece.last + 1)) || text.word(piece.last + 1)?.clitics) return null;
  const word = text.word(piece.last + 2);
  return word?.definite && word.number === 3 && word.category !== null && word.category !== 'none' ? word.category : null;
}

/** «المصابين وعددهم 14», «عدد سكانها يتجاوز الثلاثة ملايين». */
function theirNumber(text: FigureText, piece: NumberPiece): Counted | null {
  if (text.word(piece.last + 1)?.isBareNoun) return null;
  let at = text.beforeOf(piece);
  if (reaching.has(text.bare(at))) at--;
  if (!text.sameSentence(at, piece.first)) return null;
  if (/^عدد(هم|هن)$/.test(text.bare(at))) {
    for (let noun = at - 1; noun >= at - 3 && text.sameSentence(noun, at); noun--) {
      const category = text.word(noun)?.category;
      if (category && people.has(category as Counted)) return category as Counted;
    }
    return 'people';
  }
  const possessed = text.word(at)?.possessed ?? null;
  return text.bare(at - 1) === 'عدد' && possessed !== null && possessed !== 'none' && possessed !== 'money' ? possessed : null;
}

const reaching = new Set('يبلغ بلغ الي ب يتجاوز تجاوز يفوق البالغ نحو حوالي'.split(' '));

const leastOfTotal = 1000;
const reachOfTotal = 8;

/** «العدد الإجمالي للركاب 6.671.878», «عدد الركاب على الرحلات الداخلية 85.864»: a large number in digits after what it is the number of. */
function largeTotal(text: FigureText, piece: NumberPiece): Counted | null {
  if (!piece.digits || (piece.min ?? piece.max ?? 0) < leastOfTotal || /^\d{4}$/.test(text.key(piece.first)) || text.word(piece.last + 1)?.isBareNoun)
    return null;
  for (let at = piece.first - 1; at >= piece.first - reachOfTotal && text.sameSentence(at, piece.first) && text.numberOn(at) === undefined; at--) {
    if (!totals.has(text.bare(at))) continue;
    for (let noun = at + 1; noun <= at + 2; noun++) {
      const word = text.word(noun);
      if (word?.category === null && noun === at + 1 && word.isBareNoun && piece.scale >= leastOfTotal) return 'other';
      if (word?.number === 3 && word.category !== null && word.category !== 'none') return word.category;
    }
    return null;
  }
  return null;
}
