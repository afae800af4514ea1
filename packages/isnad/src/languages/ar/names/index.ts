import type { Context, Found } from '../../../analysis/language.ts';
import type { Mention } from '../../../analysis/shape.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import type { World } from '../../../analysis/world.ts';
import { type Lexicon, loadLexicon } from '../lexicon/index.ts';
import { chooseHits } from './choose-hits.ts';
import { createComposedId } from './composed-id.ts';
import { findLatin } from './find-latin.ts';
import { findOrganisations } from './find-organisations.ts';
import { findPersons } from './find-persons.ts';
import { findPlaces } from './find-places.ts';
import { fullSpan } from './full-span.ts';
import { findShelfNames } from './gazetteer.ts';
import { identify } from './identity.ts';
import { createNameForms } from './name-forms.ts';
import { Part } from './name-part.ts';
import { createNameTable } from './name-table.ts';
import { createNameWords } from './name-word.ts';
import { createNisbas } from './nisba.ts';
import { type Candidate, createNameReading, has, softCover } from './reading.ts';
import { resolve } from './resolve.ts';
import { wordSet } from './word-set.ts';

/** Finds the names of one article, sorted by start, none overlapping; nothing in chrome. */
export type MentionFinder = (context: Context, found?: Pick<Found, 'numerals' | 'timexes'>) => Mention[];

/** Puts the names of the world into the vocabulary and returns the finder. `lexicon` tells common words from names. */
export function createMentionFinder(vocabulary: Vocabulary, world: World, lexicon: Lexicon = loadLexicon()): MentionFinder {
  const nisbas = createNisbas(world);
  const { classify, keyOf, isFolded } = createNameWords(world, lexicon, nisbas);
  const names = createNameForms(vocabulary, world, keyOf, isFolded);
  for (const word of wordSet('joiner')) if (word.length > 1) vocabulary.addWord(word);
  // Names that no shelf of words holds stay whole: «سيرجي» is no «سـ» and a verb.
  for (const { name } of world.givenNames) if (name.length > 3 && !name.includes(' ')) vocabulary.addWord(name);
  const composedId = createComposedId(world, nisbas);
  const table = createNameTable(classify, wordSet('ofTheFaith'), names);
  return (context) => {
    const reading = createNameReading(context, table);
    const hits = chooseHits(reading, findShelfNames(reading, world, names), world);
    const covered = new Uint8Array(reading.length);
    for (const hit of resolve(hits)) {
      if (hit.type === 'PER') continue;
      // A city that is a given name too does not stand in the way of a person.
      const isSoft =
        hit.first === hit.last &&
        has(reading, hit.first, Part.given | Part.givenOrWord) &&
        (hit.type === 'ORG' || world.entities[hit.index]?.kind !== 'country');
      covered.fill(isSoft ? softCover : hit.type === 'LOC' ? 1 : 2, hit.first, hit.last + 1);
    }
    const candidates: Candidate[] = [
      ...hits,
      ...findOrganisations(reading, covered),
      ...findPlaces(reading, covered),
      ...findLatin(reading, covered),
      ...findPersons(reading, covered, fullNamesAt(hits)),
    ];
    const named = identify(reading, resolve(candidates), { world, names, composedId, nisbas, placeAt: placesOf(hits) });
    return named.map((candidate) => ({
      start: candidate.start,
      end: candidate.end,
      type: candidate.type,
      entity: candidate.entity ?? '',
      full: fullSpan(reading, candidate),
      basis: 'stated',
      by: candidate.by,
    }));
  };
}

/** The longest name of a person of the shelf at each token where one begins. */
function fullNamesAt(hits: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  const names = new Map<number, Candidate>();
  for (const hit of hits) if (hit.type === 'PER' && hit.last >= (names.get(hit.first)?.last ?? hit.first)) names.set(hit.first, hit);
  return names;
}

/** Which place of the shelf holds a token. */
function placesOf(hits: readonly Candidate[]): (token: number) => string | null {
  return (token) => {
    for (const hit of hits) if (hit.type === 'LOC' && hit.first <= token && token <= hit.last) return hit.entity;
    return null;
  };
}
