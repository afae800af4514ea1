import { WordClass } from '../lexicon/word-class.ts';
import { isFiniteVerb } from './finite-verb.ts';
import type { CueEntry } from './lexicon.ts';
import { governs, isComma, isMediumAt, isNounStart, lastOfMention, type NounPhrase, nounPhraseAfter, phraseOf, quotedName } from './noun-phrase.ts';
import { isOfNounBefore } from './noun-preposition.ts';
import { isObjectPronoun, withObject } from './object-pronoun.ts';
import { countedAfter, isAdverbial, isDash, isStyledPronoun } from './phrase-parts.ts';
import type { Reader, SentenceReader } from './reader.ts';
import type { WordRoles } from './words.ts';

/** Where a cue's content begins, and what stands between cue and content. */
export interface Opening {
  readonly by: 'that' | 'quote' | 'colon' | 'preposition' | 'object' | 'as' | 'participle' | 'question';
  /** First token of the content. */
  readonly first: number;
  /** Offset at which the content begins: inside a token where a preposition is attached. */
  readonly start: number;
  /** The noun phrase after the cue that may be its subject. */
  readonly subject: NounPhrase | null;
  /** The token that opens the content (complementiser, mark, preposition): what lies before it belongs to neither. */
  readonly at: number;
  /** «اتهم فلان بـ»: nobody is named who accuses; the content begins with the accused. */
  readonly passive?: boolean;
}

const blockingConjunctions = new Set([
  'رغم',
  'بعد',
  'قبل',
  'منذ',
  'الا',
  'غير',
  'كما',
  'لو',
  'حتي',
  'مع',
  'دون',
  'سوي',
  'علما',
  'بيد',
  'خلال',
  'طالما',
  'شرط',
  'بشرط',
  'لدرجه',
  'بدلا',
  'بدل',
  'عدا',
  'خاصه',
  'خصوصا',
  'لاسيما',
  'سيما',
  'فور',
  'ريثما',
  'بمجرد',
  'شريطه',
]);
/** What is shouted is short. */
const shouts = new Set(['صرخ', 'هتف', 'صاح', 'ردد', 'كتب', 'غرد']);
/** Everyday verbs that report only before a colon. */
const colonOnly = new Set(['واصل', 'زاد', 'أكمل', 'استكمل', 'نشر', 'طرح', 'قرر', 'أعاد', 'مضى', 'أعجب', 'خاطب', 'هاجم', 'بلغ']);
const adverbs = new Set(
  'رسميا مجددا سابقا صراحه مرارا علنا لاحقا امس اليوم ايضا كذلك ساخرا مازحا بشده بوضوح بقوه بحزم بدوره بدورها مباشره عبره انذاك حينها وقتها يومها تكرارا تحديدا قطعيا جازما بدورهم حصريا هاتفيا خطيا شفهيا قائلا للمره الاولي الثانيه مره اخري بالفعل سريعا هنا هناك وقتئذ حينئذ بسخريه باختصار بايجاز بصراحه فيه فيها له لها لهم لنا به بها عنه عنها اليه اليها معه معها قبلها بعدها'.split(
    ' ',
  ),
);

/** Whether a token opens a content by أن or إن; `first` is the token after it. */
export function isThat(reader: Reader, token: number, takes: readonly string[]): boolean {
  const roles = reader.roles(token);
  if (!roles.complementiser) return false;
  const before = token > 0 ? reader.roles(token - 1) : null;
  if (!before) return true;
  if (blockingConjunctions.has(before.stem) || blockingConjunctions.has(before.key)) return false;
  if (before.preposition !== '' && !before.attached && !before.pronominal && before.verbs.length === 0)
    return takes.includes(before.preposition === 'الي' ? 'إلى' : before.preposition === 'علي' ? 'على' : before.preposition);
  return true;
}

/** The key of a preposition as `takes` writes it. */
export function prepositionName(preposition: string): string {
  return preposition === 'الي' ? 'إلى' : preposition === 'علي' ? 'على' : preposition;
}

/**
 * Reads on from a cue: its subject if one follows, adverbials, and what opens the content. Null where no content of a kind that the
 * cue takes follows in the sentence.
 */
export function openAfter(sentence: SentenceReader, cueToken: number, cue: CueEntry, readSubject: boolean): Opening | null {
  // «واصفا إياها بأنها»: as if the pronoun hung on the cue.
  if (cueToken < sentence.last && isObjectPronoun(sentence.reader, cueToken + 1) && !cue.takes.includes('as-object'))
    return openFrom(sentence, cueToken, cueToken + 2, withObject(cue), readSubject);
  return openFrom(sentence, cueToken, cueToken + 1, cue, readSubject);
}

/** Whether something that a cue takes is its object, and no clause. */
function takesObject(take: string): boolean {
  return (
    take === 'matter' ||
    take === 'finding' ||
    take === 'prayer' ||
    take === 'object' ||
    take.startsWith('object+') ||
    take === 'as' ||
    take === 'as-object' ||
    take === 'من+object'
  );
}

function openFrom(sentence: SentenceReader, cueToken: number, from: number, cue: CueEntry, readSubject: boolean): Opening | null {
  const { reader } = sentence;
  const depth = reader.depth(cueToken);
  const limit = Math.min(sentence.last, cueToken + 90);
  const takes = cue.takes;
  const object = takes.some(takesObject);
  let subject: NounPhrase | null = null;
  let addressed = false;
  // «مضيفا سموه أن»: whom the participle means already.
  let at = !readSubject && isStyledPronoun(reader, from) ? from + 1 : from;
  // Where أن or a colon comes, all that stands before it is the subject and adverbials, and no object.
  const anchor = readSubject && cue.flags.person !== true && !cue.flags.within ? anchorAfter(sentence, cueToken, cue) : -1;
  if (cue.flags.within) {
    // «جاء في البيان أن»: the document that speaks stands after في.
    while (at < limit && reader.roles(at).preposition !== 'في' && reader.timex(at) >= 0) at++;
    if (reader.roles(at).preposition !== 'في' || at + 1 > limit || !isNounStart(reader, at + 1)) return null;
    subject = nounPhraseAfter(reader, at + 1, limit, false);
    if (!subject?.speaks) return null;
    at = subject.last + 1;
  }
  for (let guard = 0; at <= limit && guard < 60; guard++) {
    if (reader.depth(at) < depth) return null;
    const opening = openingAt(sentence, at, cueToken, cue, subject, depth);
    if (opening) return opening;
    const name = reader.closing(at);
    if (name >= 0 && subject !== null && isNameInMarks(reader, at, name)) {
      at = name + 1;
      continue;
    }
    const beyond = subject === null ? at : overRelative(reader, at, limit);
    if (beyond > at) {
      at = beyond;
      continue;
    }
    // «أعلنت ذلك الوزيرة»
    if (subject === null && reader.roles(at).key === 'ذلك' && at < limit && isNounStart(reader, at + 1) && reader.roles(at + 1).speaker !== null) {
      at++;
      continue;
    }
    const skipped = skipAdverbial(reader, at, limit, takes);
    if (skipped > at && !(subject === null && readSubject && reader.mention(at) >= 0 && !reader.roles(at).attached && !boundName(reader, at))) {
      at = skipped;
      continue;
    }
    if (readSubject && subject === null && at === from) {
      const bare = isSpeakerInMarks(sentence, at, cue) ? reader.closing(at) : isBareName(sentence, at, cue) ? at : -1;
      if (bare >= 0) {
        subject = phraseOf(reader, at, bare);
        at = bare + 1;
        continue;
      }
    }
    const ownObject = object && reader.roles(at).masdar && reader.roles(at).speaker === null && reader.mention(at) < 0 && !(reader.roles(at).bestClitics & 64);
    if (readSubject && subject === null && !ownObject && (isNounStart(reader, at) || quotedName(reader, at, limit) >= 0)) {
      const phrase = nounPhraseAfter(reader, at, anchor > 0 ? anchor - 1 : limit, anchor < 0 && (object || cue.flags.person === true));
      if (phrase) {
        subject = cue.flags.person ? cutAtMedium(reader, phrase) : anchor > 0 ? upTo(reader, phrase, anchor) : cutAtTaken(reader, phrase, takes);
        at = subject.last + 1;
        continue;
      }
    }
    if (
      object &&
      subject !== null &&
      takes.includes('object+ب') &&
      !takes.includes('ب') &&
      reader.roles(at).preposition === 'ب' &&
      reader.roles(at).attached &&
      cue.lemma === 'اتهم'
    )
      return { by: 'object', first: subject.first, start: reader.start(subject.first), subject: null, at: subject.first, passive: true };
    if (cue.flags.person && subject !== null && !addressed && isNounStart(reader, at)) {
      // «أخبر الطبيب الأسرة بأن»: whom it was said to.
      const listener = nounPhraseAfter(reader, at, limit, true);
      addressed = true;
      if (listener) {
        at = listener.last + 1;
        continue;
      }
    }
    const past = subject === null || anchor > 0 ? at : overAsyndetic(reader, subject, at, limit);
    if (past > at) {
      at = past;
      continue;
    }
    if (anchor > at && subject !== null) {
      at = anchor;
      continue;
    }
    if (object) {
      const opened = openObject(reader, at, limit, cue, subject);
      if (opened) return opened;
    }
    return openFar(sentence, at, limit, cueToken, cue, subject, depth);
  }
  return null;
}

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
function anchorAfter({ reader, last }: SentenceReader, cueToken: number, cue: CueEntry): number {
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
function overRelative(reader: Reader, at: number, limit: number): number {
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
function overAsyndetic(reader: Reader, subject: NounPhrase, at: number, limit: number): number {
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
function upTo(reader: Reader, phrase: NounPhrase, anchor: number): NounPhrase {
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
function isBareName(sentence: SentenceReader, at: number, cue: CueEntry): boolean {
  const { reader, last } = sentence;
  const roles = reader.roles(at);
  if (at >= last || !roles.verbOnly || roles.verbs.length > 0 || roles.joined || reader.timex(at) >= 0 || !cue.takes.includes('quote')) return false;
  const next = reader.roles(at + 1);
  return next.mark === ':' || next.complementiser || reader.closing(at + 1) >= 0;
}

/** «أبلغ مسؤول أمني وكالة رويترز أن»: a medium behind who told it something. */
function cutAtMedium(reader: Reader, phrase: NounPhrase): NounPhrase {
  for (let token = phrase.head + 1; token <= phrase.last; token++) {
    if (isMediumAt(reader, token) && !reader.roles(token).attached && reader.roles(token - 1).preposition === '') return { ...phrase, last: token - 1 };
  }
  return phrase;
}

/** «طلبت المسودة من الأمين العام أن»: what the cue takes is not the subject's. */
function cutAtTaken(reader: Reader, phrase: NounPhrase, takes: readonly string[]): NounPhrase {
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

function openingAt(sentence: SentenceReader, at: number, cueToken: number, cue: CueEntry, subject: NounPhrase | null, depth: number): Opening | null {
  const { reader, last } = sentence;
  const { takes } = cue;
  const roles = reader.roles(at);
  if (roles.complementiser && reader.mention(at) < 0) {
    if (!isThat(reader, at, takes) || (!takes.includes('that') && !(/^[وف]?بان/.test(roles.key) && takes.some((take) => take.endsWith('ب'))))) return null;
    return content('that', reader, at + 1, at, subject, last);
  }
  if (roles.mark === ':') {
    if (at + 1 > last) return null;
    return takes.includes('quote') ? content('colon', reader, at + 1, at, subject, last) : null;
  }
  const close = reader.closing(at);
  if (close >= 0 && (takes.includes('quote') || takes.includes('ب'))) {
    if (isNameInMarks(reader, at, close) || (subject === null && at === cueToken + 1 && isSpeakerInMarks(sentence, at, cue))) return null;
    const inside = reader.roles(at + 1);
    if (inside.attached && takes.includes(prepositionName(inside.preposition)))
      return { by: 'preposition', first: at + 1, start: reader.start(at + 1) + inside.cut, subject, at };
    if (!takes.includes('quote')) return null;
    if (
      cue.flags.weak &&
      ((close - at < 5 && !(at === cueToken + 1 && shouts.has(cue.lemma))) || colonOnly.has(cue.lemma)) &&
      reader.roles(at - 1).mark !== ':'
    )
      return null;
    if (quotedName(reader, at, last) >= 0 && subject === null && nextIsOpening(sentence, close + 1, cue)) return null;
    if (close - at <= 3 && !isPauseAfter(reader, close, last) && !shouts.has(cue.lemma)) return null;
    return content('quote', reader, at, at, subject, last);
  }
  if (close < 0 && opensUnclosed(sentence, at, cueToken, cue, subject)) return content('quote', reader, at + 1, at, subject, last);
  if (roles.baCut > 0 && roles.preposition === '' && takes.includes('ب') && !cue.flags.clause && reader.mention(at) < 0 && roles.masdar)
    return { by: 'preposition', first: at, start: reader.start(at) + roles.baCut, subject, at };
  // … and «علي بن موسى» is a name.
  if (roles.preposition !== '' && !roles.pronominal && (roles.attached || reader.mention(at) < 0)) {
    const name = prepositionName(roles.preposition);
    const taken = takes.includes(name) || (name === 'ب' && takes.includes('as') && subject !== null && false);
    if (taken && !(name === 'في' && isOccasion(reader, at + 1)) && !isAdverbialPreposition(reader, at) && !isOfNounBefore(reader, at, last, takes)) {
      const next = roles.attached ? at : at + 1;
      if (next <= last && reader.roles(next).complementiser) return content('that', reader, next + 1, at, subject, last);
      // «أعرب عن اعتقاده بأن»
      if (next < last && /^(اعتقاد|قناع|يقين)/.test(reader.roles(next).stem) && reader.roles(next + 1).complementiser)
        return content('that', reader, next + 2, at, subject, last);
      if (cue.flags.clause) return null;
      if (roles.attached) return { by: 'preposition', first: at, start: reader.start(at) + roles.cut, subject, at };
      if (next <= last) return content('preposition', reader, next, at, subject, last);
    }
  }
  // «حذر مما وصفه بـ», «كشف عما دار», «ندد بما سماه»
  const contracted = contractions.get(roles.key);
  if (contracted && at < last && takes.includes(contracted) && relates(reader, at))
    return { by: 'preposition', first: at, start: reader.start(at) + 1, subject, at };
  if (takes.includes('question') && (roles.functionClass === 'interrogative' || roles.key === 'عما' || roles.key === 'ما'))
    return { by: 'question', first: at, start: reader.start(at), subject, at };
  if (
    at > cueToken &&
    roles.participles.length > 0 &&
    roles.participles.some(({ cue: other }) => other.lemma === 'قال' || other.lemma === 'أضاف' || other.lemma === 'أكد' || other.lemma === 'أوضح')
  )
    return { by: 'participle', first: at, start: reader.start(at), subject, at };
  void depth;
  return null;
}

const contractions = new Map([
  ['مما', 'من'],
  ['عما', 'عن'],
  ['بما', 'ب'],
]);

/** Whether «مما», «عما», «بما» stands for what is told, and not for «which», «including»: a verb follows, after a comma one with a pronoun. */
function relates(reader: Reader, at: number): boolean {
  const next = reader.roles(at + 1);
  if (next.verbs.some((verb) => verb.reading.enclitic !== '' && verb.cue.takes.includes('as'))) return true;
  return reader.roles(at).key !== 'مما' && !isComma(reader.roles(at - 1).mark) && next.verbPossible && !next.attached && !next.definite;
}

/** «وقال المدرب "الملعب جاهز.»: a mark right behind the cue or its subject that never closes. */
function opensUnclosed({ reader, last }: SentenceReader, at: number, cueToken: number, cue: CueEntry, subject: NounPhrase | null): boolean {
  const { mark } = reader.roles(at);
  if (mark === '' || !/^["“«]$/.test(mark) || reader.opening(at) >= 0 || cue.flags.weak || !cue.takes.includes('quote') || last - at < 5) return false;
  if (at !== (subject?.last ?? cueToken) + 1 || reader.end(at) !== reader.start(at + 1) || reader.end(at - 1) === reader.start(at)) return false;
  for (let token = at + 1; token <= Math.min(last, at + 40); token++) if (/^["“”«»]$/.test(reader.roles(token).mark)) return false;
  return true;
}

/** «وقالت “الهيئة”: إن»: a word or two in marks between the cue and what opens its content. */
function isSpeakerInMarks(sentence: SentenceReader, open: number, cue: CueEntry): boolean {
  const { reader, last } = sentence;
  const close = reader.closing(open);
  return (
    close >= 0 &&
    close < last &&
    close - open <= 4 &&
    nextIsOpening(sentence, close + 1, cue) &&
    !cue.takes.includes(prepositionName(reader.roles(close + 1).preposition))
  );
}

/** «وكالة الأنباء "سانا"»: the marks stand around a name. */
function isNameInMarks(reader: Reader, open: number, close: number): boolean {
  const mention = reader.mention(open + 1);
  return mention >= 0 && reader.mention(close - 1) === mention;
}

/** What is explained or disclosed: how, why, what of it. */
const matters = /^(كيفيه|اهميه|سبب|اسباب|اليه|اليات|طريقه|طرق|تفاصيل|ملابسات|جوانب|مدي|حقيقه|ضروره|خطوره|خطوات|اهداف|ابعاد|دوافع|دواعي|مزايا|مراحل)$/;

function isGod(reader: Reader, token: number): boolean {
  return /^(الله|المولي|الباري|العلي|اللهم)$/.test(reader.roles(token).key);
}

/** A verbal noun without an article after a study, a report or figures; what pictures show, nobody says. */
function isFinding(reader: Reader, head: number, at: number): boolean {
  const document = reader.roles(head);
  const roles = reader.roles(at);
  if (document.speaker !== 'document' || /^(صور|صوره|لقطات|لقطه|فيديو|فيديوهات|شريط|مقطع|مقاطع|تسجيل|تسجيلات|مشاهد)$/.test(document.stem)) return false;
  return roles.masdar && !roles.attached && !roles.definite && reader.mention(at) < 0;
}

/** The object of a cue that takes one: after the subject, or right after the cue where the subject stands before it or is left out. */
function openObject(reader: Reader, at: number, limit: number, cue: CueEntry, subject: NounPhrase | null): Opening | null {
  const roles = reader.roles(at);
  const takes = cue.takes;
  if (roles.mark !== '' && reader.closing(at) < 0) return null;
  if (
    !isNounStart(reader, at) &&
    reader.closing(at) < 0 &&
    !(roles.masdar && !roles.attached) &&
    roles.key !== 'ما' &&
    !/^ايه?$/.test(roles.key) &&
    !isObjectPronoun(reader, at) &&
    roles.functionClass !== 'demonstrative'
  )
    return null;
  if (roles.joined && reader.mention(at) < 0) return null;
  if (takes.includes('matter') && matters.test(roles.stem)) return { by: 'object', first: at, start: reader.start(at), subject, at };
  if (takes.includes('prayer') && isGod(reader, at)) {
    for (let token = at + 1; token <= Math.min(limit, at + 4); token++)
      if (reader.roles(token).complementiser) return { by: 'object', first: at, start: reader.start(at), subject, at };
  }
  // «أظهرت دراسة ارتفاع …»: what a document finds.
  if (takes.includes('finding') && subject && isFinding(reader, subject.head, at)) return { by: 'object', first: at, start: reader.start(at), subject, at };
  if (takes.includes('object')) return { by: 'object', first: at, start: reader.start(at), subject, at };
  if (takes.includes('as') || takes.includes('as-object')) {
    for (let token = at + 1; token <= Math.min(limit, at + 40); token++) {
      const next = reader.roles(token);
      if (next.verbs.length > 0 && next.joined) break;
      if ((next.complementiser && next.preposition === '' && next.bestClitics & 4) || next.key.startsWith('بان'))
        return { by: 'as', first: at, start: reader.start(at), subject, at };
      if (next.preposition === 'ب' || (takes.includes('as') && next.preposition === 'ك')) return { by: 'as', first: at, start: reader.start(at), subject, at };
      if (takes.includes('as-object') && reader.closing(token) >= 0) return { by: 'as', first: at, start: reader.start(at), subject, at };
      if (takes.includes('as-object') && token > at + 1 && next.adjective && !next.definite && next.mark === '' && reader.roles(token - 1).definite)
        return { by: 'as', first: at, start: reader.start(at), subject, at };
    }
    return null;
  }
  for (const take of takes) {
    if (!take.startsWith('object+')) continue;
    const wanted = take.slice(7);
    for (let token = at; token <= Math.min(limit, at + 30); token++) {
      const next = reader.roles(token);
      if (next.verbs.length > 0 && next.joined) break;
      if (isComma(next.mark) && wanted !== 'ب' && token > at + 12) break;
      if (wanted === 'مسؤولية' ? /^(ال)?(مسؤوليه|مسووليه|مسئوليه)$/.test(next.stem) : token > at && prepositionName(next.preposition) === wanted)
        return { by: 'object', first: at, start: reader.start(at), subject, at };
      // «توعد خصومه برد قاس»: the preposition that another reading has not.
      if (wanted === 'ب' && token > at && next.baCut > 0 && next.preposition === '' && next.masdar)
        return { by: 'object', first: at, start: reader.start(at), subject, at };
    }
  }
  if (takes.includes('من+object')) return null;
  return null;
}

/** Nothing that the cue takes stands next to it: looks on for أن, a colon or a quotation over what the reader cannot parse. */
function openFar(
  sentence: SentenceReader,
  from: number,
  limit: number,
  cueToken: number,
  cue: CueEntry,
  subject: NounPhrase | null,
  depth: number,
): Opening | null {
  const { reader, last } = sentence;
  if (subject === null && cue.flags.weak) return null;
  if (colonOnly.has(cue.lemma) || /^[وف]?[يت]عد$/.test(reader.roles(cueToken).key)) return null;
  for (let token = from; token <= Math.min(limit, from + 32); token++) {
    if (reader.depth(token) !== depth) continue;
    const roles = reader.roles(token);
    if (roles.verbs.length > 0 && roles.joined && token > cueToken + 1) return null;
    if (roles.mark === '؛' || roles.mark === '!' || roles.mark === '؟' || opensAnother(reader, token, last)) return null;
    if (roles.complementiser && reader.mention(token) < 0 && isThat(reader, token, cue.takes) && cue.takes.includes('that')) {
      if (otherCueBetween(reader, from, token)) return null;
      return content('that', reader, token + 1, token, subject, last);
    }
    const preposition = prepositionName(roles.preposition);
    if (
      roles.preposition !== '' &&
      !roles.attached &&
      token + 1 <= last &&
      cue.takes.includes(preposition) &&
      reader.roles(token + 1).complementiser &&
      !otherCueBetween(reader, from, token)
    )
      return content('that', reader, token + 2, token, subject, last);
    if (roles.mark === ':' && cue.takes.includes('quote')) return content('colon', reader, token + 1, token, subject, last);
    if (roles.participles.some(({ cue: other }) => other.lemma === 'قال'))
      return { by: 'participle', first: token, start: reader.start(token), subject, at: token };
    const close = reader.closing(token);
    if (
      close >= 0 &&
      cue.takes.includes('quote') &&
      close - token > 4 &&
      (isComma(reader.roles(token - 1).mark) || !cue.flags.weak || ['رأى', 'كتب', 'علق', 'ذكر'].includes(cue.lemma))
    )
      return content('quote', reader, token, token, subject, last);
    if (
      cue.takes.includes(preposition) &&
      !cue.flags.clause &&
      !cue.flags.weak &&
      roles.preposition !== '' &&
      preposition !== 'ب' &&
      preposition !== 'في' &&
      preposition !== 'من' &&
      preposition !== 'ل' &&
      token + 1 <= last &&
      !otherCueBetween(reader, from, token)
    )
      return content('preposition', reader, token + 1, token, subject, last);
  }
  return null;
}

/** «، إذ تقرر أن»: after the comma another clause begins, with an أن of its own. */
function opensAnother(reader: Reader, token: number, last: number): boolean {
  return isComma(reader.roles(token).mark) && token < last && /^(اذ|حيث|فيما|بينما|لكن|عندما|حين|مما|الامر|ليتبين|بعدما)$/.test(reader.roles(token + 1).key);
}

function otherCueBetween(reader: Reader, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    const roles = reader.roles(token);
    if (roles.verbs.length > 0 && roles.verbOnly) return true;
  }
  return false;
}

/** Over one adverbial: a time, an adverb, في بيان, للصحفيين, a bracket, a comma. The token after it; `at` where there is none. */
export function skipAdverbial(reader: Reader, at: number, limit: number, takes: readonly string[]): number {
  const roles = reader.roles(at);
  // «أفادت الوكالة نقلا عن مسؤول بأن»
  if (roles.key === 'نقلا' && at + 2 <= limit && reader.roles(at + 1).key === 'عن') return afterPhrase(reader, at + 2, limit);
  // «لبي بي سي»: a name with its preposition.
  if (boundName(reader, at)) return lastOfMention(reader, at) + 1;
  if (isDash(roles.mark)) return overDashes(reader, at, limit);
  if (isComma(roles.mark)) return at + 1;
  if (countedAfter(reader, at, limit) >= 0) return at;
  if (roles.mark === '(') {
    for (let close = at + 1; close <= Math.min(limit, at + 14); close++) if (reader.roles(close).mark === ')') return close + 1;
    return at;
  }
  const timex = reader.timex(at);
  if (timex >= 0) {
    let next = at;
    while (next <= limit && reader.timex(next) === timex) next++;
    return next;
  }
  if (roles.mark !== '') return at;
  if (adverbs.has(roles.stem) || adverbs.has(roles.key)) return at + 1;
  // «كشف النقاب عن», «نأى بنفسه عن»: part of the idiom.
  if (at < limit && reader.roles(at + 1).key === 'عن' && /^(النقاب|اللثام|بنفسه|بنفسها|بانفسهم)$/.test(roles.key)) return at + 1;
  if (roles.functionClass === 'adverb') return at + 1;
  if (roles.functionClass === 'auxiliary') return at;
  if (roles.preposition !== '') {
    if (roles.pronominal) return at + 1;
    const name = prepositionName(roles.preposition);
    const next = roles.attached ? at : at + 1;
    if (next > limit) return at;
    if (takes.includes(name) && !isOccasion(reader, next) && !isAdverbialPreposition(reader, at) && !isOfNounBefore(reader, at, limit, takes)) return at;
    if (reader.roles(next).complementiser) return at;
    return afterPhrase(reader, next, limit);
  }
  if (isAccusativeAdverb(reader, at) || (roles.participles.length > 0 && roles.key.endsWith('ا') && !roles.definite && reader.mention(at) < 0)) return at + 1;
  return at;
}

/** How far an aside between dashes may reach. */
const farthestDash = 24;

/** «- خلال لقائه الوفد -», «-وهو طبيب-»: the token after an aside between two dashes, or after the one dash. */
function overDashes(reader: Reader, dash: number, limit: number): number {
  if (dash + 1 > limit) return dash + 1;
  const inner = reader.roles(dash + 1);
  const aside = /^وه[وي]$/.test(inner.key) || inner.functionClass === 'relative' || (inner.preposition !== '' && !inner.attached) || isAdverbial(inner);
  if (!aside) return dash + 1;
  for (let token = dash + 2; token <= Math.min(limit, dash + farthestDash); token++) {
    const { mark } = reader.roles(token);
    if (isDash(mark)) return token + 1;
    if (mark === ':' || mark === '؛' || mark.startsWith('.')) break;
  }
  return dash + 1;
}

/** Whether a name begins inside the token, after ل or ب. */
export function boundName(reader: Reader, at: number): boolean {
  const mention = reader.found.mentions[reader.mention(at)];
  return mention !== undefined && mention.start > reader.start(at) && /^[وف]?[لب]/.test(reader.slice(reader.start(at), mention.start));
}

/** After the noun phrase of an adverbial, with a short relative clause or verb clause that hangs on it (في بيان نشره على موقعه). */
function afterPhrase(reader: Reader, first: number, limit: number): number {
  let at = first;
  // «ل"الرياض"»: whom it was told to, in marks.
  const close = reader.closing(first);
  if (close >= 0 && close - first <= 6 && close <= limit) return close + 1;
  const phrase = reader.roles(first).attached ? null : nounPhraseAfter(reader, first, limit, false);
  at = phrase ? phrase.last + 1 : first + 1;
  // «في بيان نشره على موقعه،»: the clause that hangs on it, to its comma.
  if (phrase && at <= limit && reader.roles(at).verbLikely && reader.mention(at) < 0) {
    for (let token = at + 1; token <= Math.min(limit, at + 14); token++) {
      const roles = reader.roles(token);
      if (isComma(roles.mark)) return token;
      if (roles.mark !== '' || roles.complementiser) break;
    }
  }
  if (!phrase) {
    // «لصحيفة "المساء"»
    const name = isMediumAt(reader, first) ? quotedName(reader, at, limit) : -1;
    if (name >= 0) at = name + 1;
    else if (isGenitiveOf(reader, first, at, limit)) at++;
    while (
      at <= limit &&
      reader.roles(at).mark === '' &&
      (reader.roles(at).adjective || reader.mention(at) >= 0 || reader.roles(at).unknown) &&
      reader.roles(at).preposition === '' &&
      !reader.roles(at).complementiser
    )
      at++;
  }
  return at;
}

/** «لوكالة الأنباء أحد السكان»: the genitive of a noun that carries a preposition. */
function isGenitiveOf(reader: Reader, noun: number, token: number, limit: number): boolean {
  const roles = reader.roles(noun);
  if (token > limit || !roles.attached || roles.definite || reader.mention(noun) >= 0 || !isMediumAt(reader, noun)) return false;
  const next = reader.roles(token);
  return next.definite && next.nominal && next.enclitic === '' && !next.attached && !next.joined && next.speaker !== 'official' && next.speaker !== 'person';
}

function isOccasion(reader: Reader, token: number): boolean {
  const stem = reader.roles(token).stem;
  return (
    /^(بيان|تصريح|تصريحات|موتمر|مقابله|حوار|حديث|كلمه|خطاب|تغريده|تغريدات|تدوينه|منشور|تقرير|رساله|ختام|وقت|اطار|سياق|لقاء|اجتماع|جلسه|مداخله|اتصال|تعليق|رد|مقال|فيديو|حساب|صفحه|موقع)$/.test(
      stem,
    ) || reader.timex(token) >= 0
  );
}

/** «من جهته», «على هامش», «إلى جانب»: prepositions that open no content. */
function isAdverbialPreposition(reader: Reader, token: number): boolean {
  const roles = reader.roles(token);
  const next = roles.attached ? roles : reader.roles(token + 1);
  if (!roles.attached && next.key === 'لسان') return true;
  // «دعا لأول مرة إلى»
  if (roles.attached && roles.preposition === 'ل' && token + 1 < reader.length && reader.roles(token + 1).key === 'مره') return true;
  if (/^(جهه|جانب|هامش|حساب|صفحه|موقع|ضوء|شاشه|خلفيه|اثر|ناحيه|لسان|منصه|تويتر|فيسبوك|انستغرام|منبر|متن|غرار|صعيد|قبل|خلال)$/.test(next.stem)) return true;
  // «بدوره», not «بدور القوات».
  if (roles.attached && roles.stem === 'دور' && roles.enclitic !== '') return true;
  return (
    roles.attached &&
    roles.preposition === 'ب' &&
    /^(شده|قوه|وضوح|حزم|صراحه|شكل|حسب|اسم|سبب|عد|عدما|شان|حضور|مناسبه|بيان|لهجه|صوره|تفصيل|فعل|تالي|اضافه|اجماع|اغلبيه|تزامن|توازي|مقابل|كلمات|عباره|ايجاز|اختصار|اسف|فخر|سخريه)$/.test(
      roles.stem,
    )
  );
}

function isAccusativeAdverb(reader: Reader, token: number): boolean {
  const roles = reader.roles(token);
  if (reader.mention(token) >= 0 || roles.participles.length > 0 || roles.functionClass === 'quantifier') return false;
  // «ماريانا بتسا», «مارينا كوفالي»: before a word that no lexicon has it is a given name.
  if (
    !/[\u064b]/.test(roles.type.text) &&
    /ا$/.test(roles.key) &&
    (roles.unknown || roles.enclitic !== '' || roles.givenName || roles.proper || roles.key.length <= 4) &&
    token + 1 < reader.length &&
    reader.roles(token + 1).unknown
  )
    return false;
  const isName = roles.unknown || roles.givenName || roles.proper;
  if (/^م.*(ًا|اً)$/.test(roles.type.text) || (/^م\S{3,}ا$/.test(roles.key) && roles.speaker === null && !isName && !(roles.bestClitics & 64))) return true;
  return (
    !roles.definite &&
    roles.bestClitics === 0 &&
    roles.enclitic === '' &&
    roles.key.endsWith('ا') &&
    (roles.type.readings[0]?.classes ?? 0) % (2 * WordClass.accusative) >= WordClass.accusative
  );
}

function nextIsOpening(sentence: SentenceReader, token: number, cue: CueEntry): boolean {
  if (token > sentence.last) return false;
  const { reader } = sentence;
  const roles = reader.roles(token);
  return (
    roles.complementiser ||
    roles.mark === ':' ||
    (isComma(roles.mark) && token < sentence.last && reader.roles(token + 1).complementiser) ||
    cue.takes.includes(prepositionName(roles.preposition)) ||
    isMediumAt(reader, token)
  );
}

function isPauseAfter(reader: Reader, close: number, last: number): boolean {
  return close >= last || reader.roles(close + 1).mark !== '' || reader.roles(close + 1).joined;
}

function content(by: Opening['by'], reader: Reader, first: number, at: number, subject: NounPhrase | null, last: number): Opening | null {
  let from = first;
  while (from <= last && (reader.roles(from).mark === ':' || isComma(reader.roles(from).mark))) from++;
  if (from > last) return null;
  return { by, first: from, start: reader.start(from), subject, at };
}
