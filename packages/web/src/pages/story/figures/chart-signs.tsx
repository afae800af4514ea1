import type { ReactNode } from 'react';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import type { ChartLayout } from './chart-layout.ts';

/** What the signs of a chart mean: only those that stand in it. */
export function ChartSigns({ layout }: { readonly layout: ChartLayout }): ReactNode {
  const { say } = useWording();
  const { marks, links, scale, isEven } = layout;
  const has = (test: (mark: ChartLayout['marks'][number]) => boolean): boolean => marks.some(test);
  return (
    <figcaption className="chart-signs">
      {has(({ mark }) => mark.approximate) && (
        <Sign words={say(recordWords.signAbout)}>
          <circle cx={14} cy={8} r={5} className="mark-shape hollow" />
        </Sign>
      )}
      {has(({ range }) => range !== null) && (
        <Sign words={say(recordWords.signRange)}>
          <path d="M14,1 V15 M10,1 H18 M10,15 H18" className="chart-range" />
        </Sign>
      )}
      {has(({ open }) => open !== null) && (
        <Sign words={say(recordWords.signOpen)}>
          <path d="M9,15 V2 M6,6 L9,2 L12,6 M19,1 V14 M16,10 L19,14 L22,10" className="chart-range" />
        </Sign>
      )}
      {links.some(({ type }) => type === 'revision') && (
        <Sign words={say(recordWords.signRevision)}>
          <g className="chart-link revision">
            <path d="M1,11 Q12,3 25,9 M20,5 L25,9 L19.5,11" />
          </g>
        </Sign>
      )}
      {links.some(({ type }) => type === 'disagreement') && (
        <Sign words={say(recordWords.signDisagreement)}>
          <g className="chart-link disagreement">
            <path d="M0,8 H28" />
            <circle cx={14} cy={8} r={7} className="chart-badge" />
            <path d="M10,6.2 H18 M10,9.8 H18 M11.4,12.6 L16.6,3.4" />
          </g>
        </Sign>
      )}
      {has(({ mark }) => mark.rows.length > 1) && <span>{say(recordWords.signTimes)}</span>}
      {scale.isLog && <span>{say(recordWords.logScale)}</span>}
      {!scale.isLog && scale.low > 0 && <span>{say(recordWords.cutScale)}</span>}
      {!isEven && <span>{say(recordWords.gapScale)}</span>}
    </figcaption>
  );
}

function Sign({ words, children }: { readonly words: string; readonly children: ReactNode }): ReactNode {
  return (
    <span>
      <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
        {children}
      </svg>
      {words}
    </span>
  );
}
