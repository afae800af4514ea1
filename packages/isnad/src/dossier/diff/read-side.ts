import type { Article } from '../../article/index.ts';
import type { FigureSeries, Point, StatementRef } from '../../ledger/index.ts';
import type { Span } from '../../span.ts';
import { type Lookup, lookUp } from '../lookup.ts';
import type { Dossier } from '../shape.ts';
import type { ArticleKeys } from './article-keys.ts';
import type { DiffActor, DiffChange, DiffPair, DiffPlace, DiffPoint, DiffRelation, DiffSeries, DiffStance, DiffStatement, DiffValue } from './shape.ts';

/** What is compared, with a key that is equal on both sides for one thing. */
export interface Keyed<Item> {
  readonly key: string;
  readonly item: Item;
}

/** A point or series with the keys of its members. */
export interface Grouped<Item> {
  readonly members: readonly string[];
  readonly item: Item;
  readonly independentAtMost: number;
}

/** One dossier with a key for everything that is compared. */
export interface Side {
  readonly name: 'a' | 'b';
  readonly points: ReadonlyArray<Grouped<DiffPoint>>;
  readonly series: ReadonlyArray<Grouped<DiffSeries>>;
  readonly statements: ReadonlyArray<Keyed<DiffStatement>>;
  /** `topics`: see `topicsOf`. */
  readonly stances: (topics: ReadonlyMap<string, number>) => ReadonlyArray<Keyed<DiffStance>>;
  readonly changes: (topics: ReadonlyMap<string, number>) => ReadonlyArray<Keyed<DiffChange>>;
  readonly values: ReadonlyArray<Keyed<DiffValue>>;
  readonly relations: ReadonlyArray<Keyed<DiffRelation>>;
  readonly contradictions: ReadonlyArray<Keyed<DiffPair<Dossier['ledger']['contradictions'][number]['type']>>>;
  readonly mutations: ReadonlyArray<Keyed<DiffPair<Dossier['ledger']['mutations'][number]['type']>>>;
}

export function readSide(dossier: Dossier, name: 'a' | 'b', keys: ArticleKeys): Side {
  const lookup = lookUp(dossier);
  const { ledger } = dossier;
  const keyOf = (document: string, ...spans: readonly Span[]): string => keys.keyOf(name, document, ...spans) ?? `${name} ${document}`;
  const statementKey = (ref: StatementRef): string => {
    const statement = lookup.statement(ref);
    return statement === null ? `${name} ${ref.document} ${ref.index}` : keyOf(ref.document, statement.cue, statement.content);
  };
  const pointOf = new Map(ledger.points.map((point) => [point.id, shownPoint(point)]));
  const values = ledger.series.map((series) => series.values.map((value) => figureValueOf(value, series, lookup, keyOf)));
  const pair = <Type extends string>(type: Type, a: Placed, b: Placed): Keyed<DiffPair<Type>> => ({
    key: [type, keyOf(a.document, a.span), keyOf(b.document, b.span)].join('\n'),
    item: { type, a: placeOf(a, lookup), b: placeOf(b, lookup) },
  });
  return {
    name,
    points: ledger.points.map((point) => ({
      members: point.members.map(statementKey),
      item: shownPoint(point),
      independentAtMost: point.chains.independentAtMost,
    })),
    series: ledger.series.map((series, place) => ({
      members: values[place]!.map(({ key }) => key),
      item: shownSeries(series),
      independentAtMost: series.chains.independentAtMost,
    })),
    statements: lookup.entries.flatMap(({ article, analysis }) =>
      analysis.attributions.map(({ source, act, said, cue, content }, index) => ({
        key: [keyOf(article.document, cue, content), act, source?.actor].join('\n'),
        item: {
          document: article.document,
          index,
          actor: source === null ? null : actorOf(source.actor, lookup),
          act,
          said,
          content: { start: content.start, end: content.end },
          words: wordsOf(article, content),
        },
      })),
    ),
    stances: (topics) => {
      const seen = new Set<string>();
      return ledger.positions.flatMap(({ actor, point, stance, at }) => {
        const topic = topics.get(point);
        const key = [actor, topic, stance].join('\n');
        if (topic === undefined || seen.has(key)) return [];
        seen.add(key);
        return [{ key, item: { actor: actorOf(actor, lookup), point: pointOf.get(point)!, stance, at } }];
      });
    },
    changes: (topics) =>
      ledger.changes.flatMap(({ actor, point, from, to }) => {
        const shown = pointOf.get(point);
        if (shown === undefined) return [];
        const key = [actor, topics.get(point) ?? `${name} ${point}`, from.stance, to.stance].join('\n');
        const end = ({ stance, at }: typeof from) => ({ stance, at });
        return [{ key, item: { actor: actorOf(actor, lookup), point: shown, from: end(from), to: end(to) } }];
      }),
    values: values.flat(),
    relations: ledger.series.flatMap(({ relations }, place) =>
      relations.flatMap(({ from, to, type }) => {
        const [first, second] = [values[place]?.[from], values[place]?.[to]];
        if ((type !== 'revision' && type !== 'disagreement') || first === undefined || second === undefined) return [];
        return [{ key: [type, first.key, second.key].join('\n'), item: { type, from: first.item, to: second.item } }];
      }),
    ),
    contradictions: ledger.contradictions.map(({ type, a, b }) => pair(type, a, b)),
    mutations: ledger.mutations.map(({ type, from, to }) => pair(type, from, to)),
  };
}

type Placed = { readonly document: string; readonly span: Span };

function actorOf(id: string, lookup: Lookup): DiffActor {
  const name = lookup.actorName(id);
  const { ar, en } = typeof name === 'string' ? { ar: name, en: name } : name;
  return { id, name: { ar, en } };
}

function shownPoint({ id, label, members }: Point): DiffPoint {
  return { id, label, statements: members.length };
}

function shownSeries({ id, label, values }: FigureSeries): DiffSeries {
  return { id, label, values: values.length };
}

function figureValueOf(
  value: FigureSeries['values'][number],
  series: FigureSeries,
  lookup: Lookup,
  keyOf: (document: string, ...spans: readonly Span[]) => string,
): Keyed<DiffValue> {
  const { min, max, approximate, giver, at, figure } = value;
  const found = lookup.figure(figure);
  return {
    key: [found === null ? String(figure.index) : keyOf(figure.document, found), min, max].join('\n'),
    item: { series: shownSeries(series), document: figure.document, min, max, approximate, giver: giver === null ? null : actorOf(giver, lookup), at },
  };
}

function placeOf({ document, span }: Placed, lookup: Lookup): DiffPlace {
  const entry = lookup.entry(document);
  return { document, start: span.start, end: span.end, words: entry === null ? '' : wordsOf(entry.article, span) };
}

function wordsOf({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}
