import { createHash } from 'node:crypto';
import type { Analysis, Attribution } from '../../packages/isnad/src/analysis/index.ts';
import { type Article, bareArticle } from '../../packages/isnad/src/article/index.ts';
import type { Span } from '../../packages/isnad/src/span.ts';
import { withoutFindings } from '../../scripts/bare-reading.ts';

/** Even draws below a number, the same each time. */
export function createDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** An article that says no more of itself than its outlet and the moment when it came out. */
export function madeUpArticle(document: string, text: string, outlet: string, instant: string): Article {
  return {
    ...bareArticle(text, document),
    hash: createHash('sha256').update(`${document}\n${text}`).digest('hex'),
    outlet,
    published: { day: instant.slice(0, 10), instant, span: null, by: 'bench' },
  };
}

/** What was said, in words of its own. */
export function madeUpStatement(source: Span & { readonly actor: string }, cue: Span, content: Span, act: Attribution['act']): Attribution {
  const { start, end, actor } = source;
  return {
    source: { start, end, implicit: false, actor, basis: 'stated' },
    cue,
    lemma: 'قال',
    content,
    act,
    kind: 'indirect',
    said: null,
    saidTimex: null,
    via: [],
    answers: [],
    confidence: 1,
    by: 'bench',
  };
}

/** The analysis of an article in which each word is its own stem, and these statements are made. */
export function madeUpAnalysis({ document, text }: Article, attributions: readonly Attribution[]): Analysis {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\S+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { ...withoutFindings, document, attributions, words: [...counts] };
}
