import { Clitic } from '../../../analysis/types.ts';
import type { Reader } from './reader.ts';
import type { WordRoles } from './words.ts';

/** A noun phrase: first and last token, and what its head tells of agreement. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly gender: 'm' | 'f' | null;
  readonly number: 's' | 'd' | 'p' | null;
  /** Whether somebody who can speak stands in it: a name, or a noun for a speaker. */
  readonly speaks: boolean;
  /** Whether its head does: «الوزارة», not «لقاء الفريق». */
  readonly headSpeaks: boolean;
}

/** Nouns that, after في or خلال, say where or when something was said. */
const occasions = new Set(
  'بيان تصريح تصريحات موتمر مقابله حوار حديث كلمه خطاب تغريده تغريدات تدوينه منشور تقرير رساله ختام وقت اطار سياق لقاء اجتماع جلسه مداخله اتصال كلام تعليق رد معرض موكب مستهل اعقاب ضوء شان هذا هذه ذلك يوم ساعه صباح مساء مقال مقطع تسجيل فيديو حسابه حسابها صفحته صفحتها موقع اشاره خضم ظل الوقت نهايه بدايه مناسبه حفل ندوه مداولات شهاده افاده وثيقه مذكره ايجاز حصيله تعميم لقاءات كلمته خطابه خطبه تصريحه تصريحاته مداخلته حديثه بيانه بيانها حين'.split(
    ' ',
  ),
);
/** Prepositions that tie an institution or a place to its speaker: مسؤول في الوزارة, سفير لدى, المتحدث باسم. */
const binding = new Set(['في', 'من', 'ب', 'ل', 'لدي', 'عن', 'علي', 'الي', 'ضد', 'بين', 'لشوون']);
const listeners = new Set('صحفيين صحافيين اعلاميين مراسلين وسائل برنامج مراسل زملاء اعضاء نواب مشاهدين'.split(' '));

export function isNounStart(reader: Reader, token: number): boolean {
  if (!reader.isWord(token)) return false;
  if (reader.mention(token) >= 0) return true;
  const roles = reader.roles(token);
  if (roles.complementiser || roles.verbOnly || roles.key === 'لي') return false;
  if (roles.preposition !== '' && !roles.attached) return false;
  if (roles.attached) return false;
  if (roles.functionClass === 'demonstrative')
    return token + 1 < reader.length && reader.roles(token + 1).mark === '' && reader.roles(token + 1).definite && reader.roles(token + 1).functionClass === '';
  if (roles.functionClass === 'quantifier') return true;
  if (roles.functionClass !== '') return false;
  if (roles.type.kind === 2) return false;
  return roles.nominal || roles.unknown || roles.speaker !== null;
}

/**
 * The noun phrase that begins at a token: head, iḍāfa, adjectives, names, what binds an institution to its speaker, apposition, and
 * coordination. With `strict` a further noun that cannot belong (an object after a complete subject) ends it.
 */
export function nounPhraseAfter(reader: Reader, first: number, limit: number, strict: boolean): NounPhrase | null {
  let start = first;
  const opening = quotedName(reader, start, limit);
  if (opening < 0 && !isNounStart(reader, start)) return null;
  let at = opening >= 0 ? opening : start;
  if (opening < 0 && reader.roles(start).functionClass === 'quantifier' && start + 1 <= limit) {
    // عدد من المسؤولين، أحد الخبراء، بعض السكان
    let next = start + 1;
    if (reader.roles(next).preposition === 'من' && next + 1 <= limit) next++;
    if (!isNounStart(reader, next) && !reader.roles(next).attached) return plain(reader, start, start);
    at = next;
  } else if (opening < 0 && reader.roles(start).functionClass === 'demonstrative' && start + 1 <= limit && isNounStart(reader, start + 1)) at = start + 1;
  const head = opening >= 0 ? start : at;
  at = opening >= 0 ? opening : lastOfMention(reader, at);
  let named = reader.mention(head) >= 0 && isPerson(reader, head);
  let closed = false;
  while (at < limit) {
    const next = at + 1;
    const roles = reader.roles(next);
    if (roles.mark !== '') {
      const after = afterMark(reader, next, limit, { named, strict, head });
      if (after < 0) break;
      named ||= hasPerson(reader, next, after);
      closed = true;
      at = after;
      continue;
    }
    if (reader.timex(next) >= 0 || reader.roles(next).type.kind === 2) break;
    if (endsName(reader, at, next)) break;
    // «وزارة الدفاع أو "البنتاغون"»
    if (roles.key === 'او' && next + 1 <= limit && (reader.mention(next + 1) >= 0 || reader.closing(next + 1) >= 0)) {
      const other = reader.closing(next + 1);
      at = other >= 0 && other - next <= 6 && other <= limit ? other : lastOfMention(reader, next + 1);
      if (at > next) continue;
      break;
    }
    if (roles.complementiser || roles.functionClass === 'relative' || roles.functionClass === 'negation' || roles.functionClass === 'auxiliary') break;
    if (
      roles.functionClass === 'adverb' ||
      roles.functionClass === 'conjunction' ||
      roles.functionClass === 'interrogative' ||
      roles.functionClass === 'pronoun'
    )
      break;
    if (roles.functionClass === 'demonstrative' || (roles.verbLikely && reader.mention(next) < 0)) break;
    if (roles.participles.length > 0 && !roles.definite && reader.mention(next) < 0 && (roles.key.endsWith('ا') || roles.joined)) break;
    if (reader.mention(next) >= 0 && !roles.attached) {
      if (roles.joined && !coordinates(reader, next, strict)) break;
      if (roles.joined) named = false;
      else if (reader.mention(at) >= 0 && reader.mention(at) !== reader.mention(next) && !isPerson(reader, next)) break;
      else if (strict && startsObject(reader, at, next, head)) break;
      if (named && isPerson(reader, next) && !roles.joined && reader.mention(next) !== reader.mention(at)) break;
      named ||= isPerson(reader, next);
      if (!isPerson(reader, next)) closed = closed || reader.roles(next).definite || !roles.joined;
      at = lastOfMention(reader, next);
      continue;
    }
    if (roles.verbOnly) break;
    if (roles.preposition !== '' || roles.key === 'باسم') {
      const after = boundPhrase(reader, next, limit, head, strict);
      if (after < 0) break;
      at = after;
      closed = true;
      continue;
    }
    if (roles.joined) {
      if (!coordinates(reader, next, strict)) break;
      at = next;
      named = false;
      closed = false;
      continue;
    }
    if (!(roles.nominal || roles.unknown || roles.speaker || roles.adjective)) break;
    if (!belongs(reader, at, next, { named, closed, strict, head })) break;
    if (roles.adjective && !roles.speaker && !roles.masdar && roles.key !== 'عام') closed = closed || strict;
    at = next;
  }
  while (at > head && reader.roles(at).mark !== '' && reader.opening(at) < 0 && reader.roles(at).mark !== ')') at--;
  start = first;
  return plain(reader, start, at, head);
}

/** «وكالة رويترز قال الوزير», «هيئة الإذاعة (بي بي سي) نقلا عن»: what cannot go on with the name of an institution. */
function endsName(reader: Reader, at: number, next: number): boolean {
  const roles = reader.roles(next);
  if (sourcing.has(roles.key)) return true;
  if (roles.definite || roles.attached || roles.verbs.length === 0 || reader.mention(next) >= 0) return false;
  return (reader.mention(at) >= 0 && !isPerson(reader, at)) || (reader.opening(at) >= 0 && reader.mention(at - 1) >= 0 && !isPerson(reader, at - 1));
}

/** Words that give a source, or a reason, after a phrase that is complete. */
const sourcing = new Set(['نقلا', 'وفقا', 'وفق', 'طبقا', 'استنادا', 'تبعا', 'حسبما', 'بحسب', 'بناء']);

/** The noun phrase that ends right before a token (the subject of SVO), back to the clause's beginning at or after `from`. */
export function nounPhraseBefore(reader: Reader, before: number, from: number): NounPhrase | null {
  let last = before - 1;
  if (last < from) return null;
  if (isComma(reader.roles(last).mark) && last - 1 >= from) last--;
  else if (reader.roles(last).mark !== '' && reader.opening(last) < 0 && reader.roles(last).mark !== ')') return null;
  let first = last;
  for (let token = last; token >= from; token--) {
    const roles = reader.roles(token);
    if (reader.mention(token) >= 0) {
      first = token;
      continue;
    }
    if (roles.mark !== '') {
      const open = reader.opening(token);
      if (open >= from && token - open <= 8) {
        token = open;
        first = open;
        continue;
      }
      if (roles.mark === ')') {
        let open2 = token - 1;
        while (open2 >= from && reader.roles(open2).mark !== '(') open2--;
        if (open2 < from) break;
        token = open2;
        first = open2;
        continue;
      }
      // One comma may part a title from its name.
      if (isComma(roles.mark) && token - 1 >= from && apposes(reader, token, last)) continue;
      break;
    }
    if (reader.mention(token) >= 0) {
      first = token;
      continue;
    }
    if (roles.complementiser || roles.functionClass === 'complementiser' || roles.functionClass === 'conjunction' || roles.functionClass === 'relative') break;
    if (roles.functionClass === 'auxiliary') break;
    if (roles.functionClass === 'adverb' || roles.functionClass === 'negation' || roles.functionClass === 'pronoun' || roles.functionClass === 'interrogative')
      break;
    if (roles.verbLikely || roles.verbOnly || (roles.verbs.length > 0 && !roles.definite && !roles.attached)) break;
    first = token;
  }
  const parted = last < before - 1;
  // A subject does not begin with a preposition: over the whole phrase that hangs on one.
  while (
    first <= last &&
    ((reader.roles(first).mark !== '' && reader.closing(first) < 0) ||
      (reader.roles(first).preposition !== '' && !(reader.mention(first) >= 0 && !reader.roles(first).attached)))
  ) {
    if (reader.roles(first).mark !== '') {
      first++;
      continue;
    }
    if (parted) return null;
    const inner = reader.roles(first).attached || reader.roles(first).pronominal ? first : first + 1;
    const phrase = inner > first && inner <= last ? nounPhraseAfter(reader, inner, last, true) : null;
    first = (phrase ? phrase.last : inner) + 1;
  }
  // What follows a verb is that verb's own.
  if (first > from && reader.roles(first - 1).verbLikely && reader.mention(first - 1) < 0) return null;
  while (first <= last && reader.timex(first) >= 0) first++;
  while (last >= first && reader.timex(last) >= 0) last--;
  if (first > last || !(isNounStart(reader, first) || reader.closing(first) >= 0 || reader.mention(first) >= 0)) return null;
  // The phrase may be cut short by what does not belong: begin anew after it.
  for (let guard = 0; guard < 6; guard++) {
    const phrase = nounPhraseAfter(reader, first, last, false);
    if (!phrase) return null;
    if (phrase.last >= last) return phrase;
    if (parted) return null;
    let next = phrase.last + 1;
    while (next <= last && !(isNounStart(reader, next) && reader.roles(next).preposition === '')) next++;
    if (next > last) return last - phrase.first <= 10 ? plain(reader, phrase.first, last, phrase.head) : null;
    first = next;
  }
  return null;
}

function apposes(reader: Reader, comma: number, last: number): boolean {
  const inner = comma + 1 <= last && (hasPerson(reader, comma + 1, last) || reader.roles(comma + 1).speaker !== null || reader.roles(comma + 1).unknown);
  const outer = reader.roles(comma - 1);
  return inner && outer.mark === '' && (outer.nominal || outer.unknown || outer.adjective || reader.mention(comma - 1) >= 0) && last - comma <= 9;
}

/** «اتهم المسلحون الحكومة السورية»: after a complete definite subject a name is the object, unless it names the one with the title. */
function startsObject(reader: Reader, at: number, next: number, head: number): boolean {
  const before = reader.roles(at);
  if (!before.definite || reader.mention(at) >= 0) return false;
  if (!isPerson(reader, next)) return true;
  const speaker = reader.roles(head).speaker;
  return speaker === 'institution' || speaker === 'people' || speaker === 'officials' || speaker === 'document';
}

/** Titles that stand beside another title or a name: الشيخ الدكتور، العقيد الركن. */
const honorifics =
  /^(شيخ|دكتور|دكتوره|استاذ|استاذه|مهندس|مهندسه|لواء|عميد|عقيد|فريق|رائد|مقدم|نقيب|جنرال|امير|اميره|سيد|سيده|حاج|ركن|بروفيسور|محامي|محاميه|نائب|فنان|فنانه|كابتن|شاعر|شاعره)$/;

/** Whether a further word belongs to the phrase whose last word stands before it. */
function belongs(reader: Reader, at: number, next: number, state: { named: boolean; closed: boolean; strict: boolean; head: number }): boolean {
  const roles = reader.roles(next);
  const before = reader.roles(at);
  if (state.named && reader.mention(at) >= 0) {
    if (roles.speaker && !roles.masdar) return !state.strict || (!roles.definite && (roles.speaker === 'official' || roles.speaker === 'person'));
    return roles.unknown || (!state.strict && roles.adjective);
  }
  // «الدول الأربع»: its number.
  if (before.definite && /^ال(ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه?$/.test(roles.key)) return true;
  const construct = !before.definite && reader.mention(at) < 0 && !before.proper && before.mark === '';
  if (before.proper && reader.mention(at) < 0 && !roles.adjective && !roles.unknown && !roles.proper) return false;
  // «النائب نعمة طعمة»: after a title that stands before names, words without ال are the name.
  if (!roles.definite && (roles.givenName || roles.unknown) && roles.preposition === '' && !roles.joined) {
    if (before.definite && honorifics.test(before.stem)) return true;
  }
  // … and what follows the given name.
  if (
    !roles.definite &&
    before.givenName &&
    !before.definite &&
    at > 0 &&
    reader.roles(at - 1).definite &&
    honorifics.test(reader.roles(at - 1).stem) &&
    roles.preposition === '' &&
    !roles.joined
  )
    return true;
  const definite = before.definite || reader.mention(at) >= 0 || before.proper || (before.unknown && !before.adjective);
  if (
    roles.adjective &&
    roles.enclitic === '' &&
    roles.definite === definite &&
    !(roles.masdar && state.strict) &&
    (!state.strict || agreesWith(reader, state.head, at, roles))
  )
    return true;
  if (
    roles.adjective &&
    roles.enclitic === '' &&
    roles.definite &&
    !before.definite &&
    reader.roles(state.head).definite &&
    (!state.strict || agreesWith(reader, state.head, at, roles))
  )
    return true;
  if (roles.speaker && roles.definite && (roles.speaker === 'official' || roles.speaker === 'person'))
    return !state.strict || honorifics.test(roles.stem) || honorifics.test(before.stem);
  if (roles.unknown) return true;
  if (construct && !state.closed) {
    // Iḍāfa. An indefinite plural before a verbal noun is a subject before its object: أعلنت مصادر سقوط
    if (state.strict && roles.masdar && (before.speaker === 'source' || before.speaker === 'people' || before.speaker === 'officials')) return false;
    return !before.adjective || before.masdar || before.key === 'عام' || before.speaker !== null || !state.strict;
  }
  if (!state.strict) return roles.definite === before.definite || construct;
  return false;
}

/** Whether an adjective can go with the head or with the noun before it: «المسؤول الشائعات» and «الرئيس المتطوعين» are no noun with its adjective. */
function agreesWith(reader: Reader, head: number, at: number, adjective: WordRoles): boolean {
  if (reader.mention(at) >= 0) return /(ي|يه)$/.test(adjective.stem);
  return fits(reader.roles(head), adjective) || fits(reader.roles(at), adjective);
}

function fits(noun: WordRoles, adjective: WordRoles): boolean {
  if (adjective.stem.endsWith('ات')) return noun.stem.endsWith('ات');
  if (/(ون|ين)$/.test(adjective.stem) && adjective.stem.length > 4)
    return noun.speaker === 'people' || noun.speaker === 'officials' || /(ون|ين|ان)$/.test(noun.stem);
  if (adjective.stem.endsWith('ه')) return /(ه|ات|اء)$/.test(noun.stem) || femininePlurals.has(noun.stem);
  return !noun.stem.endsWith('ه') || noun.adjective;
}

/** After a comma, a bracket, a quotation mark or a slash: the last token of what belongs to the phrase, -1 where it ends. */
function afterMark(reader: Reader, mark: number, limit: number, state: { named: boolean; strict: boolean; head: number }): number {
  const text = reader.roles(mark).mark;
  const name = quotedName(reader, mark, limit);
  if (name >= 0) {
    const before = reader.roles(mark - 1);
    return before.speaker !== null || before.nominal || before.unknown || reader.mention(mark - 1) >= 0 ? name : -1;
  }
  if (text === '(') {
    for (let close = mark + 1; close <= Math.min(limit, mark + 12); close++) if (reader.roles(close).mark === ')') return close;
    return -1;
  }
  if (text === '/' && mark + 1 <= limit && reader.isWord(mark + 1)) return lastOfMention(reader, mark + 1);
  if (
    text === '.' &&
    mark + 1 <= limit &&
    reader.isWord(mark + 1) &&
    reader.start(mark) === reader.end(mark - 1) &&
    reader.start(mark + 1) === reader.end(mark)
  )
    return mark + 1;
  if (text === '-' && mark + 1 <= limit && reader.start(mark) === reader.end(mark - 1) && reader.start(mark + 1) === reader.end(mark)) return mark + 1;
  if (!isComma(text)) return -1;
  return apposition(reader, mark, limit, state);
}

/** «، الجنرال فاليري غيراسيموف،»: a comma, then a name after a title or a title after a name. */
function apposition(reader: Reader, comma: number, limit: number, state: { named: boolean; strict: boolean; head: number }): number {
  let next = comma + 1;
  if (next > limit || !reader.isWord(next)) return -1;
  const roles = reader.roles(next);
  if (roles.joined && roles.functionClass === 'pronoun') {
    // «، وهو باحث في الجامعة،»
    const phrase = next + 1 <= limit ? nounPhraseAfter(reader, next + 1, limit, false) : null;
    return phrase && isBoundary(reader, phrase.last + 1, limit) ? phrase.last : -1;
  }
  if (roles.joined || (!roles.definite && (roles.verbs.length > 0 || roles.participles.length > 0)) || roles.complementiser) return -1;
  if (roles.preposition === 'دون' || roles.key === 'الذي' || roles.key === 'التي') {
    // «، دون الكشف عن هويته،»
    for (let token = next; token <= Math.min(limit, next + 8); token++) if (isComma(reader.roles(token).mark)) return token - 1;
    return -1;
  }
  const names = isPerson(reader, next) || (roles.unknown && !state.named);
  const titles = roles.speaker !== null;
  if (!names && !titles) return -1;
  const phrase = nounPhraseAfter(reader, next, limit, state.strict);
  if (!phrase) return -1;
  next = phrase.last + 1;
  return isBoundary(reader, next, limit) ? phrase.last : -1;
}

/** Where an apposition may end: the limit, a comma, a complementiser, a quotation, a colon, a verb. */
function isBoundary(reader: Reader, token: number, limit: number): boolean {
  if (token > limit) return true;
  const roles = reader.roles(token);
  return (
    roles.mark !== '' ||
    roles.complementiser ||
    roles.verbPossible ||
    roles.preposition !== '' ||
    reader.timex(token) >= 0 ||
    roles.functionClass === 'auxiliary'
  );
}

const governed: Readonly<Record<string, RegExp>> = {
  عن: /^(صادر|صادره|مسؤول|مسؤوله|متحدث|متحدثه|ناطق|ناطقه|ممثل|ممثله|نائب|نائبه|مندوب|ممثلين|ممثلون|مسؤولين|مسؤولون|محام|محامي)$/,
  علي: /^(مشرف|مشرفه|قائم|مطلع|قيم)$/,
  الي: /^(مبعوث|مبعوثه|سفير|سفيره|مندوب|موفد|موفده)$/,
};

/** Whether a noun for a speaker takes the preposition: المسؤول عن، المشرف على، المبعوث إلى. */
export function governs(noun: WordRoles, preposition: string): boolean {
  return governed[preposition]?.test(noun.stem) ?? false;
}

/** A preposition with its noun phrase that belongs to a speaker: the last token, -1 where it is an adverbial. */
function boundPhrase(reader: Reader, token: number, limit: number, head: number, strict: boolean): number {
  const roles = reader.roles(token);
  if (roles.pronominal) return -1;
  const bySpeaker = head < 0 || isSpeakerHead(reader, head) || head === token - 1;
  if (roles.key === 'باسم' || roles.key === 'باسمه' || roles.stem === 'اسم') {
    const phrase = token + 1 <= limit ? nounPhraseAfter(reader, token + 1, limit, strict) : null;
    return phrase ? phrase.last : -1;
  }
  if (!bySpeaker || !binding.has(roles.preposition)) return -1;
  const inner = roles.attached ? token : token + 1;
  if (inner > limit) return -1;
  const noun = reader.roles(inner);
  if (
    reader.timex(inner) >= 0 ||
    occasions.has(noun.stem) ||
    listeners.has(noun.stem) ||
    noun.functionClass === 'demonstrative' ||
    noun.functionClass === 'relative'
  )
    return -1;
  if (roles.attached) {
    if (
      reader.mention(inner) < 0 &&
      noun.speaker !== 'institution' &&
      noun.speaker !== 'medium' &&
      !(roles.preposition === 'ل' && noun.definite && !strict) &&
      !isOfficeOf(reader, head, noun, roles.preposition)
    )
      return -1;
    if (roles.preposition === 'ل' && (isMediumAt(reader, inner) || (head === token - 1 && reader.mention(inner) < 0 && noun.speaker === 'people'))) return -1;
    if (roles.preposition === 'ل' && reader.mention(inner) >= 0 && !noun.definite && !isTitle(reader.roles(inner - 1))) return -1;
    if (roles.preposition === 'ك') return -1;
    const phrase = innerPhrase(reader, inner, limit, strict);
    return phrase;
  }
  if ((roles.preposition === 'ل' || roles.preposition === 'الي') && (isMediumAt(reader, inner) || reader.closing(inner) >= 0)) return -1;
  if (roles.preposition === 'عن' || roles.preposition === 'علي' || roles.preposition === 'الي' || roles.preposition === 'ضد') {
    if (!governs(reader.roles(token - 1), roles.preposition) || reader.mention(token - 1) >= 0) return -1;
  }
  if (!isNounStart(reader, inner) && reader.closing(inner) < 0) return -1;
  // «زيدان في المؤتمر», «طالبت واشنطن من موسكو»: beside a bare name an adverbial, or what the verb takes.
  if (head >= 0 && reader.mention(head) >= 0 && roles.preposition === 'في' && isPerson(reader, token - 1) && reader.mention(inner) < 0) return -1;
  if (roles.preposition === 'من' && reader.mention(token - 1) >= 0 && !isPerson(reader, token - 1)) return -1;
  if (roles.preposition === 'في' && strict && reader.mention(inner) < 0 && reader.roles(inner).speaker === null) return -1;
  if (head >= 0 && roles.preposition === 'من' && reader.roles(inner).masdar) return -1;
  const phrase = nounPhraseAfter(reader, inner, limit, strict);
  return phrase ? phrase.last : -1;
}

/** «مديرة الإدارة العامة للإشراف», «مساعد الوزير لشؤون الطيران»: the office that a title is held for. */
function isOfficeOf(reader: Reader, head: number, noun: WordRoles, preposition: string): boolean {
  if (preposition !== 'ل' || head < 0 || reader.roles(head).speaker !== 'official') return false;
  return (
    /^(شوون|شؤون|قطاع|خدمات|موارد|علاقات|بحوث|دراسات|عمليات|مشاريع|مشروعات|اوقاف)$/.test(noun.stem) || (noun.masdar && noun.definite && noun.speaker === null)
  );
}

/** The phrase whose first word carries an attached preposition. */
function innerPhrase(reader: Reader, token: number, limit: number, strict: boolean): number {
  let at = lastOfMention(reader, token);
  for (let next = at + 1; next <= limit; next++) {
    const roles = reader.roles(next);
    if (reader.mention(next) >= 0 && !roles.joined) at = lastOfMention(reader, next);
    else if (
      roles.mark === '' &&
      !roles.joined &&
      roles.preposition === '' &&
      (roles.adjective || (!reader.roles(at).definite && roles.nominal)) &&
      !roles.verbOnly &&
      roles.functionClass === '' &&
      reader.timex(next) < 0
    ) {
      if (strict && roles.masdar && reader.mention(at) >= 0) break;
      at = next;
    } else if (quotedName(reader, next, limit) >= 0) at = quotedName(reader, next, limit);
    else break;
    next = at;
  }
  return at;
}

function isTitle(roles: WordRoles): boolean {
  return roles.speaker === 'official' || roles.speaker === 'officials' || roles.speaker === 'person' || roles.adjective;
}

function isSpeakerHead(reader: Reader, head: number): boolean {
  return reader.roles(head).speaker !== null || reader.mention(head) >= 0;
}

/** A word with و that goes on with the phrase: another name or speaker, not a verb. */
function coordinates(reader: Reader, token: number, strict: boolean): boolean {
  const roles = reader.roles(token);
  if (roles.complementiser || roles.preposition !== '' || roles.functionClass !== '' || !(roles.bestClitics & Clitic.wa)) return false;
  if (roles.verbs.some((verb) => (verb.reading.clitics & (Clitic.wa | Clitic.fa)) !== 0) && !roles.definite) return false;
  if (reader.mention(token) >= 0) return true;
  if (roles.verbOnly || (roles.verbPossible && !roles.definite)) return false;
  return roles.speaker !== null || roles.definite || (roles.nominal && !strict);
}

/** A short quotation that is a name («واشنطن بوست»): its closing mark, -1 where it is none. */
export function quotedName(reader: Reader, mark: number, limit: number): number {
  const close = reader.closing(mark);
  const titled =
    mark > 0 &&
    ((reader.roles(mark - 1).speaker === 'official' && !reader.roles(mark - 1).definite) ||
      reader.roles(mark - 1).speaker === 'institution' ||
      reader.roles(mark - 1).speaker === 'medium');
  if (close < 0 || close > limit || close - mark > (titled ? 14 : 8)) return -1;
  for (let token = mark + 1; token < close; token++) {
    const roles = reader.roles(token);
    if (titled && close - mark <= 7) break;
    if (roles.verbOnly || roles.complementiser || (roles.verbs.length > 0 && !roles.nominal && reader.mention(token) < 0)) return -1;
  }
  if (reader.mention(mark + 1) >= 0) return close;
  // «إسرائيل "حربها"», «إسرائيل "بضبط النفس"»: what is quoted hangs on the verb.
  const inside = reader.roles(mark + 1);
  if (reader.mention(mark - 1) >= 0 && (inside.enclitic !== '' || inside.attached)) return -1;
  if (titled && close < limit && !isStopMark(reader.roles(close + 1).mark)) return close;
  return close - mark <= 5 && mark > 0 && (reader.roles(mark - 1).speaker !== null || reader.roles(mark - 1).unknown || isAcronymBefore(reader, mark))
    ? close
    : -1;
}

function isStopMark(mark: string): boolean {
  return mark.startsWith('.') || mark === '؟' || mark === '!';
}

function isAcronymBefore(reader: Reader, mark: number): boolean {
  return reader.mention(mark - 1) >= 0 && !isPerson(reader, mark - 1);
}

export function isMediumAt(reader: Reader, token: number): boolean {
  const kind = reader.kindAt(token);
  if (kind !== '') return mediumKinds.has(kind);
  const { speaker, stem } = reader.roles(token);
  if (stem === 'وكالات') return token + 1 < reader.length && /^(انباء|اعلام)$/.test(reader.roles(token + 1).stem);
  return speaker === 'medium' || (stem === 'وكاله' && reader.mention(token) < 0);
}

const mediumKinds = new Set(['news-agency', 'newspaper', 'channel', 'site', 'platform', 'magazine', 'radio', 'outlet']);

export function isPerson(reader: Reader, token: number): boolean {
  const mention = reader.mention(token);
  return mention >= 0 && reader.found.mentions[mention]?.type === 'PER';
}

export function hasPerson(reader: Reader, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) if (isPerson(reader, token)) return true;
  return false;
}

export function lastOfMention(reader: Reader, token: number): number {
  const mention = reader.mention(token);
  if (mention < 0) return token;
  let last = token;
  while (last + 1 < reader.length && reader.mention(last + 1) === mention) last++;
  return last;
}

export function isComma(mark: string): boolean {
  return mark === '،' || mark === ',' || mark === '؛' || mark === ';';
}

/** A nominative sound masculine plural names people: المزارعون. */
function isHumanPlural(roles: WordRoles): boolean {
  return roles.nominal && !roles.verbPossible && roles.stem.length >= 5 && roles.stem.endsWith('ون') && roles.enclitic === '';
}

/** A phrase of which nothing but its place tells that it speaks. */
export function phraseOf(reader: Reader, first: number, last: number): NounPhrase {
  return { ...plain(reader, first, last), gender: null, number: 's', speaks: true, headSpeaks: true };
}

function plain(reader: Reader, first: number, last: number, head: number = first): NounPhrase {
  const roles = reader.roles(head);
  let speaks = false;
  for (let token = first; token <= last && !speaks; token++)
    speaks = reader.mention(token) >= 0 || reader.roles(token).speaker !== null || reader.roles(token).proper || isHumanPlural(reader.roles(token));
  const headSpeaks =
    reader.mention(head) >= 0 ||
    (roles.speaker !== null && roles.functionClass === '') ||
    roles.proper ||
    isHumanPlural(roles) ||
    hasPerson(reader, first, last) ||
    reader.closing(head) >= 0;
  return { first, last, head, gender: genderOf(reader, head, roles), number: numberOf(roles), speaks, headSpeaks };
}

/** Plurals of things and bodies that go with a feminine singular. */
const femininePlurals = new Set(
  'مصادر وسائل تقارير قوات سلطات صحف دول بيانات فصائل اوساط شركات عواصم كتائب سرايا ارقام وثائق مواقع قنوات نتائج خارجيه جماعات امم قوي جهود اجهزه احزاب مجالس لجان وزارات اسواق بنوك اسعار ابحاث دراسات صور رسائل مذكرات تصريحات معلومات فرق انديه وحدات كتل حكومات ارقام شعوب نقابات'.split(
    ' ',
  ),
);

function genderOf(reader: Reader, head: number, roles: WordRoles): 'm' | 'f' | null {
  if (reader.mention(head) >= 0 && roles.speaker === null) return reader.genderAt(head);
  if (roles.speaker === 'people' || roles.speaker === 'officials') return 'm';
  if (roles.speaker === null && roles.unknown) return null;
  if (/(ه|ات|اء)$/.test(roles.stem) && roles.stem !== 'خليفه') return roles.stem.endsWith('اء') ? null : 'f';
  if (femininePlurals.has(roles.stem)) return 'f';
  return 'm';
}

function numberOf(roles: WordRoles): 's' | 'd' | 'p' | null {
  if (/(ون|ين)$/.test(roles.key) && roles.speaker === null && roles.nominal) return 'p';
  if (roles.speaker === 'officials' || roles.speaker === 'people') return 'p';
  if (roles.speaker !== null) return 's';
  return null;
}
