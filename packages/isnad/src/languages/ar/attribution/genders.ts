import { lossyKey } from '../../../analysis/letters.ts';
import type { Mention } from '../../../analysis/shape.ts';
import type { World } from '../../../analysis/world.ts';

/** How verbs agree with a mention whose words are given; null where nothing tells. */
export type MentionGender = (mention: Pick<Mention, 'type' | 'entity'>, words: string) => 'm' | 'f' | null;

/** Heads of names of bodies that are masculine; the others go by their ending. */
const feminineKinds = new Set(['country', 'city', 'company', 'news-agency', 'newspaper', 'channel', 'capital']);

/** Countries that verbs agree with as masculine: «أعلن المغرب». */
const masculineCountries = new Set(['morocco', 'iraq', 'lebanon', 'jordan', 'sudan', 'south-sudan', 'yemen', 'somalia']);

/** The gender of entities of the world, and of persons whom it does not know by their given names. */
export function createGenders(world: World): MentionGender {
  const persons = new Map<string, 'm' | 'f'>();
  const bodies = new Map<string, string>();
  for (const { id, type, kind, gender } of world.entities) {
    if (type === 'PER') persons.set(id, gender);
    else bodies.set(id, kind);
  }
  const bearers = new Map(world.givenNames.map(({ name, gender }) => [lossyKey(name), gender]));
  return ({ type, entity }, words) => {
    if (type === 'PER') {
      const known = persons.get(entity);
      if (known) return known;
      const [given = '', ...rest] = words.split(/\s+/u);
      const gender = rest.length > 0 ? bearers.get(lossyKey(given)) : undefined;
      return gender === 'm' || gender === 'f' ? gender : null;
    }
    if (masculineCountries.has(entity)) return 'm';
    return feminineKinds.has(bodies.get(entity) ?? '') ? 'f' : null;
  };
}
