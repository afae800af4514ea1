import type { NumberPiece } from '../numbers/index.ts';
import type { FigureText, NounRead } from './figure-text.ts';

/** Before a number these make it a label, an age, a calibre, a mark. */
const labels = new Set(
  'عيار رقم الرقم الماده ماده الفقره فقره البند الصفحه صفحه الساعه بتوقيت قناه العدد طراز نموذج فئه القرار قرار المرسوم مرسوم هاتف عمر عمره عمرها الحلقه الجزء طريق الطريق بوابه غرفه سباق الفصل تحت دون كل لكل الدقيقه لواء اللواء كتيبه الكتيبه فرقه الفرقه فوج الفوج سريه السريه'.split(
    ' ',
  ),
);
const marketWords = new Set(
  'مؤشر المؤشر مؤشرات المؤشرات البورصه بورصه السوق الاسهم تداول داو ناسداك نيكي داكس كاك فوتسي المتداوله تاسي قراءه القراءه اغلق اغلقت ليغلق'.split(' '),
);

/** «المادة 15», «المرتبة 130», «البند (7)»: the number is a label or a rank. */
export function isLabel(text: FigureText, piece: NumberPiece): boolean {
  if (piece.scale !== 1) return false;
  const before = text.bare(text.beforeOf(piece));
  return ranks.has(before) || (piece.digits && labels.has(before) && !sizes.has(before));
}

const ranks = new Set('المركز مركز المرتبه مرتبه الترتيب المركزين الفرقه الفوج اللواء الكتيبه الدفعه النسخه الدوره'.split(' '));
/** Of the labels these may stand before a quantity. */
const sizes = new Set('تحت دون كل لكل'.split(' '));

/** Whether a number with a noun after it is no figure all the same. */
export function isBarred(text: FigureText, piece: NumberPiece, noun: NounRead): boolean {
  const before = text.bare(piece.first - 1);
  if (labels.has(before) && !(noun.isKnown && text.isPerson(noun.category))) return true;
  // «3-1 أهداف», «2 : 1»
  const link = text.key(piece.first - 1);
  if (piece.digits && (link === '-' || link === ':' || link === '/') && text.numberOn(piece.first - 2) !== undefined) return true;
  if (noun.category === 'distance' && isGameSentence(text, piece.first)) return true;
  // «واحد من أكبر», «واحدة على الأقل»: one as a pronoun or adjective.
  return !piece.digits && piece.min === 1 && piece.scale === 1 && piece.max !== null;
}

const gameWords = new Set('المرمي العارضه القائم مرمي ركله ركلات الكره هدف الحارس الشباك ملعب الملعب'.split(' '));

/** «سدد من 12 مترا» */
function isGameSentence(text: FigureText, token: number): boolean {
  return hasWord(text, token, gameWords);
}

/** Points count in markets; in games they are scores. */
export function isMarketSentence(text: FigureText, token: number): boolean {
  return hasWord(text, token, marketWords);
}

function hasWord(text: FigureText, token: number, words: ReadonlySet<string>): boolean {
  const sentence = text.context.sentences[text.context.sentenceOf[token] as number];
  if (!sentence) return false;
  for (let at = sentence.first; at <= sentence.last; at++) if (words.has(text.bare(at))) return true;
  return false;
}

/** «إيقافه 4 مباريات»: games that somebody is barred from. */
export function isSuspension(text: FigureText, piece: NumberPiece): boolean {
  for (let at = piece.first - 1; at >= piece.first - 8 && at >= 0 && text.sameSentence(at, piece.first); at--)
    if (/^(ل|ب|و)?(ايقاف|حرمان|ايقافه|حرمانه|اوقف|عقوبه|ايقافها|حرمانها)$/.test(text.key(at))) return true;
  return false;
}

/** Targets of a strike, not goals of a game. */
export function isTarget(text: FigureText, piece: NumberPiece): boolean {
  for (let at = piece.first - 1; at >= piece.first - 6 && at >= 0 && text.sameSentence(at, piece.first); at--)
    if (/^(قصف|قصفت|استهداف|استهدف|استهدفت|ضرب|ضربت|تدمير|دمر|دمرت|غارات|غاره|مهاجمه|هاجم|هاجمت)$/.test(text.bare(at))) return true;
  return false;
}
