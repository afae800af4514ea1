import type { Analysis, Figure } from '../analysis/index.ts';
import { contains, type Span } from '../span.ts';
import type { ScopeReader } from './figure-scopes.ts';
import { spansWithin } from './sorted-spans.ts';
import type { Source } from './statements.ts';

/** How the figures of one article are made up of one another, by index. */
export interface Composition {
  /** The total of each part. */
  readonly totalOf: ReadonlyMap<number, number>;
  /** Figures that the text joins to one count without telling their sum; each list in order of the text, by its first. */
  readonly sums: ReadonlyMap<number, readonly number[]>;
  /** Figures that stand in a sum behind its first. */
  readonly joined: ReadonlySet<number>;
}

/** Counts of people to whom one thing happened: those of several kinds add up. */
const addable: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'captured', 'displaced']);
/** A total of people may have parts of these. */
const ofPeople: ReadonlySet<string> = new Set([...addable, 'people', 'personnel']);
/** Letters between a number and the one that is joined to it, and around a number where words tell its part, at most. */
const reach = 90;
const near = 32;
/** Sentences back in which a part finds its total. */
const sentencesBack = 2;

/**
 * Finds parts and their totals, as the analysis tells them («15 بينهم 12»), where a part goes on («خمسة منهم … وستة …»), and where a later sentence of the article opens with
 * the part («ومن بينهم …»); and counts that are joined to one («مقتل عشرة جنود إضافة إلى ثلاثة عمال»). What only stands beside («وأصيب سبعة») is neither.
 */
export function composeFigures(source: Source, scopes: ScopeReader): Composition {
  const { figures, sentences } = source.analysis;
  const totalOf = new Map<number, number>();
  const chains: number[][] = [];
  let sentence = 0;
  const sentenceOf = figures.map((figure) => {
    while (sentence + 1 < sentences.length && sentences[sentence]!.end <= figure.start) sentence++;
    return sentence;
  });
  for (const [index, figure] of figures.entries()) {
    const before = index - 1;
    const previous = figures[before];
    const isNext = previous !== undefined && sentenceOf[before] === sentenceOf[index] && isLinked(previous, figure, source, scopes);
    const stated = figure.partOf ?? openingTotal(index, source, sentenceOf, totalOf, scopes);
    if (stated !== null && !(isNext && totalOf.get(before) === stated)) {
      // «76 منها …، من بينها 57»: told anew, it is a part of the part before it where it fits into that.
      const nearest = totalOf.get(before) === stated && fits(figure, previous!) ? before : stated;
      if (isOfOneKind(figures[nearest]!, figure) && fits(figure, figures[nearest]!)) totalOf.set(index, nearest);
      continue;
    }
    if (previous !== undefined && sentenceOf[before] === sentenceOf[index] && areEnumerated(previous, figure, source, scopes)) {
      totalOf.set(index, before);
      continue;
    }
    if (!isNext) continue;
    const total = totalOf.get(before);
    if (total !== undefined) {
      if (isOfOneKind(figures[total]!, figure) && fits(figure, figures[total]!)) totalOf.set(index, total);
    } else if (!isAddable(previous!, figure, source, scopes)) continue;
    else if (chains.at(-1)?.at(-1) === before) chains.at(-1)!.push(index);
    else chains.push([before, index]);
  }
  const sums = new Map<number, readonly number[]>();
  for (const chain of chains) {
    const told = toldSum(chain, figures, sentenceOf);
    if (told === null) sums.set(chain[0]!, chain);
    else for (const part of chain) totalOf.set(part, told);
  }
  return { totalOf, sums, joined: new Set([...sums.values()].flatMap((chain) => chain.slice(1))) };
}

/** «قتل 15 شخصا. ومن بينهم 12 جنديا»: the last figure of the kind that is no part, a sentence or two before. */
function openingTotal(
  index: number,
  { article, analysis: { figures, sentences } }: Source,
  sentenceOf: readonly number[],
  totalOf: ReadonlyMap<number, number>,
  scopes: ScopeReader,
): number | null {
  const figure = figures[index]!;
  const own = sentences[sentenceOf[index]!];
  if (own === undefined || !contains(own, figure)) return null;
  const opening = article.text.slice(own.start, figure.start);
  if (opening.length > near || !scopes.ends('part', opening)) return null;
  for (let before = index - 1; before >= 0 && sentenceOf[index]! - sentenceOf[before]! <= sentencesBack; before--) {
    if (totalOf.has(before) || sentenceOf[before] === sentenceOf[index]) continue;
    if (isOfOneKind(figures[before]!, figure)) return before;
  }
  return null;
}

/** «15 شخصا هم 8 جنود و7 عمال», «15 شخصا: 8 جنود»: all of a total, told one by one. */
export function areEnumerated(total: Figure, first: Figure, { article }: Source, scopes: ScopeReader): boolean {
  if (first.start < total.end || first.start - total.end > near || !isOfOneKind(total, first) || !fits(first, total)) return false;
  const between = article.text.slice(total.end, first.start);
  return first.what !== null && total.counts !== 'percent' && (/^[^\n.]*\p{L}?:\s*$/u.test(between) || scopes.ends('whole', between));
}

/** One part that is more than its total alone is of something else. */
function fits(part: Figure, total: Figure): boolean {
  return total.max === null || part.min === null || part.min <= total.max;
}

function isOfOneKind(total: Figure, part: Figure): boolean {
  if (total.counts === 'percent' || part.counts === 'percent') return total.counts === part.counts;
  if (total.unit !== part.unit) return false;
  return total.counts === part.counts || (ofPeople.has(total.counts) && (part.counts === 'people' || part.counts === 'personnel'));
}

/** «… وثلاثة», «… إضافة إلى ثلاثة»: the number goes on from the one before it. */
function isLinked(a: Figure, b: Figure, { article }: Source, scopes: ScopeReader): boolean {
  if (b.start < a.end || b.start - a.end > reach) return false;
  const gap = article.text.slice(a.end, b.start);
  return !/[.؛:!؟\n]/u.test(gap) && scopes.ends('joining', gap);
}

/** Whether both count those to whom one thing happened, on one side and in one place. */
function isAddable(a: Figure, b: Figure, { article, analysis }: Source, scopes: ScopeReader): boolean {
  if (a.counts !== b.counts || !addable.has(a.counts)) return false;
  if (isOfAttackers(a, article.text, scopes) !== isOfAttackers(b, article.text, scopes)) return false;
  if (a.of !== null && b.of !== null && analysis.mentions[a.of]?.entity !== analysis.mentions[b.of]?.entity) return false;
  return !isElsewhere(a, b, analysis);
}

/** «ثلاثة في الميناء وخمسة في السوق»: each has a place of its own. */
function isElsewhere(a: Figure, b: Figure, { mentions }: Analysis): boolean {
  const placeIn = (span: Span): string | undefined => spansWithin(mentions, span).find((mention) => mention.type === 'LOC')?.entity;
  const first = placeIn({ start: a.end, end: b.start });
  const second = placeIn({ start: b.end, end: b.end + near });
  return first !== undefined && second !== undefined && first !== second;
}

export function isOfAttackers({ what, start, end }: Figure, text: string, scopes: ScopeReader): boolean {
  return scopes.has('attackers', text.slice(what?.start ?? start, what?.end ?? end));
}

/** «عشرة … إضافة إلى ثلاثة …، ليصبح العدد 13»: the figure of the sentence that tells the sum. */
function toldSum(chain: readonly number[], figures: readonly Figure[], sentenceOf: readonly number[]): number | null {
  const sum = addUp(chain.map((index) => figures[index]!));
  const first = figures[chain[0]!]!;
  const at = sentenceOf[chain[0]!];
  for (const index of [chain[0]! - 1, chain.at(-1)! + 1]) {
    const other = figures[index];
    if (other !== undefined && sentenceOf[index] === at && other.counts === first.counts && other.min === sum.min && other.max === sum.max) return index;
  }
  return null;
}

/** Bounds of a sum: open where one of them is open. */
export function addUp(figures: readonly Pick<Figure, 'min' | 'max' | 'approximate'>[]): { min: number | null; max: number | null; approximate: boolean } {
  const side = (key: 'min' | 'max'): number | null =>
    figures.reduce<number | null>((sum, one) => (sum === null || one[key] === null ? null : sum + one[key]), 0);
  return { min: side('min'), max: side('max'), approximate: figures.some((one) => one.approximate) };
}
