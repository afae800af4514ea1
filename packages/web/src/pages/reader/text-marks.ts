import type { ArticleRecord } from 'isnad/server';
import type { Mark } from '../../text/segments.ts';

type Span = Mark;

/** What can be shown in the text on demand. */
export const layers = ['statements', 'figures', 'times', 'names', 'chrome'] as const;
export type Layer = (typeof layers)[number];

/** A stretch of the text with what it is. `statement` is the index of the statement that it belongs to; `passage` that of the aligned passage. */
export interface TextMark extends Mark {
  readonly kind: 'source' | 'cue' | 'content' | 'via' | 'figure' | 'time' | 'name' | 'chrome' | 'hit' | 'passage' | 'differs' | 'corrected';
  readonly statement?: number;
  readonly passage?: number;
  readonly title?: string;
}

/** The parts of each statement, as marks. Of one that an editor took out only the cue is left, marked as corrected. */
export function statementMarks(record: Pick<ArticleRecord, 'statements'>): TextMark[] {
  return record.statements.flatMap(({ index: statement, source, cue, content, via, correction }): TextMark[] => {
    if (correction !== null) return [{ start: cue.start, end: cue.end, kind: 'corrected', statement }];
    return [
      { start: content.start, end: content.end, kind: 'content', statement },
      ...(source === null ? [] : [{ start: source.start, end: source.end, kind: 'source', statement } as const]),
      ...via.map((one) => ({ start: one.start, end: one.end, kind: 'via', statement }) as const),
      { start: cue.start, end: cue.end, kind: 'cue', statement },
    ];
  });
}

/** A stretch of the text as the reader shows it: a block of the article, or blocks in a row that are not the article's own. */
export type TextPart =
  | { readonly is: 'block'; readonly start: number; readonly end: number; readonly kind: ArticleRecord['blocks'][number]['kind'] }
  | {
      readonly is: 'chrome';
      readonly start: number;
      readonly end: number;
      readonly blocks: readonly Span[];
      readonly reasons: ReadonlyArray<ArticleRecord['chrome'][number]['reason']>;
    };

/** Blocks in order with what stands between them; every character that is not white space is in one part. Linear. */
export function textParts({ text, blocks, chrome }: Pick<ArticleRecord, 'text' | 'blocks' | 'chrome'>): TextPart[] {
  const all: Array<Span & { readonly kind: ArticleRecord['blocks'][number]['kind'] }> = [];
  let done = 0;
  const between = (end: number): void => {
    if (end > done && text.slice(done, end).trim() !== '') all.push({ start: done, end, kind: 'paragraph' });
  };
  for (const block of blocks) {
    between(block.start);
    all.push(block);
    done = block.end;
  }
  between(text.length);
  const parts: TextPart[] = [];
  let next = 0;
  for (const block of all) {
    while (next < chrome.length && chrome[next]!.end <= block.start) next++;
    const around = chrome[next];
    // Spans of chrome in a row may cover a block together.
    const reasons: Array<ArticleRecord['chrome'][number]['reason']> = [];
    let covered = block.start;
    for (let at = next; at < chrome.length && chrome[at]!.start <= covered && covered < block.end; at++) {
      reasons.push(chrome[at]!.reason);
      covered = chrome[at]!.end;
    }
    if (around === undefined || covered < block.end) {
      parts.push({ is: 'block', start: block.start, end: block.end, kind: block.kind });
      continue;
    }
    const before = parts.at(-1);
    if (before?.is === 'chrome')
      parts[parts.length - 1] = { ...before, end: block.end, blocks: [...before.blocks, block], reasons: [...new Set([...before.reasons, ...reasons])] };
    else parts.push({ is: 'chrome', start: block.start, end: block.end, blocks: [block], reasons: [...new Set(reasons)] });
  }
  return parts;
}
