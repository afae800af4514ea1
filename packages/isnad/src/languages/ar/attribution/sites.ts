import { Clitic } from '../../../analysis/types.ts';
import { type AccordingPhrases, bestAccording } from './according-hits.ts';
import { agrees, type Speakers } from './antecedents.ts';
import type { Deed } from './deeds.ts';
import type { Draft, Hit, VerbHit } from './draft.ts';
import { isHomograph } from './homographs.ts';
import { isComma, type NounPhrase, nounPhraseBefore } from './noun-phrase.ts';
import { withObject } from './object-pronoun.ts';
import { type Opening, openAfter } from './opening.ts';
import type { Reader, SentenceReader } from './reader.ts';
import { antecedentNoun, isRelative } from './relative.ts';
import { type CueVerb, Hint } from './words.ts';

/** What a construction is given: a sentence, its hits, who spoke before, and what was found in it so far. */
export interface Site extends SentenceReader {
  readonly index: number;
  readonly hits: readonly Hit[];
  /** Who does something in the sentence. */
  readonly deeds: readonly Deed[];
  readonly speakers: Speakers;
  readonly found: readonly Draft[];
  isBreak(token: number): boolean;
}

const negations = new Set(['لم', 'لن', 'لا', 'ما', 'ولم', 'ولن', 'ولا', 'فلم', 'فلا', 'فلن', 'دون', 'ليس', 'ليست']);

/** All cues of a sentence with what opens after each. */
export function findHits(sentence: SentenceReader, phrases: AccordingPhrases): Hit[] {
  const { reader, first, last } = sentence;
  const hits: Hit[] = [];
  for (let token = first; token <= last; token++) {
    if ((((reader.hints[token] as number) & Hint.cue) === 0 && !phrases.begins(token)) || reader.context.chrome[token]) continue;
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
  if (hidesIdentity(sentence, token) || goesOnBetween(sentence, token) || isObjectNoun(sentence, token)) return null;
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
    !before.unknown &&
    !isJudgedBySomebody(sentence, token)
  )
    return null;
  // A noun stands after a preposition or an article: بعد رد, هذا قول
  if (before && before.preposition !== '' && !before.attached && !before.pronominal && !['حتي', 'منذ'].includes(before.preposition) && !isSome(sentence, token))
    return null;
  if (before && before.functionClass === 'demonstrative' && !(token - 2 >= first && reader.roles(token - 2).preposition !== '')) return null;
  if (before && isSupposed(reader, token, first)) return null;
  // A finite verb has no perfect after it: «لا تستطيع طلب الدعم».
  if (before && roles.nominal && !roles.joined && before.verbLikely && reader.mention(token - 1) < 0 && roles.verbs.every((verb) => verb.tense === 'p'))
    return null;
  // «ما وصفه بـ»: the writer's way to quote a word, no statement of its own.
  if (
    before &&
    ['ما', 'لما', 'بما', 'مما', 'فيما', 'عما', 'كما', 'وما'].includes(before.key) &&
    roles.verbs.some((verb) => verb.cue.takes.includes('as') || (verb.reading.enclitic !== '' && verb.cue.takes.includes('as-object')))
  )
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

/** How far apart the two parts of «بين كذا وبين كذا» may stand. */
const farthestBetween = 16;

/** «بين حق العامل وبين حق صاحبه»: the preposition once more. */
function goesOnBetween({ reader, first }: SentenceReader, token: number): boolean {
  if (!/^[وف]بين$/.test(reader.roles(token).key)) return false;
  if (token + 1 < reader.length && reader.roles(token + 1).complementiser && isComma(reader.roles(token - 1).mark)) return false;
  for (let at = token - 1; at >= Math.max(first, token - farthestBetween); at--) if (reader.roles(at).key === 'بين') return true;
  return false;
}

/** «رفضت الشركة طلب الجهاز»: behind a finite verb and its subject a word that may be a noun is the object. */
function isObjectNoun({ reader, first }: SentenceReader, token: number): boolean {
  const roles = reader.roles(token);
  if (!roles.nominal || roles.joined || roles.enclitic !== '' || token < first + 2 || roles.verbs.some(({ tense }) => tense === 'i')) return false;
  const subject = nounPhraseBefore(reader, token, first);
  if (!subject || subject.first <= first || subject.last !== token - 1) return false;
  const verb = reader.roles(subject.first - 1);
  return verb.verbLikely && verb.functionClass === '' && verb.enclitic === '' && reader.mention(subject.first - 1) < 0;
}

/** «إذا طلب الشعب ذلك», «في حال أعلن»: what is only supposed. */
function isSupposed(reader: Reader, token: number, first: number): boolean {
  const before = reader.roles(token - 1);
  // «من المقرر أن يعلن», «يأمل أن يؤكد»: what has yet to be said; «قبل أن يعلن» was.
  if (
    /^(ان|بان)$/.test(before.key) &&
    reader.roles(token).verbs.every(({ tense, passive }) => tense === 'i' && !passive) &&
    !(token - 2 >= first && /^(قبل|بعد|الي|لبث|يلبث|كاد|سبق|منذ|لدرجه|دون)$/.test(reader.roles(token - 2).key))
  )
    return true;
  return /^[وف]?(اذا|لو|حال|حالما|كلما|مهما)$/.test(before.key) || (before.key === 'ان' && token - 2 >= first && reader.roles(token - 2).key === 'حال');
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

/** «خطوة وصفها مراقبون بأنها»: a pronoun takes the noun up again, and who speaks follows. */
function isJudgedBySomebody({ reader, last }: SentenceReader, token: number): boolean {
  const roles = reader.roles(token);
  if (token >= last || !roles.verbs.some((verb) => verb.reading.enclitic !== '' && verb.cue.takes.some((take) => take.startsWith('as')))) return false;
  const next = reader.roles(token + 1);
  return (next.speaker !== null && !next.attached && next.preposition === '') || (reader.mention(token + 1) >= 0 && !next.attached);
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
  const cue = verb.reading.enclitic === '' ? verb.cue : withObject(verb.cue);
  const inner =
    token > sentence.first && sentence.reader.roles(token).joined && cue.takes.some((take) => take.startsWith('object+') && cue.takes.includes(take.slice(7)));
  const ahead = inner && hasEarlierCue(sentence, token) ? openAfter(sentence, token, cue, false) : null;
  // «إنه يناشد الجهات»: the pronoun is the subject.
  if (ahead === null && hasPronounSubject(sentence, token)) return openAfter(sentence, token, cue, false);
  // A verb before its subject is singular; a plural has its subject before it, or left out.
  const behind = ahead ?? openAfter(sentence, token, cue, !passive && verb.number === 's') ?? (passive ? null : openAfter(sentence, token, cue, false));
  if (behind?.subject && !passive && !cue.flags.within && disagrees(verb, behind.subject, token)) return openAfter(sentence, token, cue, false) ?? behind;
  const object = behind?.by === 'object' && behind.subject && !behind.subject.speaks ? openAfter(sentence, token, cue, false) : null;
  if (object) return object;
  if (passive || (sentence.reader.roles(token).joined && (verb.reading.clitics & 3) !== 0)) return behind;
  if (isOfRelative(sentence, token, verb, behind)) return openAfter(sentence, token, cue, false) ?? behind;
  if (behind?.subject && isObjectBehind(sentence, token, verb)) return openAfter(sentence, token, cue, false) ?? behind;
  const clause = behind !== null && (behind.by === 'that' || behind.by === 'colon' || behind.by === 'quote' || behind.by === 'participle');
  if (clause && behind?.subject?.speaks) return behind;
  let before = token;
  while (before - 1 > sentence.first && ['قد', 'لقد', 'كان', 'كانت', 'ايضا', 'كذلك'].includes(sentence.reader.roles(before - 1).key)) before--;
  const preposed = nounPhraseBefore(sentence.reader, before, sentence.first);
  if (!preposed?.speaks || !agrees(verb, preposed)) return behind;
  if (behind?.subject?.speaks && preposed.last < before - 1) return behind;
  return openAfter(sentence, token, cue, false) ?? behind;
}

/** «النقابة هددت الشركة بأن», «وأن الوزارة وجهت الإدارة بـ»: with its subject right in front, at the head of the clause, the verb has its object behind it. */
function isObjectBehind({ reader, first }: SentenceReader, token: number, verb: CueVerb): boolean {
  if (token <= first || verb.reading.enclitic !== '') return false;
  if (verb.cue.flags.person !== true && !verb.cue.takes.some((take) => take.startsWith('object'))) return false;
  const before = token - 1 > first && /^[وف]?(قد|لقد)$/.test(reader.roles(token - 1).key) ? token - 1 : token;
  const subject = nounPhraseBefore(reader, before, first);
  if (!subject?.headSpeaks || subject.last !== before - 1 || !agrees(verb, subject)) return false;
  if (subject.first === first) return true;
  const head = reader.roles(subject.first - 1);
  return head.mark !== '' ? !isComma(head.mark) : head.complementiser || /^[وف]?(لكن|بينما|فيما|حيث|كان|كانت|وكان|وكانت|ان|اما)$/.test(head.key);
}

/** Whether إنه, لأنها, لكنهم or وهو stands right before the verb. */
function hasPronounSubject({ reader, first }: SentenceReader, token: number): boolean {
  let before = token - 1;
  while (before > first && /^(قد|لا|لم|لن|سوف)$/.test(reader.roles(before).key)) before--;
  return before >= first && /^[وفل]?(ب|ك|ل)?(ان|لكن)(ه|ها|هم|هما)$|^[وف]?(هو|هي|هم)$/.test(reader.roles(before).key);
}

/** «النقابة التي دعت العمال إلى الإضراب»: a relative's verb has its subject in front, unless a pronoun takes the relative up again. */
function isOfRelative(sentence: SentenceReader, token: number, verb: CueVerb, behind: Opening | null): boolean {
  const { reader, first, last } = sentence;
  if (token < first + 2 || !isRelative(reader, token - 1) || verb.reading.enclitic !== '') return false;
  // «المنطقة التي تقول موسكو إنها حررتها»
  if (behind?.by === 'that' && behind.subject?.speaks && reader.roles(behind.at).key !== 'ان') return false;
  for (let at = token + 1; at <= Math.min(last, token + 8) && reader.roles(at).mark === ''; at++) if (reader.roles(at).pronominal) return false;
  const antecedent = antecedentNoun(reader, token - 1, first);
  return antecedent?.headSpeaks === true && agrees(verb, antecedent);
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
  if (before.key === 'بينما' || before.key === 'فيما' || before.key === 'حيث') return true;
  // «، ولكنه أضاف أن», «، إلا أنها نفت»
  if (/^[وف]?لكن(ه|ها|هم|هما)$/.test(before.key)) return true;
  if (/^ان(ه|ها|هم|هما)$/.test(before.key) && token - 2 >= first && reader.roles(token - 2).key === 'الا') return true;
  if (['كما', 'فيما', 'بينما', 'حيث', 'ثم', 'قد', 'وقد', 'فقد'].includes(before.key))
    return token - 2 < first || isComma(reader.roles(token - 2).mark) || before.joined;
  return false;
}

/** Verbs whose accusative participle follows its sentence without a comma. */
const unpaused = new Set(
  'قال تمنى أعرب أشاد ثمن استنكر ندد توعد أضاف أكد أشار أوضح لفت شدد اعتبر ذكر تابع دعا طالب حذر نفى اتهم وصف بين نوه كشف أعلن تعهد هدد أفاد توقع رجح استبعد زعم ادعى اعترف شكك انتقد أدان ناشد أوصى نبه رحب هنأ جدد كرر تساءل برر فند رفض صرح'.split(
    ' ',
  ),
);

/** Whether the noun before a token is definite: an indefinite participle is then no adjective of it. */
function isClosedBefore(reader: Reader, token: number): boolean {
  const before = reader.roles(token - 1);
  if (before.functionClass !== '' || before.preposition !== '' || before.verbLikely) return false;
  return before.definite || before.enclitic !== '' || reader.mention(token - 1) >= 0;
}

function participleHit(sentence: SentenceReader, token: number): Hit | null {
  const { reader, first } = sentence;
  const roles = reader.roles(token);
  const before = token > first ? reader.roles(token - 1) : null;
  if (before && before.preposition !== '' && !before.attached && !before.pronominal) return null;
  const pause = before === null || before.mark !== '' || roles.joined;
  let best: Hit | null = null;
  for (const participle of roles.participles) {
    const accusative = participle.gender === 'm' && participle.number === 's';
    // Without a pause a feminine or a plural is an adjective more often than not.
    // … but not behind what is definite: «إلى باريس مشيرة إلى أن».
    const adverbial = !pause && before !== null && isClosedBefore(reader, token) && !roles.definite;
    if (!pause && !adverbial && !(accusative && before !== null) && participle.cue.lemma !== 'قال') continue;
    // A participle in the accusative that may stand without a pause whatever it opens; others only with أن.
    const free = participle.cue.lemma === 'قال' || (accusative && (/(ًا|اً)$/.test(roles.type.text) || unpaused.has(participle.cue.lemma)));
    if (!pause && !free && !adverbial) continue;
    if (roles.definite && participle.reading.enclitic === '') continue;
    const opening = openAfter(sentence, token, participle.cue, false);
    if (!opening || opening.by === 'participle') continue;
    // «مهددة بذلك حياة الركاب»: endangering.
    if (participle.cue.lemma === 'هدد' && opening.by === 'preposition' && /^ب(ذلك|هذا|هذه|ها)$/.test(reader.roles(opening.at).key)) continue;
    if (adverbial && !free && (opening.by !== 'that' || opening.at > token + 2)) continue;
    if (participle.cue.flags.weak && opening.by !== 'that' && opening.by !== 'quote' && opening.by !== 'colon' && !pause) continue;
    if (best?.form !== 'participle') best = { form: 'participle', token, last: token, participle, opening, breaks: true };
  }
  return best;
}
