import { z } from 'zod';
import { parts } from '../../schema/index.ts';
import type { SearchHit, SearchResult } from '../shape.ts';
import { citation } from './article.ts';
import { type Equal, index, list, mirrors, shape } from './mirror.ts';

const searchHit = shape({
  article: citation,
  thread: z.string(),
  statement: shape({ index, actor: z.string().nullable(), name: z.string().nullable(), act: parts.act, at: z.string().nullable() }).nullable(),
  excerpt: z.string(),
  marks: list(parts.span),
}).meta({ id: 'SearchHit' });
mirrors<Equal<z.infer<typeof searchHit>, SearchHit>>();

export const searchResult = shape({ total: index, isExact: z.boolean(), hits: list(searchHit), milliseconds: z.number().nonnegative() }).meta({
  id: 'SearchResult',
});
mirrors<Equal<z.infer<typeof searchResult>, SearchResult>>();
