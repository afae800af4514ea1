import { z } from 'zod';
import { parts } from '../../schema/index.ts';
import type { ActorList, ActorRecord } from '../shape.ts';
import { day, type Equal, index, list, mirrors, shape } from './mirror.ts';
import { actorLine } from './story.ts';

const { act, stance } = parts;

export const actorList = shape({ actors: list(actorLine) }).meta({ id: 'ActorList' });
mirrors<Equal<z.infer<typeof actorList>, ActorList>>();

export const actorRecord = shape({
  actor: actorLine,
  aliases: list(z.string()),
  spokenForBy: list(actorLine),
  stories: list(
    shape({
      story: shape({ id: z.string(), title: z.string(), from: day.nullable(), to: day.nullable() }),
      statements: list(
        shape({
          document: z.string(),
          index,
          act,
          stance,
          at: z.string().nullable(),
          point: z.string(),
          label: z.string(),
          words: z.string(),
          outletName: z.string().nullable(),
        }),
      ),
      changes: list(shape({ point: z.string(), label: z.string(), from: stance, to: stance, at: z.string().nullable() })),
    }),
  ),
}).meta({ id: 'ActorRecord' });
mirrors<Equal<z.infer<typeof actorRecord>, ActorRecord>>();
