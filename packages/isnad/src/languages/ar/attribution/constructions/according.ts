import { WordClass } from '../../lexicon/word-class.ts';
import { antecedentOf } from '../antecedents.ts';
import { boundSource } from '../attached-phrase.ts';
import { contentBehind, readContent } from '../content.ts';
import { type Draft, draftAt, type Hit } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { hasPerson, isComma, isMediumAt, type NounPhrase, nounPhraseAfter } from '../noun-phrase.ts';
import type { Site } from '../sites.ts';
import type { WordRoles } from '../words.ts';

type AccordingHit = Extract<Hit, { form: 'according' }>;

export interface AccordingResult {
  readonly draft: Draft | null;
  /** The source told others' statements of this sentence on: their intermediary. */
  readonly via: NounPhrase | null;
  /** Its statements are those that follow: «وبحسب رويترز قال الوزير إن …». */
  readonly ahead: boolean;
}

const nothing: AccordingResult = { draft: null, via: null, ahead: false };

/**
 * «وفقا لفلان، …», «…، بحسب فلان», «… حسبما أعلنت الوزارة»: the content stands after it where it heads the sentence, before it where it
 * closes it. Beside a statement that has its own source, a medium is that statement's intermediary.
 */
export function readAccording(site: Site, hit: AccordingHit): AccordingResult {
  const { first } = site;
  const source = hit.pronoun ? antecedentOf(site, hit.token, hit.pronoun) : hit.source;
  if (!source) return nothing;
  const end = hit.pronoun ? hit.last : (hit.through?.last ?? 0) > source.last ? (hit.through as NounPhrase).last : source.last;
  const heads = onlyConnectives(site, first, hit.token - 1);
  const medium = speaksForMedium(site, source) ? mediumIn(site, source) : null;
  const earlier = site.found.filter((draft) => draft.sentence === site.index);
  const spoken = earlier.some((draft) => draft.source !== null);
  const covered = earlier.some((draft) => draft.content.last >= hit.token - 3);
  if (hit.pronoun && spoken) return nothing;
  if (!heads && spoken && (covered || medium || openedByThat(site, hit))) return { draft: null, via: medium ?? hit.through, ahead: false };
  const after = contentStart(site, hit, end + 1);
  if ((medium || hit.relays) && (heads || !spoken) && statementBegins(site, after, heads)) return { draft: null, via: hit.relays ? null : medium, ahead: true };
  if (hit.relays && heads) return nothing;
  const content = heads
    ? contentFrom(site, hit, after)
    : closesClause(site, hit, end)
      ? contentBefore(site, hit)
      : longerPart(site, hit, isBare(site, hit, end) ? end + 1 : after);
  if (!content || (content.first === content.last && content.kind === 'indirect')) return nothing;
  const nullSource = earlier.some((draft) => draft.source === null && draft.content.last >= hit.token - 3);
  return { draft: draftOf(site, hit, { source, content, heads }), via: medium && (spoken || nullSource) ? medium : null, ahead: false };
}

function draftOf(site: Site, hit: AccordingHit, { source, content, heads }: { source: NounPhrase; content: Draft['content']; heads: boolean }): Draft {
  const behind = hit.pronoun ? { phrase: source, cueLast: null } : speakerBehind(site, source);
  return draftAt(site, hit.token, {
    cueLast: behind.cueLast ?? hit.last,
    lemma: 'according-to',
    act: hit.act ?? (actOfNoun(site, source) as Draft['act']),
    source: behind.phrase ? { phrase: behind.phrase, implicit: hit.pronoun !== null } : null,
    content,
    via: hit.through ? [hit.through] : [],
    saidTo: heads ? content.first - 1 : site.last,
    confidence: 0.8,
    by: heads ? 'according-to-first' : 'according-to-after',
  });
}

/** «قال الوزير إن …، وذلك ضمن …، وفق الوكالة»: what stands between the statement and the phrase goes with it, not on its own. */
function openedByThat(site: Site, hit: AccordingHit): boolean {
  const from = Math.max(
    site.first,
    ...site.found.filter((draft) => draft.sentence === site.index && draft.content.last < hit.token).map((draft) => draft.content.last),
  );
  for (let token = from + 1; token <= Math.min(from + 3, hit.token); token++) if (/^و?(ذلك|هذا)$/.test(site.reader.roles(token).key)) return true;
  return false;
}

/** What the source of the phrase tells of somebody, who did not say it: «وبحسب الوكالة، فإن الزعيم يعتقد أن». */
const thoughts = new Set(['اعتقد', 'ظن', 'علم', 'أمل', 'خشي', 'تمنى']);

/** Whether a statement with its own source begins at a token: «قال الوزير إن», «فإن الوزير قال إن». */
function statementBegins(site: Site, from: number, heads: boolean): boolean {
  const { reader } = site;
  const next = site.hits.find((hit) => hit.form === 'verb' && hit.token >= from);
  if (next?.form !== 'verb' || !next.opening || next.negated || next.opening.passive || next.verb.passive) return false;
  if (!['that', 'quote', 'colon'].includes(next.opening.by) || thoughts.has(next.verb.cue.lemma)) return false;
  if (next.token === from) return !heads || (next.opening.subject?.speaks ?? false);
  if (next.token > from + 12) return false;
  for (let token = from; token < next.token; token++) {
    const roles = reader.roles(token);
    if (roles.mark !== '' && reader.closing(token) < 0 && reader.opening(token) < 0) return false;
    if (roles.functionClass === 'relative' || roles.complementiser || (roles.verbLikely && reader.mention(token) < 0)) return false;
  }
  return true;
}

/** «واستهدفت الغارات، بحسب مصادر محلية، المدينة»: of a content that its cue interrupts, the longer part. */
function longerPart(site: Site, hit: AccordingHit, from: number): Draft['content'] | null {
  const before = contentBefore(site, hit);
  const after = contentFrom(site, hit, from);
  if (!before || !after) return before ?? after;
  return after.end - after.start > before.end - before.start ? after : before;
}

/** «وتشمل الخطة بحسب الوزير ثلاثة مشاريع»: no mark parts the phrase from its clause. */
function isBare(site: Site, hit: AccordingHit, end: number): boolean {
  const { reader, first, last } = site;
  if (hit.token <= first || end >= last || hit.gives === 'clause' || reader.roles(hit.token - 1).mark !== '') return false;
  const next = reader.roles(end + 1);
  if (next.mark !== '') return reader.closing(end + 1) >= 0;
  return (
    !next.joined && next.functionClass !== 'relative' && next.functionClass !== 'conjunction' && next.participles.length === 0 && reader.timex(end + 1) < 0
  );
}

/** Whether the clause ends with the phrase: a full stop, a new statement, or the writer going on. */
function closesClause(site: Site, hit: AccordingHit, end: number): boolean {
  const { reader, last } = site;
  // «الغارات - وفقا لمصادر محلية - المدينة»
  const aside = end + 1 < last && /^[-–—)]$/.test(reader.roles(end + 1).mark) && hit.token > site.first && /^[-–—(]$/.test(reader.roles(hit.token - 1).mark);
  if (aside) return reader.roles(end + 2).mark !== '' || reader.roles(end + 2).joined;
  if (isBare(site, hit, end)) return false;
  for (let token = end + 1; token <= Math.min(last, end + 12); token++) {
    const roles = reader.roles(token);
    if (roles.functionClass === 'relative' || roles.preposition !== '' || reader.timex(token) >= 0 || roles.mark === '"' || roles.mark === ')') continue;
    // «وهذا يعني، بحسب خبراء، أن الأسعار سترتفع»
    if (isComma(roles.mark) && token < last && reader.roles(token + 1).complementiser && !reader.roles(token + 1).joined) return false;
    if (roles.mark !== '')
      return (
        !isComma(roles.mark) ||
        token + 1 > last ||
        reader.roles(token + 1).joined ||
        reader.roles(token + 1).participles.length > 0 ||
        (reader.roles(token + 1).functionClass !== '' && !['negation', 'auxiliary'].includes(reader.roles(token + 1).functionClass)) ||
        site.isBreak(token + 1)
      );
    if (roles.joined) return true;
  }
  return true;
}

/** «وفقا لتقرير نشرته صحيفة …»: the medium, where the phrase names it after a document. */
function mediumIn(site: Site, phrase: NounPhrase): NounPhrase {
  const beyond = clauseMedium(site, phrase);
  if (beyond) return beyond;
  for (let token = phrase.first; token <= phrase.last; token++)
    if (isMediumAt(site.reader, token) && token > phrase.first && site.reader.roles(phrase.head).speaker === 'document')
      return { ...phrase, first: token, head: token };
  return phrase;
}

/** «بحسب بيانات اللجنة», «وفقا لتقرير نشرته صحيفة …»: who stands behind the document; null where nobody does (وفقا للمعلومات المتاحة). */
function speakerBehind(site: Site, source: NounPhrase): { phrase: NounPhrase | null; cueLast: number | null } {
  const { reader, last } = site;
  const head = reader.roles(source.head);
  if (head.speaker !== 'document') return { phrase: source, cueLast: null };
  for (let token = source.head + 1; token <= Math.min(last, source.last + 6); token++) {
    const roles = reader.roles(token);
    // «وبحسب البيان تبدأ الشركة …»: the clause goes on.
    if (isComma(roles.mark) || roles.complementiser || (head.definite && startsVerb(site, token))) break;
    if (roles.attached && roles.preposition !== 'ل') continue;
    const place = reader.found.mentions[reader.mention(token)]?.type === 'LOC' && reader.roles(token - 1).preposition === 'في';
    const speaks = !place && (reader.mention(token) >= 0 || (roles.speaker !== null && roles.speaker !== 'document'));
    if (!speaks) continue;
    const phrase = roles.attached ? boundSource(site, token) : nounPhraseAfter(reader, token, last, false);
    return phrase ? { phrase, cueLast: source.head } : { phrase: source, cueLast: null };
  }
  return /^(معلومات|انباء|تفاصيل|مصادر)$/.test(head.stem) ? { phrase: null, cueLast: source.last } : { phrase: source, cueLast: null };
}

function isPerfect(roles: WordRoles): boolean {
  return ((roles.type.readings[0]?.classes ?? 0) & WordClass.verbPerfect) !== 0;
}

function startsVerb(site: Site, token: number): boolean {
  const roles = site.reader.roles(token);
  return roles.verbPossible && !roles.definite && !roles.attached && roles.functionClass === '' && roles.preposition === '' && site.reader.mention(token) < 0;
}

/** «وفقا لتقديرات …» estimates. */
function actOfNoun(site: Site, source: NounPhrase): string {
  const stem = site.reader.roles(source.head).stem;
  if (/^(تقديرات|تقدير|احصاءات|احصائيات|تحليل)$/.test(stem)) return 'estimate';
  if (/^(توقعات|توقع)$/.test(stem)) return 'expect';
  if (/^(مزاعم|زعم|ادعاءات|اتهامات)$/.test(stem)) return 'allege';
  return 'say';
}

/** «وفقا لتقرير نشرته صحيفة «…»»: the medium in the clause that hangs on a document. */
function clauseMedium(site: Site, phrase: NounPhrase): NounPhrase | null {
  const { reader, last } = site;
  if (reader.roles(phrase.head).speaker !== 'document') return null;
  for (let token = phrase.last + 1; token <= Math.min(last, phrase.last + 5); token++) {
    if (reader.roles(token).mark !== '') return null;
    if (isMediumAt(reader, token)) return nounPhraseAfter(reader, token, last, false);
  }
  return null;
}

function speaksForMedium(site: Site, phrase: NounPhrase): boolean {
  // «وفقا لـ "الألمانية"»: in marks, and nobody's title.
  if (clauseMedium(site, phrase) || (site.reader.closing(phrase.first) === phrase.last && !hasPerson(site.reader, phrase.first, phrase.last))) return true;
  for (let token = phrase.first; token <= phrase.last; token++) if (isMediumAt(site.reader, token)) return true;
  return false;
}

function onlyConnectives(site: Site, from: number, to: number): boolean {
  const { reader } = site;
  for (let token = from; token <= to; token++) {
    const roles = reader.roles(token);
    if (roles.mark === '' && !['و', 'لكن', 'ولكن', 'كما', 'ايضا', 'كذلك', 'انه', 'وانه', 'ف', 'هذا'].includes(roles.key) && reader.timex(token) < 0)
      return false;
  }
  return true;
}

const resumes = new Set(['فان', 'فانه', 'فانها', 'فانهم', 'فقد', 'فلقد']);

/** Where what the phrase gives a source to begins: behind its relative clause or aside, its comma, and فإن. */
function contentStart(site: Site, hit: AccordingHit, from: number): number {
  const { reader, last } = site;
  let first = from;
  const resumed = resumption(site, from);
  if (resumed >= 0) first = resumed;
  else if (from <= last && !beginsMain(site, hit, from)) {
    for (let token = from; token <= Math.min(last, from + 14); token++)
      if (isComma(reader.roles(token).mark) || isDash(reader.roles(token).mark) || reader.roles(token).mark === ':') {
        first = token + 1;
        break;
      }
  }
  while (
    first <= last &&
    (isComma(reader.roles(first).mark) || resumes.has(reader.roles(first).key) || ['ان', 'قد', 'انه', 'انها'].includes(reader.roles(first).key))
  )
    first++;
  return first;
}

function isDash(mark: string): boolean {
  return mark === '-' || mark === '–' || mark === '—' || mark === ')';
}

/** The token of فإن or فقد that takes the sentence up again; -1 without one. */
function resumption(site: Site, from: number): number {
  const { reader, last } = site;
  for (let token = from; token <= Math.min(last, from + 24); token++) {
    if (resumes.has(reader.roles(token).key)) return token;
    if (reader.roles(token).mark === ':' || reader.roles(token).mark === '؛') return -1;
  }
  return -1;
}

/** «وبحسب الشركة تبدأ الرحلات …»: whether the clause goes on without a comma; behind an indefinite noun a verb is its relative clause. */
function beginsMain(site: Site, hit: AccordingHit, from: number): boolean {
  const { reader } = site;
  const roles = reader.roles(from);
  if (roles.mark !== '' || hit.gives === 'clause' || !hit.source) return false;
  // «وبحسب التقرير لن يبدأ العمل»
  if (roles.functionClass === 'negation' || roles.functionClass === 'auxiliary') return reader.roles(from - 1).definite || reader.mention(from - 1) >= 0;
  if (roles.functionClass === 'relative' || roles.preposition !== '' || reader.timex(from) >= 0 || roles.key === 'نقلا') return false;
  const before = reader.roles(from - 1);
  const people = /(ين|ون)$/.test(before.stem) && before.speaker !== null;
  const complete = before.definite || reader.mention(from - 1) >= 0 || reader.opening(from - 1) >= 0 || (people && !/وا?$/.test(roles.key) && isPerfect(roles));
  if (!complete || roles.participles.length > 0) return false;
  return startsVerb(site, from) && roles.enclitic === '';
}

function contentFrom(site: Site, hit: AccordingHit, first: number): Draft['content'] | null {
  const { reader, last } = site;
  // «وفقا للمدير، الذي أوضح أن …»: the relative clause's own verb reports.
  if (first > last || reader.roles(first).functionClass === 'relative') return null;
  return contentBehind(site, hit.token, { first });
}

function contentBefore(site: Site, hit: AccordingHit): Draft['content'] | null {
  const { reader } = site;
  let end = hit.token - 1;
  while (end > site.first && ((reader.roles(end).mark !== '' && reader.opening(end) < 0) || /^و?(ذلك|هذا)$/.test(reader.roles(end).key))) end--;
  let begin = afterDateline(site, end);
  for (const draft of site.found)
    if (draft.sentence === site.index && draft.source !== null && draft.content.last < end) begin = Math.max(begin, draft.content.last + 1);
  while (begin < end && ((reader.roles(begin).mark !== '' && reader.closing(begin) < 0) || resumes.has(reader.roles(begin).key))) begin++;
  begin = overConnective(site, begin, end);
  if (begin > end) return null;
  const start = reader.start(begin) + (reader.roles(begin).joined ? 1 : 0);
  return readContent(site, begin, start, { depth: reader.depth(hit.token), byMark: false, isBreak: (token) => token > end, nested: false, whole: true });
}

/** «في حين ارتفع السعر، بحسب …», «غير أنه تراجع»: how the writer joins the clause to what stood before. */
function overConnective({ reader }: Site, begin: number, end: number): number {
  if (begin + 2 > end) return begin;
  const { key } = reader.roles(begin);
  const next = reader.roles(begin + 1);
  if (/^و?(غير|الا|بيد|كما)$/.test(key) && next.complementiser) return begin + 2;
  if (/^و?(فيما|بينما|كما|لكن|لكنه|لكنها)$/.test(key)) return begin + 1;
  if (/^و?في$/.test(key) && /^(حين|وقت|المقابل)$/.test(next.key)) return begin + (isComma(reader.roles(begin + 2).mark) ? 3 : 2);
  return begin;
}

/** «عدن (سبأ) -- قتل …»: the token after a dateline with which a paragraph begins. */
function afterDateline(site: Site, end: number): number {
  const { reader, first } = site;
  for (let token = first; token < Math.min(end, first + 12); token++) {
    if (reader.roles(token).mark !== ')' || !isDash(reader.roles(token + 1).mark)) continue;
    let next = token + 1;
    while (next < end && isDash(reader.roles(next).mark)) next++;
    return next;
  }
  return first;
}

export const examples: readonly ConstructionExample[] = [
  { text: 'وفقا لهيئة الموانئ، غرقت العبارة قبل الفجر.', source: 'هيئة الموانئ', cue: 'وفقا', content: 'غرقت العبارة قبل الفجر', act: 'say', kind: 'indirect' },
  { text: 'غرقت العبارة قبل الفجر، وفقا لهيئة الموانئ.', source: 'هيئة الموانئ', cue: 'وفقا', content: 'غرقت العبارة قبل الفجر', act: 'say', kind: 'indirect' },
  {
    text: 'ستفتح الحديقة أبوابها غدا، حسبما ذكرت البلدية.',
    source: 'البلدية',
    cue: 'حسبما ذكرت',
    content: 'ستفتح الحديقة أبوابها غدا',
    act: 'say',
    kind: 'indirect',
  },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['جرى العمل وفق الخطة المقررة.', 'رتبت الكتب حسب الحجم.'];
