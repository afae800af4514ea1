import './reader.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ArticleRecord } from 'isnad/server';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { articleQuery } from '../../api/queries.ts';
import { Answer } from '../../shared/states.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { isTyping, keysOn } from '../../shell/keys.ts';
import { numberOf, wordOf, wordsOf } from '../../url/search-state.ts';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';
import { ArticleMeta } from './article-meta.tsx';
import { Beside } from './beside.tsx';
import { Here } from './here.tsx';
import { LayerToggles } from './layer-toggles.tsx';
import { MarginNotes } from './margin-notes.tsx';
import { type Pointed, ReaderText } from './reader-text.tsx';
import { scrollToSpot } from './scroll-to-spot.ts';
import { type Layer, layers, statementMarks, type TextMark } from './text-marks.ts';
import { useLayerMarks } from './use-layer-marks.ts';

/** One article as it was read, with everything found in it. `?statement=N`, `?figure=N` and `?at=start-end` lead to the very characters, `?with=` sets another beside it. */
export function ReaderPage(): ReactNode {
  const { document } = useParams({ from: '/articles/$document' });
  const query = useQuery(articleQuery(document));
  const [state] = useUrlState();
  const { say } = useWording();
  useTitle(query.data === undefined ? undefined : (query.data.article.headline ?? say(words.noHeadline)));
  const other = wordOf(state, 'with');
  return (
    <div className={other === undefined ? 'page reader' : 'page reader comparing'}>
      <Answer query={query}>
        {(record) =>
          other === undefined || other === document ? (
            <Reader key={document} record={record} />
          ) : (
            <Beside key={`${document} ${other}`} record={record} other={other} />
          )
        }
      </Answer>
    </div>
  );
}

/** Which layers the address asks for; statements where it asks for nothing. */
export function layersOf(state: Readonly<Record<string, unknown>>): ReadonlySet<Layer> {
  const asked = wordOf(state, 'show');
  return new Set(asked === undefined ? ['statements'] : layers.filter((layer) => asked.split(',').includes(layer)));
}

/** The stretch that the address leads to. */
function spotIn(record: ArticleRecord, state: Readonly<Record<string, unknown>>): { readonly start: number; readonly end: number } | null {
  const figure = numberOf(state, 'figure');
  if (figure !== undefined) return record.figures.find((one) => one.index === figure) ?? null;
  const match = /^(\d+)-(\d+)$/.exec(wordOf(state, 'at') ?? '');
  return match === null ? null : { start: Number(match[1]), end: Number(match[2]) };
}

function Reader({ record }: { readonly record: ArticleRecord }): ReactNode {
  const { say } = useWording();
  const [state, change] = useUrlState();
  const shown = layersOf(state);
  const active = numberOf(state, 'statement') ?? null;
  const [pointed, point] = useState<number | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const spot = spotIn(record, state);
  const spotKey = spot === null ? '' : `${spot.start}-${spot.end}`;
  const layerMarks = useLayerMarks(record, shown);
  const withStatements = shown.has('statements');
  const statements = useMemo(() => statementMarks(record), [record]);
  const marks = useMemo<TextMark[]>(() => {
    // Without their layer, only the statement that is singled out is marked.
    const own = withStatements ? statements : statements.filter((mark) => mark.statement === active);
    const [start = 0, end = 0] = spotKey.split('-').map(Number);
    return [...own, ...layerMarks, ...(spotKey === '' ? [] : [{ start, end, kind: 'hit' } as const])];
  }, [statements, layerMarks, withStatements, active, spotKey]);
  const lit = useMemo(() => ({ statements: new Set([pointed, active].filter((one) => one !== null)), passage: null }), [pointed, active]);

  // What the address leads to is brought into sight once, when the address says so; a click in the text moves nothing.
  const clicked = useRef(false);
  useEffect(() => {
    if (!clicked.current && text.current !== null) {
      const statement = record.statements.find((one) => one.index === active);
      const goal = spotKey !== '' ? Number(spotKey.split('-')[0]) : statement?.cue.start;
      if (goal !== undefined) scrollToSpot(text.current, goal);
    }
    clicked.current = false;
  }, [active, spotKey, record]);
  const choose = (at: Pointed): void => {
    clicked.current = true;
    if (at.at !== null) change({ at: at.at, figure: undefined, statement: at.statement ?? undefined });
    else change({ statement: at.statement === active ? undefined : (at.statement ?? undefined), at: undefined, figure: undefined });
  };

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && wordsOf(state, 'evidence').length === 0 && !isTyping(event.target))
        change({ statement: undefined, at: undefined, figure: undefined });
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !keysOn()) return;
      const step = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : 0;
      if (step === 0 || record.statements.length === 0) return;
      const at = record.statements.findIndex((statement) => statement.index === active);
      const next = record.statements[at < 0 ? (step > 0 ? 0 : record.statements.length - 1) : at + step];
      if (next === undefined) return;
      event.preventDefault();
      change({ statement: String(next.index), at: undefined, figure: undefined });
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [record, active, change, state]);

  const hasHeadline = record.blocks.some((block) => block.kind === 'headline');
  return (
    <>
      <ArticleMeta record={record} />
      <LayerToggles record={record} shown={shown} onChange={(next) => change({ show: next })} />
      <div className="reader-columns">
        <div ref={text} className="reader-column">
          {!hasHeadline && (
            <h1 className="naskh">
              <bdi>{record.article.headline ?? say(words.noHeadline)}</bdi>
            </h1>
          )}
          <ReaderText
            record={record}
            marks={marks}
            lit={lit}
            withChrome={shown.has('chrome')}
            onPoint={(at) => point(at?.statement ?? null)}
            onChoose={choose}
            isMain
          />
          <Here record={record} spot={spot} onClose={() => change({ at: undefined, figure: undefined })} />
        </div>
        <MarginNotes
          record={record}
          text={text}
          active={active}
          lit={pointed}
          onPoint={point}
          onChoose={(statement) => change({ statement: statement === null ? undefined : String(statement), at: undefined, figure: undefined })}
        />
      </div>
      {record.reuses.length > 0 && (
        <section className="shares no-print">
          <h2>{say(words.sharedWith)}</h2>
          <ul>
            {record.reuses.map((reuse) => (
              <li key={`${reuse.a} ${reuse.b}`}>
                <Link to="/articles/$document" params={{ document: record.article.document }} search={{ with: reuse.other.document }}>
                  <bdi>{reuse.other.headline ?? say(words.noHeadline)}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
