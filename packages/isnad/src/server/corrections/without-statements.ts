import type { Analysis } from '../../analysis/index.ts';
import type { ChainCount, Ledger, Position, StatementRef } from '../../ledger/index.ts';

/** An analysis with fewer statements, and the place that each of those left had among all. */
export interface Thinned {
  readonly analysis: Analysis;
  readonly places: readonly number[];
}

/** Leaves statements out, by place: nothing else is said to be given by them, or answers them. */
export function withoutStatements(analysis: Analysis, taken: ReadonlyMap<number, string>): Thinned {
  const places = [...analysis.attributions.keys()].filter((place) => !taken.has(place));
  const placeNow = new Map(places.map((place, now) => [place, now]));
  return {
    places,
    analysis: {
      ...analysis,
      attributions: places.map((place) => {
        const statement = analysis.attributions[place]!;
        return { ...statement, answers: statement.answers.flatMap((answered) => placeNow.get(answered) ?? []) };
      }),
      figures: analysis.figures.map((figure) => ({ ...figure, attribution: figure.attribution === null ? null : (placeNow.get(figure.attribution) ?? null) })),
    },
  };
}

/** A ledger made from thinned analyses, with every statement by the place that it has among all. */
export function withFormerPlaces(ledger: Ledger, placesOf: ReadonlyMap<string, readonly number[]>): Ledger {
  if (placesOf.size === 0) return ledger;
  const back = <Ref extends StatementRef>(ref: Ref): Ref => {
    const places = placesOf.get(ref.document);
    return places === undefined ? ref : { ...ref, index: places[ref.index] ?? ref.index };
  };
  const position = (one: Position): Position => ({ ...one, statement: back(one.statement) });
  const chains = (count: ChainCount): ChainCount => ({
    ...count,
    testimonies: count.testimonies.map((testimony) => ({
      ...testimony,
      statements: testimony.statements.map(back),
      merged: testimony.merged.map((merge) => ({ ...merge, a: back(merge.a), b: back(merge.b) })),
    })),
  });
  return {
    ...ledger,
    actors: ledger.actors.map((actor) => ({ ...actor, statements: actor.statements.map(back) })),
    points: ledger.points.map((point) => ({ ...point, members: point.members.map(back), chains: chains(point.chains) })),
    positions: ledger.positions.map(position),
    changes: ledger.changes.map((change) => ({ ...change, from: position(change.from), to: position(change.to) })),
    series: ledger.series.map((series) => ({ ...series, chains: chains(series.chains) })),
  };
}
