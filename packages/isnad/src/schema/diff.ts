import { z } from 'zod';
import type { DossierDiff } from '../dossier/index.ts';
import { act } from './analysis.ts';
import { stance } from './ledger.ts';
import { day, type Equal, index, list, mirrors, shape } from './mirror.ts';
import { span } from './span.ts';

const time = z.string().nullable();
const side = shape({ thread: z.string(), title: z.string(), version: z.string(), articles: index });
const article = shape({
  document: z.string(),
  hash: z.string(),
  url: z.string().nullable(),
  outlet: z.string().nullable(),
  day: day.nullable(),
  headline: z.string(),
});
const actor = shape({ id: z.string(), name: shape({ ar: z.string(), en: z.string() }) });
const point = shape({ id: z.string(), label: z.string(), statements: index });
const series = shape({ id: z.string(), label: z.string(), values: index });
const value = shape({
  series,
  document: z.string(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  approximate: z.boolean(),
  giver: actor.nullable(),
  at: time,
});
const statement = shape({ document: z.string(), index, actor: actor.nullable(), act, said: time, content: span, words: z.string() });
const end = shape({ stance, at: time });
const place = shape({ document: z.string(), start: index, end: index, words: z.string() });

function difference<Item extends z.ZodType>(item: Item) {
  return { new: list(item), gone: list(item) };
}

function pair<Type extends z.ZodType>(type: Type) {
  return shape(difference(shape({ type, a: place, b: place })));
}

export const dossierDiff = shape({
  format: z.literal('isnad-diff'),
  a: side,
  b: side,
  articles: shape({ ...difference(article), revised: list(shape({ from: article, to: article })) }),
  statements: shape(difference(statement)),
  points: shape({ ...difference(point), merged: list(shape({ from: list(point), to: point })), split: list(shape({ from: point, to: list(point) })) }),
  stances: shape(difference(shape({ actor, point, stance, at: time }))),
  changes: shape(difference(shape({ actor, point, from: end, to: end }))),
  series: shape(difference(series)),
  values: shape(difference(value)),
  relations: shape(difference(shape({ type: z.enum(['revision', 'disagreement', 'agreement', 'different']), from: value, to: value }))),
  contradictions: pair(z.enum(['affirm-deny', 'figures', 'self'])),
  mutations: pair(z.enum(['cue-hardened', 'hedge-lost', 'number-changed', 'negation-lost', 'attribution-dropped', 'headline-says-more'])),
  chains: list(shape({ of: z.enum(['point', 'series']), id: z.string(), label: z.string(), from: index, to: index })),
}).meta({ id: 'DossierDiff', description: 'What `isnad diff --json` prints: what two dossiers of one thread differ in.' });
mirrors<Equal<z.infer<typeof dossierDiff>, DossierDiff>>();
