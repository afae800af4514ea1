import { classOf, LetterClass, lossyKey } from '../../../analysis/letters.ts';
import { phraseWords, type Vocabulary } from '../../../analysis/vocabulary.ts';
import type { World, WorldEntity } from '../../../analysis/world.ts';
import { type NameWord, Part } from './name-word.ts';
import { type Candidate, has, makeCandidate, type NameReading } from './reading.ts';
import { wordSet } from './word-set.ts';

/** How far a form of a name can be trusted. */
export const Grade = { full: 0, short: 1, weak: 2 } as const;

interface NameForm {
  readonly entity: number;
  readonly grade: number;
  readonly words: number;
  /** The canonical name. */
  readonly own: boolean;
  /** Without its first word it is another form of the same entity. */
  readonly bare: boolean;
  /** The form's letters where it is one word. */
  readonly text: string;
}

/** A name of the shelf in a text. */
export interface GazetteerHit extends Candidate {
  readonly grade: number;
}

export interface Gazetteer {
  find(reading: NameReading): GazetteerHit[];
  /** Index of the entity whose full name has this key, -1. */
  byKey(type: string, key: string): number;
}

const spread = 0x100000;

/** Puts all names of the world into the vocabulary, and indexes them by the key under which spellings meet. */
export function createGazetteer(vocabulary: Vocabulary, world: World, keyOf: (key: string) => string): Gazetteer {
  const forms: NameForm[] = [];
  const ids = new Map<string, number>();
  const arcs = new Map<number, number>();
  const ends = new Map<number, number>();
  const beginners = new Set<number>();
  const full = new Map<string, number>();
  let nodes = 1;
  world.entities.forEach((entity, index) => {
    const weak = entity.ambiguous ? Grade.weak : Grade.full;
    const base = entity.ambiguous ? Grade.weak : Grade.full;
    addForm(entity, index, entity.name, base);
    for (const variant of entity.variants) addForm(entity, index, variant, variant.includes(' ') ? Grade.full : weak);
    for (const short of entity.short) addForm(entity, index, short, Grade.short);
    if (entity.kind === 'club') for (const name of bareClubs(entity)) addForm(entity, index, name, Grade.weak);
    for (const name of entity.weak) addForm(entity, index, name, Grade.weak);
    for (const acronym of entity.acronyms)
      if (acronym.length > 1) addForm(entity, index, acronym, acronym.length > 3 || /^[A-Z]{3}$/.test(acronym) ? Grade.full : Grade.weak);
  });
  return { find, byKey: (type, key) => full.get(`${type} ${key}`) ?? -1 };

  function addForm(entity: WorldEntity, index: number, name: string, grade: number): void {
    const words = phraseWords(name);
    if (words.length === 0) return;
    vocabulary.addPhrase(name, { shelf: 'world', index: forms.length });
    const form = forms.length;
    const rest = words.slice(1).join(' ');
    const bare = words.length > 1 && (entity.name === rest || entity.variants.includes(rest) || entity.weak.includes(rest) || entity.short.includes(rest));
    forms.push({ entity: index, grade, words: words.length, own: name === entity.name, bare, text: words.length === 1 ? (words[0] as string) : '' });
    const keys = words.map((word) => keyOf(lossyKey(word)));
    if (grade === Grade.full && (entity.type !== 'PER' || keys.length > 1)) {
      const joined = `${entity.type} ${keys.join('-')}`;
      full.set(joined, full.has(joined) && full.get(joined) !== index ? -1 : index);
    }
    const folded = words.some((word, w) => keys[w] !== undefined && isFolded(lossyKey(word)) && (keys[w] as string).length >= 3);
    if (!folded || (keys.length === 1 && ((keys[0] as string).length < (entity.type === 'ORG' ? 5 : 4) || grade === Grade.weak))) return;
    let node = 0;
    for (const key of keys) {
      let id = ids.get(key);
      if (id === undefined) {
        id = ids.size;
        ids.set(key, id);
      }
      if (node === 0) beginners.add(id);
      let next = arcs.get(node * spread + id);
      if (next === undefined) {
        next = nodes++;
        arcs.set(node * spread + id, next);
      }
      node = next;
    }
    const known = ends.get(node);
    if (known === undefined) ends.set(node, form);
    else if (known >= 0 && (forms[known] as NameForm).entity !== index) ends.set(node, -1);
  }

  function isFolded(key: string): boolean {
    return keyOf(key) !== key && keyOf(key) !== key.replace(/^ال/, '');
  }

  function find(reading: NameReading): GazetteerHit[] {
    const hits: GazetteerHit[] = [];
    const { context } = reading;
    const exact = new Set<number>();
    let teh: boolean | null = null;
    // Writers who keep ة and ه apart mean «حديثه» by «حديثه».
    const writesTeh = (): boolean => (teh ??= context.article.text.includes('ة'));
    for (const hit of context.phrases) {
      if (hit.entry.shelf !== 'world' || context.chrome[hit.first]) continue;
      const form = forms[hit.entry.index] as NameForm;
      const type = context.tokens.types.get(context.tokens.type[hit.first] as number);
      const readingOf = type.readings[hit.reading];
      if (!readingOf) continue;
      if (hit.reading > 0 && hit.first === hit.last && !mayRead(type.readings[0] as { wordId: number; classes: number })) continue;
      if (
        hit.first === hit.last &&
        form.text !== '' &&
        (addsHamza(type.text, readingOf.cut, form.text) || (form.text.endsWith('ة') && type.text.endsWith('ه') && writesTeh()))
      )
        continue;
      if (hit.reading > 0 && has(reading, hit.first, Part.grammar) && hit.first === hit.last) continue;
      push(hits, reading, hit.first, hit.last, form, readingOf.cut, 'shelf');
      exact.add(hit.first * 16 + (hit.last - hit.first));
    }
    for (let first = 0; first < reading.length; first++) {
      const id = idOf(reading.words[first] as NameWord);
      if (id < 0 || !beginners.has(id) || context.chrome[first]) continue;
      let node = arcs.get(id) ?? -1;
      let last = first;
      while (node >= 0) {
        const form = ends.get(node);
        if (form !== undefined && form >= 0 && (last > first || has(reading, first, Part.unknown)) && !exact.has(first * 16 + (last - first))) {
          push(hits, reading, first, last, forms[form] as NameForm, (reading.words[first] as NameWord).cut, 'shelf-spelling');
        }
        const next = reading.next(last);
        if (next < 0 || (reading.words[next] as NameWord).cut > 0) break;
        const nextId = idOf(reading.words[next] as NameWord);
        node = nextId < 0 ? -1 : (arcs.get(node * spread + nextId) ?? -1);
        last = next;
      }
    }
    return hits;
  }

  function idOf(word: NameWord): number {
    return ids.get(word.key) ?? -1;
  }

  function push(hits: GazetteerHit[], reading: NameReading, first: number, last: number, form: NameForm, cut: number, by: string): void {
    const entity = world.entities[form.entity] as WorldEntity;
    const strength = 50 - form.grade * 10 - (by === 'shelf' ? 0 : 5);
    const [from, to] = last > first ? trim(reading, entity, form, first, last) : [first, last];
    hits.push({ ...makeCandidate(reading, from, to, entity.type, by, strength, entity.id, form.entity, from === first ? cut : 0), grade: form.grade });
  }
}

/** «نادي إشبيلية» is «إشبيلية» in the news of sport. */
function bareClubs(entity: WorldEntity): string[] {
  const names = [entity.name, ...entity.variants, ...entity.weak];
  const bare = names.filter((name) => name.startsWith('نادي ')).map((name) => name.slice(5));
  return [...new Set(bare)].filter((name) => !names.includes(name));
}

const told = wordSet('toldHead');
const places = wordSet('leftOutPlace');
/** Ranks that belong to the name. */
const inName = new Set(['بابا', 'انبا']);
const trimmed = /agency|newspaper|channel|site|magazine|platform|radio|outlet|broadcaster|armed-group|company|club/;

/**
 * The name without the head that says what it is and the nisba that says whose: «صحيفة الاتحاد الإماراتية» → «الاتحاد», «مدينة دارة» → «دارة».
 */
function trim(reading: NameReading, entity: WorldEntity, form: NameForm, first: number, last: number): [number, number] {
  const head = reading.words[first] as NameWord;
  if (entity.type === 'PER')
    return has(reading, first, Part.honorific) && has(reading, first, Part.definite) && !inName.has(head.stem) ? [first + 1, last] : [first, last];
  if (head.parts & Part.definite) return [first, withoutNisba(reading, entity, form, first, last)];
  if (entity.type === 'ORG' && told.has(head.stem) && form.bare) return [first + 1, last];
  if (entity.type === 'LOC') return places.has(head.stem) && !/^(city-part|economic)/.test(entity.kind) && form.bare ? [first + 1, last] : [first, last];
  const isTold = told.has(head.stem);
  if (!isTold || has(reading, first + 1, Part.nisba | Part.orgAdjective)) return [first, withoutNisba(reading, entity, form, first, last)];
  return [first + 1, withoutNisba(reading, entity, form, first + 1, last)];
}

function withoutNisba(reading: NameReading, entity: WorldEntity, form: NameForm, first: number, last: number): number {
  if (!trimmed.test(entity.kind) || form.own) return last;
  const isOfNews = has(reading, first, Part.mediaHead) && ['انباء', 'صحافه'].includes(reading.words[first + 1]?.stem ?? '');
  let to = last;
  while (!isOfNews && to > first && has(reading, to, Part.nisba) && has(reading, to, Part.definite)) to--;
  return has(reading, to, Part.mediaHead) ? last : to;
}

/** Whether a word writes a hamza within that the name does not have, or ends in the indefinite ـًا: «كأساس» is not «كاساس». */
function addsHamza(surface: string, cut: number, name: string): boolean {
  if (surface.includes('\u064b')) return true;
  for (let i = cut + 1, k = 1; i < surface.length && k < name.length; i++, k++) {
    const unit = surface.charCodeAt(i);
    if (classOf[unit] === LetterClass.mark) {
      k--;
      continue;
    }
    if ((unit === 0x623 || unit === 0x625) && name.charCodeAt(k) === 0x627) return true;
  }
  return false;
}

function mayRead(best: { readonly wordId: number; readonly classes: number }): boolean {
  return best.classes === 0;
}
