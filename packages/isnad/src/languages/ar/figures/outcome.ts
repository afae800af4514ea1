import type { Counted } from '../../../analysis/shape.ts';
import { Clitic } from '../../../analysis/types.ts';
import type { NumberPiece } from '../numbers/index.ts';
import { endsClause, type FigureText } from './figure-text.ts';

const reachBefore = 9;
const reachAfter = 9;
const near = 3;
const relatives = new Set(
  'الذي التي الذين اللذين شارك شاركت يضم تضم ضم نقل نقلت ارسل ارسلت نشر نشرت استخدم اطلق اطلقت شارك يشارك يقدر يبلغ بلغ حكم حكمت بالسجن عاما سنوات ضد بينما فيما'.split(
    ' ',
  ),
);

/** What the sentence says happened to those whom a number counts; null where it says nothing. The nearer of the words before and after decides. */
export function outcomeOf(text: FigureText, piece: NumberPiece, last: number): Counted | null {
  if (isAgent(text, text.beforeOf(piece))) return null;
  const before = outcomeBefore(text, piece);
  // «فقد 5 أشخاص حياتهم»
  if (before && before.distance <= near && before.counts !== 'people') return before.counts;
  const after = outcomeAfter(text, last);
  return after ?? before?.counts ?? null;
}

/** «قُتل برصاص مسلحين», «على يد 5 جنود»: those who did it. */
const agents = new Set('برصاص بنيران بايدي يد يدي ايدي بواسطه بقياده قبل بسلاح بسكين بسكاكين'.split(' '));

function isAgent(text: FigureText, token: number): boolean {
  const key = text.key(token);
  if (!agents.has(key)) return false;
  if (key === 'قبل') return text.key(token - 1) === 'من';
  return key.length > 4 || text.key(token - 1) === 'علي' || key.startsWith('ب');
}

function outcomeBefore(text: FigureText, piece: NumberPiece): { counts: Counted; distance: number } | null {
  const isJoined = text.isJoined(piece);
  let crossed = false;
  for (let token = piece.first - 1; token >= 0 && token >= piece.first - reachBefore; token--) {
    if (!text.sameSentence(token, piece.first) || endsClause(text.key(token)) || relatives.has(text.key(token))) return null;
    if (text.numberOn(token) !== undefined) {
      if (!isJoined) return null;
      crossed = true;
    }
    const word = text.word(token);
    if (!word) continue;
    if (text.key(token) === 'علي' && /^(قضاء|القضاء|قضائها|قضائه|قضي|قضت|قضوا)$/.test(text.bare(token - 1)))
      return { counts: 'killed', distance: piece.first - token };
    if (word.before && isCourt(text, token, piece.first)) return null;
    if (word.before) return { counts: united(text, token, word.before), distance: crossed ? near + 1 : piece.first - token };
    if (word.isVerb && !crossed) return null;
  }
  return null;
}

const rulings = new Set('حكم الحكم حكما احكام احكاما قضت تقضي قضي يقضي حكمت ايدت ايد تاييد طلب طلبت طالب طالبت المحكمه محكمه النيابه اصدرت اصدر'.split(' '));
const reachOfRuling = 6;

function isOfCourt(text: FigureText, verb: number): boolean {
  for (let at = verb + 1; at <= verb + 3; at++)
    if (/^(ال)?(محكم|قاضي|قضاء|نيابه|دائره)/.test(text.bare(at)) || /^ب(براء|سجن|حبس|تبرئ|رفض|قبول|عدم)/.test(text.key(at))) return true;
  return false;
}

/** «حكم بإعدام 6 متهمين», «قضت المحكمة ببراءة 47»: what a court says has not happened yet. «قضى 5 أشخاص» has. */
function isCourt(text: FigureText, token: number, number: number): boolean {
  const key = text.bare(token);
  if (key === 'قضي' || key === 'قضت') return number - token > 1 && isOfCourt(text, token);
  if (key !== 'اعدام' && key !== 'الاعدام') return false;
  for (let at = token - 1; at >= token - reachOfRuling && text.sameSentence(at, token); at--) if (rulings.has(text.bare(at))) return true;
  return false;
}

/** «قُتل أو أصيب», «مقتل وإصابة»: both together. */
function united(text: FigureText, token: number, counts: Counted): Counted {
  const word = text.word(token);
  const link = text.key(token - 1);
  const other = link === 'او' || link === 'و' ? token - 2 : word && word.clitics & Clitic.wa ? token - 1 : -1;
  if (other < 0 || text.numberOn(other) !== undefined) return counts;
  const former = text.word(other);
  // «لقوا مصرعهم وأصيب 12»: those who died were counted before.
  if (former?.enclitic !== '' || /^(مصرع|حتف)/.test(former.key)) return counts;
  // «25 جنديا قتلوا وأصيب 35»
  if (former.after !== null) for (let at = other - 1; at >= other - 3; at--) if (text.numberOn(at) !== undefined) return counts;
  const first = former.before;
  return isHarm(counts) && first && isHarm(first) && first !== counts ? 'casualties' : counts;
}

function outcomeAfter(text: FigureText, last: number): Counted | null {
  for (let token = last + 1; token <= last + reachAfter; token++) {
    if (!text.sameSentence(token, last) || endsClause(text.key(token)) || text.key(token) === 'الذين') return null;
    const word = text.word(token);
    if (!word?.after) {
      // A clause of its own begins.
      if (word && word.clitics & Clitic.wa && (word.before || word.isVerb)) return null;
      continue;
    }
    if (word.clitics & (Clitic.wa | Clitic.fa)) return null;
    for (let more = token + 1; more <= token + 3; more++) {
      const next = text.word(more);
      if (next?.after && next.after !== word.after && isHarm(next.after) && isHarm(word.after)) return 'casualties';
    }
    return word.after;
  }
  return null;
}

/** «76,000 إصابة، بين قتلى وجرحى», «20 قتيلا وجريحا», «بين قتيل وجريح». */
export function isKilledAndWounded(text: FigureText, last: number): boolean {
  const next = text.word(last + 1);
  if (next && /^و(جريحا?|جرحي|مصابا?|مصابين)$/.test(next.key) && !isCountAhead(text, last + 2)) return true;
  for (let token = last + 1; token <= last + 4 && text.sameSentence(token, last); token++) {
    if (text.bare(token) !== 'بين') continue;
    const [a, b] = [text.word(token + 1), text.word(token + 2)];
    return a !== null && b !== null && a.category !== null && b.category !== null && isHarm(a.category) && isHarm(b.category);
  }
  return false;
}

/** «18 قتيلا وإصابة 600»: the second word has a number of its own. */
function isCountAhead(text: FigureText, token: number): boolean {
  for (let at = token; at <= token + 4 && text.sameSentence(at, token); at++) if (text.numberOn(at) !== undefined) return true;
  return false;
}

/** «70 حالة اختناق», «70 حالة على الأقل من صعوبات التنفس والاختناق»: what the cases are. */
export function outcomeOfCases(text: FigureText, last: number): Counted | null {
  for (let token = last + 1; token <= last + 8 && text.sameSentence(token, last) && !endsClause(text.key(token)) && text.key(token) !== '،'; token++) {
    const word = text.word(token);
    if (word?.before) return word.before;
    if (word?.category && told.has(word.category)) return word.category as Counted;
  }
  return null;
}

/** «والوفيات إلى ثماني حالات»: what the cases are stands before their number. */
export function outcomeBeforeCases(text: FigureText, piece: NumberPiece): Counted | null {
  const link = text.beforeOf(piece);
  const word = text.word(text.key(link) === 'الي' || text.key(link) === 'بلغت' ? link - 1 : link);
  return word?.definite && word.category !== null && told.has(word.category) ? (word.category as Counted) : null;
}

const told: ReadonlySet<string> = new Set(['killed', 'wounded', 'captured', 'displaced']);

export function isHarm(counts: string): boolean {
  return counts === 'killed' || counts === 'wounded';
}
