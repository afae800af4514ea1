import { agrees } from '../antecedents.ts';
import { type Draft, draftAt, type SourceDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { nounContent } from '../noun-content.ts';
import { isNounStart, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';
import type { Site } from '../sites.ts';

const charges = /^(تهمه|تهم|تهما)$/;
const charged = /^(متهم|متهمه|متهمين|متهمون|متهمان|متهما)$/;
/** Verbs that bring a charge. */
const brings = /^[وفسل]{0,2}(وجه|وجهت|وجهوا|يوجه|توجه|يوجهون|اسند|اسندت|لفق|لفقت|يلفق)$/;

const meets = /^[وفسل]{0,2}(واجه|واجهت|يواجه|تواجه|يواجهون|نفي|نفت|ينفي|تنفي|انكر|انكرت|ينكر|رفض|رفضت|يرفض|توجيه)$/;

/** «وجهت النيابة إليه تهمة الرشوة», «يواجه تهما بالاحتيال», «وهو متهم باختلاس أموال»: a charge, with who brings it or without. */
export function readCharge(site: Site, token: number): Draft | null {
  const { reader, last } = site;
  const roles = reader.roles(token);
  if (reader.mention(token) >= 0 || roles.bestClitics & 64 || roles.enclitic !== '' || token >= last) return null;
  if (charged.test(roles.stem))
    return roles.preposition === '' && !reader.roles(token + 1).adjective ? told(site, token, token, null, afterBa(site, token + 1)) : null;
  // «حكم عليه بتهمة السرقة» names a crime, and reports nothing.
  if (!charges.test(roles.stem) || roles.attached) return null;
  const verb = governor(site, token);
  if (verb < 0) return null;
  const brought = brings.test(reader.roles(verb).key);
  const subject = brought ? subjectOf(site, verb, token) : null;
  const source: SourceDraft | null = subject ? { phrase: subject, implicit: false } : null;
  return told(site, subject ? verb : token, token, source, afterBa(site, token + 1) ?? genitive(site, token + 1, source !== null));
}

function told(site: Site, cueFirst: number, token: number, source: SourceDraft | null, at: { first: number; start: number } | null): Draft | null {
  const content = at ? nounContent(site, token, at.first, at.start) : null;
  if (!content) return null;
  return draftAt(site, token, {
    cueFirst,
    lemma: 'تهمة',
    act: 'allege',
    source,
    content,
    saidFrom: cueFirst,
    saidTo: token,
    confidence: source ? 0.7 : 0.5,
    by: 'charge',
  });
}

/** «تهما بالاحتيال», «متهم بأنه». */
function afterBa(site: Site, from: number): { first: number; start: number } | null {
  const { reader, last } = site;
  let at = from;
  while (at < last && reader.roles(at).adjective && !reader.roles(at).attached && reader.roles(at).mark === '' && !reader.roles(at).definite) at++;
  const roles = reader.roles(at);
  if (roles.complementiser && /^بان/.test(roles.key) && at < last) return { first: at + 1, start: reader.start(at + 1) };
  if (roles.preposition !== 'ب' || roles.pronominal || reader.timex(at) >= 0) return null;
  if (!roles.attached) return at < last && reader.closing(at + 1) > at ? { first: at + 1, start: reader.start(at + 1) } : null;
  return roles.masdar ? { first: at, start: reader.start(at) + roles.cut } : null;
}

/** «تهمة غسل الأموال», «تهمة "تهريب أسلحة"»: a verbal noun or quoted words; after a verb that brings it any noun. */
function genitive(site: Site, at: number, brought: boolean): { first: number; start: number } | null {
  const { reader } = site;
  const roles = reader.roles(at);
  if (reader.closing(at) > at) return { first: at, start: reader.start(at) };
  if (!isNounStart(reader, at) || roles.joined || reader.mention(at) >= 0) return null;
  return roles.masdar || (brought && (roles.definite || !roles.adjective)) ? { first: at, start: reader.start(at) } : null;
}

/** The verb by which a charge is brought, faced or denied. */
function governor(site: Site, token: number): number {
  const { reader, first } = site;
  for (let at = token - 1; at >= Math.max(first, token - 14); at--) {
    const roles = reader.roles(at);
    if (roles.mark === '.' || roles.complementiser) return -1;
    if ((brings.test(roles.key) || meets.test(roles.key)) && reader.mention(at) < 0) return at;
  }
  return -1;
}

/** Who brings the charge: a phrase after the verb that hangs on no preposition, or the one before it. «وُجهت إليه تهمة» names nobody. */
function subjectOf(site: Site, verb: number, to: number): NounPhrase | null {
  const { reader, first } = site;
  const gender = /^[وفسل]{0,2}(وجهت|اسندت|لفقت|توجه)$/.test(reader.roles(verb).key) ? 'f' : 'm';
  for (let at = verb + 1; at < to; at++) {
    const roles = reader.roles(at);
    if (roles.mark !== '') continue;
    if (roles.preposition !== '') {
      const inner = roles.attached || roles.pronominal ? at : at + 1;
      const hung = roles.pronominal ? null : nounPhraseAfter(reader, inner, to - 1, true);
      at = Math.max(inner, hung?.last ?? inner);
      continue;
    }
    const phrase = isNounStart(reader, at) ? nounPhraseAfter(reader, at, to - 1, true) : null;
    return phrase?.headSpeaks ? phrase : null;
  }
  const before = reader.roles(verb).joined ? null : nounPhraseBefore(reader, verb, first);
  if (before?.headSpeaks && agrees({ gender, number: 's' }, before) && (gender === 'm' || before.gender === 'f')) return before;
  // «أمام قاض وجه إليها تهمة»: the verb is the clause of an indefinite speaker.
  for (let at = verb - 1; at >= Math.max(first, verb - 4) && gender === 'm' && !reader.roles(verb).joined; at--) {
    const roles = reader.roles(at);
    if (roles.mark !== '' || roles.definite) return null;
    if (roles.speaker !== null && roles.preposition === '') return nounPhraseAfter(reader, at, verb - 1, false);
  }
  return null;
}

export const examples: readonly ConstructionExample[] = [
  {
    text: 'وجهت النيابة إلى الموظف تهمة تزوير العقود.',
    source: 'النيابة',
    cue: 'وجهت النيابة إلى الموظف تهمة',
    content: 'تزوير العقود',
    act: 'allege',
    kind: 'indirect',
  },
  { text: 'وجهت إليه تهمة إحراق المتجر.', source: null, cue: 'تهمة', content: 'إحراق المتجر', act: 'allege', kind: 'indirect' },
  { text: 'وكان المدير متهما باختلاس أموال البنك.', source: null, cue: 'متهما', content: 'اختلاس أموال البنك', act: 'allege', kind: 'indirect' },
  { text: 'يواجه التاجر تهما باحتكار القمح.', source: null, cue: 'تهما', content: 'احتكار القمح', act: 'allege', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['جلس المتهم في القفص.', 'لم تكن التهمة واضحة.'];
