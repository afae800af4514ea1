import type { TextBuilder } from './build-text.ts';
import { Hint } from './hints.ts';
import type { MarkupNode } from './markup.ts';
import { kindOfTag, type TagKind } from './tags.ts';

/** How far up an unclosed element is looked for, so that a page of wrong end tags stays linear. */
const REACH = 64;

interface Open {
  readonly tag: string;
  readonly kind: TagKind;
  readonly node: number;
  readonly hints: number;
  readonly heading: number;
}

/** The elements that stand open, mended as browsers mend them where that decides what is text. */
export interface ElementStack {
  readonly nodes: readonly MarkupNode[];
  /** The block that text would stand in is one of sentences. */
  inSentence(): boolean;
  open(tag: string, kind: TagKind, hints: number): void;
  close(tag: string): void;
  /** The link just opened is never closed: it ends with its line. */
  loosenLink(): void;
}

export function createElementStack(out: TextBuilder): ElementStack {
  const nodes: MarkupNode[] = [{ tag: '#page', parent: -1, depth: 0, hints: 0 }];
  const stack: Open[] = [{ tag: '#page', kind: kindOfTag('div'), node: 0, hints: 0, heading: 0 }];
  const openCount = new Map<string, number>();
  let items = 0;
  /** Height of the stack inside the open link; 0 outside links. A link ends with what it stands in, and where another begins. */
  let link = 0;
  let loose = false;

  const top = (): Open => stack[stack.length - 1] as Open;

  function breakLine(): void {
    out.breakBlock();
    if (loose) link = 0;
  }

  function pop(): void {
    const { tag, kind } = stack.pop() as Open;
    if (stack.length < link) link = 0;
    openCount.set(tag, (openCount.get(tag) ?? 1) - 1);
    if (tag === 'li') items--;
    if (!kind.inline) breakLine();
  }

  function place(): void {
    const { node, hints, heading } = top();
    out.moveTo(node, link > 0 ? hints | Hint.link : hints, heading, items > 0);
  }

  function popTo(height: number): void {
    while (stack.length > height) pop();
  }

  function closeImplied(kind: TagKind): void {
    if (kind.inline) return;
    const lowest = Math.max(0, stack.length - REACH);
    if (kind.closes !== null) {
      const { closed, stops } = kind.closes;
      for (let at = stack.length - 1; at > lowest; at--) {
        const { tag } = stack[at] as Open;
        if (stops.has(tag)) return;
        if (closed.has(tag)) {
          popTo(at);
          return;
        }
      }
    } else {
      // A block closes the paragraph that it stands in, where only inline elements are open between them.
      for (let at = stack.length - 1; at > lowest; at--) {
        const open = stack[at] as Open;
        if (open.tag === 'p') {
          popTo(at);
          return;
        }
        if (!open.kind.inline) return;
      }
    }
  }

  return {
    nodes,
    inSentence: () => kindOfTag((nodes[top().node] as MarkupNode).tag).sentence,
    open(tag, kind, own) {
      closeImplied(kind);
      const above = top();
      const hints = above.hints | own;
      let { node } = above;
      if (!kind.inline) {
        breakLine();
        node = nodes.length;
        nodes.push({ tag, parent: above.node, depth: (nodes[above.node] as MarkupNode).depth + 1, hints });
      }
      stack.push({ tag, kind, node, hints, heading: kind.heading || above.heading });
      openCount.set(tag, (openCount.get(tag) ?? 0) + 1);
      if (tag === 'li') items++;
      if (tag === 'a') {
        link = stack.length;
        loose = false;
      }
      place();
    },
    close(tag) {
      if ((openCount.get(tag) ?? 0) === 0) return;
      const { inline } = kindOfTag(tag);
      for (let at = stack.length - 1; at > 0; at--) {
        const open = stack[at] as Open;
        if (open.tag === tag) {
          popTo(at);
          place();
          return;
        }
        // An inline end tag closes nothing across a block.
        if (inline && (!open.kind.inline || stack.length - at > REACH)) return;
      }
    },
    loosenLink() {
      loose = true;
    },
  };
}
