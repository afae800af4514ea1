import type { Analysis } from '../../analysis/index.ts';
import type { Article } from '../../article/index.ts';
import type { Span } from '../../span.ts';
import type { CorrectionRow, Reading } from '../../store/index.ts';
import type { CorrectionSubject } from '../shape.ts';

/** By what a correction finds its place again when the article was read anew or by a later version. */
export interface Anchor {
  /** Hash of the article's bytes; of each of its articles for a story. */
  readonly hashes: readonly string[];
  /** Of the second story. */
  readonly others: readonly string[];
  /** The words that it speaks of, where they stood, and the words of the cue. */
  readonly words: string | null;
  readonly cue: string | null;
  readonly start: number | null;
}

/** A correction that stands, as it is applied. */
export interface StandingCorrection {
  readonly id: string;
  readonly subject: CorrectionSubject;
  readonly anchor: Anchor;
}

export function standing(rows: readonly CorrectionRow[]): readonly StandingCorrection[] {
  return rows.filter(({ undone }) => undone === null).map(parseCorrection);
}

export function parseCorrection({ id, subject, anchor }: CorrectionRow): StandingCorrection {
  return { id: String(id), subject: JSON.parse(subject) as CorrectionSubject, anchor: JSON.parse(anchor) as Anchor };
}

/** Whether a correction may speak of an article: by the hash of its bytes, or by its name where its bytes have changed since. */
export function speaksOf({ subject, anchor }: StandingCorrection, { document, hash }: Pick<Article, 'document' | 'hash'>): boolean {
  return 'document' in subject && (anchor.hashes.includes(hash) || subject.document === document);
}

/** The anchor of something in one article; null where the article holds no such thing. */
export function anchorIn({ article, analysis }: Reading, subject: CorrectionSubject): Anchor | null {
  const nowhere = { hashes: [article.hash], others: [], words: null, cue: null, start: null };
  if (subject.kind === 'wrong-date') return nowhere;
  if (subject.kind === 'not-a-statement') {
    const statement = analysis.attributions[subject.index];
    if (statement === undefined) return null;
    return { ...nowhere, words: quoted(article, statement.content), cue: quoted(article, statement.cue), start: statement.content.start };
  }
  if (subject.kind === 'not-the-same-person') {
    const { start, end, actor } = subject;
    const isThere = identitiesOf(analysis).some((one) => one.actor === actor && one.start === start && one.end === end);
    return isThere ? { ...nowhere, words: article.text.slice(start, end), start } : null;
  }
  return null;
}

/** The statement that a correction speaks of, by its words; of several with the same words the one nearest to where it stood. -1 where it is found no more. */
export function findStatement({ article, analysis }: Reading, { anchor }: StandingCorrection): number {
  let best = -1;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, { content, cue }] of analysis.attributions.entries()) {
    if (quoted(article, content) !== anchor.words || quoted(article, cue) !== anchor.cue) continue;
    const away = Math.abs(content.start - (anchor.start ?? 0));
    if (away < distance) {
      best = index;
      distance = away;
    }
  }
  return best;
}

/** Whether the name that a correction speaks of still stands for the actor that it was refused as. */
export function findName({ article, analysis }: Reading, { anchor, subject }: StandingCorrection): Span | null {
  if (subject.kind !== 'not-the-same-person') return null;
  const found = identitiesOf(analysis)
    .filter((one) => one.actor === subject.actor && article.text.slice(one.start, one.end) === anchor.words)
    .sort((a, b) => Math.abs(a.start - (anchor.start ?? 0)) - Math.abs(b.start - (anchor.start ?? 0)))[0];
  return found === undefined ? null : { start: found.start, end: found.end };
}

/** Every stretch that stands for somebody: names, sources, intermediaries. */
function identitiesOf({ mentions, attributions }: Analysis): ReadonlyArray<Span & { readonly actor: string }> {
  return [
    ...mentions.map(({ start, end, entity }) => ({ start, end, actor: entity })),
    ...attributions.flatMap(({ source, via }) => [...(source === null ? [] : [source]), ...via]),
  ];
}

function quoted({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end);
}
