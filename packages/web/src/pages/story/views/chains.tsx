import '../chains/chains.css';
import { useQuery } from '@tanstack/react-query';
import type { PointLine, PointRecord, StoryRecord } from 'isnad/server';
import { type ReactNode, useMemo, useState } from 'react';
import { pointQuery } from '../../../api/queries.ts';
import { ChainCount, Count } from '../../../shared/count.tsx';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { Answer, Empty } from '../../../shared/states.tsx';
import { useUrlState } from '../../../shared/use-url-state.ts';
import { choiceOf, wordOf } from '../../../url/search-state.ts';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import { ChainList } from '../chains/chain-list.tsx';
import { countingOf } from '../chains/counting.ts';
import { GraphView } from '../chains/graph-view.tsx';
import { HowCounted } from '../chains/how-counted.tsx';
import { useChainNames } from '../chains/names.ts';
import { Chooser } from '../chooser.tsx';
import { SeriesFace, useSeriesTitle } from '../figures/series-face.tsx';
import { bySeriesWeight, type Series } from '../figures/value-marks.ts';
import { useStory } from '../use-story.ts';

/** The chains behind one point or one figure: drawn or listed, with how they were counted. */
export function Chains(): ReactNode {
  const { say } = useWording();
  const record = useStory();
  const [state, change] = useUrlState();
  const series = useMemo(() => record.series.filter(({ chains }) => chains.chains.length > 0).sort(bySeriesWeight), [record]);
  const points = useMemo(() => [...record.points].sort(byPointWeight), [record]);
  const asked = wordOf(state, 'series');
  const ofFigures = asked !== undefined || points.length === 0;
  if (points.length === 0 && series.length === 0) return <Empty title={say(words.none)} />;
  const turn = (next: 'points' | 'series') => change({ series: next === 'series' ? series[0]?.id : undefined, point: undefined, node: undefined });
  return (
    <>
      {series.length > 0 && points.length > 0 && (
        <fieldset className="switch no-print">
          <legend className="unseen">{say(words.views)}</legend>
          <button type="button" aria-pressed={!ofFigures} onClick={() => turn('points')}>
            {say(recordWords.pointsTab)}
          </button>
          <button type="button" aria-pressed={ofFigures} onClick={() => turn('series')}>
            {say(recordWords.seriesTab)}
          </button>
        </fieldset>
      )}
      {ofFigures ? <OfSeries record={record} series={series} asked={asked} /> : <OfPoints record={record} points={points} asked={wordOf(state, 'point')} />}
    </>
  );
}

/** Points with more chains first. */
function byPointWeight(a: PointLine, b: PointLine): number {
  return b.independentAtMost - a.independentAtMost || b.statements.length - a.statements.length || (a.id < b.id ? -1 : 1);
}

function OfPoints({
  record,
  points,
  asked,
}: {
  readonly record: StoryRecord;
  readonly points: readonly PointLine[];
  readonly asked: string | undefined;
}): ReactNode {
  const { say } = useWording();
  const [, change] = useUrlState();
  const chosen = points.find(({ id }) => id === asked) ?? points[0]!;
  const query = useQuery(pointQuery(record.summary.id, chosen.id));
  const choice = (point: PointLine) => ({ key: point.id, text: point.label, face: <PointFace point={point} /> });
  return (
    <div className="choosing">
      <Chooser
        label={say(recordWords.choosePoint)}
        choices={points.filter(({ statements }) => statements.length > 1).map(choice)}
        rest={points.filter(({ statements }) => statements.length <= 1).map(choice)}
        restLabel={say(recordWords.saidOnce)}
        chosen={chosen.id}
        onChoose={(point) => change({ point, series: undefined, node: undefined })}
        current={<bdi>{chosen.label}</bdi>}
      />
      <section className="chosen" aria-label={chosen.label}>
        <h2 className="naskh point-title">
          <EvidenceChip of={chosen.labelPlace} className="point-link">
            <bdi>{chosen.label}</bdi>
          </EvidenceChip>
        </h2>
        <Answer query={query}>{(found) => <ChainPart record={record} found={found} />}</Answer>
      </section>
    </div>
  );
}

function PointFace({ point }: { readonly point: PointLine }): ReactNode {
  return (
    <>
      <span className="naskh">
        <bdi>{point.label}</bdi>
      </span>
      <small className="choice-facts">
        <ChainCount atMost={point.independentAtMost} unknown={point.unknownRoots} />
        <Count thing="statements" value={point.statements.length} counts={words.countsStatements} />
      </small>
    </>
  );
}

function OfSeries({
  record,
  series,
  asked,
}: {
  readonly record: StoryRecord;
  readonly series: readonly Series[];
  readonly asked: string | undefined;
}): ReactNode {
  const { say } = useWording();
  const [, change] = useUrlState();
  const titleOf = useSeriesTitle(record);
  const chosen = series.find(({ id }) => id === asked);
  const choice = (one: Series) => ({ key: one.id, text: titleOf(one), face: <SeriesFace record={record} series={one} /> });
  return (
    <div className="choosing">
      <Chooser
        label={say(recordWords.chooseSeries)}
        choices={series.filter(({ values }) => values.length > 1).map(choice)}
        rest={series.filter(({ values }) => values.length <= 1).map(choice)}
        restLabel={say(recordWords.toldOnce)}
        chosen={chosen?.id}
        onChoose={(next) => change({ series: next, point: undefined, node: undefined })}
        current={chosen === undefined ? say(recordWords.chooseSeries) : titleOf(chosen)}
      />
      <section className="chosen">
        {chosen === undefined ? (
          <Empty title={say(recordWords.noChains)} />
        ) : (
          <>
            <h2 className="point-title">
              <bdi>{titleOf(chosen)}</bdi>
            </h2>
            <ChainPart record={record} found={chosen.chains} />
          </>
        )}
      </section>
    </div>
  );
}

function ChainPart({ record, found }: { readonly record: StoryRecord; readonly found: Omit<PointRecord, 'id'> }): ReactNode {
  const { say } = useWording();
  const [state, change] = useUrlState();
  const names = useChainNames(record);
  // A narrow page begins with the list: the graph would show two of its columns.
  const [isNarrow] = useState(() => matchMedia('(max-width: 40rem)').matches);
  const as = choiceOf(state, 'as', ['graph', 'list']) ?? (isNarrow ? 'list' : 'graph');
  const counting = useMemo(() => countingOf(found), [found]);
  return (
    <>
      <div className="chain-bar">
        <HowCounted counting={counting} />
        <fieldset className="switch no-print">
          <legend className="unseen">{say(recordWords.shownAs)}</legend>
          {(['graph', 'list'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={as === one} onClick={() => change({ as: one })}>
              {say(recordWords[one])}
            </button>
          ))}
        </fieldset>
      </div>
      {as === 'graph' ? (
        <GraphView
          record={record}
          chains={found.chains}
          testimonies={found.testimonies}
          names={names}
          open={wordOf(state, 'node')}
          onOpen={(node) => change({ node })}
        />
      ) : (
        <ChainList record={record} chains={found.chains} testimonies={found.testimonies} names={names} />
      )}
    </>
  );
}
