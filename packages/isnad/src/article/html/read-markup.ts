import { QuoteType, Tokenizer } from 'htmlparser2';
import { createTextBuilder } from './build-text.ts';
import { createElementStack } from './element-stack.ts';
import { Hint, hintsOfItemprop, hintsOfNames } from './hints.ts';
import type { Markup } from './markup.ts';
import { kindOfTag } from './tags.ts';

type Attributes = Readonly<Record<string, string>>;
const NONE: Attributes = Object.freeze({});
const MOST_METAS = 400;

/**
 * Reads a page in one pass over the tokens of htmlparser2, without a tree: its visible text in blocks, each with the node that it stands in,
 * and its metadata. Linear in the source, however it is nested.
 */
export function readMarkup(source: string): Markup {
  const out = createTextBuilder();
  const stack = createElementStack(out);
  const metas: Array<readonly [string, string]> = [];
  const jsonLd: string[] = [];
  const times: Array<{ value: string; itemprop: string; block: number }> = [];
  let title: string | null = null;
  let titleText = '';
  let canonical: string | null = null;
  let closed = false;
  let raw: 'title' | 'json' | null = null;
  /** The unseen element that text is passed over in, and how many of its name are open. */
  let hiding: string | null = null;
  let hidden = 0;
  /** An inline element has just ended, and no text has followed. */
  let leftInline = false;
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = NONE;

  function openElement(selfClosing: boolean): void {
    const kind = kindOfTag(tag);
    if (tag === 'meta') noteMeta();
    else if (tag === 'link') noteLink();
    else if (tag === 'title' && title === null && (hiding === null || hiding === 'head')) raw = 'title';
    else if (tag === 'script' && /ld\+json/i.test(attributes.type ?? '')) raw = 'json';
    if (hiding !== null) {
      if (tag === hiding) hidden++;
      if (!kind.opensBody || !kindOfTag(hiding).blockless) return;
      hiding = null;
    }
    if (kind.unseen) {
      if (selfClosing) return;
      hiding = tag;
      hidden = 1;
      return;
    }
    if (tag === 'time' || attributes.itemprop !== undefined) noteTime();
    if (kind.isVoid) {
      if (tag === 'br' || tag === 'hr') out.breakBlock();
      else if (tag === 'img') out.image();
      return;
    }
    // Inline elements side by side outside a sentence are set apart by the page's style.
    if (leftInline && kind.inline && !stack.inSentence()) out.gap();
    leftInline = false;
    stack.open(tag, kind, attributes === NONE ? kind.hints : kind.hints | hintsOfAttributes(tag, attributes));
  }

  function closeElement(name: string): void {
    if (raw !== null && (name === 'title' || name === 'script')) {
      if (raw === 'title') title = titleText;
      raw = null;
    }
    const ends = name === 'html' || name === 'body';
    if (ends) closed = true;
    if (hiding !== null) {
      if ((name === hiding && --hidden <= 0) || (ends && kindOfTag(hiding).blockless)) hiding = null;
      return;
    }
    // What stands behind the end of the page is still shown; a stray `</p>` breaks the line.
    if (ends) return;
    if (name === 'br' || name === 'p') out.breakBlock();
    leftInline = kindOfTag(name).inline;
    stack.close(name);
  }

  function noteMeta(): void {
    const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'];
    const { content } = attributes;
    if (name !== undefined && content !== undefined && metas.length < MOST_METAS) metas.push([name.toLowerCase().trim(), content]);
  }

  function noteLink(): void {
    if (canonical === null && attributes.href && /\bcanonical\b/i.test(attributes.rel ?? '')) canonical = attributes.href.trim();
  }

  function noteTime(): void {
    const itemprop = attributes.itemprop ?? '';
    const stamp = attributes.datetime ?? attributes.content;
    if (stamp && (tag === 'time' || /^date(?:Published|Modified|Created)$/i.test(itemprop))) times.push({ value: stamp, itemprop, block: out.count() });
  }

  const tokenizer: Tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = nameOf(source, start, end);
        attributes = NONE;
      },
      onattribname(start, end) {
        attribute = wantedAttribute(source, start, end);
        value = '';
      },
      onattribdata(start, end) {
        if (attribute !== '') value += source.slice(start, end);
      },
      onattribentity(codepoint) {
        if (attribute !== '') value += String.fromCodePoint(codepoint);
      },
      onattribend(quote) {
        if (attribute === '') return;
        if (attributes === NONE) attributes = {};
        attributes[attribute] ??= quote === QuoteType.NoValue ? '' : value;
        attribute = '';
      },
      onopentagend(end) {
        openElement(false);
        if (tag === 'a' && hiding === null && isLoose(source, end)) stack.loosenLink();
      },
      onselfclosingtag() {
        openElement(true);
      },
      onclosetag(start, end) {
        closeElement(nameOf(source, start, end));
      },
      ontext(start, end) {
        if (raw === 'title') titleText += source.slice(start, end);
        else if (raw === 'json') jsonLd.push(source.slice(start, end));
        else if (hiding === null) {
          leftInline = false;
          out.add(source.slice(start, end));
        }
      },
      ontextentity(codepoint) {
        if (raw === 'title') titleText += String.fromCodePoint(codepoint);
        else if (hiding === null && raw === null) out.add(String.fromCodePoint(codepoint));
      },
      oncdata() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  const { text, blocks } = out.finish();
  return { text, blocks, nodes: stack.nodes, metas, jsonLd: joinScripts(jsonLd), title: title ?? (titleText || null), canonical, times, closed };
}

function hintsOfAttributes(tag: string, { class: names, id, itemprop, role, hidden, style }: Attributes): number {
  let hints = 0;
  if (names) hints |= hintsOfNames(names);
  if (id) hints |= hintsOfNames(id);
  if (itemprop) hints |= hintsOfItemprop(itemprop);
  if (role === 'navigation' || role === 'search' || role === 'contentinfo') hints |= Hint.nav;
  else if (role === 'complementary') hints |= Hint.aside;
  // The page's own elements carry classes that name what the page has.
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') hints &= Hint.body;
  if (hidden !== undefined || (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 400)))) hints |= Hint.hidden;
  return hints;
}

const LINK_TAG = /<(\/?)a[\s>]/gi;

/** Whether the next tag of a link opens another: then this one was never closed. Every link looks only as far as the next. */
function isLoose(source: string, from: number): boolean {
  LINK_TAG.lastIndex = from;
  return LINK_TAG.exec(source)?.[1] !== '/';
}

/** A tag's name in lower case; HTML names are short, and what is not is a name all the same. */
function nameOf(source: string, start: number, end: number): string {
  return source.slice(start, Math.min(end, start + 40)).toLowerCase();
}

const WANTED = new Set(['class', 'id', 'role', 'itemprop', 'property', 'name', 'content', 'datetime', 'hidden', 'style', 'href', 'rel', 'type', 'http-equiv']);

/** The attribute's name where it is one that is read, else nothing; told by length first, as most are not. */
function wantedAttribute(source: string, start: number, end: number): string {
  const length = end - start;
  if (length < 2 || length > 10) return '';
  const name = source.slice(start, end).toLowerCase();
  return WANTED.has(name) ? name : '';
}

/** A script's text comes in pieces where it holds `<`. */
function joinScripts(pieces: readonly string[]): readonly string[] {
  const scripts: string[] = [];
  for (const piece of pieces) {
    if (scripts.length > 0 && !/^\s*[[{]/.test(piece)) scripts[scripts.length - 1] += piece;
    else scripts.push(piece);
  }
  return scripts;
}
