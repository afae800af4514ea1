import { TokenKind } from '../../../analysis/tokens.ts';
import { findOutlet } from './find-outlets.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { complementAfter, continues, heads, joinsConstruct, stop } from './organisation-tail.ts';
import { type Candidate, has, makeCandidate, type NameReading } from './reading.ts';
import { wordSet } from './word-set.ts';

/** Heads that any complement makes a name; the others need more. */
const local = wordSet('localHead');
const councils = wordSet('councilOf');
const strong = wordSet('strongHead');
/** Definite heads that one adjective makes a name: «البنك المركزي». */
const byAdjective = wordSet('adjectiveHead');
/** Ministries that are named without وزارة. */
const alone = wordSet('aloneMinistry');
const takesComplement = wordSet('complementHead');
const weak = wordSet('weakHead');
const noName = wordSet('noName');
const vague = wordSet('vagueAdjective');
/** Where a front is that is no movement. */
const fronts = wordSet('frontLine');
/** What rooms that are no chambers are for: «غرفة تبديل الملابس». */
const rooms = wordSet('roomOf');

/** Organisations from their heads: «وزارة الدفاع الروسية», «الجيش الأوكراني», «الهيئة العامة للطرق», «شركة مازن», «صحيفة «البيان»». */
export function findOrganisations(reading: NameReading, covered: Uint8Array): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < reading.length; at++) {
    const parts = reading.parts[at] as number;
    if (!(parts & heads) || reading.context.chrome[at] || (reading.words[at] as NameWord).enclitic) continue;
    const before = found.length;
    if (parts & (Part.mediaHead | Part.companyHead | Part.clubHead) && !(parts & Part.definite)) findOutlet(reading, at, covered, found);
    if (found.length > before) continue;
    if (parts & Part.definite) byDefinite(reading, at, covered, found);
    else if (parts & Part.orgHead) byConstruct(reading, at, covered, found);
  }
  return found;
}

/** «الجيش الأوكراني», «الخارجية الروسية», «البنك المركزي المصري», «الهيئة العامة للطرق». */
function byDefinite(reading: NameReading, head: number, covered: Uint8Array, found: Candidate[]): void {
  const { parts, stem } = reading.words[head] as NameWord;
  if (parts & (Part.role | Part.nisba | Part.orgAdjective) && !(parts & (Part.stateBody | Part.orgHead))) return;
  // «قوات الدفاع الإسرائيلية»: the second part of another name.
  if (parts & Part.ministry && !alone.has(stem)) return;
  // «وزير الخارجية الروسي» is a title: the ministry is not named for itself.
  if (has(reading, head - 1, Part.role) && !has(reading, head - 1, Part.definite)) return;
  if (noName.has(stem)) return;
  let last = head;
  let adjectives = 0;
  let nisbas = 0;
  let telling = 0;
  for (let at = reading.next(last); at >= 0 && adjectives < 5; at = reading.next(at)) {
    const word = reading.words[at] as NameWord;
    if (!(word.parts & Part.definite) || word.parts & (Part.prefixed | Part.and) || word.enclitic) break;
    if (!(word.parts & (Part.nisba | Part.orgAdjective)) || (covered[at] && !(word.parts & (Part.nisba | Part.orgAdjective)))) break;
    if (word.parts & Part.nisba && !agrees(stem, word.stem)) break;
    last = at;
    adjectives++;
    if (word.parts & Part.nisba) nisbas++;
    else if (!vague.has(word.stem)) telling++;
  }
  // A name of the shelf is whole: «قائمة الاتحاد الأوروبي للملاذات».
  const complement = covered[head] === 2 && covered[last] === 2 ? last : complementAfter(reading, last);
  if (complement > last && takesComplement.has(stem) && adjectives > 0) {
    last = complement;
    found.push(makeCandidate(reading, head, last, 'ORG', 'composed-complement', 40));
    return;
  }
  if (adjectives === 0) return;
  if (nisbas > 0 && parts & (Part.stateBody | Part.ministry)) found.push(makeCandidate(reading, head, last, 'ORG', 'composed-nisba', 40));
  else if (nisbas > 0 && parts & Part.orgHead && adjectives > 1) found.push(makeCandidate(reading, head, last, 'ORG', 'composed-nisba', 38));
  else if (byAdjective.has(stem) && telling > 0) found.push(makeCandidate(reading, head, last, 'ORG', 'composed-adjective', 36));
  else if (parts & Part.orgHead && adjectives > 1 && telling > 0) found.push(makeCandidate(reading, head, last, 'ORG', 'composed-adjective', 36));
}

/** Whether a nisba can belong to a noun: feminine and broken plurals take ـة, the rest none. */
function agrees(noun: string, nisba: string): boolean {
  const isFeminine = noun.endsWith('ه') || noun.endsWith('ات') || plurals.has(noun);
  return isFeminine === (nisba.endsWith('ه') || nisba.endsWith('ات'));
}

const plurals = wordSet('feminineNoun');

/** «وزارة الدفاع الروسية», «جامعة القاهرة», «لجنة الانضباط», «محكمة استئناف دبي», «مركز الملك خالد للإغاثة». */
function byConstruct(reading: NameReading, head: number, covered: Uint8Array, found: Candidate[]): void {
  const { stem, parts } = reading.words[head] as NameWord;
  let last = head;
  let nouns = 0;
  let nisbas = 0;
  let adjectives = 0;
  let places = 0;
  let names = 0;
  let chained = 0;
  for (let at = reading.next(last), steps = 0; at >= 0 && steps < 8; at = reading.next(at), steps++) {
    const word = reading.words[at] as NameWord;
    if (word.kind !== TokenKind.word || word.enclitic) break;
    if (word.parts & Part.prefixed) break;
    if (word.parts & Part.and) {
      // «وتقنية المعلومات»
      if (nouns > 0 && joinsConstruct(reading, at) && adjectives + nisbas + places + names === 0 && !covered[at]) {
        at = reading.next(at);
        last = at;
        nouns++;
        continue;
      }
      if (nouns === 0 || !(word.parts & Part.definite) || word.parts & (stop | Part.orgHead | Part.nisba) || covered[at] || places + names > 0) break;
      // «وزارة الموارد البشرية والتنمية الاجتماعية»
      if (
        stem === 'وزاره' &&
        adjectives > 0 &&
        nisbas === 0 &&
        has(reading, at + 1, Part.definite) &&
        has(reading, at + 1, Part.adjective | Part.orgAdjective)
      ) {
        last = at;
        nouns++;
        continue;
      }
      if (!(word.parts & (Part.noun | Part.ministry)) || adjectives + nisbas > 0 || !continues(reading, at)) break;
      last = at;
      nouns++;
      continue;
    }
    if (covered[at] === 1) {
      // A place ends the name, and is told once.
      if (nisbas > 0 || places > 0) break;
      let end = at;
      while (end + 1 < reading.length && covered[end + 1] === 1 && !has(reading, end + 1, Part.and | Part.prefixed) && reading.next(end) === end + 1) end++;
      last = end;
      places++;
      at = end;
      continue;
    }
    if (covered[at] === 2) break;
    if (word.parts & Part.definite) {
      if (
        (word.parts & (Part.nisba | Part.orgAdjective) || (nouns > 0 && word.parts & Part.adjective && /(?:يه|ات)$/.test(word.stem) && !(word.parts & stop))) &&
        nouns + places + names > 0
      ) {
        if (word.parts & Part.nisba && !agrees(stem, word.stem) && !agrees((reading.words[at - 1] as NameWord).stem, word.stem)) break;
        if (word.parts & Part.nisba) nisbas++;
        else adjectives++;
        last = at;
        continue;
      }
      if (word.parts & stop && !(word.parts & Part.honorific && stem !== 'حزب') && !(stem === 'وكاله' && word.stem === 'انباء')) break;
      if (nouns > 0 && !(chained > 0 && nouns === chained)) break;
      if (nisbas + adjectives + places + names > 0) break;
      nouns++;
      last = at;
      if (word.parts & Part.honorific) chained = nouns;
      continue;
    }
    if (word.parts & (Part.given | Part.joiner | Part.givenOrWord) && chained > 0) {
      names++;
      last = at;
      continue;
    }
    if (word.parts & (Part.unknown | (names > 0 ? Part.given | Part.givenOrWord | Part.proper : 0)) && nouns === 0 && names < 4) {
      names++;
      last = at;
      continue;
    }
    // A chain of constructs: «محكمة استئناف دبي», «إمارة منطقة حائل».
    if (
      steps < 2 &&
      nouns === 0 &&
      word.parts & Part.noun &&
      !(word.parts & (Part.grammar | Part.never | Part.role | Part.honorific | Part.kin | Part.nisba | Part.orgAdjective))
    ) {
      chained++;
      nouns++;
      continue;
    }
    break;
  }
  if (last === head) return;
  // «وزارة الخارجية لحث الدول»: a ministry has what it is for in its name.
  const complement = places > 0 || stem === 'وزاره' ? last : complementAfter(reading, last);
  const complemented = complement > last;
  if (complemented) last = complement;
  const isStrong = strong.has(stem);
  if (stem === 'غرفه' && rooms.has((reading.words[head + 1] as NameWord).stem)) return;
  if (stem === 'وزاره' && !has(reading, head + 1, Part.ministry)) return;
  if (noName.has(stem) || (stem === 'حكومه' && names > 0)) return;
  // «مديرية نهم» is a district, «جبهة الساحل» where the fighting is.
  if (
    (stem === 'مديريه' && (covered[head + 1] === 1 || has(reading, head + 1, Part.unknown))) ||
    (stem === 'جبهه' && (places > 0 || fronts.has((reading.words[head + 1] as NameWord).stem)) && nouns < 2 && !complemented)
  )
    return;
  if (reading.words[head + 1]?.stem === 'محكمه' || reading.words[head + 1]?.stem === 'اداره') return;
  if (nisbas > 0 && nouns + names > 0) found.push(makeCandidate(reading, head, last, 'ORG', 'construct-nisba', 40));
  else if (places > 0 && (isStrong || nouns > 0 || local.has(stem)) && !(parts & Part.companyHead && nouns === 0))
    found.push(makeCandidate(reading, head, last, 'ORG', 'construct-place', 38));
  else if (complemented && nouns + names > 0) found.push(makeCandidate(reading, head, last, 'ORG', 'construct-complement', 38));
  else if (names > 0 && (isStrong || parts & Part.orgHead)) found.push(makeCandidate(reading, head, last, 'ORG', 'construct-name', 30));
  else if (stem === 'مجلس' && nouns === 1 && councils.has((reading.words[last] as NameWord).stem))
    found.push(makeCandidate(reading, head, last, 'ORG', 'council', 28));
  else if (isStrong && nouns > 0) found.push(makeCandidate(reading, head, last, 'ORG', 'construct', 28));
  else if (weak.has(stem) && (nouns > 1 || adjectives > 0)) found.push(makeCandidate(reading, head, last, 'ORG', 'construct-weak', 24));
}
