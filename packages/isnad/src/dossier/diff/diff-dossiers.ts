import type { Article } from '../../article/index.ts';
import { dayOf, headlineOf, outletOf } from '../lookup.ts';
import type { Dossier } from '../shape.ts';
import { differenceOf, pairArticles } from './article-keys.ts';
import { type Pairing, pairGroups } from './pair-groups.ts';
import { type Grouped, type Keyed, readSide, type Side } from './read-side.ts';
import type { DiffArticle, Difference, DiffPoint, DiffSide, DossierDiff } from './shape.ts';

/**
 * What B has that A had not, and the other way round. Articles are matched by the hash of their page, statements and figures by where they stand, points and series by their
 * members. Null where the two are of different threads: other ids, and no article in common. Two equal dossiers differ in nothing.
 */
export function diffDossiers(a: Dossier, b: Dossier): DossierDiff | null {
  const keys = pairArticles(a.articles, b.articles);
  const isShared = keys.revised.length > 0 || keys.new.length < b.articles.length;
  if (a.thread.id !== b.thread.id && !isShared) return null;
  const sides = { a: readSide(a, 'a', keys), b: readSide(b, 'b', keys) };
  const points = pairGroups(sides.a.points.map(membersOf), sides.b.points.map(membersOf));
  const series = pairGroups(sides.a.series.map(membersOf), sides.b.series.map(membersOf));
  const topics = topicsOf(sides.a.points, sides.b.points, points);
  const compared = <Item>(of: (side: Side) => ReadonlyArray<Keyed<Item>>): Difference<Item> => {
    const { new: fresh, gone } = differenceOf(of(sides.a), of(sides.b));
    return { new: fresh.map(({ item }) => item), gone: gone.map(({ item }) => item) };
  };
  const alone = <Item>(list: ReadonlyArray<Grouped<Item>>, others: ReadonlyArray<readonly number[]>): Item[] =>
    list.filter((_, place) => others[place]?.length === 0).map(({ item }) => item);
  const several = (list: ReadonlyArray<Grouped<DiffPoint>>, places: readonly number[]): DiffPoint[] => places.map((place) => list[place]!.item);
  const sharedSeries = { a: new Set(idsOf(sides.a.series, series.toB)), b: new Set(idsOf(sides.b.series, series.toA)) };
  return {
    format: 'isnad-diff',
    a: sideOf(a),
    b: sideOf(b),
    articles: {
      new: keys.new.map(articleOf),
      gone: keys.gone.map(articleOf),
      revised: keys.revised.map(({ from, to }) => ({ from: articleOf(from), to: articleOf(to) })),
    },
    statements: compared((side) => side.statements),
    points: {
      new: alone(sides.b.points, points.toA),
      gone: alone(sides.a.points, points.toB),
      merged: sides.b.points.flatMap(({ item }, place) =>
        (points.toA[place]?.length ?? 0) > 1 ? [{ from: several(sides.a.points, points.toA[place]!), to: item }] : [],
      ),
      split: sides.a.points.flatMap(({ item }, place) =>
        (points.toB[place]?.length ?? 0) > 1 ? [{ from: item, to: several(sides.b.points, points.toB[place]!) }] : [],
      ),
    },
    stances: compared((side) => side.stances(topics[side.name])),
    changes: compared((side) => side.changes(topics[side.name])),
    series: { new: alone(sides.b.series, series.toA), gone: alone(sides.a.series, series.toB) },
    values: compared((side) => side.values.filter(({ item }) => sharedSeries[side.name].has(item.series.id))),
    relations: compared((side) => side.relations),
    contradictions: compared((side) => side.contradictions),
    mutations: compared((side) => side.mutations),
    chains: [...recounted('point', sides.a.points, sides.b.points, points.toA), ...recounted('series', sides.a.series, sides.b.series, series.toA)],
  };
}

/** Whether two dossiers differ in nothing that a diff tells. */
export function isEmptyDiff(diff: DossierDiff): boolean {
  const { articles, points, chains, statements, stances, changes, series, values, relations, contradictions, mutations } = diff;
  const lists = [articles, statements, points, stances, changes, series, values, relations, contradictions, mutations].flatMap((one) => Object.values(one));
  return [...lists, chains].every((list) => list.length === 0);
}

function membersOf({ members }: Grouped<unknown>): readonly string[] {
  return members;
}

/** Ids of the groups that share members with the other side. */
function idsOf(groups: ReadonlyArray<Grouped<{ readonly id: string }>>, others: ReadonlyArray<readonly number[]>): readonly string[] {
  return groups.filter((_, place) => (others[place]?.length ?? 0) > 0).map(({ item }) => item.id);
}

/**
 * What points of both sides speak to, by their ids: one number for all that are linked by shared statements, whether whole, merged or split. A point that shares none has no topic.
 */
function topicsOf(
  a: ReadonlyArray<Grouped<DiffPoint>>,
  b: ReadonlyArray<Grouped<DiffPoint>>,
  { toB, toA }: Pairing,
): { readonly a: ReadonlyMap<string, number>; readonly b: ReadonlyMap<string, number> } {
  const topics = { a: new Map<string, number>(), b: new Map<string, number>() };
  for (const [start, { item }] of a.entries()) {
    if (toB[start]?.length === 0 || topics.a.has(item.id)) continue;
    const open: Array<readonly ['a' | 'b', number]> = [['a', start]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [side, place] = next;
      const id = (side === 'a' ? a : b)[place]!.item.id;
      if (topics[side].has(id)) continue;
      topics[side].set(id, start);
      for (const other of (side === 'a' ? toB : toA)[place]!) open.push([side === 'a' ? 'b' : 'a', other]);
    }
  }
  return topics;
}

/** Groups of both sides whose chains are counted otherwise than in the group of A that they share most with. */
function recounted<Item extends { readonly id: string; readonly label: string }>(
  of: 'point' | 'series',
  a: ReadonlyArray<Grouped<Item>>,
  b: ReadonlyArray<Grouped<Item>>,
  toA: ReadonlyArray<readonly number[]>,
): DossierDiff['chains'] {
  return b.flatMap(({ item: { id, label }, independentAtMost: to }, place) => {
    const from = a[toA[place]?.[0] ?? -1]?.independentAtMost;
    return from === undefined || from === to ? [] : [{ of, id, label, from, to }];
  });
}

function sideOf({ thread, title, made, articles }: Dossier): DiffSide {
  return { thread: thread.id, title, version: made.version, articles: articles.length };
}

function articleOf(article: Article): DiffArticle {
  const { document, hash, url } = article;
  return { document, hash, url, outlet: outletOf(article), day: dayOf(article), headline: headlineOf(article) };
}
