import { Clitic } from '../../../analysis/types.ts';
import { WordClass } from '../lexicon/word-class.ts';
import type { Reader } from './reader.ts';
import type { WordRoles } from './words.ts';

/** Whether a noun phrase may begin at a token. */
export function isNounStart(reader: Reader, token: number): boolean {
  if (countedAfter(reader, token, reader.length - 1) >= 0) return true;
  if (!reader.isWord(token)) return false;
  if (reader.mention(token) >= 0) return true;
  const roles = reader.roles(token);
  if (roles.complementiser || roles.verbOnly || roles.attached || roles.preposition !== '' || roles.key === 'لي') return false;
  if (roles.functionClass === 'demonstrative')
    return token + 1 < reader.length && reader.roles(token + 1).mark === '' && reader.roles(token + 1).definite && reader.roles(token + 1).functionClass === '';
  if (roles.functionClass === 'quantifier') return true;
  if (roles.functionClass !== '' || roles.type.kind === 2 || isAdverbial(roles)) return false;
  return roles.nominal || roles.unknown || roles.speaker !== null;
}

/** Words that can only stand for how, why or when: «لذا», «استنادا», «بعدما». */
const adverbials =
  /^[وف]?(بدوره|بدورها|بدورهم|بدورهما|لذا|لذلك|هكذا|بعدما|عندما|حينما|كلما|طالما|ريثما|استنادا|نقلا|تبعا|ردا|تعليقا|تعقيبا|اعتبارا|انطلاقا|بناء|علما|فضلا|خلافا|تمهيدا|تزامنا|عطفا|وفقا|طبقا|مجددا|رسميا|سابقا|لاحقا|ايضا|كذلك|مخاطبه|متوجهه|ساخره|مازحه|مبتسمه|ضاحكه|باكيه|متهكمه|مستدركه|متسائله|مستشهده|مستنده|مستعرضه|منفعله|محاوله|مستغربه)$/;

export function isAdverbial(roles: WordRoles): boolean {
  return adverbials.test(roles.key);
}

const counters = new Set(['people', 'officials', 'person', 'official']);

/** «أكثر من 20 نائبا», «ثلاثة مسؤولين», «اثنان من أعضاء اللجنة»: the noun for people that is counted; -1 where nobody is counted. */
export function countedAfter(reader: Reader, token: number, limit: number): number {
  let at = token;
  const start = reader.roles(at);
  const approximate = start.approximates;
  if (!approximate && !start.counts) return -1;
  if (approximate) at += at < limit && reader.roles(at + 1).key === 'من' ? 2 : 1;
  const digits = at;
  while (at <= limit && at - digits < 4 && reader.roles(at).counts) at++;
  if (at === digits || at > limit) return -1;
  const partitive = reader.roles(at).key === 'من';
  if (partitive) at++;
  if (at > limit || !reader.isWord(at) || reader.timex(at) >= 0) return -1;
  const noun = reader.roles(at);
  return counters.has(noun.speaker ?? '') && !noun.attached && !noun.joined && (partitive || !noun.definite) ? at : -1;
}

/** An indefinite accusative: no subject, and no part of one but behind a number. */
export function isAccusative(roles: WordRoles): boolean {
  return (
    !roles.definite &&
    roles.enclitic === '' &&
    roles.key.endsWith('ا') &&
    !roles.givenName &&
    !/(ايا|يا)$/.test(roles.key) &&
    (/[\u064b]/.test(roles.type.text) || (((roles.type.readings[0]?.classes ?? 0) & WordClass.accusative) !== 0 && roles.speaker === null))
  );
}

export function isMediumAt(reader: Reader, token: number): boolean {
  const kind = reader.kindAt(token);
  if (kind !== '') return mediumKinds.has(kind);
  const { speaker, stem } = reader.roles(token);
  if (stem === 'وكالات') return token + 1 < reader.length && /^(انباء|اعلام)$/.test(reader.roles(token + 1).stem);
  return speaker === 'medium' || (stem === 'وكاله' && reader.mention(token) < 0);
}

const mediumKinds = new Set(['news-agency', 'newspaper', 'channel', 'site', 'platform', 'magazine', 'radio', 'outlet']);

export function isPerson(reader: Reader, token: number): boolean {
  const mention = reader.mention(token);
  return mention >= 0 && reader.found.mentions[mention]?.type === 'PER';
}

export function hasPerson(reader: Reader, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (isPerson(reader, token)) return true;
  return false;
}

export function lastOfMention(reader: Reader, token: number): number {
  const mention = reader.mention(token);
  if (mention < 0) return token;
  let last = token;
  while (last + 1 < reader.length && reader.mention(last + 1) === mention) last++;
  // «السيدة رينار قائلة» is no name of two words.
  if (last > token && /^قائل(ا|ه)?$/.test(reader.roles(last).key)) last--;
  return last;
}

export function isComma(mark: string): boolean {
  return mark === '،' || mark === ',' || mark === '؛' || mark === ';';
}

export function isDash(mark: string): boolean {
  return mark === '-' || mark === '–' || mark === '—' || mark === '--';
}

/** Titles that stand beside another title or a name: الشيخ الدكتور، العقيد الركن الطيار. */
const honorifics: ReadonlySet<string> = new Set(
  'شيخ دكتور دكتوره استاذ استاذه مهندس مهندسه لواء عميد عقيد فريق رائد مقدم نقيب ملازم مشير رقيب عريف وكيل اميرال ادميرال جنرال بريغادير ميجور كولونيل كابتن امير اميره سيد سيده انسه حاج حاجه ركن طيار بحري اول ثاني بروفيسور بروفسور محامي محاميه قاضي مستشار مستشاره نائب نائبه فنان فنانه مطرب مطربه شاعر شاعره كاتب كاتبه اب مطران بطريرك كاردينال حاخام قس ليدي لورد سير سمو معالي فخامه سماحه فضيله جلاله سعاده دوله نيافه غبطه قداسه عطوفه صاحب'.split(
    ' ',
  ),
);

export function isHonorific(roles: WordRoles): boolean {
  return honorifics.has(roles.stem);
}

/** Words that honour whom the title after them names. */
const styles = /^[وف]?(فضيله|سعاده|معالي|سماحه|فخامه|جلاله|سمو|دوله|نيافه|غبطه|قداسه|عطوفه|حضره|سياده)$/;

/** «فضيلة الشيخ», «سعادة مدير»: a word of honour before a title or a person. */
export function isStyle(reader: Reader, token: number): boolean {
  if (!styles.test(reader.roles(token).key) || reader.mention(token) >= 0 || token + 1 >= reader.length) return false;
  const next = reader.roles(token + 1);
  if (next.joined || next.attached || next.preposition !== '') return false;
  return isPerson(reader, token + 1) || next.speaker === 'official' || next.speaker === 'person' || (next.definite && isHonorific(next));
}

const styled = /^(فضيلت|سعادت|معالي|سماحت|فخامت|جلالت|سمو|دولت|نيافت|غبطت|قداست|عطوفت|حضرت|سيادت)(ه|ها)$/;

/** «سموه», «معاليها»: the word of honour that stands for whoever is meant. */
export function isStyledPronoun(reader: Reader, token: number): boolean {
  return styled.test(reader.roles(token).key);
}

/** A title that a name may follow without ال: «الوزير», «محاميه». */
export function isTitle(roles: WordRoles): boolean {
  return roles.speaker === 'official' || roles.speaker === 'officials' || roles.speaker === 'person' || roles.adjective;
}

const oneOfs = new Set(['احد', 'احدي', 'واحد', 'واحدي']);

/** «أحد», «إحدى»: one of several, behind a name or after و. */
export function isOneOf(roles: WordRoles): boolean {
  return oneOfs.has(roles.key);
}

/** «وأحد المشاركين», which the letters do not tell from «واحد». */
export function isJoinedOneOf(roles: WordRoles): boolean {
  return isOneOf(roles) && /^و[أإ]/.test(roles.type.text);
}

/** A nominative sound masculine plural names people: المزارعون. */
export function isHumanPlural(roles: WordRoles): boolean {
  return roles.nominal && !roles.verbPossible && roles.stem.length >= 5 && roles.stem.endsWith('ون') && roles.enclitic === '';
}

/** A dual or a sound plural that has lost its nūn, «شركتا», «ممثلو», «مركزي»: a genitive must follow. */
export function isBoundForm(roles: WordRoles): boolean {
  if (roles.definite || roles.enclitic !== '' || roles.bestClitics & Clitic.al) return false;
  const classes = roles.type.readings[0]?.classes ?? 0;
  return /(تا|تي|و)$/.test(roles.stem) ? (classes & WordClass.construct) !== 0 || (roles.speaker !== null && /(تا|و)$/.test(roles.stem)) : false;
}

/** Words in ـان that are no duals. */
export const noDuals = /^(سكان|سلطان|اركان|برلمان|ديوان|مهرجان|كيان|بلدان|بيان|قبطان|فنان|شبان|ربان|اعيان|شيطان|انسان|لجان|قطعان)$/;

/** «محامون», «مسؤولان»: with its nūn a dual or sound plural has no genitive. */
export function keepsNun(roles: WordRoles): boolean {
  return (
    (roles.speaker === 'officials' || roles.speaker === 'people' || roles.speaker === 'source') && /(ون|ين|ان)$/.test(roles.stem) && !noDuals.test(roles.stem)
  );
}
