import { z } from 'zod';
import type { Dossier, IndexSummary, MeasuredErrors, ThreadSummary } from '../dossier/index.ts';
import { analysis } from './analysis.ts';
import { article } from './article.ts';
import { ledger, stance } from './ledger.ts';
import { day, type Equal, index, list, mirrors, shape } from './mirror.ts';
import { notice } from './notice.ts';
import { span } from './span.ts';
import { reuse, thread } from './story.ts';

const measuredErrors = shape({ measured: z.string(), rows: list(shape({ measure: z.string(), f1: z.number() })) }).meta({ id: 'MeasuredErrors' });
mirrors<Equal<z.infer<typeof measuredErrors>, MeasuredErrors>>();

const dossierFields = {
  id: z.string(),
  title: z.string(),
  made: shape({ version: z.string(), errors: measuredErrors.nullable() }),
  thread,
  articles: list(article),
  analyses: list(analysis),
  reuses: list(reuse),
  ledger,
  notices: list(notice),
  excerpts: z.boolean(),
};

export const dossier = shape(dossierFields).meta({ id: 'Dossier' });
mirrors<Equal<z.infer<typeof dossier>, Dossier>>();

const statementPlace = { document: z.string(), index };
const changeEnd = shape({ ...statementPlace, stance, cue: span.nullable(), at: z.string().nullable(), through: z.string().nullable() });

/** What `dossier.json` holds: the dossier, with the statements of its points and changes written out. */
export const dossierFile = shape({
  format: z.literal('isnad-dossier'),
  ...dossierFields,
  points: list(
    shape({
      id: z.string(),
      label: z.string(),
      members: list(shape({ ...statementPlace, cue: span, content: span, stance, actor: z.string().nullable(), at: z.string().nullable() })),
      independentAtMost: index,
    }),
  ),
  changes: list(shape({ actor: z.string(), point: z.string(), from: changeEnd, to: changeEnd })),
}).meta({ id: 'DossierFile', description: 'What `dossier.json` holds: the dossier, with the statements of its points and changes written out.' });

const threadSummary = shape({
  id: z.string(),
  title: z.string(),
  href: z.string(),
  articles: index,
  outlets: index,
  statements: index,
  figures: index,
  changes: index,
  from: day.nullable(),
  to: day.nullable(),
}).meta({ id: 'ThreadSummary' });
mirrors<Equal<z.infer<typeof threadSummary>, ThreadSummary>>();

export const indexSummary = shape({
  version: z.string(),
  errors: measuredErrors.nullable(),
  threads: list(threadSummary),
  singles: list(
    shape({
      document: z.string(),
      file: z.string(),
      title: z.string().nullable(),
      outlet: z.string().nullable(),
      day: day.nullable(),
      url: z.string().nullable(),
    }),
  ),
  notices: list(notice),
}).meta({ id: 'IndexSummary' });
mirrors<Equal<z.infer<typeof indexSummary>, IndexSummary>>();
