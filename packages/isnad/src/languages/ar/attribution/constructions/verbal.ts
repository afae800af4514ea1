import { antecedentOf } from '../antecedents.ts';
import { contentBehind, readContent } from '../content.ts';
import { type Draft, type VerbHit, verbDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { isComma, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';
import { prepositionName } from '../preposition-name.ts';
import type { Site } from '../sites.ts';
import { sourceOf } from '../subject.ts';
import { opensNear, readJudgement } from './judgement.ts';

/**
 * A verb of reporting with its subject after it (قال الوزير إن), before it (الوزير قال إن), in front of a relative (الوزير الذي قال إن),
 * or left out (وقال إن); and with its content after it, or before it in quotation marks, or as a topic in front (هذه المزاعم نفاها فلان).
 */
export function readVerb(site: Site, hit: VerbHit): Draft | null {
  const { reader } = site;
  const { cue } = hit.verb;
  const { opening } = hit;
  if (hit.verb.reading.enclitic !== '' && cue.takes.includes('object') && !hit.negated) return frontedTopic(site, hit);
  const judged = hit.negated ? null : readJudgement(site, hit);
  if (judged) return judged;
  if (hit.verb.reading.enclitic !== '' && cue.takes.includes('as-object') && !opensNear(hit)) return null;
  const resumed = hit.negated ? null : resumedTopic(site, hit);
  if (resumed) return resumed;
  if (hit.negated && !['نفى', 'استبعد', 'شك', 'أنكر'].includes(cue.lemma)) return null;
  if (opening?.by === 'participle') return null;
  if (!opening) return quoteFirst(site, hit) ?? frontedTopic(site, hit);
  // «…»، أكد اللاعب: what stands after the verb is its subject.
  if (opening.by === 'object' && !opening.subject) {
    const quoted = quoteFirst(site, hit);
    if (quoted && !quoted.source?.implicit) return quoted;
  }
  // «روي عن فلان أنه قال إن»: the verb of saying makes the statement.
  if (opening.by === 'that' && cue.lemma === 'روى' && reader.roles(opening.first).verbs.some((verb) => verb.cue.lemma === 'قال')) return null;
  const subject = opening.subject;
  // «الذي أعلن مقتله»: a passive in a relative clause, whose object carries the pronoun.
  if (
    opening.by === 'object' &&
    !subject &&
    hit.token > site.first &&
    reader.roles(hit.token - 1).functionClass === 'relative' &&
    reader.roles(opening.first).enclitic !== ''
  )
    return null;
  const bare = opening.by === 'preposition' || opening.by === 'object' || opening.by === 'as';
  if (bare && cue.flags.weak && !cue.flags.strict && opening.by !== 'as' && !cue.takes.includes('finding')) return null;
  if (bare && opening.by === 'preposition' && cue.flags.strict && subject && !subject.speaks) return null;
  if (bare && opening.by === 'object' && subject && !subject.speaks && (cue.flags.strict || !subjectCouldSpeak(site, subject))) return null;
  const source = sourceOf(site, hit, bare);
  if (source && source !== 'none' && source.implicit && cue.flags.explicit) return null;
  if (source === 'none') return null;
  if (source === null && bare && !opening.passive) return null;
  if (source && bare && (cue.flags.strict || opening.by === 'as') && !source.phrase.headSpeaks) return null;
  if (
    !bare &&
    source &&
    !source.phrase.speaks &&
    (cue.flags.weak || reader.roles(source.phrase.first).functionClass === 'quantifier') &&
    !subjectCouldSpeak(site, source.phrase) &&
    !isBetween(site, hit, source.phrase)
  )
    return null;
  if (
    source?.implicit &&
    cue.flags.weak &&
    hit.verb.gender === 'f' &&
    hit.verb.tense === 'p' &&
    !reader.roles(hit.token).joined &&
    source.phrase.gender !== 'f'
  )
    return null;
  const content = contentBehind(site, hit.token, opening, {
    nested: source === null || isNested(site, hit),
    embedded: hit.token > site.first + 1 && reader.roles(hit.token - 1).functionClass === 'relative',
    bare,
  });
  if (!content) return null;
  return verbDraft(site, hit, {
    act: source === null && cue.flags.passiveAct ? cue.flags.passiveAct : cue.act,
    source,
    content,
    saidFrom: clauseStart(site, hit.token),
    saidTo: opening.at - 1,
    confidence: source === null ? 0.6 : source.implicit ? 0.75 : 0.9,
    by:
      source === null
        ? 'null-source'
        : source.implicit
          ? 'omitted-subject'
          : subject && source.phrase === subject
            ? 'verb-source-content'
            : 'source-verb-content',
  });
}

function subjectCouldSpeak(site: Site, phrase: NounPhrase): boolean {
  const head = site.reader.roles(phrase.head);
  return (
    phrase.speaks ||
    head.unknown ||
    head.givenName ||
    /^(ابو|ابي|ابا|ام|ابن|بن)$/.test(head.key) ||
    head.proper ||
    (head.definite && !site.reader.roles(phrase.head).masdar && head.nominal && /ات$/.test(head.stem)) ||
    /(ون|ين)$/.test(head.stem)
  );
}

/** «وأضافت ماي أن», «وأضاف الإعلان أن»: the one word between a verb of saying and its clause. */
function isBetween({ reader }: Site, hit: VerbHit, { first, last, head }: NounPhrase): boolean {
  if (hit.opening?.by !== 'that' || first !== hit.token + 1 || last !== first || hit.opening.at !== last + 1) return false;
  return hit.verb.tense === 'p' && hit.verb.cue.act === 'say' && reader.roles(head).functionClass === '' && reader.roles(head).enclitic === '';
}

/** «…»، قال فلان: the quotation before the verb. */
function quoteFirst(site: Site, hit: VerbHit): Draft | null {
  const { reader, first } = site;
  const { cue } = hit.verb;
  if (!cue.takes.includes('quote') || (reader.roles(hit.token).joined && (hit.verb.reading.clitics & 3) !== 0)) return null;
  let before = hit.token - 1;
  if (before >= first && isComma(reader.roles(before).mark)) before--;
  while (before >= first && ['هكذا', 'كما', 'بهذه', 'الكلمات', 'العبارة', 'العباره'].includes(reader.roles(before).key)) before--;
  const open = before >= first ? reader.opening(before) : -1;
  if (open < 0 || before - open < 4) return null;
  const subject = nounPhraseAfter(reader, hit.token + 1, site.last, false);
  const phrase = subject?.speaks ? subject : null;
  const remembered = phrase ? null : antecedentOf(site, hit.token, hit.verb);
  if (!phrase && !remembered) return null;
  const content = readContent(site, open, reader.start(open), {
    depth: reader.depth(hit.token),
    byMark: true,
    isBreak: (token) => token > before,
    nested: false,
  });
  if (!content) return null;
  return verbDraft(site, hit, {
    source: phrase ? { phrase, implicit: false } : { phrase: remembered as NounPhrase, implicit: true },
    content: { ...content, kind: 'direct' },
    saidTo: site.last,
    confidence: 0.85,
    by: 'quote-first',
  });
}

/** «هذه المزاعم نفاها المتحدث»: a topic in front, taken up by the verb's pronoun. */
function frontedTopic(site: Site, hit: VerbHit): Draft | null {
  const { reader, first } = site;
  const { verb } = hit;
  if (verb.reading.enclitic === '' || !verb.cue.takes.some((take) => take === 'object' || take === 'as')) return null;
  let end = hit.token;
  if (end > first && reader.roles(end - 1).functionClass === 'relative') end--;
  const topic = end < hit.token ? objectBefore(site, end) : nounPhraseBefore(reader, end, first);
  if (topic && end === hit.token && topic.first > first && reader.roles(topic.first - 1).mark === '') return null;
  const subject = nounPhraseAfter(reader, hit.token + 1, site.last, false);
  return topic && subject?.speaks ? topicDraft(site, hit, topic, subject) : null;
}

/** «الهدنة التي أعلنت عنها روسيا»: the relative's noun is what was announced, taken up by the pronoun of the cue's own preposition. */
function resumedTopic(site: Site, hit: VerbHit): Draft | null {
  const { reader, first, last } = site;
  if (hit.token <= first + 1 || reader.roles(hit.token - 1).functionClass !== 'relative') return null;
  const resumes = (token: number) => {
    const roles = reader.roles(token);
    const name = prepositionName(roles.preposition);
    return roles.pronominal && hit.verb.cue.takes.some((take) => take === name || take.endsWith(`+${name}`));
  };
  const at = hit.token + 1;
  if (at > last) return null;
  const fronted = resumes(at);
  const subject = nounPhraseAfter(reader, fronted ? at + 1 : at, last, true);
  if (!subject?.speaks || !(fronted || (subject.last < last && resumes(subject.last + 1)))) return null;
  const topic = objectBefore(site, hit.token - 1);
  return topic && topicDraft(site, hit, topic, subject);
}

function topicDraft(site: Site, hit: VerbHit, topic: NounPhrase, subject: NounPhrase): Draft {
  const { reader } = site;
  return verbDraft(site, hit, {
    source: { phrase: subject, implicit: false },
    content: { start: reader.start(topic.first), end: reader.end(topic.last), first: topic.first, last: topic.last, kind: 'indirect' },
    saidFrom: subject.last,
    saidTo: site.last,
    confidence: 0.7,
    by: 'fronted-topic',
  });
}

/** The phrase right before a relative that is no subject: the last noun and what hangs on it. */
function objectBefore(site: Site, end: number): NounPhrase | null {
  const { reader, first } = site;
  for (let token = Math.max(first, end - 4); token < end; token++) {
    const roles = reader.roles(token);
    if (!roles.definite || roles.attached || roles.adjective || roles.mark !== '') continue;
    const phrase = nounPhraseAfter(reader, token, end - 1, false);
    if (phrase && phrase.last === end - 1) return phrase;
  }
  return null;
}

/** Whether the cue stands in a relative clause inside another statement's content. */
function isNested(site: Site, hit: VerbHit): boolean {
  if (hit.breaks) return false;
  return (
    site.found.some((draft) => draft.content.first <= hit.token && hit.token <= draft.content.last) &&
    hit.token > site.first &&
    site.reader.roles(hit.token - 1).functionClass === 'relative'
  );
}

/** The first token of the clause: after the last comma or break before the cue, at most to the sentence's beginning. */
function clauseStart(site: Site, token: number): number {
  let at = token;
  let commas = 0;
  if (site.reader.roles(token).joined && token > site.first) return token;
  while (at > site.first) {
    const roles = site.reader.roles(at - 1);
    if (roles.verbLikely && roles.functionClass === '' && site.reader.mention(at - 1) < 0) break;
    if (isComma(roles.mark) && ++commas > 2) break;
    if (site.found.some((draft) => draft.content.last >= at - 1)) break;
    at--;
  }
  return at;
}

export const examples: readonly ConstructionExample[] = [
  { text: 'قالت رئيسة الجامعة إن القبول سيبدأ مبكرا.', source: 'رئيسة الجامعة', cue: 'قالت', content: 'القبول سيبدأ مبكرا', act: 'say', kind: 'indirect' },
  { text: 'مدير الجامعة أعلن أن القبول سيبدأ مبكرا.', source: 'مدير الجامعة', cue: 'أعلن', content: 'القبول سيبدأ مبكرا', act: 'announce', kind: 'indirect' },
  {
    text: 'قال المدرب إن الملعب جاهز. وأضاف أن التذاكر نفدت.',
    source: 'المدرب',
    cue: 'أضاف',
    content: 'التذاكر نفدت',
    act: 'say',
    kind: 'indirect',
    implicit: true,
  },
  { text: 'ويعتقد أن النقش عمره ألفا عام.', source: null, cue: 'يعتقد', content: 'النقش عمره ألفا عام', act: 'allege', kind: 'indirect' },
  {
    text: '«لا نملك مياها تكفي شهرا واحدا»، قال رئيس البلدية.',
    source: 'رئيس البلدية',
    cue: 'قال',
    content: 'لا نملك مياها تكفي شهرا واحدا',
    act: 'say',
    kind: 'direct',
  },
  { text: 'هذه الأنباء نفتها إدارة المستشفى.', source: 'إدارة المستشفى', cue: 'نفتها', content: 'هذه الأنباء', act: 'deny', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = [
  'لم يقل القبطان إن السفينة تغرق.',
  'ذكر النحل لا يلسع.',
  'يذكر أن الميناء قديم.',
  'أضاف الطباخ الملح إلى الحساء.',
  'عثر المحققون على أدلة تشير إلى إهمال قديم.',
  'اطلعت الصحيفة على نتائج التحقيق أمس.',
  'شخص يدعى سالم فتح الباب.',
  'الرجل الذي كان يعتبر زعيم العصابة سلم نفسه.',
  'إذا قال المدير إن المصنع سيغلق فسيرحل العمال.',
  'يدين الفريق بفوزه لحارسه.',
];
