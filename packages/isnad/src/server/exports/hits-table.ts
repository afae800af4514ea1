import type { Table } from '../../dossier/index.ts';
import type { SearchResult } from '../shape.ts';

const columns = ['document', 'statement', 'headline', 'outlet', 'published', 'url', 'story_id', 'actor', 'actor_id', 'act', 'at', 'excerpt', 'total'] as const;

/** What a search found; `total` says how many there are, where the file holds fewer. */
export function hitsTable(q: string, { total, hits }: SearchResult): Table {
  return {
    title: q,
    columns,
    rows: hits.map(({ article: { document, headline, outletName, day, url }, thread, statement, excerpt }) => [
      document,
      statement?.index ?? null,
      headline,
      outletName,
      day,
      url,
      thread,
      statement?.name ?? null,
      statement?.actor ?? null,
      statement?.act ?? null,
      statement?.at ?? null,
      excerpt,
      total,
    ]),
  };
}
