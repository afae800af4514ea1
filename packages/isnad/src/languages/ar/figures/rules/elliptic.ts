import type { Counted } from '../../../../analysis/shape.ts';
import { TokenKind } from '../../../../analysis/tokens.ts';
import { Clitic } from '../../../../analysis/types.ts';
import type { NumberPiece } from '../../numbers/index.ts';
import { isLabel } from '../barred.ts';
import type { FigureFind, FigureRule } from '../figure-rule.ts';
import type { FigureText } from '../figure-text.ts';
import { outcomeOf } from '../outcome.ts';

const people: ReadonlySet<Counted> = new Set(['people', 'personnel', 'killed', 'wounded', 'captured', 'displaced', 'casualties']);
const reachOfMoney = 60;
const totals = new Set('عدد العدد حصيله الحصيله'.split(' '));
const values = new Set(
  'بقيمه قيمتها قيمته قيمه مبلغ مبلغا بمبلغ ايرادات ارباح خسائر ديون بتكلفه تكلفته تكلفتها تكلفه ميزانيه راسمال بسعر سعر السعر عائداته عائداتها ايراداته ايراداتها ارباحه ارباحها خسائره خسائرها ميزانيته ميزانيتها'.split(
    ' ',
  ),
);

/** A number whose noun stands elsewhere: «بينهم 3», «إصابة 40 بجروح», «القتلى إلى 20», «سبعة كتب وخمسة من الرسائل», «من 10 إلى 15 دينارا». */
export const elliptic: FigureRule = {
  id: 'elliptic',
  specificity: 0,
  examples: [
    ['مقتل 12 في الحريق', '12', 12, 12, 'killed'],
    ['أرسلت 14,000 جندي، من بينهم 3,000 للحراسة', '3,000', 3000, 3000, 'personnel'],
    ['ترتفع حصيلة القتلى المدنيين إلى 1031 بينهم 219 طفلا', '1031', 1031, 1031, 'killed'],
    ['ارتفاع عدد القتلى إلى 20', '20', 20, 20, 'killed'],
    ['نتج عنه استشهاد (15) خمسة عشر وإصابة (33) هناك', '33', 33, 33, 'wounded'],
    ['ترجمت سبعة كتب من العربية وخمسة من العبرية', 'خمسة', 5, 5, 'other'],
    ['بقيمة 3.5 مليار', '3.5 مليار', 3500000000, 3500000000, 'money'],
    ['صوت 10840 من أصل نحو 24 ألف ناخب', '10840', 10840, 10840, 'people'],
    ['ليرتفع إلى تسعة عدد الشهداء في الحادث', 'تسعة', 9, 9, 'killed'],
    ['نقلت المصابين وعددهم 14 إلى المستشفى', '14', 14, 14, 'wounded'],
    ['المدينة التي عدد سكانها يتجاوز الثلاثة ملايين', 'يتجاوز الثلاثة ملايين', 3000000, null, 'people'],
    ['هزة قوتها 4.6 على مقياس ريختر', '4.6', 4.6, 4.6, 'other'],
    ['انقطعت عن 360 ألف مشترك. ولا تزال مقطوعة عن 360 ألفا في الشمال', '360 ألفا', 360000, 360000, 'people'],
    ['دفع 37 مليون دينار بعد أن دفع 45 مليونا في الصيف', '45 مليونا', 45000000, 45000000, 'money'],
  ],
  refuses: [
    'نيكسوس 4 و5 و6',
    'فاز 2-1',
    'القناة 13',
    'كلفت 30 مليون دينار. وعدد هذه المصانع يقدر بنحو 8 آلاف.',
    'حل في المرتبة 130 من أصل 144 بلدا',
    'هاتف رقم 920',
  ],
  find(text, piece, found) {
    if (piece.kind !== 'cardinal' || isScore(text, piece) || isLabel(text, piece)) return null;
    const make = (counts: Counted, isPart: boolean): FigureFind => ({
      first: piece.first,
      last: piece.last,
      min: piece.min,
      max: piece.max,
      approximate: piece.approximate,
      counts,
      what: null,
      unit: null,
      isPart,
    });
    const total = found.at(-1) ?? null;
    const inSentence = total !== null && text.sameSentence(total.last, piece.first);
    if (text.isPart(piece) && inSentence) return make(outcomeOf(text, piece, piece.last) ?? total.counts, true);
    if (!piece.digits && piece.min === 1) return null;
    if (isBeforeParts(text, piece)) return make(outcomeOf(text, piece, piece.last) ?? 'people', false);
    const outcome = directOutcome(text, piece);
    if (outcome) return make(outcome, false);
    const named = totalBefore(text, piece) ?? totalBehind(text, piece) ?? theirNumber(text, piece);
    if (named) return make(named, false);
    if (isOnScale(text, piece)) return make('other', false);
    if (piece.scale >= 1000 && !text.nounAfter(piece)) {
      if (piece.scale >= 1e6 && values.has(text.bare(piece.first - 1))) return make('money', false);
      // «نحو 360 ألفا» where «360 ألف مشترك» stood before, «لديها خمسة ملايين مشترك و"غاب" 1.3 مليون»
      const same = found.find((find) => find.min === piece.min && find.max === piece.max && find.counts !== 'percent');
      if (same) return make(same.counts, false);
      if (inSentence && people.has(total.counts) && piece.scale >= 1e6 && text.isJoinedNear(piece)) return make(total.counts, false);
      if (total?.counts === 'money' && !isNumberOf(text, piece) && piece.first - total.last <= reachOfMoney) return make('money', false);
    }
    if (inSentence && text.bare(text.beforeOf(piece)) === 'اصل') return make(total.counts, false);
    if (inSentence && piece.scale >= 1000 && piece.first - total.last <= 25 && text.word(piece.last + 1)?.isVerb && people.has(total.counts))
      return make(total.counts, false);
    const share = shareOf(text, piece);
    if (share) return make(share, false);
    if (inSentence && text.isJoined(piece) && isFollowedByOf(text, piece) && piece.first - total.last <= 8) return make(total.counts, total.isPart);
    return null;
  },
};

/** «عدد هذه المصانع يقدر بـ 8 آلاف»: of things, not of money. */
function isNumberOf(text: FigureText, piece: NumberPiece): boolean {
  for (let at = piece.first - 1; at >= piece.first - 7 && text.sameSentence(at, piece.first); at--)
    if (/^(ال)?عدد(هم|ها|هن)?$/.test(text.bare(at))) return true;
  return false;
}

/** «10,840 من أصل نحو 24 مليون ناخب»: a share counts what the whole counts. */
function shareOf(text: FigureText, piece: NumberPiece): Counted | null {
  if (text.key(piece.last + 1) !== 'من' || !['اصل', 'بين', 'مجموع', 'اجمالي'].includes(text.key(piece.last + 2))) return null;
  for (let at = piece.last + 3; at <= piece.last + 4; at++) {
    const index = text.numberOn(at);
    const whole = index === undefined ? undefined : text.pieces[index];
    const noun = whole && text.nounAfter(whole);
    if (noun && noun.category !== 'none') return noun.category;
  }
  return null;
}

/** «القتلى إلى 1031 بينهم 219 طفلا»: a total whose parts follow. */
function isBeforeParts(text: FigureText, piece: NumberPiece): boolean {
  const next = text.key(piece.last + 1) === '،' ? piece.last + 2 : piece.last + 1;
  const at = /^(من|و)$/.test(text.key(next)) ? next + 1 : next;
  if (!/^بين(هم|هن)$/.test(text.key(at)) && !/^بين(هم|هن)$/.test(text.bare(at))) return false;
  return text.numberOn(at + 1) !== undefined;
}

function isScore(text: FigureText, piece: NumberPiece): boolean {
  const marks = ['-', '–', ':', '/'];
  return (
    (marks.includes(text.key(piece.last + 1)) && text.kind(piece.last + 2) === TokenKind.number) ||
    (marks.includes(text.key(piece.first - 1)) && text.kind(piece.first - 2) === TokenKind.number)
  );
}

/** «مقتل 12», «وإصابة نحو 40»: the word of the outcome right before the number, and no noun after it. */
function directOutcome(text: FigureText, piece: NumberPiece): Counted | null {
  const next = text.word(piece.last + 1);
  if (next?.isBareNoun || next?.category === 'none') return null;
  let at = text.beforeOf(piece);
  if (text.key(at) === 'علي' && text.bare(at - 1) === 'القبض') at--;
  const word = text.word(at);
  if (!word?.before || word.definite) return word?.before && text.key(text.beforeOf(piece)) === 'علي' ? word.before : null;
  return outcomeOf(text, piece, piece.last);
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

function isFollowedByOf(text: FigureText, piece: NumberPiece): boolean {
  return ['من', 'في', 'ل'].includes(text.key(piece.last + 1));
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

/** «4.6 على مقياس ريختر» */
function isOnScale(text: FigureText, piece: NumberPiece): boolean {
  return text.bare(piece.last + 1) === 'مقياس' || (text.key(piece.last + 1) === 'علي' && text.bare(piece.last + 2) === 'مقياس');
}
