import { z } from 'zod';
import { parts } from '../../schema/index.ts';
import type { AddJob, Correction, CorrectionSubject } from '../shape.ts';
import { day, type Equal, index, list, mirrors, shape } from './mirror.ts';

export const addJob = shape({
  id: z.string(),
  state: z.enum(['waiting', 'reading', 'grouping', 'done', 'failed']),
  total: index,
  read: index,
  added: list(z.string()),
  updated: list(z.string()),
  known: list(z.string()),
  notices: list(parts.notice),
}).meta({ id: 'AddJob' });
mirrors<Equal<z.infer<typeof addJob>, AddJob>>();

export const correctionSubject = z
  .discriminatedUnion('kind', [
    shape({ kind: z.literal('not-a-statement'), document: z.string().max(2000), index }),
    shape({ kind: z.literal('not-the-same-person'), document: z.string().max(2000), start: index, end: index, actor: z.string().max(500) }),
    shape({ kind: z.literal('wrong-date'), document: z.string().max(2000), day }),
    shape({ kind: z.literal('same-story'), a: z.string().max(500), b: z.string().max(500) }),
  ])
  .meta({ id: 'CorrectionSubject' });
mirrors<Equal<z.infer<typeof correctionSubject>, CorrectionSubject>>();

export const correction = shape({
  id: z.string(),
  subject: correctionSubject,
  reason: z.string(),
  made: z.string(),
  undone: z.string().nullable(),
  applies: z.boolean(),
}).meta({ id: 'Correction' });
mirrors<Equal<z.infer<typeof correction>, Correction>>();
