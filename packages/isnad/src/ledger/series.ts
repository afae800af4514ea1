import { createHash } from 'node:crypto';
import type { Figure } from '../analysis/index.ts';
import type { Span } from '../span.ts';
import { instantOf } from '../story/index.ts';
import { countChains } from './chains.ts';
import { addUp, type Composition, composeFigures, isOfAttackers } from './figure-composition.ts';
import { createScopeReader, type ScopeReader } from './figure-scopes.ts';
import { findHappenings, type Happenings } from './happenings.ts';
import { isPlain, ownerOf } from './quantities.ts';
import { relateValues } from './relations.ts';
import type { ReuseIndex } from './reuse-index.ts';
import type { ChainCount, FigureSeries } from './shape.ts';
import { sentenceAround } from './sorted-spans.ts';
import { compare, type Source, type Statement } from './statements.ts';
import type { LedgerWorld } from './world.ts';

/** Letters before a figure in which a word may call it a former one, and behind it in which its clause may narrow it. */
const reachOfFormer = 80;
const reachOfClause = 70;
const reachOfBound = 24;

/** A figure with what it is told apart by. */
export interface Value {
  readonly figure: Figure;
  readonly index: number;
  /** Figures that were added up to it, itself the first; empty where the text tells the number. */
  readonly addends: readonly number[];
  readonly span: Span;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly source: Source;
  readonly statement: Statement | null;
  readonly giver: string | null;
  readonly at: string | null;
  /** The text says that it was told before the others. */
  readonly isFormer: boolean;
  /** Search stems of its sentence, without numbers. */
  readonly words: readonly string[];
}

interface Group {
  readonly counts: string;
  readonly of: string | null;
  readonly place: string | null;
  readonly values: Value[];
}

/**
 * The figures of a thread in series: what is counted, of whom, where. Whose they are keys a series before the happening does: where the text does not say whose, the happening
 * that it tells of keeps one toll from another (docs/decisions/0018). Parts stand apart from their totals; counts that the text joins to one are added up.
 */
export function drawSeries(
  sources: readonly Source[],
  statements: readonly Statement[],
  storyOf: ReadonlyMap<string, string>,
  reuses: ReuseIndex,
  world: LedgerWorld,
): readonly FigureSeries[] {
  const statementOf = new Map(statements.map((statement) => [`${statement.ref.document}#${statement.ref.index}`, statement]));
  const scopes = createScopeReader(world.scopes);
  const happenings = findHappenings(sources, storyOf, world, scopes);
  const groups = new Map<string, Group>();
  for (const source of sources) {
    const { document } = source.article;
    const composition = composeFigures(source, scopes);
    const { figures, sentences } = source.analysis;
    for (const [index, figure] of figures.entries()) {
      if (composition.joined.has(index)) continue;
      const key = keyOfFigure(index, source, composition, happenings, scopes);
      if (key === null) continue;
      const statement = figure.attribution === null ? null : (statementOf.get(`${document}#${figure.attribution}`) ?? null);
      const sentence = sentenceAround(figure, sentences);
      const addends = composition.sums.get(index) ?? [];
      const { min, max, approximate } = addends.length === 0 ? figure : addUp(addends.map((one) => figures[one]!));
      const value: Value = {
        figure,
        index,
        addends,
        span: wordedSpan(figures[addends.at(-1) ?? index]!, figure, source, scopes),
        min,
        max,
        approximate,
        source,
        statement,
        giver: statement?.actor ?? null,
        at: statement?.at ?? source.day,
        isFormer: scopes.has('earlier', source.article.text.slice(Math.max(sentence.start, figure.start - reachOfFormer), figure.start)),
        words: source.words.of(sentence).filter((stem) => !/\d/.test(stem)),
      };
      const group = groups.get(key.id);
      if (group === undefined) groups.set(key.id, { ...key, values: [value] });
      else group.values.push(value);
    }
  }
  return [...groups].map(([id, group]) => seriesOf(id, group, reuses, world)).sort((x, y) => y.values.length - x.values.length || compare(x.id, y.id));
}

function seriesOf(id: string, { counts, of, place, values }: Group, reuses: ReuseIndex, world: LedgerWorld): FigureSeries {
  const ordered = [...values].sort(
    (a, b) =>
      compare(a.at ?? '~', b.at ?? '~') ||
      (instantOf(a.source.article) ?? 0) - (instantOf(b.source.article) ?? 0) ||
      compare(a.source.article.hash, b.source.article.hash) ||
      compare(a.source.article.document, b.source.article.document) ||
      a.index - b.index,
  );
  return {
    id: `series-${createHash('sha256').update(id).digest('hex').slice(0, 12)}`,
    counts,
    of,
    place,
    label: labelOf(ordered),
    values: ordered.map(({ index, addends, span, min, max, approximate, source, giver, at }) => ({
      figure: { document: source.article.document, index },
      addends: addends.map((one) => ({ document: source.article.document, index: one })),
      span,
      min,
      max,
      approximate,
      basis: addends.length === 0 ? 'stated' : 'inferred',
      giver,
      at,
    })),
    relations: relateValues(ordered, world),
    chains: chainsOf(ordered, reuses, world),
  };
}

/** From the first figure to the last that is added to it, with the words behind that bound it. */
function wordedSpan(last: Figure, first: Figure, { article, analysis }: Source, scopes: ScopeReader): Span {
  const { end } = sentenceAround(last, analysis.sentences);
  const isExact = last.min === last.max && !last.approximate;
  const behind = article.text.slice(last.end, Math.min(end, last.end + reachOfBound));
  return { start: first.start, end: last.end + (isExact ? 0 : (scopes.endOf('bounding', behind) ?? 0)) };
}

/** A figure that no statement gives has no root that is known. */
function chainsOf(values: readonly Value[], reuses: ReuseIndex, world: LedgerWorld): ChainCount {
  const given = new Map<string, Statement>();
  const bare = new Set<string>();
  for (const { statement, source, index } of values)
    if (statement === null) bare.add(`${source.article.document}#${index}`);
    else given.set(`${statement.ref.document}#${statement.ref.index}`, statement);
  const counted = countChains([...given.values()], reuses, world);
  return { ...counted, independentAtMost: counted.independentAtMost + bare.size, unknownRoots: counted.unknownRoots + bare.size };
}

type Key = Omit<Group, 'values'> & { readonly id: string };

function keyOfFigure(index: number, source: Source, composition: Composition, happenings: Happenings, scopes: ScopeReader): Key | null {
  const figure = source.analysis.figures[index]!;
  const { counts, unit } = figure;
  const words = figure.what === null ? '' : source.words.of(figure.what).join(' ');
  const { key, place } = happenings.of(figure, source);
  const owner = ownerOf(figure, source.analysis);
  const of = owner === null || owner === place || happenings.isPlacing(source.analysis.mentions[figure.of!]!, source) ? null : owner;
  if (isPlain(counts)) {
    const lot = lotOf(index, source, composition, scopes);
    if (lot === null && composition.totalOf.has(index)) return null;
    // What one side loses adds up over happenings; without a side the happening tells losses apart.
    return { id: JSON.stringify([counts, of, of === null ? key : null, lot]), counts, of, place: of === null ? place : null };
  }
  if (words === '') return null;
  return { id: JSON.stringify([counts, of, words, unit, key, composition.totalOf.has(index)]), counts, of, place };
}

/** Which of the harmed a toll is of, where it is not of all: a part, those of one kind beside a total of all, those who did it, those who came to the toll. Null for all, and for a part of no kind. */
function lotOf(index: number, source: Source, composition: Composition, scopes: ScopeReader): string | null {
  const { figures, sentences } = source.analysis;
  const figure = figures[index]!;
  const { text } = source.article;
  const kind = figure.what === null ? '' : source.words.of(figure.what).join(' ');
  if (composition.totalOf.has(index)) return kind === '' ? null : `of ${kind}`;
  if (isOfAttackers(figure, text, scopes)) return 'attackers';
  const sentence = sentenceAround(figure, sentences);
  const clause = text.slice(figure.end, Math.min(sentence.end, figure.end + reachOfClause)).split(/[،,؛]/u, 1)[0]!;
  if (scopes.has('added', clause)) return 'added';
  if (scopes.has('cumulative', clause)) return 'since';
  if (scopes.has('surroundings', clause)) return `in ${kind}`;
  const isClass = figure.what !== null && scopes.has('classes', text.slice(figure.what.start, figure.what.end));
  if (isClass && hasWiderTotal(figure, source, composition, scopes)) return `of ${kind}`;
  return null;
}

/** The article tells a larger number of the same kind of harm, of everybody. */
function hasWiderTotal(figure: Figure, { article, analysis }: Source, composition: Composition, scopes: ScopeReader): boolean {
  return analysis.figures.some(
    (other, place) =>
      other.counts === figure.counts &&
      !composition.totalOf.has(place) &&
      !composition.sums.has(place) &&
      !composition.joined.has(place) &&
      other.min !== null &&
      figure.max !== null &&
      other.min > figure.max &&
      other.what !== null &&
      !scopes.has('classes', article.text.slice(other.what.start, other.what.end)) &&
      !isOfAttackers(other, article.text, scopes),
  );
}

/** The words of what is counted that the values use most, in the text's own spelling. */
function labelOf(values: readonly Value[]): string {
  const forms = new Map<string, number>();
  for (const { figure, source } of values) {
    const span = figure.what ?? figure;
    const form = source.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return [...forms].sort((x, y) => y[1] - x[1] || x[0].length - y[0].length || compare(x[0], y[0]))[0]?.[0] ?? '';
}
