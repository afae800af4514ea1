import { TokenKind } from '../../../analysis/tokens.ts';
import { endsName } from './family-name.ts';
import { Part } from './name-part.ts';
import { NameFlag } from './name-table.ts';
import type { NameWord } from './name-word.ts';
import { Before, contextBefore, isComma } from './person-context.ts';
import { mayBegin, personRun } from './person-sequence.ts';
import { type Candidate, has, makeCandidate, type NameReading, softCover } from './reading.ts';
import { lastLetter } from './surface.ts';
import { wordSet } from './word-set.ts';

const beginners = Part.given | Part.givenOrWord | Part.unknown | Part.joiner;
const titles = Part.role | Part.honorific | Part.nisba | Part.report;
const barredFirst = Part.never | Part.verb | Part.orgHead | Part.placeHead | Part.mediaHead | Part.nisba | Part.role;

/** Persons by form and context: given names, titles, kin, reporting verbs, roles after a comma. `covered`: tokens of places and organisations. */
export function findPersons(reading: NameReading, covered: Uint8Array, known: ReadonlyMap<number, Candidate>): Candidate[] {
  const found: Candidate[] = [];
  /** Where a person's name ends: «و» after it joins another. */
  const ends = new Set([...known.values()].map(({ last }) => last));
  for (let first = 0; first < reading.length; first++) {
    if (!((reading.parts[first] as number) & beginners) && !((reading.flags[first] as number) & NameFlag.faith)) {
      if (!(first > 0 && (reading.parts[first - 1] as number) & titles && mayBegin(reading, first))) continue;
    }
    if (isCovered(covered, first) || reading.context.chrome[first]) continue;
    const person = personAt(reading, first, covered, known, ends);
    if (!person) continue;
    found.push(person);
    ends.add(person.last);
    first = person.last;
  }
  return found;
}

function isCovered(covered: Uint8Array, token: number): boolean {
  return covered[token] !== 0 && covered[token] !== softCover;
}

/** The person whose name begins at a token; or, after «لدى», the employer. */
function personAt(
  reading: NameReading,
  first: number,
  covered: Uint8Array,
  known: ReadonlyMap<number, Candidate>,
  ends: ReadonlySet<number>,
): Candidate | null {
  const isFaithful = ((reading.flags[first] as number) & NameFlag.faith) !== 0;
  const isTitled = !((reading.parts[first] as number) & beginners) && !isFaithful;
  const word = reading.words[first] as NameWord;
  const isFaith = isFaithful && reading.words[first + 1]?.word === 'الدين';
  const parts = isFaith ? word.parts | Part.givenOrWord : word.parts;
  const isBold = parts & Part.givenOrWord && isNameLike(reading, first + 1);
  if (parts & barredFirst && !(parts & Part.given) && !isBold && !(parts & Part.givenOrWord && parts & Part.nisba && isFamilyName(reading, first + 1)))
    return null;
  if (parts & Part.grammar && !(parts & (Part.given | Part.joiner))) return null;
  // «السيناريست تامر حبيب»: what he is, though no lexicon knows it.
  if (
    parts & Part.unknown &&
    parts & Part.definite &&
    !(parts & Part.given) &&
    has(reading, first + 1, Part.given) &&
    !has(reading, first + 1, Part.and | Part.definite)
  )
    return null;
  // «الأستاذ بكر الشهري مساعد المدير»: the title has its name already.
  const before = ends.has(first - 1) ? Before.nothing : contextBefore(reading, first, covered);
  const trusted = before === Before.title || before === Before.direct || before === Before.nisba;
  // «دان» is a verb too: it takes a title or a verb before it to be a man.
  if (isBold && parts & barredFirst && !trusted && before !== Before.verb) return null;
  if (isTitled && before !== Before.direct && before !== Before.nisba && before !== Before.verb) return null;
  if (word.word === 'باسم' && (!trusted || has(reading, first - 1, Part.role) || has(reading, first - 2, Part.role))) return null;
  if (parts & Part.report && !isBold && !(parts & Part.given && first > 0 && has(reading, first - 1, Part.role | Part.honorific))) return null;
  const run = personRun(reading, first, (token) => isCovered(covered, token), trusted || before === Before.verb, has(reading, first - 1, Part.kin));
  if (!run) return null;
  const { last } = run;
  if (isTitled && before === Before.verb && !endsName(reading, last) && !opensSpeech(reading, last + 1)) return null;
  // «حث ماكرون ترامب»: one after the other.
  const told = known.get(first);
  if (told && told.last < last && (known.get(told.last + 1)?.index ?? told.index) !== told.index) return null;
  if (addsCommonWords(reading, told?.last ?? -1, last)) return null;
  const rule =
    accept(reading, first, last, run, before) ??
    (parts & Part.and && run.given + run.unknown > 0 && (run.words >= 2 || parts & Part.given) && ends.has(first - 1) ? 'listed' : null);
  if (!rule) return null;
  // «كبير المحللين لدى ثينك ماركتس»
  if (rule === 'unknown-words' && reading.words[first - 1]?.word === 'لدي') return makeCandidate(reading, first, last, 'ORG', 'employer', 24);
  return makeCandidate(reading, first, last, 'PER', rule, covered[first] === softCover && before === Before.direct ? 60 : trusted ? 34 : 24);
}

function accept(
  reading: NameReading,
  first: number,
  last: number,
  run: { words: number; given: number; unknown: number; common: number },
  before: number,
): string | null {
  const word = reading.words[first] as NameWord;
  const { parts } = word;
  if (before === Before.otherHead && run.given === 0) return null;
  const title = before === Before.title || before === Before.direct || (before === Before.nisba && run.given + run.unknown > 0);
  if (run.words >= 2) {
    if (parts & Part.joiner && !(parts & Part.definite) && run.given + run.unknown === 0 && !title) return null;
    if (title) return 'title';
    if (run.words === 2 && run.common === 1 && reading.words[first + 1]?.kind === TokenKind.punctuation) return null;
    if (run.given >= 1) return parts & Part.prefixed && !(parts & (Part.given | Part.givenOrWord | Part.joiner)) ? null : 'given-name';
    if (before === Before.verb && run.unknown >= 1) return 'reporting';
    if (
      run.common >= 1 &&
      run.unknown >= 1 &&
      parts & Part.givenOrWord &&
      !(parts & Part.definite) &&
      !(parts & (Part.and | Part.prefixed)) &&
      (has(reading, last, Part.definite) || run.words > 2)
    )
      return 'given-name';
    if (isApposition(reading, last) && run.common < run.words) return 'apposition';
    if (run.unknown >= 2 && !(parts & Part.definite) && isLong(word)) return 'unknown-words';
    if (parts & Part.givenOrWord && run.common === run.words && before === Before.verb) return 'reporting';
    if (parts & Part.givenOrWord && run.common === run.words && isApposition(reading, last)) return 'apposition';
    return null;
  }
  // «عبد الله», «أبو محمد»
  if ((word.stem === 'عبد' || kunyas.has(word.stem)) && run.given > 0 && last > first) return 'given-name';
  if ((parts & Part.prefixed && !(parts & Part.given)) || word.word.endsWith('وا')) return null;
  // «البرازيلي كاكا»
  if (before === Before.nisba) return parts & (Part.given | Part.unknown) && !(parts & Part.definite) && isLong(word) ? 'nationality' : null;
  // «معالي الأمين العام»
  if (parts & Part.role && parts & Part.definite) return null;
  if (before === Before.direct && parts & Part.definite && !isRespected(reading, first - 1)) return null;
  if (before === Before.direct && parts & (Part.given | Part.unknown) && !(parts & Part.prefixed)) return 'title';
  const isKin = has(reading, first - 1, Part.kin) && (reading.words[first - 1]?.enclitic === true || lastLetter(reading.text(first - 1)) === 'ه');
  if (
    before === Before.direct &&
    parts & Part.givenOrWord &&
    !(parts & (Part.definite | Part.prefixed | Part.and)) &&
    (isKin || !(parts & Part.adjective) || has(reading, first - 1, Part.definite))
  )
    return 'title';
  if (
    before === Before.verb &&
    parts & (Part.proper | Part.givenOrWord) &&
    !(parts & (Part.definite | Part.prefixed | Part.and | Part.adjective)) &&
    opensSpeech(reading, last + 1)
  )
    return 'reporting';
  if (before === Before.verb && !(parts & Part.given) && reading.key(first - 1).endsWith('ت')) return null;
  if (before === Before.verb && parts & (Part.unknown | Part.given) && !(parts & (Part.and | Part.prefixed | Part.definite)) && isLong(word))
    return 'reporting';
  return null;
}

/** What may end a name that began with a common word. */
function isNameLike(reading: NameReading, token: number): boolean {
  return (
    has(reading, token, Part.given | Part.givenOrWord | Part.unknown) &&
    !has(reading, token, Part.definite | Part.and | Part.prefixed | Part.never | Part.grammar | Part.report | Part.orgHead | Part.placeHead | Part.orgAdjective)
  );
}

/** «إن», «أن», a colon or quotation mark: what was said begins. */
function opensSpeech(reading: NameReading, token: number): boolean {
  const text = reading.key(token);
  return text === 'ان' || text === ':' || text === '"' || text === '«' || text === '“';
}

/** Whether a name of the shelf would only grow by words that are no names: «محمد صلاح ترتيب». */
function addsCommonWords(reading: NameReading, known: number, last: number): boolean {
  if (known < 0 || known >= last) return false;
  for (let at = known + 1; at <= last; at++) if (has(reading, at, Part.given | Part.unknown | Part.joiner)) return false;
  return true;
}

/** «تركي الحميداني»: a family name that is no common word. */
function isFamilyName(reading: NameReading, token: number): boolean {
  return has(reading, token, Part.definite) && has(reading, token, Part.unknown) && !has(reading, token, Part.and | Part.prefixed);
}

/** «الدكتور الشمري» names a man, «اللاعب القصيمي» tells where he is from. */
function isRespected(reading: NameReading, token: number): boolean {
  return has(reading, token, Part.honorific) && reading.words[token]?.stem !== 'فريق';
}

function isLong(word: NameWord): boolean {
  return word.stem.length > 2;
}

const kunyas = wordSet('kunya');

/** «فلان الفلاني، رئيس …», «فلان الفلاني (48 عاما)», «فلان الفلاني وهو …» */
function isApposition(reading: NameReading, last: number): boolean {
  const next = last + 1;
  if (next >= reading.length) return false;
  if (isComma(reading, next)) return has(reading, next + 1, Part.role | Part.honorific);
  if (reading.text(next) === '(') return (reading.words[next + 1]?.kind ?? -1) === TokenKind.number;
  return has(reading, next, Part.role) && !has(reading, next, Part.definite);
}
