import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ArticleRecord, CopyRecord } from 'isnad/server';
import { directions } from 'isnad/words';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { articleQuery, copyQuery, storyQuery } from '../../api/queries.ts';
import { OutletName } from '../../shared/names.tsx';
import { Answer } from '../../shared/states.tsx';
import { Time } from '../../shared/time.tsx';
import { useUrlState } from '../../shared/use-url-state.ts';
import { numberOf } from '../../url/search-state.ts';
import { filled, words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';
import { differences } from './differences.ts';
import { ReaderText } from './reader-text.tsx';
import { scrollToSpot } from './scroll-to-spot.ts';
import { statementMarks, type TextMark } from './text-marks.ts';
import { widened } from './widened.ts';

interface BesideProps {
  readonly record: ArticleRecord;
  readonly other: string;
}

/** Two articles beside each other: what one took from the other with its differences, or what both say on one point. */
export function Beside({ record, other }: BesideProps): ReactNode {
  const second = useQuery(articleQuery(other));
  return <Answer query={second}>{(found) => <Pair a={record} b={found} />}</Answer>;
}

const none: ReadonlySet<number> = new Set();

function Pair({ a, b }: { readonly a: ArticleRecord; readonly b: ArticleRecord }): ReactNode {
  const { counted, say } = useWording();
  const [state, change] = useUrlState();
  const statement = numberOf(state, 'statement') ?? null;
  const shares = a.reuses.find((reuse) => reuse.other.document === b.article.document);
  const copy = useQuery({ ...copyQuery(a.article.document, b.article.document), enabled: shares !== undefined }).data;
  const story = useQuery(storyQuery(a.thread)).data;
  const passages = useMemo(() => passagesOf(copy, a, b), [copy, a, b]);
  const [passage, point] = useState<number | null>(null);
  const left = useRef<HTMLDivElement>(null);
  const right = useRef<HTMLDivElement>(null);

  // Statements of the other article on the points that the chosen one speaks to.
  const counterparts = useMemo(() => {
    if (story === undefined || statement === null) return none;
    const placeOf = (document: string): number => story.articles.findIndex((article) => article.document === document);
    const first = placeOf(a.article.document);
    const second = placeOf(b.article.document);
    const points = new Set(story.statements.filter((one) => one.article === first && one.index === statement).map((one) => one.point));
    return new Set(story.statements.filter((one) => one.article === second && one.point !== null && points.has(one.point)).map((one) => one.index));
  }, [story, statement, a, b]);

  const marks = useMemo(
    () => ({
      a: [...statementMarks(a), ...passages.flatMap((one, index) => sideMarks(one.a, one.differences.a, index))],
      b: [...statementMarks(b), ...passages.flatMap((one, index) => sideMarks(one.b, one.differences.b, index))],
    }),
    [passages, a, b],
  );
  useEffect(() => {
    const chosen = a.statements.find((one) => one.index === statement);
    if (chosen !== undefined && left.current !== null) scrollToSpot(left.current, chosen.cue.start);
    const match = b.statements.find((one) => counterparts.has(one.index));
    if (match !== undefined && right.current !== null) scrollToSpot(right.current, match.cue.start);
  }, [statement, counterparts, a, b]);

  const goTo = (index: number, side: 'a' | 'b'): void => {
    const there = passages[index]?.[side];
    const column = side === 'a' ? left.current : right.current;
    if (there !== undefined && column !== null) scrollToSpot(column, there.start);
  };
  const nameOf = (record: ArticleRecord): string => record.article.outletName ?? say(words.unknownOutlet);
  const reuse = copy?.reuse;
  const way =
    reuse === undefined
      ? null
      : filled(say(directions[reuse.direction]), { a: nameOf(reuse.a === a.article.document ? a : b), b: nameOf(reuse.a === a.article.document ? b : a) });
  return (
    <>
      <header className="beside-head">
        <h1 className="beside-title">{say(words.besides)}</h1>
        <p className="soft">
          {shares === undefined ? say(words.noShared) : [counted('passages', passages.length), way].filter((one) => one !== null).join(' · ')}
        </p>
        {passages.length > 0 && (
          <p className="soft">
            <small>{say(words.differencesNote)}</small>
          </p>
        )}
        <button type="button" className="plain-button no-print" onClick={() => change({ with: undefined })}>
          {say(words.closeBesides)}
        </button>
      </header>
      <div className="beside-columns">
        {(['a', 'b'] as const).map((side) => {
          const record = side === 'a' ? a : b;
          return (
            <section key={side} className="beside-column" aria-label={nameOf(record)}>
              <p className="article-line">
                <b>
                  <OutletName name={record.article.outletName} />
                </b>
                <Time value={record.article.day} length="long" />
                <Link to="/articles/$document" params={{ document: record.article.document }} search={{}}>
                  {say(words.article)}
                </Link>
              </p>
              <section
                ref={side === 'a' ? left : right}
                className="beside-scroll"
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
                tabIndex={0}
                aria-label={record.article.headline ?? say(words.noHeadline)}
              >
                <ReaderText
                  record={record}
                  marks={marks[side]}
                  lit={{ statements: side === 'a' ? new Set(statement === null ? [] : [statement]) : counterparts, passage }}
                  withChrome={false}
                  onPoint={(at) => point(at?.passage ?? null)}
                  onChoose={(at) => {
                    if (at.passage !== null) goTo(at.passage, side === 'a' ? 'b' : 'a');
                    if (side === 'a' && at.statement !== null) change({ statement: String(at.statement) });
                  }}
                  isMain={false}
                />
              </section>
            </section>
          );
        })}
      </div>
    </>
  );
}

interface Passage {
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
  readonly differences: ReturnType<typeof differences>;
}

/** Aligned passages with the first article as `a`, whichever way the record has them. */
function passagesOf(copy: CopyRecord | undefined, a: ArticleRecord, b: ArticleRecord): Passage[] {
  const pairs = (copy?.reuse.alignments ?? []).map((alignment) =>
    alignment.a.document === a.article.document ? { a: alignment.a.span, b: alignment.b.span } : { a: alignment.b.span, b: alignment.a.span },
  );
  return pairs.map((pair) => {
    const others = pairs.filter((one) => one !== pair);
    const one = widened(
      pair.a,
      a.blocks,
      others.map((other) => other.a),
    );
    const two = widened(
      pair.b,
      b.blocks,
      others.map((other) => other.b),
    );
    return { ...pair, differences: differences(a.text, one, b.text, two) };
  });
}

function sideMarks(span: Passage['a'], differing: Passage['differences']['a'], passage: number): TextMark[] {
  return [
    { start: span.start, end: span.end, kind: 'passage', passage },
    ...differing.map((one) => ({ start: one.start, end: one.end, kind: 'differs', passage }) as const),
  ];
}
