import { hashOf } from '../../../analysis/key-table.ts';
import { TokenKind } from '../../../analysis/tokens.ts';
import { transliterationKey } from './name-key.ts';
import { Part } from './name-part.ts';
import { NameFlag } from './name-table.ts';
import type { NameWord } from './name-word.ts';
import { type Candidate, has, isVan, makeCandidate, type NameReading } from './reading.ts';
import { wordSet } from './word-set.ts';

/** A person whom the article names. */
export interface Person {
  readonly entity: string;
  readonly index: number;
  readonly keys: readonly string[];
  /** Key of the last word; a common word's tells whether it has ال. */
  readonly tail: string;
  /** The last word's letters, where it begins like a particle; empty otherwise. */
  readonly whole: string;
}

/** What an article names in full, by the words that stand for it later. */
interface Named {
  /** Persons by family name, and by given name where that is nobody's family name. */
  readonly persons: ReadonlyMap<string, Person>;
  /** Persons whose last word begins like a particle, by its letters. */
  readonly wholes: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, Candidate>;
  readonly organisations: ReadonlyMap<string, Candidate>;
  /** 1 for tokens of names. */
  readonly taken: Uint8Array;
}

/** Family names and given names of persons named in full, and «المرصد» for the observatory. */
export function addShortMentions(
  reading: NameReading,
  names: readonly Candidate[],
  persons: readonly Person[],
  organisations: ReadonlyMap<string, Candidate>,
): Candidate[] {
  const named = namedIn(reading, names, persons, organisations);
  const added: Candidate[] = [];
  const mayName = maskOf([...named.persons.keys()].map((key) => hashOf(key)));
  const isAnyAsked = named.wholes.size > 0 || named.places.size > 0;
  const hidden = named.persons.size > 0 ? NameFlag.behindParticle : 0;
  for (let at = 0; at < reading.length; at++) {
    // Most words are told from the columns to name nobody.
    if (
      !isAnyAsked &&
      !((reading.parts[at] as number) & Part.shortHead) &&
      mayName[(reading.short[at] as number) & maskBits] === 0 &&
      !((reading.flags[at] as number) & hidden)
    )
      continue;
    if (named.taken[at] || (reading.context.tokens.kind[at] as number) > TokenKind.foreign || reading.context.chrome[at]) continue;
    const mention = shortMention(reading, at, named);
    if (!mention) continue;
    added.push(mention);
    at = mention.last;
  }
  return [...names, ...added].sort((a, b) => a.start - b.start);
}

function namedIn(reading: NameReading, names: readonly Candidate[], persons: readonly Person[], organisations: ReadonlyMap<string, Candidate>): Named {
  const byName = new Map<string, Person>();
  const wholes = new Map<string, Person>();
  for (const person of persons) {
    if (person.keys.length < 2) continue;
    if (person.whole !== '') wholes.set(person.whole, person);
    else if (!byName.has(person.tail)) byName.set(person.tail, person);
  }
  for (const person of persons) if (person.keys.length > 1 && !byName.has(person.keys[0] as string)) byName.set(person.keys[0] as string, person);
  const places = new Map<string, Candidate>();
  for (const name of names)
    if (name.type === 'LOC' && name.first === name.last && name.by.startsWith('place')) places.set((reading.words[name.first] as NameWord).key, name);
  const taken = new Uint8Array(reading.length);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  return { persons: byName, wholes, places, organisations, taken };
}

/** What the word at a token stands for, where the article names it in full. */
function shortMention(reading: NameReading, at: number, { persons, wholes, places, organisations, taken }: Named): Candidate | null {
  const word = reading.words[at] as NameWord;
  const whole = wholes.size > 0 && word.cut > 0 ? wholes.get(reading.key(at)) : undefined;
  if (whole) return makeCandidate(reading, at, at, 'PER', 'short-person', 20, whole.entity, whole.index, 0);
  const hidden = (reading.flags[at] as number) & NameFlag.behindParticle ? behindParticle(word, persons) : undefined;
  if (hidden) return makeCandidate(reading, at, at, 'PER', 'short-person', 20, hidden.entity, hidden.index, 1);
  const person = persons.size > 0 && mayStandForPerson(word) ? persons.get(word.shortKey) : undefined;
  if (person && reading.words[at - 1]?.stem !== 'عبد' && isShortMention(reading, at, word, person)) {
    const first = withJoiner(reading, at, person, taken);
    const cut = isVan(reading, first) ? 0 : (reading.words[first] as NameWord).cut;
    return makeCandidate(reading, first, wholeAgain(reading, at, person, taken), 'PER', 'short-person', 20, person.entity, person.index, cut);
  }
  const place = places.size > 0 && !word.enclitic ? places.get(word.key) : undefined;
  if (place && (word.folded || has(reading, at - 1, Part.placeHead) || isIn(reading.words[at - 1])))
    return makeCandidate(reading, at, at, 'LOC', 'place-again', 20, place.entity, place.index);
  if (!(word.parts & Part.shortHead) || !(word.parts & Part.definite)) return null;
  if (has(reading, at + 1, Part.definite) && has(reading, at + 1, Part.nisba | Part.orgAdjective | Part.adjective)) return null;
  const organisation = organisations.get(word.stem);
  if (!organisation || !(organisation.first < at || word.stem === 'مرصد') || !isStandIn(word.stem)) return null;
  return makeCandidate(reading, at, at, 'ORG', 'short-organisation', 20, organisation.entity, organisation.index);
}

function mayStandForPerson({ parts, enclitic }: NameWord): boolean {
  return (
    !enclitic &&
    (parts & (Part.unknown | Part.given | Part.givenOrWord | Part.noun)) !== 0 &&
    (parts & (Part.grammar | Part.never | Part.verb | Part.role | Part.honorific | Part.kin)) === 0
  );
}

/** «فان نيستلروي»: the token where the particles of a family name begin. */
function withJoiner(reading: NameReading, at: number, person: Person, taken: Uint8Array): number {
  const tail = person.keys.at(-1) as string;
  if (person.keys.length < 2) return at;
  let first = at;
  for (let key = (reading.words[at] as NameWord).key; first > 0 && !taken[first - 1]; first--) {
    const joiner = isVan(reading, first - 1) ? 'فان' : has(reading, first - 1, Part.joiner) ? (reading.words[first - 1] as NameWord).word : '';
    if (joiner === '' || !tail.endsWith(joiner + key)) break;
    key = joiner + key;
  }
  return first;
}

function isIn(before: NameWord | undefined): boolean {
  return before?.word === 'في' || before?.word === 'الي';
}

const maskBits = 255;

function maskOf(hashes: readonly number[]): Uint8Array {
  const mask = new Uint8Array(maskBits + 1);
  for (const hash of hashes) mask[hash & maskBits] = 1;
  return mask;
}

/** «لدانيلز» after «ستورمي دانيلز»: the particle before a name that no shelf knows. */
function behindParticle({ word }: NameWord, byName: ReadonlyMap<string, Person>): Person | undefined {
  const key = transliterationKey(word.slice(1));
  const person = byName.get(key);
  return person && person.tail === key ? person : undefined;
}

const standIns = wordSet('standIn');

function isStandIn(head: string): boolean {
  return standIns.has(head);
}

/** Where the further words of the name stand again after its first, the last of them. */
function wholeAgain(reading: NameReading, at: number, person: Person, taken: Uint8Array): number {
  if (person.keys[0] !== (reading.words[at] as NameWord).key) return at;
  let last = at;
  for (let k = 1; k < person.keys.length; k++) {
    const next = reading.next(last);
    if (next < 0 || taken[next] || (reading.words[next] as NameWord).key !== person.keys[k]) break;
    last = next;
  }
  return last;
}

/** Whether the name's second word stands after its first. */
function wholeNext(reading: NameReading, at: number, person: Person): boolean {
  const next = reading.words[reading.next(at)];
  return next !== undefined && person.keys.includes(next.key);
}

function isSpokenOf(reading: NameReading, at: number): boolean {
  return (
    has(reading, at - 1, Part.report | Part.honorific | Part.role | Part.verb | Part.regime) ||
    has(reading, at + 1, Part.report) ||
    reading.text(at + 1) === ':'
  );
}

function isShortMention(reading: NameReading, at: number, word: NameWord, person: Person): boolean {
  if (word.parts & Part.nisba && !has(reading, at - 1, Part.report | Part.honorific)) return false;
  // «أحمد رزق» is not the «أحمد السقا» of before.
  if (
    person.tail !== word.shortKey &&
    has(reading, at + 1, Part.given | Part.givenOrWord | Part.unknown) &&
    !has(reading, at + 1, Part.and | Part.prefixed | Part.grammar)
  )
    return wholeNext(reading, at, person);
  if (word.word === 'علي') return has(reading, at - 1, Part.report | Part.honorific | Part.role);
  if (word.folded || word.parts & Part.given) return true;
  // Where a common word ends the name of somebody unknown, it may be just the word.
  if (person.index < 0 && word.parts & Part.noun && !(word.parts & Part.givenOrWord) && !word.stem.endsWith('ي')) return isSpokenOf(reading, at);
  // A family name with ال that is a word too: «العربي» as an adjective follows a definite noun.
  if (word.parts & Part.definite) return !has(reading, at - 1, Part.definite) || has(reading, at - 1, Part.honorific | Part.role);
  const afterNoun =
    has(reading, at - 1, Part.noun) &&
    !has(reading, at - 1, Part.grammar | Part.report) &&
    (has(reading, at - 1, Part.definite) || (word.parts & Part.adjective) !== 0);
  if (has(reading, at - 1, Part.verb)) return true;
  return person.keys.at(-1) === word.key ? !has(reading, at + 1, Part.definite) && !afterNoun : (word.parts & Part.givenOrWord) !== 0 && !afterNoun;
}
