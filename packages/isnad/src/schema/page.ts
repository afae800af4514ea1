import { z } from 'zod';
import type { Page } from '../page/index.ts';
import { type Equal, mirrors, shape } from './mirror.ts';

export const page = shape({
  file: z.string(),
  document: z.string(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  kind: z.enum(['html', 'text', 'record']),
  source: z.string(),
  charset: z.string(),
  given: shape({
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable(),
    author: z.string().nullable(),
    section: z.string().nullable(),
  }),
}).meta({ id: 'Page' });
mirrors<Equal<z.infer<typeof page>, Page>>();
