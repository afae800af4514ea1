/** A page's visible text in blocks, and what its markup says about itself. */
export interface Markup {
  /** The blocks' texts joined with line breaks. */
  readonly text: string;
  readonly blocks: readonly MarkupBlock[];
  /** In the order of the page; the parent of a node stands before it. */
  readonly nodes: readonly MarkupNode[];
  readonly metas: ReadonlyArray<readonly [name: string, content: string]>;
  readonly jsonLd: readonly string[];
  readonly title: string | null;
  readonly canonical: string | null;
  /** Times of `<time datetime>` and of `itemprop` dates, with the index of the block that they stand in or before. */
  readonly times: ReadonlyArray<{ readonly value: string; readonly itemprop: string; readonly block: number }>;
  /** The page says where it ends. */
  readonly closed: boolean;
}

export interface MarkupNode {
  readonly tag: string;
  /** Index of the parent; -1 for the page itself. */
  readonly parent: number;
  readonly depth: number;
  /** Hints of the element and of all above it. */
  readonly hints: number;
}

export interface MarkupBlock {
  readonly start: number;
  readonly end: number;
  readonly node: number;
  /** 1 to 6 in a heading, else 0. */
  readonly heading: number;
  readonly item: boolean;
  /** Hints that hold for all of the block's text, from all elements around it. */
  readonly hints: number;
  /** Characters but spaces, and those of them inside links. */
  readonly letters: number;
  readonly linked: number;
  /** An image stands right before it. */
  readonly afterImage: boolean;
}
