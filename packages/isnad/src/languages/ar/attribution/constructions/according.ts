import { readContent } from '../content.ts';
import type { Draft, Hit } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { isComma, isMediumAt, type NounPhrase, nounPhraseAfter } from '../noun-phrase.ts';
import type { Site } from '../sites.ts';

type AccordingHit = Extract<Hit, { form: 'according' }>;

export interface AccordingResult {
  readonly draft: Draft | null;
  /** The source told others' statements of this sentence on: their intermediary. */
  readonly via: NounPhrase | null;
}

/**
 * «وفقا لفلان، …», «…، بحسب فلان», «… حسبما أعلنت الوزارة»: the content stands after it where it heads the sentence, before it where it
 * closes it. After a statement that has its own source, a medium is that statement's intermediary.
 */
export function readAccording(site: Site, hit: AccordingHit): AccordingResult {
  const { first, last } = site;
  const source = hit.source;
  if (!source) return { draft: null, via: null };
  const end = source.last;
  const heads = onlyConnectives(site, first, hit.token - 1);
  const earlier = site.found.filter((draft) => draft.sentence === site.index);
  if (!heads && earlier.length > 0) {
    const lastDraft = earlier.at(-1) as Draft;
    const follows = lastDraft.content.last >= hit.token - 3;
    if (earlier.some((draft) => draft.source !== null)) {
      const via = speaksForMedium(site, source) && (follows || earlier.length > 0);
      return { draft: null, via: via ? mediumIn(site, source) : null };
    }
  }
  const content = heads ? contentAfter(site, hit, end + 1) : closesClause(site, end) ? contentBefore(site, hit) : longerPart(site, hit, end + 1);
  if (!content) return { draft: null, via: null };
  const behind = speakerBehind(site, source);
  const covered = earlier.find((draft) => draft.source === null && draft.content.last >= hit.token - 3);
  return {
    draft: {
      cueFirst: hit.token,
      cueLast: behind.cueLast ?? hit.last,
      lemma: 'according-to',
      act: hit.act ?? (actOfNoun(site, source) as Draft['act']),
      source: behind.phrase ? { phrase: behind.phrase, implicit: false } : null,
      content,
      via: [],
      saidFrom: hit.token,
      saidTo: heads ? content.first - 1 : last,
      confidence: 0.8,
      by: heads ? 'according-to-first' : 'according-to-after',
      entry: null,
      sentence: site.index,
    },
    via: covered && speaksForMedium(site, source) ? source : null,
  };
}

/** «واستهدفت الغارات، بحسب مصادر محلية، المدينة»: of a content that its cue interrupts, the longer part. */
function longerPart(site: Site, hit: AccordingHit, from: number): Draft['content'] | null {
  const before = contentBefore(site, hit);
  const after = contentAfter(site, hit, from);
  if (!before || !after) return before ?? after;
  return after.end - after.start > before.end - before.start ? after : before;
}

/** Whether the clause ends with the phrase: a full stop, a new statement, or the writer going on. */
function closesClause(site: Site, end: number): boolean {
  const { reader, last } = site;
  for (let token = end + 1; token <= Math.min(last, end + 12); token++) {
    const roles = reader.roles(token);
    if (roles.functionClass === 'relative' || roles.preposition !== '' || reader.timex(token) >= 0 || roles.mark === '"' || roles.mark === ')') continue;
    if (roles.mark !== '')
      return (
        !isComma(roles.mark) ||
        token + 1 > last ||
        reader.roles(token + 1).joined ||
        reader.roles(token + 1).participles.length > 0 ||
        reader.roles(token + 1).functionClass !== '' ||
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
    if (isComma(roles.mark) || roles.complementiser) break;
    if (roles.attached && roles.preposition !== 'ل') continue;
    const speaks = reader.mention(token) >= 0 || (roles.speaker !== null && roles.speaker !== 'document');
    if (!speaks) continue;
    const phrase = nounPhraseAfter(reader, token, last, false);
    return phrase ? { phrase, cueLast: token - 1 > source.head ? source.head : source.head } : { phrase: source, cueLast: null };
  }
  return /^(معلومات|انباء|تفاصيل|مصادر)$/.test(head.stem) ? { phrase: null, cueLast: source.last } : { phrase: source, cueLast: null };
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
  if (clauseMedium(site, phrase)) return true;
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

function contentAfter(site: Site, hit: AccordingHit, from: number): Draft['content'] | null {
  const { reader, last } = site;
  let first = from;
  // A relative clause or an aside may stand between source and comma: «وفقا لتقرير نشرته الصحيفة، …»
  let comma = -1;
  for (let token = from; token <= Math.min(last, from + 14); token++) {
    if (
      isComma(reader.roles(token).mark) ||
      reader.roles(token).key === 'فان' ||
      reader.roles(token).key === 'فانه' ||
      reader.roles(token).key === 'فانها' ||
      reader.roles(token).key === 'فقد'
    ) {
      comma = token;
      break;
    }
  }
  if (comma >= 0) first = isComma(reader.roles(comma).mark) ? comma + 1 : comma;
  while (first <= last && (isComma(reader.roles(first).mark) || ['فان', 'فانه', 'فانها', 'فانهم', 'فقد', 'ان', 'قد'].includes(reader.roles(first).key)))
    first++;
  if (first > last) return null;
  return readContent(site, first, reader.start(first), {
    depth: reader.depth(hit.token),
    byMark: false,
    isBreak: (token) => token > first && site.isBreak(token),
    nested: false,
  });
}

function contentBefore(site: Site, hit: AccordingHit): Draft['content'] | null {
  const { reader } = site;
  let end = hit.token - 1;
  while (end > site.first && reader.roles(end).mark !== '' && reader.opening(end) < 0) end--;
  let begin = site.first;
  for (const draft of site.found)
    if (draft.sentence === site.index && draft.source !== null && draft.content.last < end) begin = Math.max(begin, draft.content.last + 1);
  while (begin < end && reader.roles(begin).mark !== '' && reader.closing(begin) < 0) begin++;
  if (begin > end) return null;
  return readContent(site, begin, reader.start(begin), { depth: reader.depth(hit.token), byMark: false, isBreak: (token) => token > end, nested: false });
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
