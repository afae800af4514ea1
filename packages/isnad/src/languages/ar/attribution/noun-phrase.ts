import { genderOf, numberOf } from './agreement.ts';
import { afterMark, besideName, isSuperlative } from './apposition.ts';
import { boundPhrase } from './bound-phrase.ts';
import { belongs, coordinates, isFamilyName, nameBehindTitle, startsObject } from './further-word.ts';
import { callsByName, makersClause } from './hanging-clause.ts';
import { countedAfter, hasPerson, isHonorific, isHumanPlural, isJoinedOneOf, isNounStart, isOneOf, isPerson, isStyle, lastOfMention } from './phrase-parts.ts';
import { quotedName } from './quoted-name.ts';
import type { Reader } from './reader.ts';
import type { WordRoles } from './words.ts';

export { governs } from './bound-phrase.ts';
export { nounPhraseBefore } from './phrase-before.ts';
export { hasPerson, isComma, isMediumAt, isNounStart, isPerson, lastOfMention } from './phrase-parts.ts';
export { quotedName } from './quoted-name.ts';

/** A noun phrase: first and last token, and what its head tells of agreement. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly gender: 'm' | 'f' | null;
  readonly number: 's' | 'd' | 'p' | null;
  /** Whether somebody who can speak stands in it: a name, or a noun for a speaker. */
  readonly speaks: boolean;
  /** Whether its head does: «الوزارة», not «لقاء الفريق». */
  readonly headSpeaks: boolean;
}

/** A phrase while it is read: what is known of it up to the token `at`. */
export interface Growth {
  readonly reader: Reader;
  readonly limit: number;
  /** Whether an object may follow: what cannot belong to the phrase then ends it. */
  readonly strict: boolean;
  readonly head: number;
  at: number;
  /** A person's name stands in it. */
  named: boolean;
  /** An adjective, a name or a complement stands behind its nouns: no genitive follows. */
  closed: boolean;
}

/**
 * The noun phrase that begins at a token: head, iḍāfa, adjectives, names, what binds an institution to its speaker, apposition, and
 * coordination. With `strict` a further noun that cannot belong (an object after a complete subject) ends it.
 */
export function nounPhraseAfter(reader: Reader, first: number, limit: number, strict: boolean): NounPhrase | null {
  const begun = begin(reader, first, limit);
  if (begun === null) return null;
  if (begun.last < 0) return phraseWith(reader, first, first);
  const growth: Growth = {
    reader,
    limit,
    strict,
    head: begun.head,
    at: begun.last,
    named: reader.mention(begun.head) >= 0 && isPerson(reader, begun.head),
    closed: false,
  };
  while (growth.at < limit) {
    const last = reader.roles(growth.at + 1).mark !== '' ? acrossMark(growth) : acrossWord(growth, growth.at + 1);
    if (last <= growth.at) break;
    growth.at = last;
  }
  let { at } = growth;
  while (at > begun.head && reader.roles(at).mark !== '' && reader.opening(at) < 0 && reader.roles(at).mark !== ')') at--;
  return phraseWith(reader, first, at, begun.head, begun.counted);
}

/** The head of the phrase, and the last token of what stands there; `last` is -1 where a quantifier stands alone. */
function begin(reader: Reader, first: number, limit: number): { head: number; last: number; counted: boolean } | null {
  const quoted = quotedName(reader, first, limit);
  if (quoted >= 0) return { head: first, last: quoted, counted: false };
  if (!isNounStart(reader, first)) return null;
  const counted = countedAfter(reader, first, limit);
  if (counted >= 0) return { head: counted, last: lastOfMention(reader, counted), counted: true };
  let head = first;
  const { functionClass } = reader.roles(first);
  if (isSuperlative(reader, first) && first + 1 <= limit) return { head: first + 1, last: lastOfMention(reader, first + 1), counted: false };
  // «فضيلة إمام الجامع», «سعادة مدير الفرع»: what honours somebody tells nothing of gender.
  if (isStyle(reader, first) && first + 1 <= limit) return { head: first + 1, last: lastOfMention(reader, first + 1), counted: false };
  if (functionClass === 'quantifier' && first + 1 <= limit) {
    // عدد من المسؤولين، أحد الخبراء، بعض السكان
    head = first + (reader.roles(first + 1).preposition === 'من' && first + 2 <= limit ? 2 : 1);
    if (!isNounStart(reader, head) && !reader.roles(head).attached) return { head: first, last: -1, counted: false };
  } else if (functionClass === 'demonstrative' && first + 1 <= limit && isNounStart(reader, first + 1)) head = first + 1;
  return { head, last: lastOfMention(reader, head), counted: false };
}

function acrossMark(growth: Growth): number {
  const { reader, at } = growth;
  const last = afterMark(growth, at + 1);
  if (last < 0) return -1;
  growth.named ||= hasPerson(reader, at + 1, last);
  growth.closed = true;
  return last;
}

/** The last token of what the next word adds to the phrase, -1 where it ends. */
function acrossWord(growth: Growth, next: number): number {
  const { reader, strict } = growth;
  const roles = reader.roles(next);
  const isName = reader.mention(next) >= 0;
  if (reader.timex(next) >= 0 || roles.type.kind === 2) return -1;
  if (roles.key === 'او' || (roles.key === 'و' && reader.closing(next + 1) >= 0)) return alternative(growth, next);
  if (nameParticles.has(roles.key) && isNameBefore(growth)) return Math.min(growth.limit, lastOfMention(reader, next + 1));
  if (roles.type.text === 'آل' && isHouseOf(growth, next)) return named(growth, lastOfMention(reader, next + 1));
  if (isFamilyName(growth, next)) return next;
  const name = nameBehindTitle(growth, next);
  if (name >= 0) return named(growth, name);
  const called = callsByName(growth, next);
  if (called >= 0) return named(growth, called);
  const made = makersClause(growth, next);
  if (made >= 0) return closedBy(growth, made);
  if (growth.named && /^وه[وي]$/.test(roles.key)) return besideName(growth, next);
  if (ends(roles, isName) || endsName(growth, next)) return -1;
  if (isName && !roles.attached) return acrossName(growth, next);
  if (roles.verbOnly) return -1;
  if (roles.preposition !== '' || roles.key === 'باسم') {
    const last = boundPhrase(growth, next);
    if (last >= 0) growth.closed = true;
    return last;
  }
  if (roles.joined || isJoinedOneOf(roles)) {
    if (!coordinates(growth, next)) return -1;
    growth.named = false;
    growth.closed = false;
    return next;
  }
  if (!(roles.nominal || roles.unknown || roles.speaker || roles.adjective) || !belongs(growth, next)) return -1;
  if (roles.adjective && (!roles.speaker || isOrigin(roles)) && !roles.masdar && roles.key !== 'عام') growth.closed ||= strict;
  return next;
}

function named(growth: Growth, last: number): number {
  growth.named = true;
  return last;
}

function closedBy(growth: Growth, last: number): number {
  growth.closed = true;
  return last;
}

/** «مسؤول إعلامي»: an adjective in ـي, though it may stand for a speaker; not «قاضي المحكمة». */
function isOrigin({ stem }: WordRoles): boolean {
  return /(ي|يه|يون|يين)$/.test(stem) && !/^(قاضي|مفتي|محامي|مدعي|والي|نادي|مربي|مغني|م.{3,}ي)$/.test(stem);
}

/** Words of grammar, verbs and participles that report: no phrase goes over them. */
function ends(roles: WordRoles, isName: boolean): boolean {
  if (roles.complementiser) return true;
  if (roles.functionClass !== '' && roles.functionClass !== 'preposition' && roles.functionClass !== 'quantifier') return true;
  if (isName) return false;
  return roles.verbLikely || (roles.participles.length > 0 && !roles.definite && (roles.key.endsWith('ا') || roles.joined || isSaying(roles)));
}

/** «الوزيرة قائلة»: it can be nothing but the participle. */
function isSaying(roles: WordRoles): boolean {
  return roles.participles.some(({ cue }) => cue.lemma === 'قال');
}

/** «وكالة رويترز قال الوزير», «هيئة الإذاعة (بي بي سي) نقلا عن»: what cannot go on with the name of an institution. */
function endsName({ reader, at }: Growth, next: number): boolean {
  const roles = reader.roles(next);
  if (sourcing.has(roles.key)) return true;
  if (roles.definite || roles.attached || roles.verbs.length === 0 || reader.mention(next) >= 0) return false;
  // «مسؤول تحدث إلى», «مصدر أكد»
  const before = reader.roles(at);
  if (before.speaker !== null && before.speaker !== 'document' && before.speaker !== 'institution' && !before.definite && !before.attached && !roles.joined)
    return true;
  return (reader.mention(at) >= 0 && !isPerson(reader, at)) || (reader.opening(at) >= 0 && reader.mention(at - 1) >= 0 && !isPerson(reader, at - 1));
}

/** Words that give a source, or a reason, after a phrase that is complete. */
const sourcing = new Set(['نقلا', 'وفقا', 'وفق', 'طبقا', 'استنادا', 'تبعا', 'حسبما', 'بحسب', 'بناء']);

const nameParticles = new Set(['بن', 'بنت', 'ابن', 'فان', 'فون', 'دير', 'دي', 'دو', 'دا', 'ال']);

/** «السفير آل حمد»: a family, behind a title or a name. */
function isHouseOf({ reader, at, limit }: Growth, next: number): boolean {
  if (next + 1 > limit || !reader.isWord(next + 1)) return false;
  const before = reader.roles(at);
  return isPerson(reader, at) || before.unknown || before.givenName || (before.definite && (before.speaker === 'official' || before.speaker === 'person'));
}

/** «محمد بن»: whether a name stands before a word of descent. */
function isNameBefore({ reader, at, limit }: Growth): boolean {
  const roles = reader.roles(at);
  return at + 2 <= limit && reader.isWord(at + 2) && roles.mark === '' && !roles.definite && (isPerson(reader, at) || roles.givenName || roles.unknown);
}

/** «وزارة الدفاع أو "البنتاغون"». */
function alternative({ reader, limit }: Growth, next: number): number {
  if (next + 1 > limit) return -1;
  const close = reader.closing(next + 1);
  if (close >= 0) return close - next <= 6 && close <= limit ? close : -1;
  return reader.mention(next + 1) >= 0 ? lastOfMention(reader, next + 1) : -1;
}

function acrossName(growth: Growth, next: number): number {
  const { reader, at, strict } = growth;
  const roles = reader.roles(next);
  const person = isPerson(reader, next);
  if (roles.joined) {
    if (!coordinates(growth, next)) return -1;
    growth.named = false;
  } else if (reader.mention(at) >= 0 && reader.mention(at) !== reader.mention(next) && !person && !isPlaceOf(growth, next)) return -1;
  else if (strict && (startsObject(growth, next) || isOtherBehindName(growth, next) || (person && isWholeName(growth)))) return -1;
  if (growth.named && person && reader.mention(next) !== reader.mention(at) && !(roles.joined || isTitleOfMention(reader, at) || isOfficeInName(growth, next)))
    return -1;
  growth.named ||= person;
  if (!person) growth.closed ||= roles.definite || !roles.joined;
  return lastOfMention(reader, next);
}

/** «أحمد الصافي مساعد السيستاني»: an office that was taken for a part of the next name. */
function isOfficeInName({ reader, strict }: Growth, next: number): boolean {
  const roles = reader.roles(next);
  return !strict && !roles.definite && roles.speaker === 'official' && reader.mention(next + 1) === reader.mention(next) && reader.roles(next + 1).definite;
}

/** «انتقدت كوريا الشمالية بولتون»: the phrase is the name of a body or a place and nothing else, and so no person is of it. */
function isWholeName({ reader, head, at }: Growth): boolean {
  return reader.mention(head) >= 0 && reader.mention(head) === reader.mention(at) && !isPerson(reader, head);
}

/** «فضيلة الشيخ»: a title that was taken for a name. */
function isTitleOfMention(reader: Reader, at: number): boolean {
  return reader.mention(at) >= 0 && reader.roles(at).definite && isHonorific(reader.roles(at));
}

/** «الوزير سامي حداد إيران»: behind the name of a person and before no office of his a body or a place is somebody else. */
function isOtherBehindName({ reader, at, named }: Growth, next: number): boolean {
  return (
    named &&
    !isPerson(reader, next) &&
    !reader.roles(next).joined &&
    reader.mention(at) < 0 &&
    reader.roles(at).speaker === null &&
    reader.roles(at - 1).speaker === null
  );
}

/** «نوفا ألمانيا»: the branch of a company in a country. */
function isPlaceOf({ reader, at, strict }: Growth, next: number): boolean {
  const type = (token: number) => reader.found.mentions[reader.mention(token)]?.type;
  return !strict && type(at) === 'ORG' && type(next) === 'LOC' && !reader.roles(next).definite && reader.kindAt(next) === 'country';
}

/** A phrase of which nothing but its place tells that it speaks. */
export function phraseOf(reader: Reader, first: number, last: number): NounPhrase {
  return { ...phraseWith(reader, first, last), gender: null, number: 's', speaks: true, headSpeaks: true };
}

/** The phrase with what its head tells. */
export function phraseWith(reader: Reader, first: number, last: number, head: number = first, counted = false): NounPhrase {
  const roles = reader.roles(head);
  let speaks = false;
  for (let token = first; token <= last && !speaks; token++)
    speaks = reader.mention(token) >= 0 || reader.roles(token).speaker !== null || reader.roles(token).proper || isHumanPlural(reader.roles(token));
  const headSpeaks =
    reader.mention(head) >= 0 ||
    (roles.speaker !== null && roles.functionClass === '') ||
    roles.proper ||
    isHumanPlural(roles) ||
    hasPerson(reader, first, last) ||
    reader.closing(head) >= 0;
  // «أحد المصادر», «إحدى الشركات»: the one agrees, not those it is of.
  const one = first !== head && isOneOf(reader.roles(first));
  const gender = one ? (reader.roles(first).key.endsWith('احد') ? 'm' : 'f') : genderOf(reader, head, roles);
  return { first, last, head, gender, number: one ? 's' : counted ? 'p' : numberOf(reader, head, roles), speaks, headSpeaks };
}
