import { Clitic } from '../../../analysis/types.ts';
import { agreesWith, fits, isAdjectival, isSpeakingNoun } from './agreement.ts';
import type { Growth } from './noun-phrase.ts';
import { isAccusative, isAdverbial, isBoundForm, isComma, isHonorific, isJoinedOneOf, isNounStart, isOneOf, isPerson, keepsNun } from './phrase-parts.ts';
import type { Reader } from './reader.ts';
import type { WordRoles } from './words.ts';

/** Whether a further word belongs to the phrase whose last word stands before it: a genitive, an adjective, a part of a name, a title. */
export function belongs(growth: Growth, next: number): boolean {
  const { reader, at, head, strict, named, closed } = growth;
  const roles = reader.roles(next);
  const before = reader.roles(at);
  if (isAdverbial(roles) || (isAccusative(roles) && !isAccusative(reader.roles(head)) && !reader.roles(head).key.endsWith('ا'))) return false;
  if (before.mark !== '') return isAdjectiveBehindName(growth, roles);
  if (named && reader.mention(at) >= 0) return followsName(growth, next);
  // «ليجيند صديقه»: with a pronoun it is no part of a name.
  if (roles.enclitic !== '' && roles.speaker !== null && (before.unknown || before.proper)) return false;
  // «الدول الأربع»: its number.
  if (before.definite && /^ال(ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/.test(roles.key)) return !strict || !roles.key.endsWith('ه') || isPluralOf(before);
  const construct = !before.definite && reader.mention(at) < 0 && !before.proper && !keepsNun(before);
  if (before.proper && reader.mention(at) < 0 && !roles.adjective && !roles.unknown && !roles.proper) return false;
  if (isNameAfterTitle(reader, at, roles)) return true;
  if (isBoundForm(before) || (at === head && roles.definite && before.speaker !== null && !before.definite && before.key.endsWith('ا'))) return true;
  if (isAdjectiveHere(growth, roles)) return true;
  // «العقيد دكتور», «المهندس دكتور»
  if (isHonorific(before) && before.definite && isHonorific(roles) && roles.speaker === 'person') return true;
  if (roles.speaker && roles.definite && (roles.speaker === 'official' || roles.speaker === 'person'))
    return !strict || isHonorific(roles) || isHonorific(before);
  if (roles.unknown) return true;
  if (strict && roles.definite && before.definite) return false;
  if (construct && !closed) {
    // Iḍāfa. An indefinite plural before a verbal noun is a subject before its object: أعلنت مصادر سقوط
    if (strict && roles.masdar && (before.speaker === 'source' || before.speaker === 'people' || before.speaker === 'officials')) return false;
    return !before.adjective || before.masdar || before.key === 'عام' || before.speaker !== null || !strict;
  }
  const others = before.definite && roles.definite && isOtherNoun(growth, roles);
  if (!strict) return (roles.definite === before.definite && !others) || construct;
  return false;
}

/** «القادة الثلاثة», not «الادعاء الثلاثة»: whether more than one can be meant. */
function isPluralOf({ speaker, stem }: WordRoles): boolean {
  return speaker === 'people' || speaker === 'officials' || (speaker === null && !stem.endsWith('ه')) || /(ون|ين)$/.test(stem);
}

/** «الجهاز الفني اللاعبين», «البرلمان القوانين»: behind a complete phrase no noun follows; of people an adjective may be a broken plural («الروس»). */
function isOtherNoun({ reader, head, at }: Growth, roles: WordRoles): boolean {
  const noun = reader.roles(head);
  // «السالف الذكر», «المتعددة الجنسيات»: an adjective with its own genitive.
  if (/^ال(ذكر|نطاق|مدي|امد|مستوي|جنسيه|جنسيات|اطراف|اختصاص|صله|اعضاء)$/.test(roles.key)) return false;
  if (/(ون|ين)$/.test(roles.stem) && !fits(noun, roles)) return true;
  const people = [noun, reader.roles(at)].some(({ speaker, stem }) => speaker === 'people' || speaker === 'officials' || /(ون|ين)$/.test(stem));
  return !people && !isAdjectival(roles.stem) && !isHonorific(roles) && !isHonorific(reader.roles(at));
}

/** «صحيفة "الأفق" الأسبوعية»: an adjective with ال that agrees with the noun before the marks. */
function isAdjectiveBehindName({ reader, head }: Growth, roles: WordRoles): boolean {
  const noun = reader.roles(head);
  if (noun.mark !== '') return false;
  // «المتحدث باسم "النور" العقيد خالد», «شركة "النور" صاحبة المتاجر».
  if (noun.speaker === 'official' && roles.definite && isHonorific(roles)) return true;
  if (!roles.definite && /^(صاحب|مالك|مشغل|ناشر)ه?$/.test(roles.stem) && roles.enclitic === '') return fits(noun, roles);
  if (isSpeakingNoun(roles)) return false;
  if (!roles.definite || roles.enclitic !== '' || !(roles.adjective || roles.speaker !== null) || reader.mention(head) >= 0) return false;
  return fits(noun, roles) && (roles.stem.endsWith('ه') || /(ي|ون|ين)$/.test(roles.stem) || /^(م|.ا)/.test(roles.stem));
}

/** Behind a name: «رئيس البلدية», «المدير العام»; with a verb that takes an object a definite title is the object, but before a comma. */
function followsName(growth: Growth, next: number): boolean {
  const { reader, strict } = growth;
  const roles = reader.roles(next);
  if (isOneOf(roles)) return true;
  if (roles.speaker && !roles.masdar) {
    if (!strict) return true;
    if (roles.speaker !== 'official' && roles.speaker !== 'person') return false;
    // «طالب حاكم الإقليم فلان مدير المكتب بـ»: with a title before the name the one behind it is somebody else's.
    const titled = reader.mention(growth.head) < 0 && reader.roles(growth.head).speaker === 'official' && !reader.roles(growth.head).definite;
    return (!roles.definite && !titled) || isTitleToComma(growth, next);
  }
  if (!strict && /^(كبير|كبيره|ابرز|ثاني|اول|اشهر|اكبر)$/.test(roles.key) && reader.roles(next + 1).speaker !== null) return true;
  return roles.unknown || (!strict && roles.adjective);
}

/** «أدان فلان الرئيس العام للهيئة، العمل الإجرامي»: what follows the comma is the object, so that the title before it is none. */
function isTitleToComma({ reader, limit }: Growth, title: number): boolean {
  for (let token = title + 1; token < Math.min(limit, title + 8); token++) {
    const roles = reader.roles(token);
    if (isComma(roles.mark)) return isNounStart(reader, token + 1) && reader.roles(token + 1).definite && token > title + 1;
    if (roles.mark !== '' || roles.complementiser || roles.verbLikely || (roles.preposition !== '' && roles.preposition !== 'ل')) return false;
  }
  return false;
}

/** «النائب نعمة طعمة», «محاميته نهى سالم»: after a title that stands before names, words without ال are the name, and what follows the given name. */
function isNameAfterTitle(reader: Reader, at: number, roles: WordRoles): boolean {
  if (roles.definite || roles.preposition !== '' || roles.joined) return false;
  const before = reader.roles(at);
  if ((roles.givenName || roles.unknown) && before.definite) {
    if (isHonorific(before) || /^(سفير|وزير|رئيس|مدير|ناطق|متحدث|سيناتور|مدرب|حارس|لاعب)ه?$/.test(before.stem)) return true;
    if (before.enclitic !== '' && (before.speaker === 'official' || before.speaker === 'person')) return true;
  }
  if (!before.givenName || before.definite || at === 0) return false;
  const title = reader.roles(at - 1);
  return title.definite && (isHonorific(title) || (title.enclitic !== '' && title.speaker !== null));
}

/** An adjective of the head or of the word before it: in definiteness, and where an object could follow in gender and number too. */
function isAdjectiveHere({ reader, head, at, strict }: Growth, roles: WordRoles): boolean {
  if (!roles.adjective || roles.enclitic !== '') return false;
  const before = reader.roles(at);
  const definite = before.definite || reader.mention(at) >= 0 || before.proper || (before.unknown && !before.adjective);
  const sameAsBefore = roles.definite === definite && !(roles.masdar && strict);
  const sameAsHead = roles.definite && !before.definite && reader.roles(head).definite;
  if (!sameAsBefore && !sameAsHead) return false;
  if (strict) return agreesWith(reader, head, at, roles);
  return true;
}

/** A word with و that goes on with the phrase: another name or speaker, not a verb. */
export function coordinates({ reader, head, strict }: Growth, token: number): boolean {
  const roles = reader.roles(token);
  if (isJoinedOneOf(roles)) return token + 1 < reader.length && (reader.roles(token + 1).definite || reader.roles(token + 1).speaker !== null);
  if (roles.complementiser || roles.preposition !== '' || roles.functionClass !== '' || !(roles.bestClitics & Clitic.wa)) return false;
  if (roles.verbs.some((verb) => (verb.reading.clitics & (Clitic.wa | Clitic.fa)) !== 0) && !roles.definite) return false;
  if (reader.mention(token) >= 0) return true;
  if (roles.verbOnly || (roles.verbPossible && !roles.definite && roles.speaker !== 'official' && roles.speaker !== 'person')) return false;
  if (roles.unknown && head >= 0 && isBoundForm(reader.roles(head))) return true;
  return roles.speaker !== null || roles.definite || (roles.nominal && !strict);
}

/** «اتهم المسلحون الحكومة السورية»: after a complete definite subject a name is the object, unless it names the one with the title. */
export function startsObject({ reader, head, at }: Growth, next: number): boolean {
  const before = reader.roles(at);
  if (!before.definite || reader.mention(at) >= 0) return false;
  if (!isPerson(reader, next)) return true;
  const { speaker } = reader.roles(head);
  return speaker === 'institution' || speaker === 'people' || speaker === 'officials' || speaker === 'document';
}

/** «دانيال لامار», «كارين بيري»: a family name with the letters of another word, between a given name and what ends or describes it. */
export function isFamilyName({ reader, limit, at }: Growth, next: number): boolean {
  if (reader.mention(next) >= 0) return false;
  const roles = reader.roles(next);
  // «كاميرون كاسكي»: a given name that is a country's.
  const given =
    isPerson(reader, at) ||
    (reader.roles(at).unknown && reader.roles(at).mark === '') ||
    (reader.mention(at) >= 0 && reader.roles(at).proper && !roles.nominal);
  if (!given) return false;
  if (!roles.type.text || roles.mark !== '' || roles.functionClass !== '' || roles.verbs.length > 0 || roles.participles.length > 0 || roles.joined)
    return false;
  // «بوبوني», «كاباني» have the letters of a verb with its pronoun.
  if ((roles.definite || roles.enclitic !== '') && !(roles.verbOnly && /[اوي]ني$/.test(roles.key))) return false;
  const unlike = roles.unknown || roles.proper || (roles.attached && !roles.nominal) || roles.verbOnly;
  if (!unlike || roles.complementiser || reader.timex(next) >= 0 || (roles.preposition !== '' && !roles.attached)) return false;
  if (next >= limit) return true;
  const after = reader.roles(next + 1);
  return (
    after.complementiser ||
    after.mark === ':' ||
    after.mark === '،' ||
    after.mark === '(' ||
    reader.closing(next + 1) >= 0 ||
    ((after.speaker === 'official' || after.speaker === 'person') && !after.attached && !after.joined) ||
    (after.preposition !== '' && !after.attached && !after.pronominal)
  );
}

/** «وزيرة النقل إلين تشاو», «رئيس الوزراء وارن تراغ»: two words of which one at least cannot stand there but as a name, behind an office that is complete. */
export function nameBehindTitle(growth: Growth, next: number): number {
  const { reader, head, at, limit, named } = growth;
  if (named || next + 1 > limit || head < 0) return -1;
  if (at === head && isForeignGiven(growth, next)) return next;
  if (isGivenBehindOffice(growth, next)) return couldName(reader.roles(next + 1)) && reader.mention(next + 1) < 0 ? next + 1 : next;
  if (reader.mention(head) >= 0 || reader.mention(next) >= 0 || reader.mention(next + 1) >= 0) return -1;
  const office = reader.roles(head);
  const before = reader.roles(at);
  const complete = at > head ? before.definite || before.mark !== '' || reader.mention(at) >= 0 : isHonorific(before) && before.definite;
  if (office.speaker !== 'official' || !complete) return -1;
  const given = reader.roles(next);
  const family = reader.roles(next + 1);
  if (!couldName(given) || !isStrange(family) || reader.timex(next) >= 0 || reader.timex(next + 1) >= 0) return -1;
  const after = next + 2 <= limit ? reader.roles(next + 2) : null;
  const ends =
    after === null || after.mark !== '' || after.complementiser || after.preposition !== '' || reader.timex(next + 2) >= 0 || after.functionClass !== '';
  return ends ? next + 1 : -1;
}

/** «وزير الخارجية سامي حداد»: a given name without ال behind an office that is complete. */
function isGivenBehindOffice({ reader, head, at, named }: Growth, next: number): boolean {
  const roles = reader.roles(next);
  if (
    named ||
    !roles.givenName ||
    roles.complementiser ||
    roles.functionClass !== '' ||
    roles.preposition !== '' ||
    roles.definite ||
    roles.joined ||
    roles.attached ||
    roles.enclitic !== '' ||
    roles.masdar
  )
    return false;
  if (head < 0 || at === head || reader.mention(head) >= 0 || reader.roles(head).speaker !== 'official' || !reader.roles(at).definite) return false;
  const family = next + 1 < reader.length ? reader.roles(next + 1) : null;
  return family !== null && family.mark === '' && !family.attached && family.preposition === '' && family.functionClass === '' && !family.complementiser;
}

/** «سورين سكو الرئيس التنفيذي»: right behind its verb, a word that is nobody's and one that cannot follow it, before an office. */
function isForeignGiven({ reader, head, limit }: Growth, next: number): boolean {
  const given = reader.roles(head);
  if (head < 1 || reader.roles(head - 1).verbs.length === 0 || !couldName(given) || given.adjective || reader.mention(head) >= 0) return false;
  if (!isStrange(reader.roles(next)) || reader.mention(next) >= 0 || next >= limit) return false;
  const after = reader.roles(next + 1);
  return after.definite && !after.attached && !after.joined && (after.speaker === 'official' || after.speaker === 'person');
}

/** A word without ال that could be a given name. */
function couldName(roles: WordRoles): boolean {
  if (roles.mark !== '' || roles.definite || roles.joined || roles.attached || roles.enclitic !== '' || roles.functionClass !== '' || roles.preposition !== '')
    return false;
  return roles.verbs.length === 0 && roles.participles.length === 0 && !roles.masdar && roles.speaker === null && !isAdverbial(roles) && !isAccusative(roles);
}

/** A word that no lexicon has, or that by its letters is a verb. */
function isStrange(roles: WordRoles): boolean {
  return couldName(roles) && (roles.unknown || roles.proper || roles.givenName || roles.verbOnly);
}
