import { z } from 'zod';
import type {
  Act,
  Analysis,
  Attribution,
  AttributionKind,
  Basis,
  Counted,
  Figure,
  Mention,
  MentionType,
  Numeral,
  Source,
  Timex,
  TimexType,
  Via,
} from '../analysis/index.ts';
import { day, type Equal, index, list, mirrors, shape, share } from './mirror.ts';
import { span, spanFields } from './span.ts';

export const basis = z.enum(['stated', 'inferred']).meta({ id: 'Basis' });
mirrors<Equal<z.infer<typeof basis>, Basis>>();

const timexType = z.enum(['DATE', 'TIME', 'DURATION', 'SET']).meta({ id: 'TimexType' });
mirrors<Equal<z.infer<typeof timexType>, TimexType>>();

const timex = shape({
  ...spanFields,
  type: timexType,
  value: z.string().nullable(),
  mod: z.enum(['BEFORE', 'AFTER', 'START', 'MID', 'END', 'APPROX', 'ON_OR_BEFORE', 'ON_OR_AFTER']).nullable(),
  anchor: day.nullable(),
  basis,
  by: z.string(),
}).meta({ id: 'Timex' });
mirrors<Equal<z.infer<typeof timex>, Timex>>();

const bounds = { min: z.number().nullable(), max: z.number().nullable() };

const numeral = shape({
  ...spanFields,
  ...bounds,
  approximate: z.boolean(),
  kind: z.enum(['cardinal', 'ordinal', 'percent', 'fraction', 'vague']),
  by: z.string(),
}).meta({ id: 'Numeral' });
mirrors<Equal<z.infer<typeof numeral>, Numeral>>();

export const counted = z
  .enum([
    'personnel',
    'killed',
    'wounded',
    'casualties',
    'captured',
    'displaced',
    'equipment',
    'area',
    'distance',
    'money',
    'percent',
    'people',
    'events',
    'other',
  ])
  .meta({ id: 'Counted' });
mirrors<Equal<z.infer<typeof counted>, Counted>>();

const figure = shape({
  ...spanFields,
  ...bounds,
  approximate: z.boolean(),
  counts: counted,
  what: span.nullable(),
  unit: z.string().nullable(),
  of: index.nullable(),
  attribution: index.nullable(),
  partOf: index.nullable(),
  by: z.string(),
}).meta({ id: 'Figure' });
mirrors<Equal<z.infer<typeof figure>, Figure>>();

export const mentionType = z.enum(['PER', 'LOC', 'ORG']).meta({ id: 'MentionType' });
mirrors<Equal<z.infer<typeof mentionType>, MentionType>>();

const mention = shape({ ...spanFields, type: mentionType, entity: z.string(), full: span, basis, by: z.string() }).meta({ id: 'Mention' });
mirrors<Equal<z.infer<typeof mention>, Mention>>();

export const act = z
  .enum([
    'say',
    'announce',
    'affirm',
    'acknowledge',
    'deny',
    'allege',
    'estimate',
    'expect',
    'warn',
    'pledge',
    'demand',
    'praise',
    'condemn',
    'doubt',
    'decline',
  ])
  .meta({ id: 'Act' });
mirrors<Equal<z.infer<typeof act>, Act>>();

export const attributionKind = z.enum(['direct', 'indirect', 'mixed']).meta({ id: 'AttributionKind' });
mirrors<Equal<z.infer<typeof attributionKind>, AttributionKind>>();

const source = shape({ ...spanFields, implicit: z.boolean(), actor: z.string(), basis }).meta({ id: 'Source' });
mirrors<Equal<z.infer<typeof source>, Source>>();

const via = shape({ ...spanFields, actor: z.string() }).meta({ id: 'Via' });
mirrors<Equal<z.infer<typeof via>, Via>>();

const attribution = shape({
  source: source.nullable(),
  cue: span,
  lemma: z.string(),
  content: span,
  act,
  kind: attributionKind,
  said: z.string().nullable(),
  saidTimex: index.nullable(),
  via: list(via),
  answers: list(index),
  confidence: share,
  by: z.string(),
}).meta({ id: 'Attribution' });
mirrors<Equal<z.infer<typeof attribution>, Attribution>>();

export const analysis = shape({
  document: z.string(),
  language: z.string(),
  sentences: list(span),
  numerals: list(numeral),
  timexes: list(timex),
  mentions: list(mention),
  figures: list(figure),
  attributions: list(attribution),
  words: list(z.tuple([z.string(), index]).readonly()),
}).meta({ id: 'Analysis' });
mirrors<Equal<z.infer<typeof analysis>, Analysis>>();
