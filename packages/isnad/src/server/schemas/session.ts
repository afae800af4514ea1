import { z } from 'zod';
import type { Refusal, Role, Session } from '../shape.ts';
import { type Equal, index, list, mirrors, shape } from './mirror.ts';

const role = z.enum(['reader', 'editor']).meta({ id: 'Role' });
mirrors<Equal<z.infer<typeof role>, Role>>();

export const session = shape({
  role: role.nullable(),
  version: z.string(),
  revision: index,
  articles: index,
  stories: index,
  canPrint: z.boolean(),
  hasSamples: z.boolean(),
  formats: list(z.string()),
}).meta({ id: 'Session' });
mirrors<Equal<z.infer<typeof session>, Session>>();

export const refusal = shape({ code: z.string(), message: shape({ en: z.string(), ar: z.string() }) }).meta({ id: 'Refusal' });
mirrors<Equal<z.infer<typeof refusal>, Refusal>>();
