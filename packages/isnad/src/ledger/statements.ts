import type { Analysis, Attribution, Figure } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import { contains } from '../span.ts';
import type { Reuse } from '../story/index.ts';
import { type ContentWords, createContentWords } from './content-words.ts';
import type { Stance, StatementRef } from './shape.ts';
import { spansWithin } from './sorted-spans.ts';
import type { LedgerWorld } from './world.ts';

/** An article of the thread with what was found in it. */
export interface Source {
  readonly article: Article;
  /** The day that its text stands for: of its last change where it is a later version of another page here, else of its publication. */
  readonly day: string | null;
  readonly analysis: Analysis;
  readonly words: ContentWords;
}

/** A statement with what the ledger compares it by. */
export interface Statement {
  readonly ref: StatementRef;
  readonly source: Source;
  readonly attribution: Attribution;
  readonly actor: string | null;
  /** Whether the actor is somebody in particular: «a source» in two articles may be two. */
  readonly isNamed: boolean;
  /** The day that it was said where the text tells it, or a coarser `YYYY-MM`; else the article's day; null where neither is known. */
  readonly at: string | null;
  readonly stance: Stance;
  /** Search stems of its content. */
  readonly stems: readonly string[];
  /** The same with words of one concept as one: what two wordings of one thing share. */
  readonly keys: readonly string[];
  /** Those of them that stand in names. */
  readonly names: readonly string[];
  /** Entities that its content names, its own speaker left out. */
  readonly entities: readonly string[];
  readonly figures: readonly Figure[];
}

/** The thread's articles in order of time, undated last, then by content hash. */
export function openSources(articles: readonly Article[], analyses: readonly Analysis[], reuses: readonly Reuse[]): readonly Source[] {
  const later = new Set(
    reuses
      .filter((reuse) => reuse.kind === 'revision')
      .flatMap(({ a, b, direction }) => (direction === 'a-from-b' ? [a] : direction === 'b-from-a' ? [b] : [])),
  );
  const analysisOf = new Map(analyses.map((analysis) => [analysis.document, analysis]));
  return [...articles]
    .sort(
      (a, b) =>
        compare(a.published?.instant ?? a.published?.day ?? '~', b.published?.instant ?? b.published?.day ?? '~') ||
        compare(a.hash, b.hash) ||
        compare(a.document, b.document),
    )
    .flatMap((article) => {
      const analysis = analysisOf.get(article.document);
      return analysis === undefined
        ? []
        : [{ article, day: dayOf(article, later.has(article.document)), analysis, words: createContentWords(article, analysis) }];
    });
}

/** The statements of the sources, in the order of the sources and of their cues. */
export function collectStatements(sources: readonly Source[], world: LedgerWorld): readonly Statement[] {
  const isNamed = createNaming(sources, world);
  return sources.flatMap((source) => {
    const { article, analysis, words } = source;
    const made = analysis.attributions.map((attribution, index): Statement => {
      const actor = attribution.source?.actor ?? null;
      const stems = words.of(attribution.content);
      const named = new Set<string>();
      const names = new Set<string>();
      for (const mention of spansWithin(analysis.mentions, attribution.content)) {
        if (mention.entity !== actor) named.add(mention.entity);
        for (const stem of words.of(mention)) names.add(stem);
      }
      return {
        ref: { document: article.document, index },
        source,
        attribution,
        actor,
        isNamed: actor !== null && isNamed(actor),
        at: saidAt(attribution.said, source),
        stance: stanceOf(attribution),
        stems,
        keys: [...new Set(stems.map((stem) => conceptKey(stem, world) ?? stem))],
        names: [...names],
        entities: [...named],
        figures: analysis.figures.filter((figure) => contains(attribution.content, figure)),
      };
    });
    return made.sort((a, b) => a.attribution.cue.start - b.attribution.cue.start || a.ref.index - b.ref.index);
  });
}

/** Tells ids of somebody in particular (of the world's shelf, or of a name in the thread) from descriptions. */
function createNaming(sources: readonly Source[], world: LedgerWorld): (id: string) => boolean {
  const mentioned = new Set(sources.flatMap(({ analysis }) => analysis.mentions.map((mention) => mention.entity)));
  return (id) => mentioned.has(id) || world.entity(id) !== null;
}

/** How a stem's concept is written among keys; null where it has none. */
function conceptKey(stem: string, world: LedgerWorld): string | null {
  const concept = world.concept?.(stem) ?? null;
  return concept === null ? null : `~${concept}`;
}

/** A denial denies; who declines to say, or doubts, commits to nothing; whatever else is said is affirmed. */
function stanceOf(attribution: Attribution): Stance {
  if (attribution.act === 'deny') return 'deny';
  if (attribution.act === 'decline' || attribution.act === 'doubt') return 'noncommittal';
  return 'affirm';
}

function saidAt(said: string | null, source: Source): string | null {
  if (said !== null && /^\d{4}(-\d{2}){0,2}$/.test(said)) return said;
  return source.day;
}

function dayOf(article: Article, isLaterVersion: boolean): string | null {
  const published = article.published?.day ?? null;
  const modified = article.modified?.slice(0, 10) ?? null;
  return isLaterVersion && modified !== null && (published === null || modified > published) ? modified : published;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function keyOf(ref: StatementRef): string {
  return `${ref.document}#${ref.index}`;
}
