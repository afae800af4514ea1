import { createHash } from 'node:crypto';
import type { Figure, Mention } from '../analysis/index.ts';
import { contains, type Span } from '../span.ts';
import { countChains } from './chains.ts';
import { isPlain, ownerOf } from './quantities.ts';
import { relateValues } from './relations.ts';
import type { ReuseIndex } from './reuse-index.ts';
import type { ChainCount, FigureSeries } from './shape.ts';
import { compare, type Source, type Statement } from './statements.ts';
import type { LedgerWorld } from './world.ts';

/** A figure with what it is told apart by. */
export interface Value {
  readonly figure: Figure;
  readonly index: number;
  readonly source: Source;
  readonly statement: Statement | null;
  readonly giver: string | null;
  readonly at: string | null;
  /** Search stems of its sentence, without numbers. */
  readonly words: readonly string[];
}

/** A place that so many of a story's articles name is the story's own. */
const ownShare = 0.4;

/**
 * The figures of a thread in series: what is counted, of whom, where. Whose they are keys a series before the place does: where the text does not say whose, the place
 * of its sentence, or the story's own place, keeps one happening from another. A quantity that is named once makes a series of one value.
 */
export function drawSeries(
  sources: readonly Source[],
  statements: readonly Statement[],
  storyOf: ReadonlyMap<string, string>,
  reuses: ReuseIndex,
  world: LedgerWorld,
): readonly FigureSeries[] {
  const statementOf = new Map(statements.map((statement) => [`${statement.ref.document}#${statement.ref.index}`, statement]));
  const places = ownPlaces(sources, storyOf);
  const groups = new Map<string, { counts: string; of: string | null; place: string | null; values: Value[] }>();
  for (const source of sources)
    for (const [index, figure] of source.analysis.figures.entries()) {
      const key = keyOfFigure(figure, source, storyOf.get(source.article.document)!, places);
      if (key === null) continue;
      const statement = figure.attribution === null ? null : (statementOf.get(`${source.article.document}#${figure.attribution}`) ?? null);
      const sentence = source.analysis.sentences.find((one) => contains(one, figure)) ?? figure;
      const value: Value = {
        figure,
        index,
        source,
        statement,
        giver: statement?.actor ?? null,
        at: statement?.at ?? source.day,
        words: source.words.of(sentence).filter((stem) => !/\d/.test(stem)),
      };
      const group = groups.get(key.id);
      if (group === undefined) groups.set(key.id, { ...key, values: [value] });
      else group.values.push(value);
    }
  return [...groups].map(([id, group]) => seriesOf(id, group, reuses, world)).sort((x, y) => y.values.length - x.values.length || compare(x.id, y.id));
}

function seriesOf(
  id: string,
  { counts, of, place, values }: { counts: string; of: string | null; place: string | null; values: Value[] },
  reuses: ReuseIndex,
  world: LedgerWorld,
): FigureSeries {
  const ordered = [...values].sort(
    (a, b) =>
      compare(a.at ?? '~', b.at ?? '~') ||
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
    values: ordered.map(({ figure, index, source, giver, at }) => ({
      figure: { document: source.article.document, index },
      min: figure.min,
      max: figure.max,
      approximate: figure.approximate,
      giver,
      at,
    })),
    relations: relateValues(ordered, world),
    chains: chainsOf(ordered, reuses, world),
  };
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

function keyOfFigure(
  figure: Figure,
  source: Source,
  story: string,
  places: ReadonlyMap<string, readonly string[]>,
): { id: string; counts: string; of: string | null; place: string | null } | null {
  const of = ownerOf(figure, source.analysis);
  const what = isPlain(figure.counts) || figure.what === null ? '' : source.words.of(figure.what).join(' ');
  if (!isPlain(figure.counts) && what === '') return null;
  const place = of !== null && isPlain(figure.counts) ? null : placeOf(figure, source, places.get(story) ?? []);
  // Where neither an owner nor a place tells happenings apart, the story does.
  const scope = of === null && place === null ? story : '';
  return { id: JSON.stringify([figure.counts, of, place, what, figure.unit, scope]), counts: figure.counts, of, place };
}

/** The places of each story that many of its articles name, the most named first. */
function ownPlaces(sources: readonly Source[], storyOf: ReadonlyMap<string, string>): Map<string, readonly string[]> {
  const stories = new Map<string, { articles: number; places: Map<string, number> }>();
  for (const { article, analysis } of sources) {
    const id = storyOf.get(article.document)!;
    let story = stories.get(id);
    if (story === undefined) {
      story = { articles: 0, places: new Map() };
      stories.set(id, story);
    }
    story.articles++;
    for (const place of new Set(analysis.mentions.filter(isPlace).map((mention) => mention.entity)))
      story.places.set(place, (story.places.get(place) ?? 0) + 1);
  }
  return new Map(
    [...stories].map(([id, { articles, places }]) => [
      id,
      [...places]
        .filter(([, named]) => named >= Math.max(1, ownShare * articles))
        .sort((x, y) => y[1] - x[1] || compare(x[0], y[0]))
        .map(([place]) => place),
    ]),
  );
}

/** The story's own place where the sentence names none or one of the story's; else the place that the sentence names nearest to the figure. */
function placeOf(figure: Figure, { analysis }: Source, own: readonly string[]): string | null {
  const sentence = analysis.sentences.find((one) => contains(one, figure));
  const named = sentence === undefined ? [] : analysis.mentions.filter((mention) => isPlace(mention) && contains(sentence, mention));
  const first = own[0];
  if (first !== undefined && (named.length === 0 || named.some((mention) => own.includes(mention.entity)))) return first;
  return nearest(figure, named)?.entity ?? null;
}

function nearest(span: Span, mentions: readonly Mention[]): Mention | undefined {
  const gap = (mention: Mention): number => Math.max(0, mention.start - span.end, span.start - mention.end);
  return [...mentions].sort((a, b) => gap(a) - gap(b) || a.start - b.start)[0];
}

function isPlace(mention: Mention): boolean {
  return mention.type === 'LOC';
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
