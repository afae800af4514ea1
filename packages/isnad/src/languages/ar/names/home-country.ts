import type { World } from '../../../analysis/world.ts';
import type { Shelf } from './identity.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { type Candidate, has, type NameReading } from './reading.ts';

/** The country of a body that is named without one («وزارة الدفاع»), by the words of its head; empty where the article does not tell. */
export type HomeOf = (head: readonly string[]) => string;

/** What a body's name is made of: its keys, the words of its head, and the id of the country or place that it belongs to. */
export interface BodyParts {
  readonly keys: readonly string[];
  readonly head: readonly string[];
  readonly of: string;
}

const fewestMentions = 3;
const dominance = 0.7;

export function partsOf(reading: NameReading, candidate: Candidate, { world, nisbas, placeAt }: Shelf): BodyParts {
  const keys: string[] = [];
  const head: string[] = [];
  let of = '';
  let isCountry = false;
  for (let at = candidate.first; at <= candidate.last; at++) {
    const word = reading.words[at] as NameWord;
    if (word.kind > 1) continue;
    const place = at > candidate.first ? placeAt(at) : null;
    // «الكورية الجنوبية»
    const two = at > candidate.first && at < candidate.last ? nisbas.two(word.stem, (reading.words[at + 1] as NameWord).stem) : -1;
    const nisba = two >= 0 ? two : word.nisba;
    const isPurpose = two < 0 && at === candidate.first + 1 && (word.parts & Part.ministry) !== 0;
    if (nisba >= 0 && at > candidate.first && !isPurpose && !isMoney(reading, candidate.first, word)) {
      const entity = world.entities[nisba];
      if (entity && !(isCountry && entity.kind !== 'country')) {
        of = entity.id;
        isCountry = entity.kind === 'country';
      }
      if (two >= 0) at++;
      continue;
    }
    if (place !== null) of = place;
    else head.push(word.stem);
    if (word.stem !== 'وزاره') keys.push(word.key);
  }
  return { keys, head, of };
}

const ofLand = /^(?:جيش|حكومه|شرطه|برلمان|رئاسه|خارجيه|داخليه|درك|منتخب)$/;

/** «لجنة الخدمات المالية» is for money, «الحكومة المالية» that of Mali. */
function isMoney(reading: NameReading, first: number, { stem }: NameWord): boolean {
  return (stem === 'مالي' || stem === 'ماليه') && !ofLand.test((reading.words[first] as NameWord).stem);
}

/** The country that «في» names right after a body: «وزارة الخارجية في باراغواي»; empty where none does. */
export function countryAfter(reading: NameReading, last: number, { world, placeAt }: Shelf): string {
  const next = last + 1;
  const at = reading.words[next]?.word === 'في' ? next + 1 : has(reading, next, Part.prefixed) && reading.key(next).startsWith('ب') ? next : -1;
  if (at < 0 || has(reading, at, Part.and)) return '';
  const place = placeAt(at);
  return place !== null && countriesOf(world).has(place) ? place : '';
}

const countries = new WeakMap<World, ReadonlySet<string>>();

function countriesOf(world: World): ReadonlySet<string> {
  let known = countries.get(world);
  if (known === undefined) {
    known = new Set(world.entities.filter(({ kind }) => kind === 'country').map(({ id }) => id));
    countries.set(world, known);
  }
  return known;
}

/** Reads from an article whose bodies are meant: the one country that the same head has there, else the country that dominates it. */
export function createHomes(reading: NameReading, chosen: readonly Candidate[], shelf: Shelf): HomeOf {
  let named: Map<string, string> | null = null;
  let country: string | null = null;
  return (head) => {
    named ??= homesNamed(reading, chosen, shelf);
    const same = named.get(head.join(' '));
    if (same) return same;
    country ??= dominantCountry(reading, chosen, shelf);
    return country;
  };
}

/** The country of every head that is named with one country only. */
function homesNamed(reading: NameReading, chosen: readonly Candidate[], shelf: Shelf): Map<string, string> {
  const homes = new Map<string, string>();
  for (const candidate of chosen) {
    if (candidate.type !== 'ORG' || candidate.entity !== null) continue;
    const { head, of } = partsOf(reading, candidate, shelf);
    if (of === '') continue;
    const key = head.join(' ');
    const known = homes.get(key);
    homes.set(key, known === undefined || known === of ? of : '');
  }
  return homes;
}

function dominantCountry(reading: NameReading, chosen: readonly Candidate[], { world }: Shelf): string {
  const counts = new Map<string, number>();
  let all = 0;
  const add = (index: number): void => {
    const entity = world.entities[index];
    if (!entity) return;
    const id = entity.kind === 'country' ? entity.id : (entity.standsFor ?? (entity.type === 'LOC' ? entity.of : null));
    if (!id) return;
    all++;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { type, index } of chosen) if (type === 'LOC') add(index);
  for (let at = 0; at < reading.length; at++) {
    if (!((reading.parts[at] as number) & Part.nisba)) continue;
    const { nisba } = reading.words[at] as NameWord;
    if (nisba >= 0 && world.entities[nisba]?.kind === 'country') add(nisba);
  }
  for (const [id, count] of counts) if (count >= fewestMentions && count >= all * dominance) return id;
  return '';
}
