import { QuoteType, Tokenizer } from 'htmlparser2';
import { createTextBuilder } from './build-text.ts';
import { Hint, hintsOfItemprop, hintsOfNames, hintsOfTag } from './hints.ts';
import type { Markup, MarkupNode } from './markup.ts';
import { blockless, closes, inline, sentences, unseen, voids } from './tags.ts';

/** How far up an unclosed element is looked for, so that a page of wrong end tags stays linear. */
const REACH = 64;

interface Open {
  readonly tag: string;
  readonly node: number;
  readonly hints: number;
  readonly inline: boolean;
  readonly heading: number;
}

/**
 * Reads a page in one pass over the tokens of htmlparser2, without a tree: its visible text in blocks, each with the node that it stands in,
 * and its metadata. Mends markup as browsers do where that decides what is text. Linear in the source, however it is nested.
 */
export function readMarkup(source: string): Markup {
  const nodes: MarkupNode[] = [{ tag: '#page', parent: -1, depth: 0, hints: 0 }];
  const stack: Open[] = [{ tag: '#page', node: 0, hints: 0, inline: false, heading: 0 }];
  const openCount = new Map<string, number>();
  const metas: Array<readonly [string, string]> = [];
  const jsonLd: string[] = [];
  const times: Array<{ value: string; itemprop: string; block: number }> = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let closed = false;
  let raw: { tag: 'title' | 'json'; from: number } | null = null;
  let titleText = '';
  /** The unseen element that text is passed over in, and how many of its name are open. */
  let hiding: string | null = null;
  let hidden = 0;
  /** Height of the stack inside the open link; 0 outside links. A link ends with what it stands in, and where another begins. */
  let link = 0;
  /** The open link is never closed: it ends with its line. */
  let loose = false;
  /** An inline element has just ended, and no text has followed. */
  let leftInline = false;
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};
  const out = createTextBuilder();

  const top = (): Open => stack[stack.length - 1] as Open;

  function push(name: string, own: number, isHidden: boolean): void {
    const above = top();
    const isInline = inline.has(name);
    let heading = above.heading;
    if (name.length === 2 && name.charCodeAt(0) === 104 && name >= 'h1' && name <= 'h6') heading = name.charCodeAt(1) - 48;
    const hints = above.hints | own | (isHidden ? Hint.hidden : 0);
    let node = above.node;
    if (!isInline) {
      out.breakBlock();
      if (loose) link = 0;
      node = nodes.length;
      nodes.push({ tag: name, parent: above.node, depth: (nodes[above.node] as MarkupNode).depth + 1, hints });
    }
    stack.push({ tag: name, node, hints, inline: isInline, heading });
    openCount.set(name, (openCount.get(name) ?? 0) + 1);
    if (name === 'a') link = stack.length;
    place();
  }

  function pop(): void {
    const gone = stack.pop() as Open;
    if (stack.length < link) link = 0;
    openCount.set(gone.tag, (openCount.get(gone.tag) ?? 1) - 1);
    if (gone.inline) return;
    out.breakBlock();
    if (loose) link = 0;
  }

  /** Tells the builder where the text that follows stands. */
  function place(): void {
    const { node, hints, heading } = top();
    out.moveTo(node, link > 0 ? hints | Hint.link : hints, heading, (openCount.get('li') ?? 0) > 0);
  }

  function closeImplied(name: string): void {
    const rule = closes.get(name);
    if (rule) {
      for (let at = stack.length - 1; at > Math.max(0, stack.length - REACH); at--) {
        const { tag: open } = stack[at] as Open;
        if (rule[1].has(open)) return;
        if (rule[0].has(open)) {
          while (stack.length > at) pop();
          return;
        }
      }
    } else if (!inline.has(name) && (openCount.get('p') ?? 0) > 0) {
      // A block closes the paragraph that it stands in, where only inline elements are open between them.
      for (let at = stack.length - 1; at > Math.max(0, stack.length - REACH); at--) {
        const open = stack[at] as Open;
        if (open.tag === 'p') {
          while (stack.length > at) pop();
          return;
        }
        if (!open.inline) return;
      }
    }
  }

  function openElement(selfClosing: boolean): void {
    const name = tag;
    if (name === 'meta') noteMeta();
    else if (name === 'link') noteLink();
    if (hiding !== null) {
      if (name === hiding && !voids.has(name)) hidden++;
      else if (
        blockless.has(hiding) &&
        !inline.has(name) &&
        !voids.has(name) &&
        !unseen.has(name) &&
        name !== 'title' &&
        /^(?:div|p|article|section|main|body|h[1-6]|table|ul)$/.test(name)
      )
        hiding = null;
    }
    if (name === 'title' && title === null && (hiding === null || hiding === 'head')) raw = { tag: 'title', from: 0 };
    if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) raw = { tag: 'json', from: -1 };
    if (hiding !== null) return;
    if (unseen.has(name)) {
      if (!selfClosing) {
        hiding = name;
        hidden = 1;
      }
      return;
    }
    if (name === 'br') return out.breakBlock();
    const itemprop = attributes.itemprop ?? '';
    if (name === 'time' || /^date(?:Published|Modified|Created)$/i.test(itemprop)) {
      const stamp = attributes.datetime ?? attributes.content;
      if (stamp) times.push({ value: stamp, itemprop, block: out.count() });
    }
    if (name === 'hr') return out.breakBlock();
    if (name === 'img') out.image();
    if (voids.has(name)) return;
    // Inline elements side by side outside a sentence are set apart by the page's style.
    if (leftInline && inline.has(name) && !sentences.has((nodes[top().node] as MarkupNode).tag)) out.gap();
    leftInline = false;
    closeImplied(name);
    let own = hintsOfTag(name);
    if (attributes.class) own |= hintsOfNames(attributes.class);
    if (attributes.id) own |= hintsOfNames(attributes.id);
    if (itemprop) own |= hintsOfItemprop(itemprop);
    if (attributes.role === 'navigation' || attributes.role === 'search' || attributes.role === 'contentinfo') own |= Hint.nav;
    if (attributes.role === 'complementary') own |= Hint.aside;
    // The page's own elements carry classes that name what the page has.
    if (name === 'html' || name === 'body' || name === 'main' || name === 'article') own &= Hint.body;
    const isHidden = 'hidden' in attributes || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '');
    push(name, own, isHidden);
    if (selfClosing && /^(?:svg|path|use|o:p)$/.test(name)) closeElement(name);
  }

  function closeElement(name: string): void {
    if (name === 'html' || name === 'body') closed = true;
    if (raw && (name === 'title' || name === 'script')) {
      if (raw.tag === 'title') title = titleText;
      raw = null;
    }
    if (hiding !== null) {
      if (name === hiding && --hidden <= 0) hiding = null;
      else if ((name === 'body' || name === 'html') && blockless.has(hiding)) hiding = null;
      return;
    }
    if (name === 'br') return out.breakBlock();
    if (name === 'p' && (openCount.get('p') ?? 0) === 0) return out.breakBlock();
    // What stands behind the end of the page is still shown.
    if (name === 'html' || name === 'body' || (openCount.get(name) ?? 0) === 0) return;
    const isInline = inline.has(name);
    leftInline = isInline;
    for (let at = stack.length - 1; at > 0; at--) {
      const open = stack[at] as Open;
      if (open.tag === name) {
        while (stack.length > at) pop();
        place();
        return;
      }
      // An inline end tag closes nothing across a block.
      if (isInline && (!open.inline || stack.length - at > REACH)) return;
    }
  }

  function noteMeta(): void {
    const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'];
    const { content } = attributes;
    if (name !== undefined && content !== undefined && metas.length < 400) metas.push([name.toLowerCase().trim(), content]);
  }

  function noteLink(): void {
    if (canonical === null && attributes.href && /\bcanonical\b/i.test(attributes.rel ?? '')) canonical = attributes.href.trim();
  }

  const tokenizer: Tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = nameOf(source, start, end);
        attributes = {};
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
        if (attribute !== '' && !(attribute in attributes)) attributes[attribute] = quote === QuoteType.NoValue ? '' : value;
        attribute = '';
      },
      onopentagend(end) {
        openElement(false);
        if (tag === 'a' && link > 0) loose = isLoose(source, end);
      },
      onselfclosingtag() {
        openElement(true);
      },
      onclosetag(start, end) {
        closeElement(nameOf(source, start, end));
      },
      ontext(start, end) {
        if (raw !== null) {
          if (raw.tag === 'title') titleText += source.slice(start, end);
          else jsonLd.push(source.slice(start, end));
        } else if (hiding === null) {
        leftInline = false;
        out.add(source.slice(start, end));
      }
      },
      ontextentity(codepoint) {
        if (raw?.tag === 'title') titleText += String.fromCodePoint(codepoint);
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
  if (title === null && titleText !== '') title = titleText;
  return { text, blocks, nodes, metas, jsonLd: joinScripts(jsonLd), title, canonical, times, closed };
}

/** Whether the next tag of a link opens another: then this one was never closed. Every link looks only as far as the next. */
function isLoose(source: string, from: number): boolean {
  LINK_TAG.lastIndex = from;
  return LINK_TAG.exec(source)?.[1] !== '/';
}
const LINK_TAG = /<(\/?)a[\s>]/gi;

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
