import type { Act } from '../../../analysis/index.ts';
import { Clitic } from '../../../analysis/types.ts';
import type { Draft, Hit } from './draft.ts';
import { isHomograph } from './homographs.ts';
import type { AccordingTo, CueEntry } from './lexicon.ts';
import type { Speakers } from './memory.ts';
import { agrees } from './memory.ts';
import { isComma, type NounPhrase, nounPhraseAfter, nounPhraseBefore, quotedName } from './noun-phrase.ts';
import { type Opening, openAfter } from './opening.ts';
import type { SentenceReader } from './reader.ts';
import type { CueVerb } from './words.ts';

/** What a construction is given: a sentence, its hits, who spoke before, and what was found in it so far. */
export interface Site extends SentenceReader {
  readonly index: number;
  readonly hits: readonly Hit[];
  readonly speakers: Speakers;
  readonly found: readonly Draft[];
  isBreak(token: number): boolean;
}

type VerbHit = Extract<Hit, { form: 'verb' }>;

/** What is followed, not what speaks: وفقا للاتفاقية. */
const unspeaking =
  /^(سياسه|سياسات|بروتوكول|عرف|اعراف|عادات|ميثاق|تصنيف|مقياس|معاهده|اتفاقيه|اتفاق|قانون|دستور|ماده|خطه|برنامج|جدول|معيار|معايير|شروط|ضوابط|قواعد|مبدا|حاجه|رغبه|اصول|عقد|توقيت|تقويم|نظام|لوائح|تعليمات|طلب|عرض|حجم|نوع|سعر|اسعار|قدره|ظروف)$/;

const negations = new Set(['لم', 'لن', 'لا', 'ما', 'ولم', 'ولن', 'ولا', 'فلم', 'فلا', 'فلن', 'دون', 'ليس', 'ليست']);

export interface AccordingPhrases {
  /** Phrases that begin at a token: last token, entry. */
  at(token: number): ReadonlyArray<{ readonly last: number; readonly entry: AccordingTo }>;
}

/** All cues of a sentence with what opens after each. */
export function findHits(sentence: SentenceReader, phrases: AccordingPhrases): Hit[] {
  const { reader, first, last } = sentence;
  const hits: Hit[] = [];
  for (let token = first; token <= last; token++) {
    if (reader.context.chrome[token]) continue;
    const according = bestAccording(sentence, token, phrases);
    if (according) {
      hits.push(according);
      token = according.last;
      continue;
    }
    const roles = reader.roles(token);
    if (roles.verbs.length > 0) {
      const hit = verbHit(sentence, token);
      if (hit) {
        hits.push(hit);
        continue;
      }
    }
    if (roles.participles.length > 0) {
      const hit = participleHit(sentence, token);
      if (hit) hits.push(hit);
    }
  }
  return hits;
}

function verbHit(sentence: SentenceReader, token: number): Hit | null {
  const { reader, first } = sentence;
  const roles = reader.roles(token);
  // «بين» the verb begins a sentence or has و before it.
  if (
    roles.functionClass === 'preposition' &&
    roles.key === 'عبر' &&
    (token + 1 > sentence.last || reader.timex(token + 1) >= 0 || !openAfter(sentence, token, (roles.verbs[0] as CueVerb).cue, true))
  )
    return null;
  if (roles.key === 'بين' && token > first && !['كما', 'حيث', 'قد'].includes(reader.roles(token - 1).key)) return null;
  if (reader.mention(token) >= 0 && !roles.joined && !roles.verbs.some((verb) => verb.reading.enclitic !== '')) {
    const mention = reader.found.mentions[reader.mention(token)];
    if (mention && mention.end - mention.start > roles.type.text.length) return null;
  }
  if (hidesIdentity(sentence, token)) return null;
  const before = token > first ? reader.roles(token - 1) : null;
  // A noun stands after a noun: دون تقديم طلب إصدار التصريح
  if (
    before &&
    roles.nominal &&
    !roles.joined &&
    before.nominal &&
    !before.definite &&
    before.speaker === null &&
    reader.mention(token - 1) < 0 &&
    !before.verbPossible &&
    !before.attached &&
    !before.adjective &&
    before.functionClass === '' &&
    before.mark === '' &&
    !before.proper &&
    !before.unknown
  )
    return null;
  // A noun stands after a preposition or an article: بعد رد, هذا قول
  if (before && before.preposition !== '' && !before.attached && !before.pronominal && !['حتي', 'منذ'].includes(before.preposition) && !isSome(sentence, token))
    return null;
  if (before && before.functionClass === 'demonstrative' && !(token - 2 >= first && reader.roles(token - 2).preposition !== '')) return null;
  // «ما وصفه بـ»: the writer's way to quote a word, no statement of its own.
  if (before && ['ما', 'لما', 'بما', 'مما', 'فيما', 'عما', 'كما', 'وما'].includes(before.key) && roles.verbs.some((verb) => verb.cue.takes.includes('as')))
    return null;
  const negated =
    before !== null &&
    (negations.has(before.key) || (before.functionClass === 'auxiliary' && token - 2 >= first && negations.has(reader.roles(token - 2).key)));
  let best: VerbHit | null = null;
  for (const verb of roles.verbs) {
    if (verb.loose || isHomograph(sentence, token, verb)) continue;
    const voiced = isWrittenPassive(roles.type.text, verb) ? { ...verb, passive: true } : verb;
    const passive = voiced.passive || verb.cue.flags.impersonal === true;
    const opening = chooseOpening(sentence, token, verb, passive);
    if (isFutureAct(verb, opening)) continue;
    const hit: VerbHit = { form: 'verb', token, last: token, verb: voiced, opening, breaks: false, negated };
    const joined = roles.joined && (verb.reading.clitics & 3) !== 0;
    if (!best || prefers(hit, best)) best = { ...hit, breaks: (opening !== null || verb.cue.takes.includes('relay')) && breaksBefore(sentence, token, joined) };
  }
  return best && !best.breaks && best.opening && !roles.joined ? withClauseBefore(sentence, best) : best;
}

/** «مسؤول، طلب عدم كشف هويته،», «الذي رفض ذكر اسمه»: how a source stays unnamed, and nothing that it said. */
function hidesIdentity(sentence: SentenceReader, token: number): boolean {
  const { reader, last } = sentence;
  const { verbs } = reader.roles(token);
  if (!verbs.some((verb) => ['طلب', 'رفض', 'فضل', 'اشترط'].includes(verb.cue.lemma))) return false;
  if (token < last && reader.roles(token + 1).stem === 'عدم' && verbs.some((verb) => verb.cue.lemma === 'طلب')) return true;
  for (let at = token + 1; at <= Math.min(last, token + 4); at++) {
    const roles = reader.roles(at);
    if (roles.mark !== '') return false;
    if (roles.enclitic !== '' && /^[وبل]?(اسم|هوي)/.test(roles.key)) return true;
  }
  return false;
}

/** «هناك من يرى», «ومنهم من يتوقع»: من is who, not from. */
export function isSome({ reader, first }: SentenceReader, token: number): boolean {
  return token - 2 >= first && reader.roles(token - 1).key === 'من' && /^[وف]?(هناك|هنالك|ثمه|منهم|بينهم)$/.test(reader.roles(token - 2).key);
}

const clauseOpeners = new Set(['لكن', 'ولكن', 'غير', 'الا', 'بيد', 'فيما', 'بينما', 'كما', 'ثم', 'حين', 'وقت']);

/** A verb whose subject stands in front begins its clause there, after a comma with لكن، فيما, or where the subject carries و. */
function withClauseBefore(sentence: SentenceReader, hit: VerbHit): VerbHit {
  const { reader, first } = sentence;
  const subject = nounPhraseBefore(reader, hit.token, first);
  if (!subject?.headSpeaks || subject.first <= first + 1 || subject.last < hit.token - 2) return hit;
  let at = subject.first;
  if (reader.roles(at).joined && hit.opening?.subject === null) return { ...hit, breaks: true, breakAt: at };
  while (at - 1 > first && (clauseOpeners.has(reader.roles(at - 1).key) || reader.roles(at - 1).complementiser || reader.roles(at - 1).key === 'في')) at--;
  return at < subject.first && isComma(reader.roles(at - 1).mark) ? { ...hit, breaks: true, breakAt: at } : hit;
}

/** «يُعتقد»: a ḍamma on the first letter of an imperfect, where the verb's active has none (forms V to X, and I). */
function isWrittenPassive(text: string, verb: CueVerb): boolean {
  return verb.tense === 'i' && /^[اتن]/.test(verb.cue.lemma) && verb.cue.lemma.length >= 4 && /^[وفس]*[يت]\u064f/.test(text);
}

/** «ستأمر بإغلاق القنصلية»: what somebody will do; told as to come, only speech with a clause or a quotation is a statement. */
function isFutureAct(verb: CueVerb, opening: Opening | null): boolean {
  return (
    (verb.reading.clitics & Clitic.seen) !== 0 && verb.cue.act === 'demand' && opening !== null && opening.by === 'preposition' && verb.cue.lemma === 'أمر'
  );
}

/** With a subject in front the cue's content begins right after it; else the subject is looked for behind the cue. */
function chooseOpening(sentence: SentenceReader, token: number, verb: CueVerb, passive: boolean): Opening | null {
  const cue = withPronoun(verb);
  const inner =
    token > sentence.first && sentence.reader.roles(token).joined && cue.takes.some((take) => take.startsWith('object+') && cue.takes.includes(take.slice(7)));
  const ahead = inner && hasEarlierCue(sentence, token) ? openAfter(sentence, token, cue, false) : null;
  // A verb before its subject is singular; a plural has its subject before it, or left out.
  const behind = ahead ?? openAfter(sentence, token, cue, !passive && verb.number === 's') ?? (passive ? null : openAfter(sentence, token, cue, false));
  if (behind?.subject && !passive && !cue.flags.within && disagrees(verb, behind.subject, token)) return openAfter(sentence, token, cue, false) ?? behind;
  const object = behind?.by === 'object' && behind.subject && !behind.subject.speaks ? openAfter(sentence, token, cue, false) : null;
  if (object) return object;
  if (passive || (sentence.reader.roles(token).joined && (verb.reading.clitics & 3) !== 0)) return behind;
  const clause = behind !== null && (behind.by === 'that' || behind.by === 'colon' || behind.by === 'quote' || behind.by === 'participle');
  if (clause && behind?.subject?.speaks) return behind;
  let before = token;
  while (before - 1 > sentence.first && ['قد', 'لقد', 'كان', 'كانت', 'ايضا', 'كذلك'].includes(sentence.reader.roles(before - 1).key)) before--;
  const preposed = nounPhraseBefore(sentence.reader, before, sentence.first);
  if (!preposed?.speaks || !agrees(verb, preposed)) return behind;
  if (behind?.subject?.speaks && preposed.last < before - 1) return behind;
  return openAfter(sentence, token, cue, false) ?? behind;
}

/** A verb before a feminine noun that touches it is feminine: «وطالب المنظمات بـ» has no subject after it. */
function disagrees(verb: CueVerb, subject: NounPhrase, token: number): boolean {
  return (
    verb.cue.takes.some((take) => take.startsWith('object')) &&
    subject.first <= token + 2 &&
    subject.gender === 'f' &&
    verb.gender === 'm' &&
    verb.tense === 'p'
  );
}

/** Whether a verb of reporting stands before this one in the sentence: a joined verb then shares its subject. */
function hasEarlierCue(sentence: SentenceReader, token: number): boolean {
  for (let at = sentence.first; at < token; at++) {
    const roles = sentence.reader.roles(at);
    if (roles.verbs.length > 0 && !roles.definite && !roles.attached && sentence.reader.mention(at) < 0) return true;
  }
  return false;
}

/** «اتهمته بالتعاون»: with a pronoun for its object the cue takes what follows the preposition. */
function withPronoun(verb: CueVerb): CueEntry {
  const { cue, reading } = verb;
  if (reading.enclitic === '' || cue.flags.person) return cue;
  const takes = cue.takes.flatMap((take) => (take === 'as' ? ['ب', 'that'] : take.startsWith('object+') ? [take.slice(7)] : [take]));
  return { ...cue, takes };
}

/** Of two readings of one word: one that opens a content, then the active, then the one whose content is nearer. */
function prefers(hit: VerbHit, other: VerbHit): boolean {
  if (!hit.opening || !other.opening) return hit.opening !== null;
  if (hit.verb.passive !== other.verb.passive) return !hit.verb.passive;
  if (hit.verb.cue.flags.impersonal && !other.opening.subject) return true;
  return hit.opening.first < other.opening.first;
}

/** A verb with و begins a new clause; one after a comma with كما، فيما، حيث too. */
function breaksBefore(sentence: SentenceReader, token: number, joined: boolean): boolean {
  const { reader, first } = sentence;
  if (token <= first) return false;
  if (joined) return true;
  const before = reader.roles(token - 1);
  if (reader.opening(token - 1) >= 0) return true;
  if (['كما', 'فيما', 'بينما', 'حيث', 'ثم', 'قد', 'وقد', 'فقد'].includes(before.key))
    return token - 2 < first || isComma(reader.roles(token - 2).mark) || before.joined;
  return false;
}

function participleHit(sentence: SentenceReader, token: number): Hit | null {
  const { reader, first } = sentence;
  const roles = reader.roles(token);
  const before = token > first ? reader.roles(token - 1) : null;
  if (before && before.preposition !== '' && !before.attached && !before.pronominal) return null;
  const pause = before !== null && (before.mark !== '' || roles.joined);
  let best: Hit | null = null;
  for (const participle of roles.participles) {
    const accusative = participle.gender === 'm' && participle.number === 's';
    // Without a pause a feminine or a plural is an adjective more often than not.
    if (!pause && !(accusative && before !== null) && participle.cue.lemma !== 'قال') continue;
    if (
      accusative &&
      !pause &&
      !/(ًا|اً)$/.test(roles.type.text) &&
      ![
        'قال',
        'تمنى',
        'أعرب',
        'أشاد',
        'ثمن',
        'استنكر',
        'ندد',
        'توعد',
        'أضاف',
        'أكد',
        'أشار',
        'أوضح',
        'لفت',
        'شدد',
        'اعتبر',
        'ذكر',
        'تابع',
        'دعا',
        'طالب',
        'حذر',
        'نفى',
        'اتهم',
        'وصف',
        'بين',
        'نوه',
        'كشف',
        'أعلن',
        'تعهد',
        'هدد',
      ].includes(participle.cue.lemma)
    )
      continue;
    if (roles.definite && participle.reading.enclitic === '') continue;
    const opening = openAfter(sentence, token, participle.cue, false);
    if (!opening || opening.by === 'participle') continue;
    if (participle.cue.flags.weak && opening.by !== 'that' && opening.by !== 'quote' && opening.by !== 'colon' && !pause) continue;
    if (best?.form !== 'participle') best = { form: 'participle', token, last: token, participle, opening, breaks: true };
  }
  return best;
}

function bestAccording(sentence: SentenceReader, token: number, phrases: AccordingPhrases): Extract<Hit, { form: 'according' }> | null {
  const { reader, last, first } = sentence;
  let best: Extract<Hit, { form: 'according' }> | null = null;
  for (const { last: end, entry } of phrases.at(token)) {
    // «ونقلت على لسان المصدر قوله»: the relay reads it.
    if (entry.phrase === 'على لسان' && token > first && reader.roles(token - 1).verbs.length > 0) continue;
    if (entry.phrase.endsWith(' ل') ? end > last : end >= last) continue;
    if (entry.gives === 'clause') {
      const next = reader.roles(end + 1);
      const verb = next.verbs.find((one) => !one.passive) ?? next.verbs[0];
      if (!verb || ((entry.phrase === 'على ما' || verb.cue.lemma === 'رأى') && verb.reading.enclitic !== '')) continue;
      if (token > first && entry.phrase === 'كما' && reader.roles(token - 1).mark === '' && !reader.roles(token).joined) continue;
      // «كما قال إن …» goes on with a content of its own: the verb's construction reads it.
      const opening = openAfter(sentence, end + 1, verb.cue, true);
      if (opening && entry.phrase === 'كما') continue;
      if (
        entry.phrase === 'كما' &&
        (!['say', 'announce', 'affirm', 'expect', 'deny'].includes(verb.cue.act) || ['أضاف', 'واصل', 'تابع'].includes(verb.cue.lemma))
      )
        continue;
      let from = end + 2;
      while (from <= last && (reader.roles(from).pronominal || (reader.timex(from) >= 0 && reader.mention(from) < 0))) from++;
      const source = nounPhraseAfter(reader, from, last, false);
      if (!source?.speaks && entry.phrase === 'كما') continue;
      best = { form: 'according', token, last: end + 1, gives: 'clause', relays: false, act: clauseAct(verb), source, breaks: true };
      continue;
    }
    const attached = entry.phrase.endsWith(' ل');
    const from = attached ? end : end + 1;
    const source = attached ? boundSource(sentence, end) : sourceAfter(sentence, from);
    if (!source?.speaks || unspeaking.test(reader.roles(source.head).stem)) continue;
    if (reader.mention(token) >= 0 && (reader.found.mentions[reader.mention(token)]?.start ?? 0) <= reader.start(token)) continue;
    if (!best || end > best.last)
      best = {
        form: 'according',
        token,
        last: attached ? end - 1 : end,
        gives: 'source',
        relays: entry.phrase === 'نقلا عن',
        act: entry.act ?? null,
        source,
        breaks: token > first,
      };
  }
  return best;
}

function clauseAct(verb: CueVerb): Act | null {
  return verb.cue.act;
}

/** «بحسب بيانات اللجنة», «وفقاً لتصريحات مسؤولين»: the phrase after the preposition. */
function sourceAfter(sentence: SentenceReader, from: number): ReturnType<typeof nounPhraseAfter> {
  const { reader, last } = sentence;
  if (from > last) return null;
  return nounPhraseAfter(reader, from, last, false);
}

/** «وفقا لمسؤول محلي»: the source's first word carries the preposition. */
function boundSource(sentence: SentenceReader, token: number): ReturnType<typeof nounPhraseAfter> {
  const { reader, last } = sentence;
  const roles = reader.roles(token);
  if (roles.attached || reader.mention(token) >= 0) {
    const rest = token + 1 <= last ? restOfPhrase(sentence, token) : token;
    const base = nounPhraseAfter(reader, rest, rest, false);
    const speaks = roles.speaker !== null || reader.mention(token) >= 0 || Boolean(base?.speaks) || anySpeaker(sentence, token, rest);
    return {
      first: token,
      last: rest,
      head: token,
      gender: /(ه|ات)$/.test(roles.stem) ? 'f' : 'm',
      number: roles.speaker === 'officials' || roles.speaker === 'people' ? 'p' : 's',
      speaks,
      headSpeaks: speaks,
    };
  }
  if (token + 1 <= last && (quotedName(reader, token + 1, last) >= 0 || roles.type.text.length <= 2)) return nounPhraseAfter(reader, token + 1, last, false);
  return null;
}

function anySpeaker(sentence: SentenceReader, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (sentence.reader.mention(token) >= 0 || sentence.reader.roles(token).speaker !== null) return true;
  return false;
}

/** How far a phrase goes whose first word carries a preposition: read as if the preposition were not there. */
function restOfPhrase(sentence: SentenceReader, token: number): number {
  const { reader, last } = sentence;
  let at = token;
  while (at + 1 <= last && reader.mention(token) >= 0 && reader.mention(at + 1) === reader.mention(token)) at++;
  while (at + 1 <= last) {
    const next = reader.roles(at + 1);
    const name = quotedName(reader, at + 1, last);
    if (name >= 0) {
      at = name;
      continue;
    }
    if (next.mark === '(') {
      let close = at + 2;
      while (close <= Math.min(last, at + 10) && reader.roles(close).mark !== ')') close++;
      if (reader.roles(close).mark !== ')') break;
      at = close;
      continue;
    }
    if (
      next.mark !== '' ||
      reader.timex(at + 1) >= 0 ||
      next.complementiser ||
      next.verbOnly ||
      next.functionClass === 'relative' ||
      next.functionClass === 'auxiliary' ||
      next.functionClass === 'conjunction'
    )
      break;
    if (reader.mention(at + 1) >= 0 && !next.attached) {
      at++;
      continue;
    }
    if (next.preposition !== '') {
      if (next.pronominal || !['في', 'من', 'لدي', 'ب', 'ل'].includes(next.preposition)) break;
      const inner = next.attached ? at + 1 : at + 2;
      if (inner > last || (reader.mention(inner) < 0 && reader.roles(inner).speaker === null)) break;
      at = inner;
      continue;
    }
    if (next.joined && !(reader.mention(at + 1) >= 0 || next.speaker !== null || next.adjective)) break;
    if (next.verbPossible && !next.definite && !next.adjective && next.verbs.length > 0) break;
    if (next.adjective || next.unknown || next.definite || (!reader.roles(at).definite && next.nominal)) {
      at++;
      continue;
    }
    break;
  }
  return at;
}
