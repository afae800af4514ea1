import type { Analysis } from '../../analysis/index.ts';
import type { Reading } from '../../store/index.ts';
import type { DeskEngine } from '../engine.ts';
import { findName, findStatement, type StandingCorrection, speaksOf } from './anchors.ts';

/** A reading with the editors' corrections in it. What the machine found keeps its places. */
export interface CorrectedReading {
  readonly reading: Reading;
  /** The correction that takes a statement out, by its place. */
  readonly taken: ReadonlyMap<number, string>;
  /** Corrections that found their place. */
  readonly applied: readonly string[];
}

/**
 * Applies what editors say of one article: a day for it, with which its relative days are counted anew; another identity for a name, all through the article (one
 * person in one article: Gale, Church & Yarowsky 1992); statements that are none, which are named here and left out of the ledger.
 */
export function correctReading(reading: Reading, corrections: readonly StandingCorrection[], engine: Pick<DeskEngine, 'analyse'>): CorrectedReading {
  const own = corrections.filter((correction) => speaksOf(correction, reading.article));
  const taken = new Map<number, string>();
  const applied: string[] = [];
  let corrected = reading;
  for (const correction of own) {
    const { subject, id } = correction;
    if (subject.kind === 'wrong-date') corrected = withDay(corrected, subject.day, engine);
    else if (subject.kind === 'not-a-statement') {
      const index = findStatement(reading, correction);
      if (index < 0) continue;
      taken.set(index, id);
    } else if (subject.kind === 'not-the-same-person') {
      if (findName(reading, correction) === null) continue;
      corrected = withIdentity(corrected, subject.actor, `corrected:${subject.actor}@${reading.article.document}`);
    } else continue;
    applied.push(id);
  }
  return { reading: corrected, taken, applied };
}

function withDay({ article, analysis }: Reading, day: string, engine: Pick<DeskEngine, 'analyse'>): Reading {
  const dated = { ...article, published: { day, instant: null, span: null, by: 'correction' } };
  const again = engine.analyse(dated);
  // Days are all that the publication day decides; whatever else has moved belongs to another version of the machine, and its places are not ours.
  const isSame = again.attributions.length === analysis.attributions.length && again.timexes.length === analysis.timexes.length;
  if (!isSame) return { article: dated, analysis };
  return {
    article: dated,
    analysis: {
      ...analysis,
      timexes: again.timexes,
      attributions: analysis.attributions.map((one, at) => ({ ...one, said: again.attributions[at]!.said })),
    },
  };
}

function withIdentity({ article, analysis }: Reading, actor: string, other: string): Reading {
  const renamed = (id: string): string => (id === actor ? other : id);
  const corrected: Analysis = {
    ...analysis,
    mentions: analysis.mentions.map((mention) => ({ ...mention, entity: renamed(mention.entity) })),
    attributions: analysis.attributions.map((statement) => ({
      ...statement,
      source: statement.source === null ? null : { ...statement.source, actor: renamed(statement.source.actor) },
      via: statement.via.map((via) => ({ ...via, actor: renamed(via.actor) })),
    })),
  };
  return { article, analysis: corrected };
}
