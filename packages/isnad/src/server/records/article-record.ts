import type { Article } from '../../article/index.ts';
import type { Notice } from '../../notice.ts';
import type { Reading } from '../../store/index.ts';
import type { Reuse } from '../../story/index.ts';
import type { CorrectedReading } from '../corrections/correct-reading.ts';
import type { ArticleRecord, Citation } from '../shape.ts';

export function citationOf(article: Article): Citation {
  const { document, headline, url, hash } = article;
  return { document, headline, outletName: article.outletName ?? article.outlet, day: article.published?.day ?? null, url, hash };
}

export interface ArticleSurroundings {
  readonly thread: string;
  readonly story: string;
  /** Names of actors by id, as the thread's record has them. */
  readonly names: ReadonlyMap<string, string>;
  readonly reuses: ReadonlyArray<{ readonly reuse: Reuse; readonly other: Citation }>;
  readonly notices: readonly Notice[];
}

/** The whole article with everything found in it and corrected. */
export function articleRecord({ reading, taken }: CorrectedReading, { thread, story, names, reuses, notices }: ArticleSurroundings): ArticleRecord {
  const { article, analysis }: Reading = reading;
  const nameOf = (actor: string, start: number, end: number): string => names.get(actor) ?? article.text.slice(start, end);
  return {
    article: {
      ...citationOf(article),
      file: article.file,
      byline: article.byline,
      modified: article.modified,
      credits: [...new Set(article.credits.map(({ name }) => name))],
    },
    text: article.text,
    blocks: article.blocks,
    chrome: article.chrome,
    statements: analysis.attributions.map(({ source, cue, content, act, kind, said, via, confidence, by }, index) => ({
      index,
      source:
        source === null
          ? null
          : {
              start: source.start,
              end: source.end,
              actor: source.actor,
              name: nameOf(source.actor, source.start, source.end),
              implicit: source.implicit,
              basis: source.basis,
            },
      cue: { start: cue.start, end: cue.end },
      content: { start: content.start, end: content.end },
      act,
      kind,
      said,
      via: via.map(({ start, end, actor }) => ({ start, end, actor, name: nameOf(actor, start, end) })),
      confidence,
      by,
      correction: taken.get(index) ?? null,
    })),
    figures: analysis.figures.map(({ start, end, min, max, approximate, counts, attribution, by }, index) => ({
      index,
      start,
      end,
      min,
      max,
      approximate,
      counts,
      statement: attribution,
      by,
    })),
    times: analysis.timexes.map(({ start, end, value, basis, by }) => ({ start, end, value, basis, by })),
    names: analysis.mentions.map(({ start, end, type, entity, by }) => ({ start, end, type, actor: entity, name: nameOf(entity, start, end), by })),
    thread,
    story,
    reuses: reuses.map(({ reuse: { alignments, ...reuse }, other }) => ({ ...reuse, other, passages: alignments.length })),
    notices,
  };
}
