import { WordClass } from '../lexicon/word-class.ts';
import { isComma, isMediumAt, lastOfMention, nounPhraseAfter, quotedName } from './noun-phrase.ts';
import { isOfNounBefore } from './noun-preposition.ts';
import { countedAfter, isAdverbial, isDash } from './phrase-parts.ts';
import { prepositionName } from './preposition-name.ts';
import type { Reader } from './reader.ts';

const adverbs = new Set(
  'رسميا مجددا سابقا صراحه مرارا علنا لاحقا امس اليوم ايضا كذلك ساخرا مازحا بشده بوضوح بقوه بحزم بدوره بدورها مباشره عبره انذاك حينها وقتها يومها تكرارا تحديدا قطعيا جازما بدورهم حصريا هاتفيا خطيا شفهيا قائلا للمره الاولي الثانيه مره اخري بالفعل سريعا هنا هناك وقتئذ حينئذ بسخريه باختصار بايجاز بصراحه فيه فيها له لها لهم لنا به بها عنه عنها اليه اليها معه معها قبلها بعدها'.split(
    ' ',
  ),
);

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
export function overDashes(reader: Reader, dash: number, limit: number): number {
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

export function isOccasion(reader: Reader, token: number): boolean {
  const stem = reader.roles(token).stem;
  return (
    /^(بيان|تصريح|تصريحات|موتمر|مقابله|حوار|حديث|كلمه|خطاب|تغريده|تغريدات|تدوينه|منشور|تقرير|رساله|ختام|وقت|اطار|سياق|لقاء|اجتماع|جلسه|مداخله|اتصال|تعليق|رد|مقال|فيديو|حساب|صفحه|موقع)$/.test(
      stem,
    ) || reader.timex(token) >= 0
  );
}

/** «من جهته», «على هامش», «إلى جانب»: prepositions that open no content. */
export function isAdverbialPreposition(reader: Reader, token: number): boolean {
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
