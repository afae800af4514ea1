import { overDashes } from './adverbial.ts';
import { isThat } from './complementiser.ts';
import { isFiniteVerb } from './finite-verb.ts';
import type { CueEntry } from './lexicon.ts';
import { governs, isComma, isMediumAt, lastOfMention, type NounPhrase, nounPhraseAfter, quotedName } from './noun-phrase.ts';
import { isGod, matters } from './open-object.ts';
import { isDash } from './phrase-parts.ts';
import { prepositionName } from './preposition-name.ts';
import type { Reader, SentenceReader } from './reader.ts';
import type { WordRoles } from './words.ts';

/** Verbal nouns with which another report begins before أن: «بعد تأكيد الوزارة أن». */
const sayings: ReadonlySet<string> = new Set('تاكيد قول اعلان نفي زعم توقع اعتقاد تحذير اعتراف اقرار تشديد تصريح قناعه'.split(' '));

/** How far an أن may stand from its cue. */
const farthestAnchor = 40;

/** Nouns that take a clause with أن of their own: «ضرورة أن». */
const clauseNouns: ReadonlySet<string> = new Set(
  'ضروره امكانيه احتمال احتماليه شرط فكره حقيقه اهميه وجوب خشيه مخافه رغبه ثقه اعتقاد قناعه امل توقع تاكيد قول اعلان نفي زعم ايمان ادراك علم خوف قلق رغم بعد قبل منذ الا غير لولا كما حتي مع دون سوي علما بيد خلال طالما لدرجه بدلا بدل عدا فور بمجرد شريطه بشرط معلوم واضح مؤكد متوقع مقرر مرجح محتمل ممكن لازم مهم ضروري يجب ينبغي يمكن'.split(
    ' ',
  ),
);

/** The أن, إن or colon that opens the cue's clause, with no verb of another clause before it; -1 where none comes. */
export function anchorAfter({ reader, last }: SentenceReader, cueToken: number, cue: CueEntry): number {
  const depth = reader.depth(cueToken);
  let relative = false;
  for (let token = cueToken + 1; token <= Math.min(last, cueToken + farthestAnchor); token++) {
    if (reader.depth(token) !== depth) continue;
    const roles = reader.roles(token);
    if (isDash(roles.mark)) token = overDashes(reader, token, last) - 1;
    if (roles.mark === ':') return cue.takes.includes('quote') ? token : -1;
    if (roles.mark !== '' && /^[؛!؟.…]/.test(roles.mark)) return -1;
    if (roles.complementiser && reader.mention(token) < 0) {
      const before = reader.roles(token - 1);
      return cue.takes.includes('that') && isThat(reader, token, cue.takes) && !clauseNouns.has(before.stem) ? token : -1;
    }
    if (token > cueToken + 2 && isMatterOf(reader, token, cue)) return token;
    if (roles.functionClass === 'relative') relative = true;
    else if (isComma(roles.mark)) relative = false;
    const reports = roles.participles.length > 0 && !roles.definite && reader.mention(token) < 0;
    const speaks = sayings.has(roles.stem) && !roles.attached && reader.roles(token - 1).preposition !== 'في' && reader.mention(token) < 0;
    if (
      reports ||
      speaks ||
      ((roles.joined || isComma(reader.roles(token - 1).mark)) && roles.verbs.length > 0) ||
      (isFiniteVerb(reader, token, cueToken) && (!relative || roles.verbs.length > 0))
    )
      return -1;
  }
  return -1;
}

/** «أوضح مدير التسويق بالشركة فلان كيفية …»: what is explained, behind a subject that is complete. */
function isMatterOf(reader: Reader, token: number, cue: CueEntry): boolean {
  if (!cue.takes.includes('matter')) return false;
  const roles = reader.roles(token);
  const before = reader.roles(token - 1);
  return (
    matters.test(roles.stem) &&
    !roles.attached &&
    !roles.joined &&
    !roles.definite &&
    before.preposition === '' &&
    (before.definite || reader.mention(token - 1) >= 0)
  );
}

/** How far a relative clause between two commas may reach. */
const farthestComma = 16;

/** «، الذي يدير المصنع منذ عامين، …»: the token after the relative clause of a subject, where a comma closes it. */
export function overRelative(reader: Reader, at: number, limit: number): number {
  const from = isComma(reader.roles(at).mark) ? at + 1 : at;
  // «نفى الوزير ما تردد عن …، واصفا»: ما is what he denied.
  if (from > limit || reader.roles(from).functionClass !== 'relative' || /^[وف]?(ما|من)$/.test(reader.roles(from).key)) return at;
  for (let token = from + 1; token <= Math.min(limit, from + farthestComma); token++) {
    const roles = reader.roles(token);
    if (isComma(roles.mark)) return token + 1;
    if (roles.mark === ':' || /^[.؛!؟]/.test(roles.mark) || (roles.joined && roles.verbs.length > 0)) return at;
  }
  return at;
}

/** «نائب من الحزب قدم البلاغ، ب…»: the token after the clause that an indefinite subject has without a relative, where a comma closes it. */
export function overAsyndetic(reader: Reader, subject: NounPhrase, at: number, limit: number): number {
  const head = reader.roles(subject.head);
  const verb = reader.roles(at);
  if (head.speaker === null || head.definite || reader.mention(subject.head) >= 0 || subject.last !== at - 1) return at;
  if (!verb.verbPossible || verb.definite || verb.joined || verb.attached || verb.functionClass !== '' || reader.mention(at) >= 0) return at;
  if (verb.verbs.some(({ cue }) => cue.flags.weak !== true)) return at;
  for (let token = at + 1; token <= Math.min(limit, at + farthestComma); token++) {
    const roles = reader.roles(token);
    if (isComma(roles.mark)) return token + 1;
    if (roles.mark === ':' || /^[.؛!؟]/.test(roles.mark) || roles.complementiser || roles.verbs.length > 0) return at;
  }
  return at;
}

/** Words after an attached preposition that say where or to whom it was said. */
const circumstance = /^(بيان|تصريح|تصريحات|حديث|حديثه|موتمر|مقابله|حوار|صحفيين|صحافيين|اعلاميين|وسائل|برنامج|مراسل|مندوب)$/;

function isCircumstance(roles: WordRoles): boolean {
  return circumstance.test(roles.stem) || (roles.preposition === 'ل' && /^(قناه|صحيفه|وكاله|شبكه|موقع|اذاعه)$/.test(roles.stem));
}

/** «المدير الفني للمنتخب …، ستانيسلاف تشيرتشيسوف، أن»: before the anchor the office goes on, and a name or an office between commas. */
export function upTo(reader: Reader, phrase: NounPhrase, anchor: number): NounPhrase {
  let last = phrase.last;
  for (let guard = 0; guard < 6 && last + 1 < anchor; guard++) {
    const next = last + 1;
    const roles = reader.roles(next);
    const comma = isComma(roles.mark);
    const from = comma ? next + 1 : next;
    if (from >= anchor || reader.timex(from) >= 0) break;
    const inner = reader.roles(from);
    if (comma ? !isAside(reader, from, anchor) : !(inner.attached && /^[لب]$/.test(inner.preposition)) || inner.pronominal || inner.enclitic !== '') break;
    const heard = inner.preposition === 'ل' && isMediumAt(reader, from);
    if (!comma && (heard || isCircumstance(inner) || reader.roles(phrase.head).speaker === null || isPersonAt(reader, last))) break;
    const more = comma ? nounPhraseAfter(reader, from, anchor - 1, false)?.last : lastOfBound(reader, from, anchor - 1);
    if (more === undefined || (comma && more + 1 < anchor && !isComma(reader.roles(more + 1).mark) && reader.roles(more + 1).preposition === '')) break;
    last = more;
  }
  return last === phrase.last ? phrase : { ...phrase, last, speaks: true };
}

/** Whether a name or an office begins after a comma. */
function isAside(reader: Reader, from: number, anchor: number): boolean {
  const roles = reader.roles(from);
  if (from >= anchor || roles.joined || roles.attached || isFiniteVerb(reader, from, from)) return false;
  return isPersonAt(reader, from) || roles.unknown || roles.givenName || (roles.speaker !== null && !/^(medium|document|source)$/.test(roles.speaker));
}

function isPersonAt(reader: Reader, token: number): boolean {
  return reader.found.mentions[reader.mention(token)]?.type === 'PER';
}

/** The phrase whose first word carries ل or ب. */
function lastOfBound(reader: Reader, from: number, limit: number): number {
  let last = lastOfMention(reader, from);
  while (last < limit) {
    const name = quotedName(reader, last + 1, limit);
    if (name >= 0) {
      last = name;
      continue;
    }
    const next = reader.roles(last + 1);
    if (next.mark !== '' || next.complementiser || next.preposition !== '' || next.joined || next.functionClass !== '' || reader.timex(last + 1) >= 0) break;
    if (!(next.adjective || next.definite || next.unknown || reader.mention(last + 1) >= 0 || !reader.roles(last).definite)) break;
    last = lastOfMention(reader, last + 1);
  }
  return last;
}

/** «وقال مارسيني: …»: a word that could be a verb or carry a pronoun, between the cue and its colon, quotation or أن: a family name. */
export function isBareName(sentence: SentenceReader, at: number, cue: CueEntry): boolean {
  const { reader, last } = sentence;
  const roles = reader.roles(at);
  if (at >= last || !roles.verbOnly || roles.verbs.length > 0 || roles.joined || reader.timex(at) >= 0 || !cue.takes.includes('quote')) return false;
  const next = reader.roles(at + 1);
  return next.mark === ':' || next.complementiser || reader.closing(at + 1) >= 0;
}

/** «أبلغ مسؤول أمني وكالة رويترز أن»: a medium behind who told it something. */
export function cutAtMedium(reader: Reader, phrase: NounPhrase): NounPhrase {
  for (let token = phrase.head + 1; token <= phrase.last; token++) {
    if (isMediumAt(reader, token) && !reader.roles(token).attached && reader.roles(token - 1).preposition === '') return { ...phrase, last: token - 1 };
  }
  return phrase;
}

/** «طلبت المسودة من الأمين العام أن»: what the cue takes is not the subject's. */
export function cutAtTaken(reader: Reader, phrase: NounPhrase, takes: readonly string[]): NounPhrase {
  for (let token = phrase.head + 1; token <= phrase.last; token++) {
    const roles = reader.roles(token);
    if (takes.includes('prayer') && isGod(reader, token)) return { ...phrase, last: token - 1 };
    // «أفادت مصادر طبية بمقتل»: a verbal noun is told, no place at which the source works.
    if (
      takes.includes('ب') &&
      roles.masdar &&
      roles.speaker === null &&
      reader.mention(token) < 0 &&
      ((roles.attached && roles.preposition === 'ب') || (roles.baCut > 0 && roles.preposition === ''))
    )
      return { ...phrase, last: token - 1 };
    if (roles.preposition === '' || roles.attached || reader.mention(token) >= 0) continue;
    const name = prepositionName(roles.preposition);
    if (governs(reader.roles(token - 1), roles.preposition)) continue;
    // «دعا مبعوث الاتحاد إلى ليبيا»: the place that the office is for.
    if (token < phrase.last && reader.mention(token + 1) >= 0 && governs(reader.roles(phrase.head), roles.preposition)) continue;
    if (takes.includes(name) || takes.includes(`${name}+object`) || takes.includes(`object+${name}`)) return { ...phrase, last: token - 1 };
  }
  return phrase;
}
