import { z } from 'zod';
import type {
  Actor,
  Chain,
  ChainCount,
  Change,
  Contradiction,
  FigureRef,
  FigureSeries,
  FigureTotal,
  Ledger,
  Mutation,
  Point,
  Position,
  RelationReason,
  Side,
  Stance,
  StatementRef,
  Testimony,
} from '../ledger/index.ts';
import { type Equal, index, list, mirrors, shape } from './mirror.ts';
import { placedSpan, span } from './span.ts';

export const stance = z.enum(['affirm', 'deny', 'noncommittal']).meta({ id: 'Stance' });
mirrors<Equal<z.infer<typeof stance>, Stance>>();

const refFields = { document: z.string(), index };

const statementRef = shape(refFields).meta({ id: 'StatementRef' });
mirrors<Equal<z.infer<typeof statementRef>, StatementRef>>();

const figureRef = shape(refFields).meta({ id: 'FigureRef' });
mirrors<Equal<z.infer<typeof figureRef>, FigureRef>>();

const actor = shape({
  id: z.string(),
  type: z.enum(['PER', 'LOC', 'ORG', 'DESCRIBED']),
  name: z.string(),
  aliases: list(z.string()),
  description: shape({ en: z.string(), ar: z.string() }).nullable(),
  speaksFor: list(z.string()),
  speaksForBy: z.enum(['world', 'stated-role']).nullable(),
  statements: list(statementRef),
}).meta({ id: 'Actor' });
mirrors<Equal<z.infer<typeof actor>, Actor>>();

export const testimony = shape({
  id: z.string(),
  speaker: z.string().nullable(),
  statements: list(statementRef),
  merged: list(
    shape({
      a: statementRef,
      b: statementRef,
      reason: z.enum(['same-speaker', 'reused-passage', 'agency', 'institution', 'same-article']),
      evidence: z.string(),
    }),
  ),
}).meta({ id: 'Testimony' });
mirrors<Equal<z.infer<typeof testimony>, Testimony>>();

export const chain = shape({
  root: z.string().nullable(),
  links: list(shape({ actor: z.string(), role: z.enum(['speaker', 'agency', 'outlet', 'intermediary']) })),
  testimony: z.string(),
  documents: list(z.string()),
}).meta({ id: 'Chain' });
mirrors<Equal<z.infer<typeof chain>, Chain>>();

const chainCount = shape({ independentAtMost: index, chains: list(chain), testimonies: list(testimony), unknownRoots: index }).meta({
  id: 'ChainCount',
});
mirrors<Equal<z.infer<typeof chainCount>, ChainCount>>();

const side = shape({
  stance,
  parties: list(shape({ actor: z.string(), speakers: list(z.string()), changed: z.boolean() })),
  isAlone: z.boolean(),
}).meta({ id: 'Side' });
mirrors<Equal<z.infer<typeof side>, Side>>();

const point = shape({
  id: z.string(),
  label: z.string(),
  labelSpan: placedSpan,
  members: list(shape({ ...refFields, stance, actor: z.string().nullable(), at: z.string().nullable() })),
  sides: list(side),
  chains: chainCount,
}).meta({ id: 'Point' });
mirrors<Equal<z.infer<typeof point>, Point>>();

const position = shape({
  actor: z.string(),
  point: z.string(),
  stance,
  at: z.string().nullable(),
  statement: statementRef,
  through: z.string().nullable(),
}).meta({ id: 'Position' });
mirrors<Equal<z.infer<typeof position>, Position>>();

const change = shape({ actor: z.string(), point: z.string(), from: position, to: position }).meta({ id: 'Change' });
mirrors<Equal<z.infer<typeof change>, Change>>();

const relationReason = shape({
  code: z.enum([
    'same-giver',
    'bounds-meet',
    'two-givers',
    'two-givers-one-article',
    'former-value',
    'one-giver-one-article',
    'other-sentence',
    'other-lot',
    'added-up',
    'far-apart',
    'unknown-quantity',
    'no-giver',
    'growing',
    'days-apart',
    'unknown-time',
    'unknown-order',
  ]),
  days: index.nullable(),
}).meta({ id: 'RelationReason' });
mirrors<Equal<z.infer<typeof relationReason>, RelationReason>>();

export const figureSeries = shape({
  id: z.string(),
  counts: z.string(),
  of: z.string().nullable(),
  place: z.string().nullable(),
  label: z.string(),
  values: list(
    shape({
      figure: figureRef,
      addends: list(figureRef),
      span,
      min: z.number().nullable(),
      max: z.number().nullable(),
      approximate: z.boolean(),
      basis: z.enum(['stated', 'inferred']),
      giver: z.string().nullable(),
      at: z.string().nullable(),
    }),
  ),
  relations: list(shape({ from: index, to: index, type: z.enum(['revision', 'disagreement', 'agreement', 'different']), reason: relationReason })),
  chains: chainCount,
}).meta({ id: 'FigureSeries' });
mirrors<Equal<z.infer<typeof figureSeries>, FigureSeries>>();

const figureTotal = shape({
  total: figureRef,
  parts: list(figureRef),
  sum: shape({ min: z.number().nullable(), max: z.number().nullable() }),
  verdict: z.enum(['adds-up', 'within', 'exceeds', 'falls-short']),
}).meta({ id: 'FigureTotal' });
mirrors<Equal<z.infer<typeof figureTotal>, FigureTotal>>();

export const mutation = shape({
  type: z.enum(['cue-hardened', 'hedge-lost', 'number-changed', 'negation-lost', 'attribution-dropped', 'headline-says-more']),
  from: placedSpan,
  to: placedSpan,
  direction: z.enum(['known', 'unknown']),
  by: z.string(),
}).meta({ id: 'Mutation' });
mirrors<Equal<z.infer<typeof mutation>, Mutation>>();

export const contradiction = shape({
  type: z.enum(['affirm-deny', 'figures', 'self']),
  a: placedSpan,
  b: placedSpan,
  point: z.string().nullable(),
  by: z.string(),
}).meta({ id: 'Contradiction' });
mirrors<Equal<z.infer<typeof contradiction>, Contradiction>>();

export const ledger = shape({
  thread: z.string(),
  actors: list(actor),
  points: list(point),
  positions: list(position),
  changes: list(change),
  series: list(figureSeries),
  totals: list(figureTotal),
  mutations: list(mutation),
  contradictions: list(contradiction),
}).meta({ id: 'Ledger' });
mirrors<Equal<z.infer<typeof ledger>, Ledger>>();
