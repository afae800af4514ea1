import { z } from 'zod';
import { parts } from '../../schema/index.ts';
import type { ArticleRecord, Citation, CopyRecord, EvidenceRecord, MarkedPart, ReadStatement } from '../shape.ts';
import { day, type Equal, index, list, mirrors, shape, share } from './mirror.ts';
import { reuseFields } from './story.ts';

const { act, attributionKind, basis, chromeReason, mentionType, notice, reuse, span, spanFields } = parts;

const markedPart = shape({ ...spanFields, role: z.enum(['source', 'cue', 'content', 'via', 'figure', 'passage']) }).meta({ id: 'MarkedPart' });
mirrors<Equal<z.infer<typeof markedPart>, MarkedPart>>();

const citationFields = {
  document: z.string(),
  headline: z.string().nullable(),
  outletName: z.string().nullable(),
  day: day.nullable(),
  url: z.string().nullable(),
  hash: z.string(),
};
export const citation = shape(citationFields).meta({ id: 'Citation' });
mirrors<Equal<z.infer<typeof citation>, Citation>>();

export const evidenceRecord = shape({
  ...spanFields,
  article: citation,
  text: z.string(),
  parts: list(markedPart),
  elsewhere: shape({ ...spanFields, text: z.string() }).nullable(),
  isCut: z.boolean(),
}).meta({ id: 'EvidenceRecord' });
mirrors<Equal<z.infer<typeof evidenceRecord>, EvidenceRecord>>();

const readStatement = shape({
  index,
  source: shape({ ...spanFields, actor: z.string(), name: z.string(), implicit: z.boolean(), basis }).nullable(),
  cue: span,
  content: span,
  act,
  kind: attributionKind,
  said: z.string().nullable(),
  via: list(shape({ ...spanFields, actor: z.string(), name: z.string() })),
  confidence: share,
  by: z.string(),
  correction: z.string().nullable(),
}).meta({ id: 'ReadStatement' });
mirrors<Equal<z.infer<typeof readStatement>, ReadStatement>>();

export const articleRecord = shape({
  article: shape({ ...citationFields, file: z.string(), byline: z.string().nullable(), modified: z.string().nullable(), credits: list(z.string()) }),
  text: z.string(),
  blocks: list(shape({ ...spanFields, kind: z.enum(['headline', 'heading', 'paragraph', 'item']) })),
  chrome: list(shape({ ...spanFields, reason: chromeReason, by: z.string() })),
  statements: list(readStatement),
  figures: list(
    shape({
      ...spanFields,
      index,
      min: z.number().nullable(),
      max: z.number().nullable(),
      approximate: z.boolean(),
      counts: z.string(),
      statement: index.nullable(),
      by: z.string(),
    }),
  ),
  times: list(shape({ ...spanFields, value: z.string().nullable(), basis, by: z.string() })),
  names: list(shape({ ...spanFields, type: mentionType, actor: z.string(), name: z.string(), by: z.string() })),
  thread: z.string(),
  story: z.string(),
  reuses: list(shape({ ...reuseFields, other: citation, passages: index })),
  notices: list(notice),
}).meta({ id: 'ArticleRecord' });
mirrors<Equal<z.infer<typeof articleRecord>, ArticleRecord>>();

export const copyRecord = shape({ reuse }).meta({ id: 'CopyRecord' });
mirrors<Equal<z.infer<typeof copyRecord>, CopyRecord>>();
