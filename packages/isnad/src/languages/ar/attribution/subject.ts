import { agrees, inSentence } from './antecedents.ts';
import { boundSource } from './attached-phrase.ts';
import type { SourceDraft, VerbHit } from './draft.ts';
import { mainSubject } from './main-subject.ts';
import { isComma, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { antecedentNoun, couldBeSubject, isRelative } from './relative.ts';
import type { Site } from './sites.ts';
import type { WordRoles } from './words.ts';

/** Verbs that go on with what somebody has said before. */
const goesOn = new Set(['أضاف', 'تابع', 'أردف', 'واصل', 'استطرد', 'استدرك', 'أكمل', 'استكمل', 'زاد', 'مضى', 'ختم', 'اختتم', 'كرر', 'أجاب', 'رد', 'ردّ', 'علق']);
/** What may part a verb from the subject in front of it. */
const between = new Set(['قد', 'لقد', 'كان', 'كانت', 'كانوا', 'سوف', 'لا', 'لم', 'لن', 'ايضا', 'كذلك', 'طالما', 'لطالما', 'دائما', 'دوما', 'غالبا']);
/** Imperfects that without a subject are what people say: يُعتقد أن. */
const rumoured = new Set(['زعم', 'اعتقد', 'توقع', 'رجح', 'ظن', 'خشي', 'قال', 'افترض', 'اشتبه', 'أشار', 'ذكر', 'لاحظ', 'نوه']);
/** Of them those that only people and bodies do. */
const thinkers = new Set(['اعتقد', 'ظن', 'خشي', 'اشتبه']);
/** What things do as well: a trace points to, a figure shows. */
const evident = new Set(['أشار', 'أظهر', 'كشف', 'دل', 'أثبت', 'بين', 'عكس', 'أوحى', 'أكد', 'وضح', 'برهن', 'أبرز']);
/** Of them those with which the writer speaks himself: يُذكر أن. */
const narrated = new Set(['ذكر', 'نوه', 'لاحظ']);
/** Tokens between عن with its speaker and «أنه قال». */
const farthestTold = 8;
/** Where somebody speaks. */
const occasions =
  /^(مقابله|حديث|كلمه|تصريح|تصريحات|خطاب|بيان|موتمر|تغريده|تغريدات|حوار|لقاء|رساله|مداخله|مقال|منشور|تدوينه|خطبه|كلمته|اتصال|شهاده|افاده|محاضره|تعليق|رد)$/;
const clauseHeads = new Set(['حيث', 'كما', 'اذ', 'فيما', 'بينما']);

/**
 * The subject of a verb of reporting, wherever it stands; null where the text names nobody, 'none' where the verb reports nothing (the writer's own
 * voice). `bare`: the content is no clause and no quotation.
 */
export function sourceOf(site: Site, hit: VerbHit, bare: boolean): SourceDraft | null | 'none' {
  const source = subjectOf(site, hit, bare);
  if (source === null || source === 'none' || !isIssued(site, source.phrase)) return source;
  // «أصدر الصندوق بيانا أكد فيه أن»: who issued it.
  const issuer = mainSubject(site, source.phrase.first);
  return issuer?.headSpeaks && issuer.last < source.phrase.first ? { phrase: issuer, implicit: false } : source;
}

/** An object that is a document: «أصدر بيانا»، «نشر تقريرا». */
function isIssued(site: Site, phrase: NounPhrase): boolean {
  const { reader } = site;
  const head = reader.roles(phrase.head);
  return phrase.head > site.first + 1 && /^(بيان|تقرير|خبر|مقطع|شريط|تسجيل|فيديو|منشور|تعميم|كتاب|خطاب|نداء)ا$/.test(head.key) && head.enclitic === '';
}

function subjectOf(site: Site, hit: VerbHit, bare: boolean): SourceDraft | null | 'none' {
  const { reader, first } = site;
  const { verb, opening } = hit;
  if (opening?.passive) return null;
  if (verb.passive || verb.cue.flags.impersonal) return verb.cue.flags.narrator || bare ? 'none' : null;
  // A verb before its subject is singular; a plural or dual verb has its subject before it.
  if (opening?.subject && (verb.number === 's' || opening.subject.speaks)) return { phrase: opening.subject, implicit: false };
  const joined = reader.roles(hit.token).joined && (verb.reading.clitics & 3) !== 0;
  let before = hit.token - 1;
  while (before >= first && between.has(reader.roles(before).key)) before--;
  // «في مؤتمر عبر فيه عن ندمه», «في بيان كتب فيه»: the pronoun takes up the occasion; who acts in the sentence speaks there.
  const occasion = resumesOccasion(site, hit.token + 1);
  const issuer = occasion ? speakerOfOccasion(site, hit) : null;
  if (issuer) return { phrase: issuer, implicit: false };
  const actor = occasion ? site.deeds.findLast((deed) => deed.verb < hit.token)?.subject : undefined;
  if (actor) return { phrase: actor, implicit: false };
  const fronted = before >= first && !joined ? subjectInFront(site, hit, before, bare) : null;
  if (fronted) return fronted;
  const said = isRumour(site, hit, before, joined);
  if (said) return said === 'none' ? 'none' : null;
  if (before >= first && !joined && isOfThing(site, hit, before)) return 'none';
  const near = before >= first && !joined && !isRelative(reader, before) ? speakerOfOccasion(site, hit) : null;
  if (near) return { phrase: near, implicit: false };
  const back =
    inSentence(site, hit.token, verb) ??
    (joined ? null : (someoneNamed(site, hit) ?? (opensReason(site, before) ? someoneNamed(site, hit, true) : null))) ??
    site.speakers.resolve(verb, site.sentence.paragraph, goesOn.has(verb.cue.lemma));
  const implicit = back !== null && isLeftOut(site, hit, back, joined);
  // What shows or points to something without a subject beside it is a thing, not the last speaker.
  if (implicit && !joined && verb.tense === 'i' && evident.has(verb.cue.lemma)) return 'none';
  if (back) return { phrase: back, implicit };
  return bare || verb.cue.flags.weak ? 'none' : null;
}

/** «لاقت انتقادات من الرابطة، إذ اعتبرت»: the clause tells more of whoever was named. */
function opensReason({ reader, first }: Site, before: number): boolean {
  return before >= first && /^(اذ|حيث)$/.test(reader.roles(before).key);
}

/** «أدلة تشير إلى», «مقاطع تكشف عن»: the verb tells of the indefinite noun before it, which cannot speak. */
function isOfThing({ reader, first, last }: Site, hit: VerbHit, before: number): boolean {
  if (!evident.has(hit.verb.cue.lemma) || hit.verb.reading.enclitic !== '') return false;
  for (let at = hit.token + 1; at <= Math.min(last, hit.token + 3); at++) if (reader.roles(at).pronominal) return false;
  let noun = before;
  while (noun > first && reader.mention(noun) < 0 && isPlainAdjective(reader.roles(noun)) && !reader.roles(noun).definite && reader.roles(noun - 1).nominal)
    noun--;
  const roles = reader.roles(noun);
  if (roles.mark !== '' || roles.functionClass !== '' || roles.preposition !== '' || roles.complementiser) return false;
  return roles.nominal && !roles.definite && !roles.verbLikely && roles.speaker === null && reader.mention(noun) < 0 && reader.timex(noun) < 0;
}

/** Whether the mention stands outside the verb's clause: the nearest one in front without و is the verb's own subject. */
function isLeftOut(site: Site, hit: VerbHit, phrase: NounPhrase, joined: boolean): boolean {
  return joined || phrase.first < site.first || site.found.some(({ source, cueFirst }) => source?.phrase.first === phrase.first && cueFirst < hit.token);
}

/** The noun before a relative, or the phrase that ends right before the verb. */
function subjectInFront(site: Site, hit: VerbHit, before: number, bare: boolean): SourceDraft | 'none' | null {
  const { reader, first } = site;
  const { verb } = hit;
  const roles = reader.roles(before);
  if (isRelative(reader, before)) {
    const phrase = antecedentNoun(reader, before, first);
    // «الاقتطاعات التي قال إنها تشوه المسرحية»: the relative is what he speaks of.
    if (!phrase || !couldBeSubject(reader, before, verb)) return null;
    // «الموقع الذي يشتبه في أن الهجوم وقع فيه»: a passive, of which nobody is named.
    if (thinkers.has(verb.cue.lemma) && !couldThink(site, phrase)) return 'none';
    return !phrase.headSpeaks && bare && verb.cue.flags.narrator ? 'none' : { phrase, implicit: false };
  }
  if (roles.complementiser && roles.key !== 'ان' && before > first) {
    const told = toldOf(site, before);
    if (told && agrees(verb, told)) return { phrase: told, implicit: true };
  }
  if (roles.mark === '' && roles.functionClass !== '' && reader.mention(before) < 0) return null;
  const phrase = nounPhraseBefore(reader, before + 1, first);
  if (phrase && isComma(roles.mark) && !beginsClause(site, phrase.first)) return null;
  if (phrase && thinkers.has(verb.cue.lemma) && !couldThink(site, phrase)) return null;
  // «قراراته تعتبر ظالمة»: what is thought of a thing, by nobody named.
  if (phrase && bare && verb.tense === 'i' && isJudged(site, hit) && !couldThink(site, phrase)) return 'none';
  if (phrase && agrees(verb, phrase) && (phrase.headSpeaks || beginsClause(site, phrase.first))) return { phrase, implicit: false };
  const near = nearSpeaker(site, before, first);
  return near && agrees(verb, near) ? { phrase: near, implicit: false } : null;
}

/** «تعتبر ظالمة»: the predicate right behind the verb, with no object between. */
function isJudged({ reader }: Site, { verb, opening, token }: VerbHit): boolean {
  const roles = reader.roles(token + 1);
  return verb.cue.takes.includes('as-object') && opening?.first === token + 1 && !roles.definite && reader.mention(token + 1) < 0;
}

/** «عن فلان أنه قال»: whom عن names right before the clause. */
function toldOf({ reader, first }: Site, that: number): NounPhrase | null {
  for (let token = that - 2; token >= Math.max(first, that - farthestTold); token--) {
    if (reader.roles(token).key !== 'عن') continue;
    const phrase = nounPhraseAfter(reader, token + 1, that - 1, false);
    return phrase;
  }
  return null;
}

function couldThink({ reader }: Site, { head }: NounPhrase): boolean {
  const { speaker } = reader.roles(head);
  const type = reader.found.mentions[reader.mention(head)]?.type;
  return type === 'PER' || type === 'ORG' || reader.kindAt(head) === 'country' || (speaker !== null && !/^(medium|document)$/.test(speaker));
}

function resumesOccasion({ reader, last }: Site, token: number): boolean {
  const roles = token <= last ? reader.roles(token) : null;
  return roles !== null && /^(فيه|فيها|خلاله|خلالها|عبره|عبرها|بموجبه|بموجبها)$/.test(roles.key);
}

/** «يُعتقد أن», «يقال إن»: 'null' where people say it and nobody is named, 'none' where the writer does. */
function isRumour(site: Site, hit: VerbHit, before: number, joined: boolean): 'null' | 'none' | null {
  const { reader, first } = site;
  const { verb } = hit;
  if (verb.tense !== 'i' || verb.gender !== 'm' || verb.number !== 's' || verb.reading.enclitic !== '') return null;
  if (hit.opening?.by !== 'that' || !rumoured.has(verb.cue.lemma)) return null;
  const head = before >= first ? reader.roles(before) : null;
  const opens = !joined && (head === null || head.functionClass === 'relative' || head.mark !== '' || clauseHeads.has(head.key));
  if (verb.cue.flags.narrator || narrated.has(verb.cue.lemma)) return opens || joined ? 'none' : 'null';
  const afterNoun =
    head !== null &&
    !joined &&
    head.mark === '' &&
    head.functionClass === '' &&
    head.nominal &&
    !head.definite &&
    reader.mention(before) < 0 &&
    head.speaker === null;
  return opens || afterNoun || (joined && verb.cue.lemma !== 'قال') ? 'null' : null;
}

/** «واتهموا الحكومة …، لكنها نفت»: whom the sentence names last, though not as a subject, where gender tells. */
function someoneNamed(site: Site, hit: VerbHit, governed = false): NounPhrase | null {
  const { reader, first } = site;
  for (let token = hit.token - 1; token >= first; token--) {
    const roles = reader.roles(token);
    if (roles.attached || roles.joined || reader.depth(token) > 0) continue;
    if (
      reader.mention(token) < 0 ? roles.speaker === null || roles.speaker === 'document' : token > first && reader.mention(token - 1) === reader.mention(token)
    )
      continue;
    if (token > first && !isFree(site, token - 1, governed)) continue;
    const phrase = nounPhraseAfter(reader, token, hit.token - 1, true);
    if (phrase?.headSpeaks && phrase.gender === hit.verb.gender && agrees(hit.verb, phrase)) return phrase;
  }
  return null;
}

/** Whether what stands before a noun leaves it free: no preposition (but من and عن where `governed`), and no noun whose genitive it is. */
function isFree({ reader }: Site, before: number, governed: boolean): boolean {
  const roles = reader.roles(before);
  if (roles.preposition !== '' && !roles.attached && !roles.pronominal) return governed && /^(من|عن|بين)$/.test(roles.preposition);
  return roles.definite || !roles.nominal || roles.verbLikely || roles.functionClass !== '' || reader.mention(before) >= 0;
}

/** «في مقابلة للرئيس …، أشار», «خلال كلمة الوزير …، دعا»: who speaks on the occasion that the sentence begins with. */
function speakerOfOccasion(site: Site, hit: VerbHit): NounPhrase | null {
  const { reader, first } = site;
  for (let token = first; token < hit.token - 1; token++) {
    const roles = reader.roles(token);
    if (reader.depth(token) > 0) return null;
    if (roles.preposition === '') continue;
    let at = roles.attached ? token : token + 1;
    if (!occasions.test(reader.roles(at).stem)) continue;
    at++;
    while (at < hit.token && (isPlainAdjective(reader.roles(at)) || reader.timex(at) >= 0) && reader.mention(at) < 0) at++;
    const inner = reader.roles(at);
    const phrase = inner.preposition === 'ل' && inner.attached ? boundSource(site, at) : nounPhraseAfter(reader, at, hit.token - 1, true);
    if (phrase?.headSpeaks && agrees(hit.verb, phrase)) return phrase;
  }
  return null;
}

function isPlainAdjective(roles: WordRoles): boolean {
  return roles.adjective && !roles.attached && roles.speaker === null;
}

/** Whether a token begins the sentence or follows a mark or a conjunction. */
function beginsClause(site: Site, token: number): boolean {
  if (token <= site.first) return true;
  const before = site.reader.roles(token - 1);
  return before.mark !== '' || before.functionClass === 'conjunction' || before.functionClass === 'complementiser' || before.complementiser;
}

/** «في أعقاب تقارير أفادت بأن»: an indefinite speaker with the verb as its clause. */
function nearSpeaker(site: Site, before: number, first: number): NounPhrase | null {
  const { reader } = site;
  let token = before;
  while (
    token > first &&
    reader.roles(token).mark === '' &&
    reader.roles(token).adjective &&
    reader.roles(token).speaker === null &&
    !reader.roles(token).definite
  )
    token--;
  const roles = reader.roles(token);
  if (roles.speaker === null || roles.definite || token < first) return null;
  return nounPhraseAfter(reader, token, before, false);
}
