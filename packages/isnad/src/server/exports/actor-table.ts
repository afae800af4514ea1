import type { Table } from '../../dossier/index.ts';
import type { ActorRecord } from '../shape.ts';

const columns = ['story', 'story_id', 'at', 'act', 'stance', 'point', 'point_id', 'words', 'document', 'index', 'outlet'] as const;

/** Every statement of one actor over all stories. */
export function actorTable({ actor, stories }: ActorRecord): Table {
  return {
    title: actor.name,
    columns,
    rows: stories.flatMap(({ story, statements }) =>
      statements.map(({ at, act, stance, label, point, words, document, index, outletName }) => [
        story.title,
        story.id,
        at,
        act,
        stance,
        label,
        point,
        words,
        document,
        index,
        outletName,
      ]),
    ),
  };
}
