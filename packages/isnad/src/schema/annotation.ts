import { z } from 'zod';
import type { AnnotatedFigure, AnnotatedStatement, Annotation, Explanation } from '../analysis/index.ts';
import { act, attributionKind, basis, counted, mentionType } from './analysis.ts';
import { chromeReason } from './article.ts';
import { day, type Equal, index, list, mirrors, shape, share } from './mirror.ts';
import { span, spanFields } from './span.ts';

const explanation = shape({ lemma: z.string(), construction: z.string(), steps: list(z.string()) }).meta({ id: 'Explanation' });
mirrors<Equal<z.infer<typeof explanation>, Explanation>>();

const annotatedStatement = shape({
  source: shape({ ...spanFields, implicit: z.boolean(), actor: z.string(), basis }).nullable(),
  cue: span,
  content: span,
  act,
  kind: attributionKind,
  said: z.string().nullable(),
  via: list(shape({ ...spanFields, actor: z.string() })),
  answers: list(index),
  confidence: share,
  by: z.string(),
  explain: z.exactOptional(explanation),
}).meta({ id: 'AnnotatedStatement' });
mirrors<Equal<z.infer<typeof annotatedStatement>, AnnotatedStatement>>();

const annotatedFigure = shape({
  ...spanFields,
  min: z.number().nullable(),
  max: z.number().nullable(),
  approx: z.boolean(),
  counts: counted,
  unit: z.string().nullable(),
  of: z.string().nullable(),
  source: span.nullable(),
  by: z.string(),
}).meta({ id: 'AnnotatedFigure' });
mirrors<Equal<z.infer<typeof annotatedFigure>, AnnotatedFigure>>();

/** One line of `isnad annotate`. */
export const annotation = shape({
  document: z.string(),
  published: day.nullable(),
  text: z.exactOptional(z.string()),
  statements: list(annotatedStatement),
  figures: list(annotatedFigure),
  times: list(shape({ ...spanFields, value: z.string(), basis, by: z.string() })),
  names: list(shape({ ...spanFields, type: mentionType, id: z.string(), by: z.string() })),
  chrome: list(shape({ ...spanFields, reason: chromeReason, by: z.string() })),
  origin: list(shape({ name: z.string(), start: z.exactOptional(index), end: z.exactOptional(index), basis: z.literal('inferred'), by: z.string() })),
}).meta({ id: 'Annotation' });
mirrors<Equal<z.infer<typeof annotation>, Annotation>>();
