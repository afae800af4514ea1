import type { Counted } from '../../../../analysis/shape.ts';
import { TokenKind } from '../../../../analysis/tokens.ts';
import type { NumberPiece } from '../../numbers/index.ts';
import { isLabel } from '../barred.ts';
import type { FigureFind, FigureRule } from '../figure-rule.ts';
import type { FigureText } from '../figure-text.ts';
import { outcomeOf } from '../outcome.ts';
import { totalOf } from '../total-number.ts';

const people: ReadonlySet<Counted> = new Set(['people', 'personnel', 'killed', 'wounded', 'captured', 'displaced', 'casualties']);
const reachOfMoney = 60;
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
    ['صدر القرار بأكثرية 6 أصوات مقابل 5', '5', 5, 5, 'other'],
    ['زاد الإنتاج 300 ألف برميل يوميا إلى 10.2 مليون', '10.2 مليون', 10200000, 10200000, 'other'],
    ['ارتفع السعر من 167 دينارا إلى 450', '450', 450, 450, 'money'],
    ['ارتفع رأس المال من 200 إلى 450 مليون دينار', '200', 200000000, 200000000, 'money'],
    ['ارتفع السعر من 20 إلى 30 دولارا', '20', 20, 20, 'money'],
    ['قضت المحكمة بسجن 22 متهما وبراءة 5', '5', 5, 5, 'people'],
    ['فازت القائمة بـ52 مقعدا من مجموع 217', '217', 217, 217, 'other'],
    ['قضت المحكمة بالسجن المؤبد على 5', '5', 5, 5, 'people'],
    ['إصابة 7 بالرصاص و23 بالاختناق', '23', 23, 23, 'wounded'],
    ['بلغ العدد الإجمالي للركاب 6.671.878 حتى الآن', '6.671.878', 6671878, 6671878, 'people'],
    ['عدد الركاب المسافرين على الرحلات الداخلية 85.864 بزيادة كبيرة', '85.864', 85864, 85864, 'people'],
    ['كلفت 30 مليون دينار. وعدد هذه المصانع يقدر بنحو 8 آلاف.', 'يقدر بنحو 8 آلاف', 8000, 8000, 'other'],
    ['دفع 37 مليون دينار بعد أن دفع 45 مليونا في الصيف', '45 مليونا', 45000000, 45000000, 'money'],
  ],
  refuses: ['نيكسوس 4 و5 و6', 'فاز 2-1', 'القناة 13', 'حل في المرتبة 130 من أصل 144 بلدا', 'هاتف رقم 920'],
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
    const named = totalOf(text, piece);
    if (named) return make(named, false);
    if (isOnScale(text, piece)) return make('other', false);
    if (piece.scale >= 1000 && !text.nounAfter(piece)) {
      if (piece.scale >= 1e6 && values.has(text.bare(piece.first - 1))) return make('money', false);
      // «نحو 360 ألفا» where «360 ألف مشترك» stood before, «لديها خمسة ملايين مشترك و"غاب" 1.3 مليون»
      const same = found.find((find) => (find.min ?? find.max) === (piece.min ?? piece.max) && find.counts !== 'percent');
      if (same) return make(same.counts, false);
      if (inSentence && people.has(total.counts) && piece.scale >= 1e6 && text.isJoinedNear(piece)) return make(total.counts, false);
      if (total?.counts === 'money' && !isNumberOf(text, piece) && piece.first - total.last <= reachOfMoney) return make('money', false);
    }
    if (inSentence && (wholes.has(text.bare(text.beforeOf(piece))) || isAgainst(text, piece, total))) return make(total.counts, false);
    const goal = goalOf(text, piece);
    if (goal) return { ...make(goal.counts, false), min: scaled(piece.min, goal.by), max: scaled(piece.max, goal.by) };
    if (isSentenced(text, piece)) return make('people', false);
    if (inSentence && piece.scale >= 1000 && piece.first - total.last <= 25 && text.word(piece.last + 1)?.isVerb && people.has(total.counts))
      return make(total.counts, false);
    const share = shareOf(text, piece);
    if (share) return make(share, false);
    if (inSentence && isHarmed.has(total.counts) && isJoinedBare(text, piece) && piece.first - total.last <= 8) return make(total.counts, false);
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

function isFollowedByOf(text: FigureText, piece: NumberPiece): boolean {
  return ['من', 'في', 'ل'].includes(text.key(piece.last + 1));
}

/** «4.6 على مقياس ريختر» */
function isOnScale(text: FigureText, piece: NumberPiece): boolean {
  return text.bare(piece.last + 1) === 'مقياس' || (text.key(piece.last + 1) === 'علي' && text.bare(piece.last + 2) === 'مقياس');
}

/** «6 أصوات مقابل 5», «54 مقعدا … وحصلت على 32», «300 ألف برميل إلى 10.2 مليون»: counted like what stands before. */
function isAgainst(text: FigureText, piece: NumberPiece, total: FigureFind): boolean {
  if (total.counts === 'percent' || piece.first - total.last > reachOfLike || text.word(piece.last + 1)?.isBareNoun) return false;
  const at = text.beforeOf(piece);
  if (text.key(at) === 'مقابل') return at - total.last <= 2 && !/^(ال)?(دولار|يورو)/.test(text.key(piece.last + 1));
  if (text.key(at) === 'علي') return obtains.has(text.bare(at - 1)) || obtains.has(text.bare(at - 2));
  // «من 167 جنيها (تسعة دولارات) إلى 450»
  if (total.counts === 'money' && text.key(at) === 'الي' && piece.digits) return !/^(19|20)\d\d$/.test(text.key(piece.first));
  return piece.scale >= 1e6 && (text.key(at) === 'الي' || text.key(at) === 'من');
}

const wholes = new Set(['اصل', 'مجموع', 'اجمالي']);
const reachOfLike = 9;
const obtains = new Set('حصل حصلت حاز حازت'.split(' '));

/** «من 20 إلى 30 دولارا»: the noun of the second number. */
function goalOf(text: FigureText, piece: NumberPiece): { counts: Counted; by: number } | null {
  if (text.bare(piece.first - 1) !== 'من' || text.key(piece.last + 1) !== 'الي') return null;
  const index = text.numberOn(piece.last + 2);
  const goal = index === undefined ? undefined : text.pieces[index];
  const noun = goal?.kind === 'cardinal' ? text.nounAfter(goal) : null;
  if (!goal || !noun?.isKnown || noun.category === 'none' || /^(19|20)\d\d$/.test(text.key(piece.first))) return null;
  // «من 200 إلى 450 مليون ريال»: the scale is said once.
  return { counts: noun.category, by: piece.scale === 1 && goal.scale >= 1000 ? goal.scale : 1 };
}

function scaled(bound: number | null, by: number): number | null {
  return bound === null ? null : bound * by;
}

/** «السجن المؤبد على 5», «والمؤبد لـ14» */
function isSentenced(text: FigureText, piece: NumberPiece): boolean {
  const at = text.beforeOf(piece);
  if (!text.word(piece.last + 1)?.isBareNoun && piece.digits && (text.bare(at) === 'براءه' || text.bare(at) === 'تبرئه')) return true;
  if (text.word(piece.last + 1)?.isBareNoun || !['علي', 'ل', 'بحق'].includes(text.key(at))) return false;
  return ['المؤبد', 'السجن', 'الاعدام', 'سجن', 'اعدام', 'حبس', 'الحبس'].includes(text.bare(at - 1));
}

const isHarmed: ReadonlySet<string> = new Set(['killed', 'wounded']);

/** «و23 بالاختناق»: joined, with no noun of its own. */
function isJoinedBare(text: FigureText, piece: NumberPiece): boolean {
  const next = text.word(piece.last + 1);
  return piece.digits && text.isJoined(piece) && next?.after !== null && next?.after !== undefined;
}
