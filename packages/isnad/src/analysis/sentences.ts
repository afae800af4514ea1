import type { Block, Chrome } from '../article/index.ts';
import type { Span } from '../span.ts';
import { Mark } from './marks.ts';
import { TokenKind, type Tokens } from './tokens.ts';

/** A sentence: first and last token. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of the block or line that it stands in. */
  readonly paragraph: number;
}

/** Tokens after which a text without full stops is parted at the next comma, and at twice as many anywhere: rules stay linear. */
const longest = 400;

/**
 * Parts the tokens into sentences: at line breaks, at . ! ؟ ? … with what closes after them, never inside quotation marks that close
 * in the same paragraph within reach, never after an initial or an abbreviation (one or two letters before the dot).
 */
export function findSentences(tokens: Tokens, depth: Int32Array): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.lineBreak) {
      push(i - 1);
      first = i + 1;
      paragraph++;
      continue;
    }
    if (i - first >= longest && ((markOf(tokens, i) & Mark.pauses) !== 0 || i - first >= 2 * longest)) {
      push(i);
      first = i + 1;
      continue;
    }
    if (kind !== TokenKind.punctuation || (depth[i] as number) > 0 || !endsSentence(tokens, i)) continue;
    let last = i;
    while (last + 1 < tokens.length && closes(tokens, last + 1, depth)) last++;
    push(last);
    first = last + 1;
    i = last;
  }
  push(tokens.length - 1);
  return sentences;

  function push(last: number): void {
    if (last >= first) sentences.push({ start: tokens.start[first] as number, end: tokens.end[last] as number, first, last, paragraph });
  }
}

function textOf(tokens: Tokens, token: number): string {
  return tokens.types.get(tokens.type[token] as number).text;
}

function markOf(tokens: Tokens, token: number): number {
  return tokens.types.mark(tokens.type[token] as number);
}

function endsSentence(tokens: Tokens, at: number): boolean {
  const bits = markOf(tokens, at);
  if (bits & Mark.ends) return true;
  if (!(bits & Mark.dots)) return false;
  if (at === 0) return true;
  const mark = textOf(tokens, at);
  const before = tokens.types.get(tokens.type[at - 1] as number);
  const touches = tokens.end[at - 1] === tokens.start[at];
  if (mark === '.' && touches && before.kind === TokenKind.word && before.key.length <= 1) return false;
  if (mark === '.' && touches && before.kind === TokenKind.foreign && before.text.length <= 2) return false;
  // A dot inside a name or address: العربية.نت
  const next = at + 1 < tokens.length ? tokens.types.get(tokens.type[at + 1] as number) : null;
  if (mark === '.' && touches && next && tokens.start[at + 1] === tokens.end[at] && (next.kind === TokenKind.word || next.kind === TokenKind.foreign)) {
    return next.kind === TokenKind.word && next.key.length > 3;
  }
  return true;
}

/** Closing marks that belong to the sentence that has just ended. */
function closes(tokens: Tokens, at: number, depth: Int32Array): boolean {
  if (!(markOf(tokens, at) & Mark.closes)) return false;
  return (depth[at] as number) === 0 && tokens.start[at] === tokens.end[at - 1];
}

/** A pair of quotation marks: the tokens of the marks. */
export interface Quotation {
  readonly open: number;
  readonly close: number;
}

const reach = 220;
/** Open marks that are kept at once: a text of marks that never close costs no more than another. */
const deepest = 32;
const pairs: Readonly<Record<string, string>> = { '«': '»', '“': '”', '‘': '’', '‹': '›' };

/**
 * The quotations of a text, outermost and nested, each within one paragraph. Unclosed and stray marks are passed over; where a new
 * mark opens the next paragraph, an unclosed quotation ends with the full stop of its own.
 */
export function findQuotations(tokens: Tokens): Quotation[] {
  const found: Quotation[] = [];
  let stack: OpenMark[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.lineBreak) {
      const open = stack[0];
      if (open && goesOnBehind(tokens, open.at, i)) found.push({ open: open.at, close: i - 1 });
      if (stack.length > 0) stack = [];
      continue;
    }
    if (kind !== TokenKind.punctuation || !(markOf(tokens, i) & Mark.quotes)) continue;
    const mark = textOf(tokens, i);
    const opener = openerOf(stack, mark, tokens, i);
    if (opener >= 0) {
      const open = stack[opener] as OpenMark;
      stack.length = opener;
      if (i - open.at <= reach && i > open.at + 1) found.push({ open: open.at, close: i });
    } else if (opens(mark, tokens, i)) {
      if (stack.length === deepest) stack.shift();
      stack.push({ mark, at: i });
    }
  }
  return found.sort((a, b) => a.open - b.open || b.close - a.close);
}

interface OpenMark {
  readonly mark: string;
  readonly at: number;
}

/** Place of the innermost open mark that this one closes, -1 where it closes none. */
function openerOf(stack: readonly OpenMark[], mark: string, tokens: Tokens, at: number): number {
  return stack.length === 0 ? -1 : stack.findLastIndex((open) => closesMark(open.mark, mark, tokens, at));
}

/** «"… الجمهور معنا.» and the next paragraph begins with a mark: a speech over several paragraphs, closed in its last one. */
function goesOnBehind(tokens: Tokens, open: number, lineBreak: number): boolean {
  let next = lineBreak + 1;
  while (next < tokens.length && tokens.kind[next] === TokenKind.lineBreak) next++;
  if (next >= tokens.length || lineBreak - open > reach || lineBreak - open < 4) return false;
  const stands = open === 0 || tokens.end[open - 1] !== tokens.start[open];
  return (
    stands &&
    touchesBefore(tokens, open + 1) &&
    (markOf(tokens, lineBreak - 1) & (Mark.dots | Mark.ends)) !== 0 &&
    (markOf(tokens, next) & Mark.quotes) !== 0 &&
    touchesBefore(tokens, next + 1)
  );
}

function opens(mark: string, tokens: Tokens, at: number): boolean {
  if (mark === '«' || mark === '“' || mark === '”' || mark === '„' || mark === '‹') return true;
  // A straight mark opens where a word follows it, with or without a space, and none touches it before — or nothing is open.
  if (mark === '"' || mark === '″') return at + 1 < tokens.length;
  return false;
}

/** Whether `mark` closes a quotation opened by `open`. Curly marks are used in either direction in Arabic pages. */
function closesMark(open: string, mark: string, tokens: Tokens, at: number): boolean {
  if (pairs[open] === mark) return true;
  if (closesAny(open, mark, tokens, at)) return true;
  if (open === '"' || open === '″') return mark === open;
  if (open === '„') return mark === '“' || mark === '”';
  if (open === '”') return mark === '“' || (mark === '”' && at > 0);
  if (open === '“') return mark === '“' && touchesBefore(tokens, at);
  return false;
}

/** “…": a closing mark of another kind, which touches the word before it and none behind it. */
function closesAny(open: string, mark: string, tokens: Tokens, at: number): boolean {
  if (!(mark === '"' || mark === '”' || mark === '»') || !(open === '"' || open === '“' || open === '«') || mark === open || !touchesBefore(tokens, at))
    return false;
  return at + 1 >= tokens.length || tokens.kind[at + 1] === TokenKind.punctuation || tokens.start[at + 1] !== tokens.end[at];
}

function touchesBefore(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.end[at - 1] === tokens.start[at];
}

/** Whether a token stands in chrome. Both lists are sorted by start. */
export function chromeMask(tokens: Tokens, chrome: readonly Chrome[]): Uint8Array {
  const mask = new Uint8Array(tokens.length);
  if (chrome.length === 0) return mask;
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const at = tokens.start[i] as number;
    while (next < chrome.length && (chrome[next] as Chrome).end <= at) next++;
    if (next < chrome.length && (chrome[next] as Chrome).start <= at) mask[i] = 1;
  }
  return mask;
}

/** Index of the block that holds an offset, -1 where none does. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle] as Block;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
