import type { AttributionKind } from '../../../analysis/index.ts';
import { type EndOptions, endsContent, writerGoesOn } from './content-end.ts';
import { isComma, isPerson } from './noun-phrase.ts';
import type { Opening } from './opening.ts';
import type { Reader, SentenceReader } from './reader.ts';
import type { Site } from './sites.ts';

/** What was said: its span without the marks at its ends. */
export interface Content {
  readonly start: number;
  readonly end: number;
  /** First and last token, marks left out. */
  readonly first: number;
  readonly last: number;
  readonly kind: AttributionKind;
}

/**
 * The content that begins at a token: to the sentence's end, or to where another statement or the writer goes on. `isBreak` tells
 * tokens at which another statement's cue begins.
 */
export function readContent(sentence: SentenceReader, first: number, start: number, options: EndOptions & { depth: number; byMark: boolean }): Content | null {
  const { reader, last } = sentence;
  let begin = first;
  let offset = start;
  const close = reader.closing(first);
  if (close >= 0 && close <= last) {
    const whole = wholeQuotation(sentence, first, close, options);
    if (whole) return whole;
  }
  let end = first;
  for (let token = first; token <= last; token++) {
    if (reader.depth(token) < options.depth) break;
    if (token > first && reader.depth(token) === options.depth && endsContent(sentence, token, first, options)) break;
    end = token;
  }
  // A mark at the beginning that closes at the end goes; one that closes inside stays with its words.
  while (end > begin && isTrimmed(reader, end, begin)) end--;
  if (reader.closing(begin) === end || (reader.closing(begin) < 0 && isQuote(reader.roles(begin).mark))) {
    begin++;
    offset = reader.start(begin);
    if (reader.opening(end) >= 0) end--;
  } else if (reader.closing(begin) > begin && reader.closing(begin) <= end) {
    offset = reader.start(begin);
  }
  while (end > begin && isTrimmed(reader, end, begin)) end--;
  const inside = options.byMark ? overThat(reader, begin, end) : begin;
  if (inside > begin) {
    begin = inside;
    offset = reader.start(begin);
  }
  const stop = reader.opening(end) >= begin ? reader.end(end) - markAtEnd(reader, end) : reader.end(end);
  if (end < begin || (reader.roles(end).mark !== '' && end === begin)) return null;
  return { start: Math.max(offset, reader.start(begin)), end: stop, first: begin, last: end, kind: kindOf(reader, begin, end) };
}

/** The content that opens behind a cue and runs to the next one: what the constructions ask most. */
export function contentBehind(
  site: Site,
  cue: number,
  opening: { readonly first: number; readonly start?: number; readonly by?: Opening['by'] },
  options: Omit<EndOptions, 'isBreak'> = { nested: false },
): Content | null {
  const { first, start = site.reader.start(first), by } = opening;
  return readContent(site, first, start, {
    ...options,
    depth: site.reader.depth(cue),
    byMark: by === 'quote' || by === 'colon',
    isBreak: (token) => token > first && site.isBreak(token),
  });
}

/** «قال: "إن الطريق مغلق"»: the token behind the complementiser that stands inside the marks or behind the colon. */
function overThat(reader: Reader, first: number, last: number): number {
  let at = first;
  if (at < last && reader.closing(at) < 0 && isQuote(reader.roles(at).mark)) at++;
  const { complementiser, preposition } = reader.roles(at);
  return complementiser && preposition === '' && at + 1 < last && reader.roles(at + 1).mark === '' ? at + 1 : first;
}

/** The gold leaves out the marks at the two ends: a closing mark at the end goes, though its opening one stands inside. */
function markAtEnd(reader: Reader, end: number): number {
  return reader.end(end) - reader.start(end);
}

/** A content that is one quotation, or quotations in a row: `"…". "…"`. */
function wholeQuotation(sentence: SentenceReader, open: number, close: number, options: EndOptions & { byMark: boolean }): Content | null {
  const { reader, last } = sentence;
  const next = close + 1;
  const pause =
    next > last || isStop(reader.roles(next).mark) || (isComma(reader.roles(next).mark) && pausesAfter(sentence, next, options)) || options.isBreak(next);
  if (!pause && (!(options.byMark && close - open > 4) || goesOn(sentence, next))) return null;
  if (close - open <= 4 && !pause) return null;
  let final = close;
  for (;;) {
    let after = final + 1;
    while (after <= last && isStop(reader.roles(after).mark)) after++;
    const more = after <= last ? reader.closing(after) : -1;
    if (more < 0 || more > last || !options.byMark) break;
    final = more;
  }
  let first = open + 1;
  let end = final - 1;
  while (end > first && isTrimmed(reader, end, first)) end--;
  while (first < end && reader.roles(first).mark !== '' && reader.closing(first) < 0) first++;
  first = overThat(reader, first, end);
  return { start: reader.start(first), end: reader.end(end), first, last: end, kind: 'direct' };
}

/** «"… علاجات" قد تعطي "فرصة"»: after the closing mark the speaker's own clause goes on, with no connective and no adverbial. */
function goesOn({ reader, last }: SentenceReader, next: number): boolean {
  const roles = reader.roles(next);
  const plain = roles.mark === '' && !roles.joined && roles.preposition === '' && reader.timex(next) < 0;
  if (!plain || !/^(|relative|auxiliary|negation)$/.test(roles.functionClass) || (roles.functionClass === '' && !roles.verbLikely)) return false;
  if (roles.verbs.length > 0 || roles.participles.length > 0) return false;
  for (let token = next; token <= last; token++) if (reader.closing(token) > token) return true;
  return false;
}

/** After a quotation and a comma: does the statement end there? It does unless the sentence plainly goes on with it. */
function pausesAfter(sentence: SentenceReader, comma: number, options: EndOptions & { byMark: boolean }): boolean {
  const next = comma + 1;
  if (next > sentence.last || options.byMark) return true;
  if (options.isBreak(comma) || options.isBreak(next)) return true;
  const roles = sentence.reader.roles(next);
  return writerGoesOn(sentence, next, options) || roles.participles.length > 0 || roles.preposition !== '';
}

function isTrimmed(reader: Reader, token: number, first: number): boolean {
  const mark = reader.roles(token).mark;
  if (mark === '') return false;
  if (mark === ')' || mark === ']' || mark === '%') return false;
  if (reader.opening(token) >= first) return false;
  return true;
}

function isStop(mark: string): boolean {
  return mark.startsWith('.') || mark.startsWith('…') || mark === '!' || mark === '؟' || mark === '?';
}

function isQuote(mark: string): boolean {
  return mark === '"' || mark === '“' || mark === '”' || mark === '«' || mark === '»';
}

/** direct: all of it stands in quotation marks; mixed: part of it does, names apart. */
function kindOf(reader: Reader, first: number, last: number): AttributionKind {
  let quoted = false;
  for (let token = first; token <= last; token++) {
    const close = reader.closing(token);
    if (close < 0) {
      // The mark before a word that opened outside the span.
      continue;
    }
    if (!isNameQuotation(reader, token, close)) quoted = true;
    token = close;
  }
  if (first > 0 && reader.closing(first - 1) >= last) return 'direct';
  // A quotation whose mark never closes.
  if (first > 0 && isQuote(reader.roles(first - 1).mark) && reader.closing(first - 1) < 0 && reader.opening(first - 1) < 0) return 'direct';
  return quoted ? 'mixed' : 'indirect';
}

/** What has a name of its own, which stands in marks after it. */
const bearers =
  /^(اسم|فيلم|مسلسل|برنامج|صحيفه|جريده|مجله|موقع|كتاب|روايه|اغنيه|البوم|حزب|حركه|تنظيم|جماعه|شركه|مجموعه|قناه|مسرحيه|ديوان|لقب|جائزه|عمليه|صاروخ|صواريخ|طائره|طائرات|منظومه|سفينه|مبادره|مشروع|حمله|تطبيق|شبكه|نادي|منصه|نظام|هاتف|لعبه|مهرجان|معرض|ميليشيا|كتيبه|لواء|فندق|مطعم|مقاتله|طراز|نوع|بطوله|فيروس|اعصار|عاصفه|وسم|هاشتاغ|هاشتاق)$/;

/** «صحيفة "الوطن"», «صواريخ "توماهوك"»: a mark around a name says nothing of how the content is told. */
function isNameQuotation(reader: Reader, open: number, close: number): boolean {
  if (close - open > 5) return false;
  for (let token = open + 1; token < close; token++) {
    if (reader.mention(token) >= 0 || reader.roles(token).type.kind === 1 || reader.roles(token).type.kind === 2 || isPerson(reader, token)) return true;
  }
  if (open === 0) return false;
  const before = reader.roles(open - 1);
  if (bearers.test(before.stem)) return true;
  if (close - open > 3) return false;
  return before.mark === '' && before.nominal && !before.adjective && reader.roles(open + 1).unknown;
}
