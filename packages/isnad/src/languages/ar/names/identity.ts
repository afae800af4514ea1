import type { World } from '../../../analysis/world.ts';
import type { ComposedId } from './composed-id.ts';
import { countryAfter, createHomes, type HomeOf, partsOf } from './home-country.ts';
import type { NameForms } from './name-forms.ts';
import { transliterationKey } from './name-key.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import type { Nisbas } from './nisba.ts';
import { type Candidate, has, isVan, makeCandidate, type NameReading } from './reading.ts';
import { addShortMentions, type Person } from './short-mentions.ts';

/** The token of «(ABC)» after a name, -1. */
function acronymAfter(reading: NameReading, last: number): number {
  const at = reading.text(last + 1) === '(' ? last + 2 : -1;
  return at > 0 && reading.text(at + 1) === ')' && /^[A-Z]{2,7}$/.test(reading.text(at)) ? at : -1;
}

/** What identity asks of the shelves. */
export interface Shelf {
  readonly world: World;
  readonly names: NameForms;
  readonly composedId: ComposedId;
  readonly nisbas: Nisbas;
  /** Id of the place of the shelf that a token belongs to. */
  readonly placeAt: (token: number) => string | null;
}

/** Gives every name its entity, and finds the short mentions of what the article names in full. */
export function identify(reading: NameReading, chosen: readonly Candidate[], shelf: Shelf): Candidate[] {
  const persons: Person[] = [];
  const organisations = new Map<string, Candidate>();
  const named: Candidate[] = [];
  const full = fullPersons(reading, chosen);
  const homes = createHomes(reading, chosen, shelf);
  for (const candidate of chosen) {
    let done = candidate;
    if (candidate.type === 'PER') done = identifyPerson(reading, meant(reading, candidate, full), persons, shelf);
    else if (candidate.entity === null) {
      done = candidate.type === 'LOC' ? identifyPlace(reading, candidate, shelf) : identifyOrganisation(reading, candidate, shelf, homes);
    }
    if (done.type === 'ORG') {
      const head = (reading.words[done.first] as NameWord).stem;
      if (done.last > done.first && !organisations.has(head)) organisations.set(head, done);
    }
    named.push(done);
    const acronym = done.type === 'ORG' ? acronymAfter(reading, done.last) : -1;
    if (acronym >= 0 && !chosen.some((other) => other.first === acronym))
      named.push(makeCandidate(reading, acronym, acronym, 'ORG', 'acronym', 20, done.entity, done.index));
  }
  return addShortMentions(reading, named, persons, organisations);
}

/** Persons of the shelf whom the article names in full, by the key of their last word. */
function fullPersons(reading: NameReading, chosen: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const full = new Map<string, Candidate>();
  for (const candidate of chosen) {
    if (candidate.type !== 'PER' || candidate.index < 0 || candidate.first === candidate.last) continue;
    const tail = (reading.words[candidate.last] as NameWord).shortKey;
    if (!full.has(tail)) full.set(tail, candidate);
  }
  return full;
}

/** A family name is the one's whom the article names in full, whoever else is famous by it. */
function meant(reading: NameReading, candidate: Candidate, full: ReadonlyMap<string, Candidate>): Candidate {
  if (candidate.index < 0 || candidate.first !== candidate.last) return candidate;
  const named = full.get((reading.words[candidate.last] as NameWord).shortKey);
  if (!named || named.entity === candidate.entity) return candidate;
  for (const other of full.values()) if (other.entity === candidate.entity) return candidate;
  return { ...candidate, entity: named.entity, index: named.index };
}

function identifyPerson(reading: NameReading, candidate: Candidate, persons: Person[], { names, world }: Shelf): Candidate {
  const keys = nameKeys(reading, candidate.first, candidate.last);
  let { entity, index } = candidate;
  if (entity === null) {
    const known = names.entityOf('PER', keys);
    if (known >= 0) {
      entity = world.entities[known]?.id ?? null;
      index = known;
    }
  }
  if (entity === null) {
    const same = persons.find((person) => matches(person.keys, keys));
    entity = same?.entity ?? `per:${keys.join('-')}`;
    index = same?.index ?? -1;
  }
  if (keys.length > 1 || !persons.some((person) => person.entity === entity))
    persons.push({ entity, index, keys, tail: (reading.words[candidate.last] as NameWord).shortKey, whole: wholeTail(reading, candidate) });
  return { ...candidate, entity, index };
}

/** «لقديم» after «رضوان»: the last word with what looks like a particle. */
function wholeTail(reading: NameReading, { first, last }: Pick<Candidate, 'first' | 'last'>): string {
  return last > first && (reading.words[last] as NameWord).cut > 0 && reading.next(last - 1) === last && !reading.glued(last - 1) ? reading.key(last) : '';
}

/** Whether two names can be one person's: the shorter one's words stand in the longer in their order, and the first or last agree. */
function matches(longer: readonly string[], keys: readonly string[]): boolean {
  const [long, short] = longer.length >= keys.length ? [longer, keys] : [keys, longer];
  if (short.length === 1) return long.at(-1) === short[0] || (long[0] === short[0] && long.length > 1);
  if (long[0] !== short[0]) return false;
  let at = 0;
  for (const key of long) if (key === short[at]) at++;
  return at === short.length;
}

/** Keys of a person's name: without بن, with عبد and أبو joined to what follows. */
function nameKeys(reading: NameReading, first: number, last: number): string[] {
  const keys: string[] = [];
  const whole = wholeTail(reading, { first, last });
  let glue = '';
  for (let at = first; at <= last; at++) {
    const word = reading.words[at] as NameWord;
    if (word.kind > 1) continue;
    if (at < last && isVan(reading, at)) {
      glue += 'فان';
      continue;
    }
    if (word.stem === 'بن' || word.stem === 'ابن' || word.stem === 'بنت') continue;
    if (word.stem === 'عبد' || (word.parts & Part.joiner && !(word.parts & Part.definite) && at < last)) {
      glue += word.stem;
      continue;
    }
    keys.push(glue === 'عبد' ? glue + word.word : glue + (at === last && whole !== '' ? transliterationKey(whole) : word.key));
    glue = '';
  }
  return keys.length ? keys : [(reading.words[first] as NameWord).key];
}

function identifyPlace(reading: NameReading, candidate: Candidate, { names, world }: Shelf): Candidate {
  const keys = plainKeys(reading, candidate);
  const key = keys.join('-');
  // Short sounds meet by chance: «كوينز» is not «غوانزو».
  const known = key.length > 3 ? names.entityOf('LOC', keys) : -1;
  return known >= 0 ? { ...candidate, entity: world.entities[known]?.id ?? `loc:${key}`, index: known } : { ...candidate, entity: `loc:${key}` };
}

/** «وكالة الأنباء الرسمية السورية» is «وكالة الأنباء السورية». */
const official = 'رسميه';

function plainKeys(reading: NameReading, candidate: Candidate, without = ''): string[] {
  const keys: string[] = [];
  for (let at = candidate.first; at <= candidate.last; at++) {
    const word = reading.words[at] as NameWord;
    if (word.kind <= 1 && word.stem !== without) keys.push(word.key);
  }
  return keys;
}

/** Rules that find what follows a head such as «صحيفة». */
const toldBy = new Set(['quoted', 'outlet', 'latin']);

/** «صحيفة "الأهرام"»: the entity whose name is told with this head, -1. */
function headed(reading: NameReading, first: number, keys: readonly string[], { names }: Shelf): number {
  for (let at = first - 1; at >= 0 && at > first - 5; at--) {
    const word = reading.words[at] as NameWord;
    if (word.parts & (Part.mediaHead | Part.companyHead | Part.clubHead)) return names.entityOf('ORG', [word.key, ...keys]);
    if (word.kind < 2 && !(word.parts & (Part.nisba | Part.orgAdjective))) return -1;
  }
  return -1;
}

function identifyOrganisation(reading: NameReading, candidate: Candidate, shelf: Shelf, homeOf: HomeOf): Candidate {
  const keys = plainKeys(reading, candidate);
  let known = toldBy.has(candidate.by) ? headed(reading, candidate.first, keys, shelf) : -1;
  if (known < 0) known = shelf.names.entityOf('ORG', keys);
  if (known < 0 && has(reading, candidate.first, Part.mediaHead)) known = shelf.names.entityOf('ORG', plainKeys(reading, candidate, official));
  if (known >= 0) return { ...candidate, entity: shelf.world.entities[known]?.id ?? '', index: known };
  const { keys: told, head, of } = partsOf(reading, candidate, shelf);
  const home = of || countryAfter(reading, candidate.last, shelf) || homeOf(head);
  const composed = home === '' ? null : shelf.composedId(head, home);
  if (composed !== null) return { ...candidate, entity: composed };
  const isPlaced = candidate.by === 'construct-place';
  return { ...candidate, entity: `org:${told.join('-')}${of && !isPlaced ? `:${of}` : ''}` };
}
