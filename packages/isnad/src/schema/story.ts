import { z } from 'zod';
import type { Alignment, Grouping, Reuse, Story, Thread } from '../story/index.ts';
import { type Equal, list, mirrors, shape, share } from './mirror.ts';
import { placedSpan } from './span.ts';

const story = shape({ id: z.string(), articles: list(z.string()) }).meta({ id: 'Story' });
mirrors<Equal<z.infer<typeof story>, Story>>();

export const thread = shape({ id: z.string(), stories: list(story) }).meta({ id: 'Thread' });
mirrors<Equal<z.infer<typeof thread>, Thread>>();

const alignment = shape({ a: placedSpan, b: placedSpan, similarity: share }).meta({ id: 'Alignment' });
mirrors<Equal<z.infer<typeof alignment>, Alignment>>();

export const reuse = shape({
  a: z.string(),
  b: z.string(),
  kind: z.enum(['copy', 'passages', 'revision']),
  alignments: list(alignment),
  containment: shape({ a: share, b: share }),
  direction: z.enum(['a-from-b', 'b-from-a', 'common-source', 'unknown']),
  root: z.string().nullable(),
  evidence: list(z.string()),
}).meta({ id: 'Reuse' });
mirrors<Equal<z.infer<typeof reuse>, Reuse>>();

export const grouping = shape({ threads: list(thread), reuses: list(reuse) }).meta({ id: 'Grouping' });
mirrors<Equal<z.infer<typeof grouping>, Grouping>>();
