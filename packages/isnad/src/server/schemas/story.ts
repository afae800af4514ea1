import { z } from 'zod';
import { parts } from '../../schema/index.ts';
import type {
  ActorLine,
  ArticleLine,
  ChangeLine,
  ConflictEnd,
  ContradictionLine,
  MutationLine,
  Place,
  PointLine,
  PointRecord,
  SideLine,
  StatementLine,
  StoryList,
  StoryRecord,
  StorySummary,
  ToldAmount,
  TotalLine,
} from '../shape.ts';
import { day, type Equal, index, list, mirrors, shape } from './mirror.ts';

const { act, chain, contradiction, figureSeries, mutation, reuse, spanFields, stance, testimony } = parts;

const place = shape({ ...spanFields, document: z.string() }).meta({ id: 'Place' });
mirrors<Equal<z.infer<typeof place>, Place>>();

const storySummary = shape({
  id: z.string(),
  title: z.string(),
  articles: index,
  outlets: index,
  statements: index,
  figures: index,
  independentAtMost: index.nullable(),
  unknownRoots: index.nullable(),
  changes: index.nullable(),
  contradictions: index.nullable(),
  from: day.nullable(),
  to: day.nullable(),
  activity: list(index),
  fresh: index,
}).meta({ id: 'StorySummary' });
mirrors<Equal<z.infer<typeof storySummary>, StorySummary>>();

export const storyList = shape({
  total: index,
  stories: list(storySummary),
  outlets: list(shape({ id: z.string(), name: z.string(), stories: index })),
}).meta({ id: 'StoryList' });
mirrors<Equal<z.infer<typeof storyList>, StoryList>>();

const articleLine = shape({
  document: z.string(),
  headline: z.string().nullable(),
  outlet: z.string().nullable(),
  outletName: z.string().nullable(),
  day: day.nullable(),
  instant: z.string().nullable(),
  url: z.string().nullable(),
  story: z.string(),
  statements: index,
  figures: index,
  credits: list(z.string()),
}).meta({ id: 'ArticleLine' });
mirrors<Equal<z.infer<typeof articleLine>, ArticleLine>>();

export const actorLine = shape({
  id: z.string(),
  type: z.enum(['PER', 'LOC', 'ORG', 'DESCRIBED']),
  name: z.string(),
  description: shape({ en: z.string(), ar: z.string() }).nullable(),
  speaksFor: list(z.string()),
  statements: index,
}).meta({ id: 'ActorLine' });
mirrors<Equal<z.infer<typeof actorLine>, ActorLine>>();

const statementLine = shape({
  article: index,
  index,
  actor: index.nullable(),
  point: index.nullable(),
  act,
  stance,
  at: z.string().nullable(),
  words: z.string(),
  correction: z.string().nullable(),
}).meta({ id: 'StatementLine' });
mirrors<Equal<z.infer<typeof statementLine>, StatementLine>>();

const sideLine = shape({
  stance,
  parties: list(shape({ actor: index, speakers: list(index), changed: z.boolean() })),
  isAlone: z.boolean(),
}).meta({ id: 'SideLine' });
mirrors<Equal<z.infer<typeof sideLine>, SideLine>>();

const pointLine = shape({
  id: z.string(),
  label: z.string(),
  labelPlace: place,
  independentAtMost: index,
  unknownRoots: index,
  sides: list(sideLine),
  statements: list(index),
}).meta({ id: 'PointLine' });
mirrors<Equal<z.infer<typeof pointLine>, PointLine>>();

const changeEnd = shape({ stance, at: z.string().nullable(), statement: index });
const changeLine = shape({ actor: index, point: index, from: changeEnd, to: changeEnd }).meta({ id: 'ChangeLine' });
mirrors<Equal<z.infer<typeof changeLine>, ChangeLine>>();

const conflictEnd = shape({ ...spanFields, document: z.string(), statement: index.nullable() }).meta({ id: 'ConflictEnd' });
mirrors<Equal<z.infer<typeof conflictEnd>, ConflictEnd>>();

const contradictionFields = contradiction.unwrap().shape;
const contradictionLine = shape({
  type: contradictionFields.type,
  a: conflictEnd,
  b: conflictEnd,
  point: index.nullable(),
  by: contradictionFields.by,
}).meta({ id: 'ContradictionLine' });
mirrors<Equal<z.infer<typeof contradictionLine>, ContradictionLine>>();

const mutationFields = mutation.unwrap().shape;
const mutationLine = shape({
  type: mutationFields.type,
  from: conflictEnd,
  to: conflictEnd,
  direction: mutationFields.direction,
  by: mutationFields.by,
}).meta({ id: 'MutationLine' });
mirrors<Equal<z.infer<typeof mutationLine>, MutationLine>>();

const bound = z.number().nullable();
const toldAmount = shape({ document: z.string(), index, min: bound, max: bound, approximate: z.boolean(), words: z.string() }).meta({ id: 'ToldAmount' });
mirrors<Equal<z.infer<typeof toldAmount>, ToldAmount>>();

const totalLine = shape({
  total: toldAmount,
  parts: list(toldAmount),
  sum: shape({ min: bound, max: bound }),
  verdict: z.enum(['adds-up', 'within', 'exceeds', 'falls-short']),
}).meta({ id: 'TotalLine' });
mirrors<Equal<z.infer<typeof totalLine>, TotalLine>>();

const { alignments: _, ...fields } = reuse.unwrap().shape;
/** The fields of a reuse without its passages. */
export const reuseFields = fields;

export const storyRecord = shape({
  summary: storySummary,
  stories: list(shape({ id: z.string(), articles: list(index) })),
  articles: list(articleLine),
  actors: list(actorLine),
  points: list(pointLine),
  statements: list(statementLine),
  changes: list(changeLine),
  series: list(figureSeries),
  totals: list(totalLine),
  mutations: list(mutationLine),
  contradictions: list(contradictionLine),
  reuses: list(shape({ ...reuseFields, passages: index })),
}).meta({ id: 'StoryRecord' });
mirrors<Equal<z.infer<typeof storyRecord>, StoryRecord>>();

export const pointRecord = shape({
  id: z.string(),
  independentAtMost: index,
  unknownRoots: index,
  chains: list(chain),
  testimonies: list(testimony),
}).meta({ id: 'PointRecord' });
mirrors<Equal<z.infer<typeof pointRecord>, PointRecord>>();
