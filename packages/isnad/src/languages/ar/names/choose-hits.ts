import { TokenKind } from '../../../analysis/tokens.ts';
import { Clitic } from '../../../analysis/types.ts';
import type { World, WorldEntity } from '../../../analysis/world.ts';
import { clubsAt, countSport, enoughSport, isMatched, isPlaced, teamsAt } from './clubs-in-sport.ts';
import type { GazetteerHit } from './gazetteer.ts';
import { Grade } from './name-forms.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { isAdjective, isAfterDefinite, isAfterName, isCommon, isNoun, isSaying } from './plain-word.ts';
import { has, type NameReading } from './reading.ts';
import { wordSet } from './word-set.ts';

const vagueHeads = wordSet('vagueBody');
const vagueTails = wordSet('vagueTail');

/** Kinds that the shelf knows and that are no names of actors or places. */
const passedOver = /^(?:league|festival|index|crypto|people|award|competition|tournament)$/;

/** The hits of the shelf that their context bears out. */
export function chooseHits(reading: NameReading, hits: readonly GazetteerHit[], world: World): GazetteerHit[] {
  const told = new Set<number>();
  for (const hit of hits) {
    if (hit.first === hit.last && hit.by === 'shelf-spelling') continue;
    if (hit.grade === Grade.full && (hit.first !== hit.last || (hit.type !== 'PER' && !isDoubtful(hit, reading.words[hit.first] as NameWord))))
      told.add(hit.index);
  }
  const isSport = countSport(reading) >= enoughSport;
  const clubs = isSport ? clubsAt(hits, world) : none;
  const rivals = organisationsAt(reading, hits);
  const teams = isSport ? teamsAt(hits, world) : none;
  const lands = landsAt(hits, world);
  const persons = new Set<number>();
  for (const hit of hits) if (hit.type === 'PER') persons.add(hit.last);
  const countries = clubs.size > 0 ? countriesAt(hits, world) : none;
  // What its context bears out once counts wherever it stands again.
  for (const hit of hits)
    if (
      hit.first === hit.last &&
      hit.type !== 'PER' &&
      hit.by !== 'shelf-spelling' &&
      (hit.grade === Grade.weak ? hit.type === 'ORG' : true) &&
      (isBorneOut(reading, hit, world) || isMatched(reading, hit, teams))
    )
      told.add(hit.index);
  return hits.filter((hit) => {
    const entity = world.entities[hit.index] as WorldEntity;
    const word = reading.words[hit.first] as NameWord;
    if (passedOver.test(entity.kind)) return false;
    if (entity.kind === 'region' && directions.has(word.stem) && lands.has(hit.first + 1)) return false;
    if (hit.type === 'LOC' && reading.words[hit.first - 1]?.stem === 'خادم') return false;
    if (hit.type === 'LOC' && rivals.has(hit.first) && isQuoted(reading, hit)) return false;
    // «القوة الجوية» is a club in the news of sport alone.
    if (hit.first !== hit.last && entity.kind === 'club' && !isSport && word.definite && isNoun(word) && !has(reading, hit.first - 1, Part.clubHead))
      return false;
    if (hit.first !== hit.last)
      return !(hit.last === hit.first + 1 && has(reading, hit.last, Part.grammar) && word.stem.length < 4) && !isVague(reading, hit) && word.stem !== 'دول';
    if (word.parts & Part.grammar && hit.type !== 'LOC') return false;
    if (hit.by === 'shelf-spelling' && !fitsSpelling(reading, hit, told)) return false;
    if (hit.type === 'PER')
      return hit.grade === Grade.weak ? told.has(hit.index) || isPersonal(reading, hit.first) : isShortPerson(reading, hit, told, persons);
    if (hit.type === 'LOC' && (isInCup(reading, hit.first) || (rivals.has(hit.first) && isHeaded(reading, hit.first)))) return false;
    if (hit.type === 'LOC' && isSaying(reading, hit.first)) return false;
    if (word.definite && (hit.type === 'ORG' || entity.ambiguous) && isAfterDefinite(reading, hit.first)) return false;
    // «التشيلي»: who is from تشيلي.
    if (hit.type === 'LOC' && word.definite && word.parts & Part.nisba && word.stem.endsWith('ي') && !entity.name.startsWith('ال')) return false;
    if (clubs.has(hit.first)) {
      // «الكويت» is the state, unless «نادي» stands before it.
      const isPlace = countries.has(hit.first) ? !has(reading, hit.first - 1, Part.clubHead) : isPlaced(reading, hit.first);
      return isPlace === (hit.type === 'LOC');
    }
    if (hit.type === 'LOC' && word.definite && isDescribed(reading, hit, entity)) return false;
    if (hit.type === 'LOC' && word.parts & Part.nisba && isAdjective(reading, hit.first)) return false;
    if (hit.grade === Grade.full && !isDoubtful(hit, word)) return !(word.parts & Part.verb) || !(word.parts & Part.prefixed);
    if (entity.kind === 'club' && !isSport && !has(reading, hit.first - 1, Part.clubHead)) return false;
    if (isBorneOut(reading, hit, world)) return true;
    // «البلاد» is the country again, after the paper of that name.
    return told.has(hit.index) && (!papers.test(entity.kind) || !word.definite || !isNoun(word) || isSpokenOf(reading, hit.first));
  });
}

const cups = wordSet('cup');
const ofLands = wordSet('ofLand');
const directions = wordSet('direction');
const none: ReadonlySet<number> = new Set();
/** Tokens where the name of a land begins that is no continent. */
function landsAt(hits: readonly GazetteerHit[], world: World): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const hit of hits) if (hit.type === 'LOC' && world.entities[hit.index]?.kind !== 'continent') tokens.add(hit.first);
  return tokens;
}

/** Tokens that are the whole name of a state. */
function countriesAt(hits: readonly GazetteerHit[], world: World): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const hit of hits) if (hit.first === hit.last && world.entities[hit.index]?.kind === 'country') tokens.add(hit.first);
  return tokens;
}

/** Tokens that may be an organisation's whole name. */
function organisationsAt(reading: NameReading, hits: readonly GazetteerHit[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const hit of hits) if (hit.type === 'ORG' && (hit.first === hit.last || isQuoted(reading, hit))) tokens.add(hit.first);
  return tokens;
}

/** «صحيفة القدس», «وكالة «الأناضول»». */
function isHeaded(reading: NameReading, token: number): boolean {
  let before = token - 1;
  if (before >= 0 && (reading.words[before] as NameWord).kind === TokenKind.punctuation) before--;
  return has(reading, before, Part.mediaHead | Part.companyHead) && !has(reading, before, Part.definite);
}

/** «دوري أبطال أوروبا», «خادم الحرمين الشريفين». */
function isInCup(reading: NameReading, token: number): boolean {
  for (let at = token - 1, steps = 0; at >= 0 && steps < 3; at--, steps++) {
    const word = reading.words[at] as NameWord;
    if (word.kind !== TokenKind.word || word.parts & Part.grammar || (reading.words[at + 1] as NameWord).parts & (Part.prefixed | Part.and)) return false;
    if (cups.has(word.stem)) return !(word.parts & Part.definite);
  }
  return false;
}

const papers = /newspaper|magazine/;

function isSpokenOf(reading: NameReading, token: number): boolean {
  return has(reading, token - 1, Part.report) || has(reading, token + 1, Part.report);
}

function isBorneOut(reading: NameReading, hit: GazetteerHit, world: World): boolean {
  return isQuoted(reading, hit) || fitsHead(reading, hit, world.entities[hit.index] as WorldEntity);
}

/** «القوات الروسية», «الإدارة الأمريكية», «نظام الأسد»: who they are is told, but they are no names. */
function isVague(reading: NameReading, hit: GazetteerHit): boolean {
  const word = reading.words[hit.first] as NameWord;
  if (hit.type !== 'ORG' || !vagueHeads.has(word.stem)) return false;
  if (word.stem === 'نظام') return true;
  for (let at = hit.first + 1; at <= hit.last; at++) {
    const after = reading.words[at] as NameWord;
    if (!(after.parts & (Part.nisba | Part.orgAdjective)) && !vagueTails.has(after.stem) && after.parts & Part.noun) return false;
  }
  return true;
}

/** Family names that are words: the person's full name stands in the article, or a title, a verb of speech or a word like «نظام» beside it. */
function isShortPerson(reading: NameReading, hit: GazetteerHit, told: ReadonlySet<number>, persons: ReadonlySet<number>): boolean {
  const word = reading.words[hit.first] as NameWord;
  if (word.parts & Part.nisba) return told.has(hit.index) && isPersonal(reading, hit.first);
  // «ماكسي موراليس» is another than the famous one.
  if (isAfterName(reading, hit.first) && !persons.has(hit.first - 1)) return told.has(hit.index);
  if (word.folded && !hidesParticle(reading, hit.first)) return true;
  return told.has(hit.index) || isPersonal(reading, hit.first);
}

/** «العقبة الكبرى», «على الصعيد التجاري»: a common noun with its adjective. */
function isDescribed(reading: NameReading, hit: GazetteerHit, entity: WorldEntity): boolean {
  if (!entity.ambiguous && !entity.id.startsWith('geonames-')) return false;
  if (!has(reading, hit.first, Part.noun) || has(reading, hit.first, Part.proper)) return false;
  const next = hit.first + 1;
  return (
    has(reading, next, Part.definite) &&
    has(reading, next, Part.adjective | Part.orgAdjective) &&
    !has(reading, next, Part.nisba | Part.and | Part.prefixed | Part.role)
  );
}

/** Common words as names of organisations and of the table's cities; other places say for themselves whether they are ambiguous. */
function isDoubtful(hit: GazetteerHit, word: NameWord): boolean {
  return isCommon(word) && (hit.type === 'ORG' || (hit.entity ?? '').startsWith('geonames-'));
}

/** One word that only sounds like a name of the shelf needs the name told elsewhere, or words beside it that call for one. */
function fitsSpelling(reading: NameReading, hit: GazetteerHit, told: ReadonlySet<number>): boolean {
  if (told.has(hit.index)) return true;
  // A given name alone is no one's: «كريستيان» is not «كريستيانو».
  if (has(reading, hit.first, Part.given | Part.givenOrWord)) return false;
  // «آنا كامبل»
  if (has(reading, hit.first - 1, Part.given) && !has(reading, hit.first, Part.and | Part.prefixed)) return false;
  if (hit.type === 'LOC' && has(reading, hit.first, Part.definite) && (reading.words[hit.first] as NameWord).stem.endsWith('ي')) return false;
  if (hit.type === 'PER') return isPersonal(reading, hit.first) && !has(reading, hit.first + 1, Part.unknown | Part.given);
  const before = hit.first - 1;
  if (hit.type === 'ORG') return has(reading, before, Part.mediaHead | Part.companyHead | Part.clubHead);
  const word = reading.words[hit.first] as NameWord;
  return (
    has(reading, before, Part.placeHead | Part.placePart) ||
    (word.parts & Part.prefixed) !== 0 ||
    (before >= 0 && isPlacePreposition((reading.words[before] as NameWord).word))
  );
}

/** «لمجرد»: a family name, or a particle and a word of the lexicon. */
function hidesParticle(reading: NameReading, token: number): boolean {
  const { tokens } = reading.context;
  const type = tokens.types.get(tokens.type[token] as number);
  return type.readings.some(({ clitics, classes }) => (clitics & (Clitic.lam | Clitic.kaf)) !== 0 && classes !== 0);
}

function isPersonal(reading: NameReading, token: number): boolean {
  if (has(reading, token, Part.and)) return false;
  const before = token - 1;
  if (has(reading, before, Part.honorific | Part.role | Part.regime | Part.report | Part.kin)) return true;
  if (has(reading, before, Part.nisba | Part.adjective) && has(reading, before - 1, Part.honorific | Part.role)) return true;
  return has(reading, token + 1, Part.report) && has(reading, token + 1, Part.verb);
}

function isQuoted(reading: NameReading, hit: GazetteerHit): boolean {
  const opens = reading.text(hit.first - 1);
  const closes = reading.text(hit.last + 1);
  return (opens === '"' || opens === '«' || opens === '“' || opens === '”') && (closes === '"' || closes === '»' || closes === '”' || closes === '“');
}

function fitsHead(reading: NameReading, hit: GazetteerHit, entity: WorldEntity): boolean {
  let before = hit.first - 1;
  const { kind } = entity;
  if (hit.type === 'LOC') {
    const word = reading.words[hit.first] as NameWord;
    if (has(reading, before, Part.placeHead | Part.placePart) && (!has(reading, before, Part.definite) || reading.words[before]?.stem === 'عاصمه')) return true;
    if (kind === 'country' && ofLands.has(reading.words[before]?.stem ?? '') && !has(reading, before, Part.definite)) return true;
    if (word.parts & (Part.given | Part.givenOrWord)) return false;
    if (word.parts & Part.prefixed && reading.key(hit.first).startsWith('ب')) return !isNoun(word);
    return (
      before >= 0 &&
      has(reading, before, Part.grammar) &&
      isPlacePreposition((reading.words[before] as NameWord).word) &&
      !(isNoun(word) && has(reading, hit.first + 1, Part.verb)) &&
      (!has(reading, hit.first + 1, Part.noun) || has(reading, hit.first + 1, Part.and | Part.prefixed | Part.nisba))
    );
  }
  if (before < 0) return false;
  if ((reading.words[before] as NameWord).kind === TokenKind.punctuation) before--;
  const head = reading.words[before];
  if (!head) return false;
  if (/club|team|sport/.test(kind)) return (head.parts & Part.clubHead) !== 0 && !head.definite;
  if (/newspaper|channel|agency|site|magazine|radio|platform|outlet|broadcaster/.test(kind)) return (head.parts & Part.mediaHead) !== 0;
  return (head.parts & (Part.companyHead | Part.orgHead)) !== 0 && !(head.parts & Part.definite);
}

function isPlacePreposition(word: string): boolean {
  return word === 'في' || word === 'الي' || word === 'من';
}
