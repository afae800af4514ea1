import { type Attribution, lossyKey } from '../analysis/index.ts';
import { contains } from '../span.ts';
import type { Source } from './statements.ts';
import type { LedgerEntity, LedgerWorld } from './world.ts';

type Link = LedgerEntity['speaksFor'][number];

/** Words that may stand between the word for a voice and the name of whom it is the voice. */
const between = 1;

/**
 * The world with what the thread itself says of people that it does not know: a source that is introduced by a word for those who speak for others and by the name of an
 * institution («المتحدث باسم الوزارة فلان») speaks for the institution, in the years in which the thread calls it so. Nobody whom the world knows is given a role.
 */
export function withStatedRoles(sources: readonly Source[], world: LedgerWorld): LedgerWorld {
  const roles = new Map<string, Map<string, { from: number; to: number }>>();
  for (const source of sources)
    for (const { source: speaker } of source.analysis.attributions) {
      const year = Number(source.day?.slice(0, 4));
      if (speaker === null || Number.isNaN(year) || source.day === null || (world.entity(speaker.actor)?.speaksFor.length ?? 0) > 0) continue;
      const institution = institutionIn(speaker, source, world);
      if (institution === null) continue;
      const known = roles.get(speaker.actor) ?? new Map<string, { from: number; to: number }>();
      const years = known.get(institution) ?? { from: year, to: year };
      known.set(institution, { from: Math.min(years.from, year), to: Math.max(years.to, year) });
      roles.set(speaker.actor, known);
    }
  return {
    ...world,
    entity(id) {
      const entity = world.entity(id);
      const described = describedVoice(id, world);
      if (described !== null) return { name: null, description: null, speaksFor: [{ id: described, from: null, to: null }], by: 'stated-role' };
      const stated = roles.get(id);
      if (stated === undefined) return entity;
      const speaksFor = [...stated].map(([of, years]): Link => ({ id: of, ...years })).sort((a, b) => (a.id < b.id ? -1 : 1));
      return { name: entity?.name ?? null, description: entity?.description ?? null, speaksFor, by: 'stated-role' };
    },
  };
}

/**
 * The institution that a source's words name right behind a word for those who speak for others («المتحدث باسم …»، «سفير … لدى …»); never the speaker. A further word for who is meant
 * may stand between («وزير خارجية …»), no more: «رئيس» of something in a town does not speak for the town.
 */
function institutionIn(speaker: NonNullable<Attribution['source']>, { article, analysis }: Source, world: LedgerWorld): string | null {
  if (speaker.implicit || !analysis.mentions.some((mention) => mention.entity === speaker.actor && mention.type === 'PER')) return null;
  for (const mention of analysis.mentions) {
    if (mention.type === 'PER' || mention.entity === speaker.actor || !contains(speaker, mention)) continue;
    const words = (article.text.slice(speaker.start, mention.start).match(/[\p{L}\p{M}\u0640]+/gu) ?? []).map(lossyKey);
    const voice = words.findLastIndex((word) => world.voices?.has(word) === true);
    if (voice >= 0 && words.length - voice <= between + 1 && !words.some((word) => world.silent?.has(word) === true)) return mention.entity;
  }
  return null;
}

/** Whom a described source speaks for («متحدث باسم الوزارة»): null where its word is none for those who speak for others. */
function describedVoice(id: string, world: LedgerWorld): string | null {
  const [, head, whom] = /^described:([^@]+)@(.+)$/u.exec(id) ?? [];
  return head !== undefined && whom !== undefined && world.voices?.has(head) === true ? whom : null;
}
