import type { StatementLine, StoryRecord } from 'isnad/server';
import type { EvidenceRef } from '../../url/evidence-ref.ts';

/** The sentence of a statement of the story. */
export function refOf(record: Pick<StoryRecord, 'articles'>, { article, index }: Pick<StatementLine, 'article' | 'index'>): EvidenceRef {
  return { document: record.articles[article]?.document ?? '', statement: index };
}
