import type { Attribution } from '../../analysis/index.ts';
import type { Article } from '../../article/index.ts';
import type { Actor, Ledger, Point, Stance } from '../../ledger/index.ts';
import type { Reading } from '../../store/index.ts';
import type { Reuse, Thread } from '../../story/index.ts';
import type { ActorLine, ArticleLine, ChangeLine, PointLine, SideLine, StatementLine, StoryRecord, StorySummary } from '../shape.ts';
import { activityOf } from './activity.ts';
import { conflictLines } from './conflict-lines.ts';
import { independentChains } from './independent-chains.ts';
import { totalLines } from './total-lines.ts';

/** What a record is made from: the thread with the editors' corrections in it. */
export interface RecordSource {
  readonly thread: Thread;
  readonly title: string;
  /** By time, undated last. */
  readonly readings: readonly Reading[];
  readonly reuses: readonly Reuse[];
  /** Its statements go by their places in `readings`. */
  readonly ledger: Ledger;
  /** The correction that takes a statement out, by `document#index`. */
  readonly taken: ReadonlyMap<string, string>;
}

/** Code units of a statement's first words, cut at a space. */
const wordsLength = 140;

/** The record of one thread as the desk's pages draw it: lists that refer to one another by place. */
export function makeRecord({ thread, title, readings, reuses, ledger, taken }: RecordSource): StoryRecord {
  const placeOf = new Map(readings.map(({ article }, place) => [article.document, place]));
  const storyOf = new Map(thread.stories.flatMap(({ id, articles }) => articles.map((document) => [document, id] as const)));
  const articles = readings.map((reading) => articleLine(reading, storyOf.get(reading.article.document) ?? thread.id, taken));
  const actorPlace = new Map(ledger.actors.map(({ id }, place) => [id, place]));
  const member = new Map<string, { readonly point: number; readonly stance: Stance; readonly actor: string | null; readonly at: string | null }>();
  for (const [point, { members }] of ledger.points.entries())
    for (const { document, index, stance, actor, at } of members) member.set(`${document}#${index}`, { point, stance, actor, at });

  const statements: StatementLine[] = [];
  const statementPlace = new Map<string, number>();
  for (const [place, { article, analysis }] of readings.entries())
    for (const [index, attribution] of analysis.attributions.entries()) {
      const key = `${article.document}#${index}`;
      const own = member.get(key);
      const correction = taken.get(key) ?? null;
      if (own === undefined && correction === null) continue;
      const actor = own?.actor ?? attribution.source?.actor ?? null;
      statementPlace.set(key, statements.length);
      statements.push({
        article: place,
        index,
        actor: actor === null ? null : (actorPlace.get(actor) ?? null),
        point: own?.point ?? null,
        act: attribution.act,
        stance: own?.stance ?? 'affirm',
        at: own?.at ?? article.published?.day ?? null,
        words: firstWords(article, attribution),
        correction,
      });
    }
  const points = ledger.points.map(
    ({ id, label, labelSpan, members, sides, chains }): PointLine => ({
      id,
      label,
      labelPlace: { document: labelSpan.document, start: labelSpan.span.start, end: labelSpan.span.end },
      independentAtMost: chains.independentAtMost,
      unknownRoots: chains.unknownRoots,
      sides: sides.map((side) => sideLine(side, actorPlace)),
      statements: members.flatMap(({ document, index }) => statementPlace.get(`${document}#${index}`) ?? []),
    }),
  );
  const pointPlace = new Map(ledger.points.map(({ id }, place) => [id, place]));
  const changes = ledger.changes.flatMap(({ actor, point, from, to }): ChangeLine[] => {
    const whom = actorPlace.get(actor);
    const what = pointPlace.get(point);
    const before = statementPlace.get(`${from.statement.document}#${from.statement.index}`);
    const after = statementPlace.get(`${to.statement.document}#${to.statement.index}`);
    if (whom === undefined || what === undefined || before === undefined || after === undefined) return [];
    return [
      {
        actor: whom,
        point: what,
        from: { stance: from.stance, at: from.at, statement: before },
        to: { stance: to.stance, at: to.at, statement: after },
      },
    ];
  });
  return {
    summary: summaryOf(thread.id, title, articles, ledger),
    stories: thread.stories.map(({ id, articles: documents }) => ({ id, articles: documents.flatMap((document) => placeOf.get(document) ?? []) })),
    articles,
    actors: ledger.actors.map(actorLine),
    points,
    statements,
    changes,
    series: ledger.series,
    totals: totalLines(ledger, readings),
    ...conflictLines(ledger, { readings, statementPlace }),
    reuses: reuses.map(({ alignments, ...reuse }) => ({ ...reuse, passages: alignments.length })),
  };
}

function summaryOf(id: string, title: string, articles: readonly ArticleLine[], ledger: Ledger): StorySummary {
  const days = articles.flatMap(({ day }) => day ?? []).sort();
  const sum = (count: (article: ArticleLine) => number): number => articles.reduce((total, article) => total + count(article), 0);
  return {
    id,
    title,
    articles: articles.length,
    outlets: new Set(articles.flatMap(({ outletName }) => outletName ?? [])).size,
    statements: sum(({ statements }) => statements),
    figures: sum(({ figures }) => figures),
    ...independentChains(ledger),
    changes: ledger.changes.length,
    contradictions: ledger.contradictions.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    activity: activityOf(days),
    fresh: 0,
  };
}

function sideLine({ stance, parties, isAlone }: Point['sides'][number], actorPlace: ReadonlyMap<string, number>): SideLine {
  const placesOf = (ids: readonly string[]): number[] => ids.flatMap((id) => actorPlace.get(id) ?? []);
  return {
    stance,
    parties: parties.flatMap(({ actor, speakers, changed }) => placesOf([actor]).map((place) => ({ actor: place, speakers: placesOf(speakers), changed }))),
    isAlone,
  };
}

/** A statement that a correction takes out is counted no more. */
function articleLine({ article, analysis }: Reading, story: string, taken: ReadonlyMap<string, string>): ArticleLine {
  return {
    document: article.document,
    headline: article.headline,
    outlet: article.outlet,
    outletName: article.outletName ?? article.outlet,
    day: article.published?.day ?? null,
    instant: article.published?.instant ?? null,
    url: article.url,
    story,
    statements: analysis.attributions.filter((_, index) => !taken.has(`${article.document}#${index}`)).length,
    figures: analysis.figures.length,
    credits: [...new Set(article.credits.map(({ name }) => name))],
  };
}

export function actorLine({ id, type, name, description, speaksFor, statements }: Actor): ActorLine {
  return { id, type, name, description, speaksFor, statements: statements.length };
}

/** The first words of a statement's content, as they stand in the text but for white space. */
function firstWords({ text }: Article, { content }: Attribution): string {
  const words = text.slice(content.start, content.end).replace(/\s+/g, ' ').trim();
  if (words.length <= wordsLength) return words;
  const cut = words.lastIndexOf(' ', wordsLength);
  return `${words.slice(0, cut > 0 ? cut : wordsLength)} …`;
}
