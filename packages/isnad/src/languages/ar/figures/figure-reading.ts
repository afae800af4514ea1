import type { Context } from '../../../analysis/language.ts';
import type { Figure, Mention, Timex } from '../../../analysis/shape.ts';
import type { NumberPiece } from '../numbers/index.ts';
import type { CountedWords } from './counted-word.ts';
import type { FigureFind, FigureRule, WordFigureRule } from './figure-rule.ts';
import { FigureText } from './figure-text.ts';
import { countedNoun } from './rules/counted-noun.ts';
import { currencySign } from './rules/currency-sign.ts';
import { definiteCount } from './rules/definite-count.ts';
import { dualPerson } from './rules/dual-person.ts';
import { elliptic } from './rules/elliptic.ts';
import { onePerson } from './rules/one-person.ts';
import { partitive } from './rules/partitive.ts';
import { percentage } from './rules/percentage.ts';

export const figureRules: readonly FigureRule[] = [countedNoun, currencySign, definiteCount, elliptic, onePerson, partitive, percentage];
export const wordFigureRules: readonly WordFigureRule[] = [dualPerson];

interface RuledFigure extends FigureFind {
  readonly by: string;
}

const reachOfOwner = 5;

/** The figures of one text. Of the rules that find one at a number the longest stands, then the more specific, then the first by id. */
export function readFigures(
  context: Context,
  words: CountedWords,
  pieces: readonly NumberPiece[],
  timexes: readonly Timex[],
  mentions: readonly Mention[],
): Figure[] {
  const text = new FigureText(context, words, withoutTimes(pieces, timexes));
  const finds: RuledFigure[] = [];
  let nextPiece = 0;
  let dual = text.nextDual(0);
  for (let from = 0; from < text.tokens.length; ) {
    const piece = text.pieces[nextPiece];
    if (dual < from) dual = text.nextDual(from);
    const token = piece ? Math.min(dual, Math.max(piece.first, from)) : dual;
    if (token >= text.tokens.length) break;
    from = token + 1;
    if (context.chrome[token]) continue;
    if (piece && piece.first <= token) {
      nextPiece++;
      const find = bestAt(text, piece, finds);
      if (find && find.first > (finds.at(-1)?.last ?? -1)) finds.push(find);
      continue;
    }
    for (const rule of wordFigureRules) {
      const find = rule.findAt(text, token);
      if (find && find.first > (finds.at(-1)?.last ?? -1)) finds.push({ ...find, by: rule.id });
    }
  }
  const all = withEchoesOfLater(text, finds);
  return all.map((find, index) => toFigure(text, find, index, all, mentions));
}

const leastOfEcho = 1e6;

/** «80 مليونا لتعبيد الطرق» in a headline: what the number counts stands with the same number farther down. */
function withEchoesOfLater(text: FigureText, finds: RuledFigure[]): RuledFigure[] {
  const bare = text.pieces.filter(
    (piece) =>
      piece.kind === 'cardinal' &&
      piece.scale >= leastOfEcho &&
      !text.context.chrome[piece.first] &&
      !finds.some((find) => find.first <= piece.last && piece.first <= find.last) &&
      !text.bare(piece.first).startsWith('ال') &&
      !text.word(piece.last + 1)?.isBareNoun,
  );
  const echoes: RuledFigure[] = [];
  for (const piece of bare) {
    const value = piece.min ?? piece.max;
    const later = finds.find((find) => (find.min ?? find.max) === value && find.counts !== 'percent');
    if (!later) continue;
    const { first, last, min, max, approximate } = piece;
    echoes.push({ first, last, min, max, approximate, counts: later.counts, what: null, unit: later.unit, isPart: false, by: 'elliptic' });
  }
  return echoes.length === 0 ? finds : [...finds, ...echoes].sort((a, b) => a.first - b.first);
}

/** Numbers that stand in no time expression. Both lists are sorted by start. */
function withoutTimes(pieces: readonly NumberPiece[], timexes: readonly Timex[]): NumberPiece[] {
  let next = 0;
  return withoutEchoes(pieces).filter((piece) => {
    if (piece.kind === 'ordinal' || piece.kind === 'vague' || piece.kind === 'fraction') return false;
    while (next < timexes.length && (timexes[next] as Timex).end <= piece.start) next++;
    const timex = timexes[next];
    return !timex || timex.start >= piece.end;
  });
}

/** «(15) خمسة عشر»: one number written twice, digits and words, is one. */
function withoutEchoes(pieces: readonly NumberPiece[]): NumberPiece[] {
  const kept: NumberPiece[] = [];
  for (const piece of pieces) {
    const before = kept.at(-1);
    const isEcho =
      before &&
      piece.first - before.last <= 2 &&
      before.kind === 'cardinal' &&
      piece.kind === 'cardinal' &&
      before.min === piece.min &&
      before.max === piece.max &&
      before.digits !== piece.digits;
    if (isEcho) kept[kept.length - 1] = { ...piece, first: before.first, start: before.start };
    else kept.push(piece);
  }
  return kept;
}

function bestAt(text: FigureText, piece: NumberPiece, finds: readonly RuledFigure[]): RuledFigure | null {
  let best: RuledFigure | null = null;
  let bestRule: FigureRule | null = null;
  for (const rule of figureRules) {
    const find = rule.find(text, piece, finds);
    if (!find) continue;
    if (best && bestRule) {
      const longer = find.last - find.first - (best.last - best.first);
      if (longer < 0) continue;
      if (longer === 0 && (rule.specificity < bestRule.specificity || (rule.specificity === bestRule.specificity && rule.id > bestRule.id))) continue;
    }
    best = { ...find, by: rule.id };
    bestRule = rule;
  }
  return best;
}

function toFigure(text: FigureText, find: RuledFigure, index: number, finds: readonly RuledFigure[], mentions: readonly Mention[]): Figure {
  const { tokens } = text;
  const piece = text.pieces.find((one) => one.first === find.first);
  const what = find.what && { start: tokens.start[find.what[0]] as number, end: tokens.end[find.what[1]] as number };
  return {
    start: piece?.start ?? startOf(text, find.first),
    end: tokens.end[find.last] as number,
    min: find.min,
    max: find.max,
    approximate: find.approximate,
    counts: find.counts,
    what,
    unit: find.unit,
    of: ownerOf(text, find, mentions),
    attribution: null,
    partOf: find.isPart ? totalOf(text, find, index, finds) : null,
    by: find.by,
  };
}

function startOf(text: FigureText, token: number): number {
  const cut = text.tokens.types.get(text.tokens.type[token] as number).readings[0]?.cut ?? 0;
  return (text.tokens.start[token] as number) + cut;
}

/** The nearest figure before it in the sentence that is no part itself. */
function totalOf(text: FigureText, find: RuledFigure, index: number, finds: readonly RuledFigure[]): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const total = finds[at] as RuledFigure;
    if (!text.sameSentence(total.first, find.first)) return null;
    if (!total.isPart) return at;
  }
  return null;
}

/** The first mention that stands within a few words behind the figure, in its clause. */
function ownerOf(text: FigureText, find: RuledFigure, mentions: readonly Mention[]): number | null {
  const { tokens } = text;
  const from = tokens.end[find.last] as number;
  let limit = find.last;
  while (limit + 1 < tokens.length && limit - find.last < reachOfOwner && text.sameSentence(limit + 1, find.last) && !/^[،,؛(:]/.test(text.key(limit + 1)))
    limit++;
  const to = tokens.end[limit] as number;
  const at = lowerBound(mentions, tokens.start[find.first] as number);
  for (let i = at; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start >= to) return null;
    if (mention.start >= from || mention.start >= (tokens.start[find.first] as number)) return i;
  }
  return null;
}

function lowerBound(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
