import type { JoinRule, NumberPiece, NumberText } from '../number-rule.ts';

/** Ratios: «3/4», «واحد على عشرين», «واحد من ثلاثة», «جزء من مئة». In news «على» and «من» stand between numbers for other reasons. */
export const ratio: JoinRule = {
  id: 'ratio',
  specificity: 2,
  examples: [
    ['املأ 3/4 الكأس', '3/4', 0.75, 0.75],
    ['واحد على عشرين من البيوت', 'واحد على عشرين', 0.05, 0.05],
    ['احسب -1 4/5 هنا', '-1 4/5', -1.8, -1.8],
    ['جزء من مئة', 'جزء من مئة', 0.01, 0.01],
  ],
  refuses: ['خمسة من البيوت', '5/17/2018'],
  join(text, pieces, at) {
    const upper = pieces[at];
    if (!upper || upper.min === null || (upper.kind !== 'cardinal' && upper.kind !== 'fraction')) return null;
    const part = partBefore(text, upper);
    if (part >= 0)
      return {
        piece: { ...upper, first: part, start: text.tokens.start[part] as number, min: 1 / upper.min, max: 1 / upper.min, kind: 'fraction', by: 'ratio' },
        taken: 1,
      };
    const lower = pieces[at + 1];
    if (!lower?.min) return null;
    const parts = partsAfter(text, upper, lower);
    if (parts) return parts;
    const whole = wholeBefore(text, pieces, at);
    if (whole) return whole;
    if (!isLinked(text, upper, lower)) return null;
    const first = signBefore(text, upper.first);
    const value = ((first < upper.first ? -1 : 1) * upper.min) / lower.min;
    const behind = pieces[at + 2];
    const piece: NumberPiece = { ...lower, first, start: text.tokens.start[first] as number, min: value, max: value, kind: 'fraction', by: 'ratio' };
    if (isSlash(text, upper, lower) && behind?.digits && behind.first === lower.last + 1 && behind.min !== null)
      return { piece: { ...piece, last: behind.last, end: behind.end, min: behind.min + value, max: behind.min + value }, taken: 3 };
    return { piece, taken: 2 };
  },
};

/** «ثلاث وعشرون خمس» (23/5), «مئة وخُمسين» and «ثلاث وخمس» (a number and parts of one). */
function partsAfter(text: NumberText, upper: NumberPiece, lower: NumberPiece) {
  if (upper.digits || lower.digits || lower.first !== upper.last + 1 || upper.min === null) return null;
  const isWritten = /^\u0648?خ\u064f/.test(text.tokens.text.slice(text.tokens.start[lower.first], lower.end));
  const fifths = text.grammar.word(lower.first)?.roles.fraction ?? (isWritten ? 2.5 : undefined);
  if (fifths === undefined || lower.first !== lower.last) return null;
  const isAdded = text.grammar.joined(lower.first) === lower.first;
  const value = isAdded ? upper.min + 1 / fifths : upper.min / fifths;
  return { piece: { ...lower, first: upper.first, start: upper.start, min: value, max: value, kind: 'fraction' as const, by: 'ratio' }, taken: 2 };
}

/** «1 4/5»: a whole number before a ratio. */
function wholeBefore(text: NumberText, pieces: readonly NumberPiece[], at: number) {
  const [whole, upper, lower] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (!whole?.digits || !upper || !lower?.min || upper.first !== whole.last + 1 || upper.min === null || whole.min === null || !isSlash(text, upper, lower))
    return null;
  const first = signBefore(text, whole.first);
  const value = (first < whole.first ? -1 : 1) * (whole.min + upper.min / lower.min);
  return { piece: { ...lower, first, start: text.tokens.start[first] as number, min: value, max: value, kind: 'fraction' as const, by: 'ratio' }, taken: 3 };
}

function signBefore(text: NumberText, first: number): number {
  return ['-', 'سالب', 'ناقص'].includes(text.key(first - 1)) ? first - 1 : first;
}

function isSlash(text: NumberText, upper: NumberPiece, lower: NumberPiece): boolean {
  return (
    lower.first === upper.last + 2 &&
    text.key(upper.last + 1) === '/' &&
    text.key(lower.last + 1) !== '/' &&
    text.key(upper.first - 1) !== '/' &&
    upper.digits &&
    lower.digits
  );
}

function isLinked(text: NumberText, upper: NumberPiece, lower: NumberPiece): boolean {
  if (isSlash(text, upper, lower)) return true;
  const link = text.key(upper.last + 1);
  if (lower.first === upper.last + 2)
    return (
      link === 'علي' ||
      (link === 'من' && (upper.min === 1 || upper.digits)) ||
      (link === 'في' && upper.digits && (upper.min ?? 0) < (lower.min ?? 0) && (upper.min ?? 0) < 100)
    );
  return lower.first === upper.last + 3 && /^(جزء|اجزاء)$/.test(link) && text.key(upper.last + 2) === 'من';
}

/** The token of «جزء» before «من» and the number, where no number counts the parts; -1 otherwise. */
function partBefore(text: NumberText, piece: NumberPiece): number {
  if (text.key(piece.first - 1) !== 'من' || !/^(جزء|اجزاء)$/.test(text.key(piece.first - 2))) return -1;
  return piece.first - 2;
}
