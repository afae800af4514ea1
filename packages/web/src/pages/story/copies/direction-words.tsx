import type { StoryRecord } from 'isnad/server';
import { directions } from 'isnad/words';
import type { ReactNode } from 'react';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import type { ChainNames } from '../chains/names.ts';
import { type ReuseLine, readReuseEvidence, takerOf } from './who-took.ts';

interface DirectionProps {
  readonly record: StoryRecord;
  readonly reuse: ReuseLine;
  readonly names: ChainNames;
}

/** Which way the text went, and how that is known, in words. */
export function DirectionWords({ reuse, names }: DirectionProps): ReactNode {
  const { counted, say } = useWording();
  const outlet = (document: string): string => names.outletOf(document) ?? say(words.unknownOutlet);
  const way = takerOf(reuse);
  const evidence = reuse.evidence.flatMap((line) => readReuseEvidence(line) ?? []);
  const apartWords = (apart: number, unit: 'minutes' | 'days'): string =>
    unit === 'days'
      ? counted('days', apart)
      : apart < 90
        ? counted('minutes', apart)
        : apart < 48 * 60
          ? counted('hours', Math.round(apart / 60))
          : counted('days', Math.round(apart / 1440));
  return (
    <div className="direction-words">
      {/* Versions of one page took nothing from anybody. */}
      {reuse.kind !== 'revision' && (
        <p>
          <b>{say(directions[reuse.direction], { a: outlet(reuse.a), b: outlet(reuse.b) })}</b>
          {reuse.root !== null && <span className="soft"> · {say(recordWords.rootIs, { name: names.nameOf(reuse.root) })}</span>}
        </p>
      )}
      {reuse.direction === 'unknown' && evidence.length === 0 && <p className="soft">{say(recordWords.evidenceNone)}</p>}
      <ul className="soft">
        {evidence.map((one) => {
          if (one.kind === 'credit')
            return (
              <li key={`${one.document} ${one.actor}`}>
                {say(recordWords.creditIn, { article: outlet(one.document), actor: names.nameOf(one.actor) })}
                {one.span === null ? (
                  ` (${say(recordWords.creditMetadata)})`
                ) : (
                  <>
                    {' '}
                    <EvidenceChip of={{ document: one.document, ...one.span }}>{say(recordWords.creditLine)}</EvidenceChip>
                  </>
                )}
              </li>
            );
          if (one.kind === 'time')
            return (
              <li key="time">
                {say(recordWords.timeApart, {
                  first: outlet(way?.[1] ?? reuse.a),
                  second: outlet(way?.[0] ?? reuse.b),
                  apart: apartWords(one.apart, one.unit),
                })}
              </li>
            );
          if (one.kind === 'same-url') return <li key="same-url">{say(recordWords.sameUrl)}</li>;
          if (one.kind === 'modified') return <li key="modified">{say(recordWords.modifiedOrder)}</li>;
          return <li key={one.text}>{one.text}</li>;
        })}
      </ul>
    </div>
  );
}
