import type { ArticleRecord } from 'isnad/server';
import { chromeReasons, wordOf } from 'isnad/words';
import { type MouseEvent, memo, type ReactNode, useMemo } from 'react';
import { segmentsOf } from '../../text/segments.ts';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';
import { type TextMark, type TextPart, textParts } from './text-marks.ts';

/** What the pointer or the address has singled out. */
export interface Lit {
  readonly statements: ReadonlySet<number>;
  readonly passage: number | null;
}

interface ReaderTextProps {
  readonly record: ArticleRecord;
  readonly marks: readonly TextMark[];
  readonly lit: Lit;
  /** Show what stands around the article in full. */
  readonly withChrome: boolean;
  readonly onPoint: (at: Pointed | null) => void;
  readonly onChoose: (at: Pointed) => void;
  /** The headline is the head of the page. */
  readonly isMain: boolean;
}

/** What stands under the pointer: indexes of a statement and of a passage, and the span of a name, figure or time. */
export interface Pointed {
  readonly statement: number | null;
  readonly passage: number | null;
  readonly at: string | null;
}

/** The text of an article, whole and in order, with its marks. */
export function ReaderText({ record, marks, lit, withChrome, onPoint, onChoose, isMain }: ReaderTextProps): ReactNode {
  const parts = useMemo(() => textParts(record), [record]);
  const byPart = useMemo(() => marksByPart(parts, marks), [parts, marks]);
  const pointed = (event: MouseEvent): Pointed | null => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-marks]') : null;
    if (element === null) return null;
    const { s, p, at } = element.dataset;
    return { statement: s === undefined ? null : Number(s), passage: p === undefined ? null : Number(p), at: at ?? null };
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by key, statements are reached through the list in the margin.
    // biome-ignore lint/a11y/noStaticElementInteractions: as above.
    // biome-ignore lint/a11y/useKeyWithMouseEvents: as above.
    <div
      className="reader-text naskh"
      lang="ar"
      dir="rtl"
      onMouseOver={(event) => onPoint(pointed(event))}
      onMouseLeave={() => onPoint(null)}
      onClick={(event) => {
        const one = pointed(event);
        if (one !== null && getSelection()?.isCollapsed !== false) onChoose(one);
      }}
    >
      {parts.map((part, index) => {
        const own = byPart[index]!;
        // Only blocks that hold something singled out are drawn anew.
        const litHere = own
          .filter((mark) => isLit(mark, lit))
          .map((mark) => `${mark.kind}${mark.statement ?? ''}/${mark.passage ?? ''}`)
          .join(' ');
        return <Part key={part.start} part={part} text={record.text} marks={own} lit={lit} litHere={litHere} withChrome={withChrome} isMain={isMain} />;
      })}
    </div>
  );
}

function isLit(mark: TextMark, lit: Lit): boolean {
  return (mark.statement !== undefined && lit.statements.has(mark.statement)) || (mark.passage !== undefined && mark.passage === lit.passage);
}

function marksByPart(parts: readonly TextPart[], marks: readonly TextMark[]): TextMark[][] {
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  const found: TextMark[][] = parts.map(() => []);
  for (const mark of sorted) {
    // The first part that ends after the mark begins; a mark may reach over several.
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (parts[middle]!.end > mark.start) high = middle;
      else low = middle + 1;
    }
    for (let at = low; at < parts.length && parts[at]!.start < mark.end; at++) found[at]!.push(mark);
  }
  return found;
}

interface PartProps {
  readonly part: TextPart;
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly lit: Lit;
  readonly litHere: string;
  readonly withChrome: boolean;
  readonly isMain: boolean;
}

const Part = memo(
  function Part({ part, text, marks, lit, withChrome, isMain }: PartProps): ReactNode {
    const { say } = useWording();
    const inside = (start: number, end: number): ReactNode => <Segments text={text} start={start} end={end} marks={marks} lit={lit} />;
    if (part.is === 'chrome') {
      const reason = part.reasons.map((one) => say(wordOf(chromeReasons, one))).join(say(words.listComma));
      const first = text.slice(part.start, part.end).trim().slice(0, 48).replace(/\s+/g, ' ');
      const isShort = part.blocks.length === 1 && part.end - part.start <= 60;
      const body = part.blocks.map((block) => <p key={block.start}>{inside(block.start, block.end)}</p>);
      const label = (
        <span className="chrome-reason" lang="">
          {say(words.chromeIs, { reason })}
        </span>
      );
      return isShort || withChrome ? (
        <div className="chrome-part">
          {label}
          {body}
        </div>
      ) : (
        <details className="chrome-part">
          <summary>
            {label}
            <span className="chrome-first"> {first}…</span>
          </summary>
          {body}
        </details>
      );
    }
    if (part.kind === 'headline') return isMain ? <h1>{inside(part.start, part.end)}</h1> : <h2>{inside(part.start, part.end)}</h2>;
    if (part.kind === 'heading') return <h3>{inside(part.start, part.end)}</h3>;
    return <p className={part.kind === 'item' ? 'item' : undefined}>{inside(part.start, part.end)}</p>;
  },
  (a, b) => a.part === b.part && a.text === b.text && a.marks === b.marks && a.litHere === b.litHere && a.withChrome === b.withChrome && a.isMain === b.isMain,
);

function Segments({
  text,
  start,
  end,
  marks,
  lit,
}: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly TextMark[];
  readonly lit: Lit;
}): ReactNode {
  return segmentsOf(text, marks, start, end).map((segment) => {
    if (segment.marks.length === 0) return segment.text;
    const kinds = new Set(segment.marks.map((mark) => `m-${mark.kind}`));
    for (const mark of segment.marks) if (isLit(mark, lit)) kinds.add(`lit-${mark.kind}`);
    // Of statements that overlap, the shortest is meant.
    const statement = segment.marks.filter((mark) => mark.statement !== undefined).sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.statement;
    const passage = segment.marks.find((mark) => mark.passage !== undefined)?.passage;
    const thing = segment.marks.find((mark) => mark.kind === 'name' || mark.kind === 'figure' || mark.kind === 'time');
    const cue = segment.marks.find((mark) => (mark.kind === 'cue' || mark.kind === 'corrected') && mark.start === segment.start)?.statement;
    const titles = segment.marks.flatMap((mark) => mark.title ?? []);
    return (
      <span
        key={segment.start}
        className={[...kinds].join(' ')}
        data-marks=""
        data-s={statement}
        data-p={passage}
        data-at={thing === undefined ? undefined : `${thing.start}-${thing.end}`}
        data-cue={cue}
        data-start={segment.start}
        title={titles.length === 0 ? undefined : titles.join(' · ')}
      >
        {segment.text}
      </span>
    );
  });
}
