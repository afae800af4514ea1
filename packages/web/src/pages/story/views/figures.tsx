import '../figures/figures.css';
import { Link } from '@tanstack/react-router';
import type { StoryRecord } from 'isnad/server';
import { countedThings, wordOf as phraseOf } from 'isnad/words';
import { type ReactNode, useMemo, useState } from 'react';
import { ChainCount, Count } from '../../../shared/count.tsx';
import { Empty } from '../../../shared/states.tsx';
import { useUrlState } from '../../../shared/use-url-state.ts';
import { wordOf } from '../../../url/search-state.ts';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import { Chooser } from '../chooser.tsx';
import { GiverShape } from '../figures/giver-shape.tsx';
import { SeriesChart } from '../figures/series-chart.tsx';
import { SeriesFace, useSeriesTitle } from '../figures/series-face.tsx';
import { isWrong, TotalCard } from '../figures/totals.tsx';
import { bySeriesWeight, type GiverGroup, giverGroups, type Series } from '../figures/value-marks.ts';
import { ValuesTable } from '../figures/values-table.tsx';
import { useStory } from '../use-story.ts';

/** One quantity at a time: its values in time, who gives them, what was revised or disputed; the others to choose from beside it. */
export function Figures(): ReactNode {
  const { number, say } = useWording();
  const record = useStory();
  const [state, change] = useUrlState();
  const titleOf = useSeriesTitle(record);
  const ordered = useMemo(() => [...record.series].sort(bySeriesWeight), [record]);
  const wrong = record.totals.filter(isWrong);
  const fine = record.totals.filter((total) => !isWrong(total));
  const chosen = ordered.find(({ id }) => id === wordOf(state, 'series')) ?? ordered[0];
  const choice = (series: Series) => ({ key: series.id, text: titleOf(series), face: <SeriesFace record={record} series={series} /> });
  if (chosen === undefined && record.totals.length === 0) return <Empty title={say(words.none)} />;
  return (
    <>
      {chosen !== undefined && (
        <div className="choosing">
          <Chooser
            label={say(recordWords.chooseSeries)}
            choices={ordered.filter(({ values }) => values.length > 1).map(choice)}
            rest={ordered.filter(({ values }) => values.length <= 1).map(choice)}
            restLabel={say(recordWords.toldOnce)}
            chosen={chosen.id}
            onChoose={(series) => change({ series })}
            current={titleOf(chosen)}
          />
          <SeriesPart key={chosen.id} record={record} series={chosen} />
        </div>
      )}
      {wrong.length > 0 && (
        <section className="totals">
          <h2>{say(recordWords.totalsHead)}</h2>
          {wrong.map((total) => (
            <TotalCard key={`${total.total.document} ${total.total.index}`} record={record} total={total} />
          ))}
        </section>
      )}
      {fine.length > 0 && (
        <details className="totals">
          <summary>
            {say(recordWords.totalsFit)} <span className="soft">({number(fine.length)})</span>
          </summary>
          {fine.map((total) => (
            <TotalCard key={`${total.total.document} ${total.total.index}`} record={record} total={total} />
          ))}
        </details>
      )}
    </>
  );
}

function SeriesPart({ record, series }: { readonly record: StoryRecord; readonly series: Series }): ReactNode {
  const { language, say } = useWording();
  const titleOf = useSeriesTitle(record);
  const [lit, light] = useState<number | null>(null);
  const groups = useMemo(() => giverGroups(series.values), [series]);
  const names = useMemo(() => new Map(record.actors.map((actor) => [actor.id, actor])), [record]);
  const nameOf = ({ actor }: GiverGroup): string => {
    if (actor === null) return say(recordWords.writers);
    const found = names.get(actor);
    return found === undefined ? actor : found.type === 'DESCRIBED' && found.description !== null ? found.description[language] : found.name;
  };
  return (
    <section className="chosen" aria-label={titleOf(series)}>
      <header className="series-head">
        <h2>
          <bdi>{series.label}</bdi> <span className="soft">{say(phraseOf(countedThings, series.counts))}</span>
        </h2>
        <p className="plain-line soft">
          <SeriesWhere record={record} series={series} />
          <Count thing="values" value={series.values.length} counts={recordWords.countsValues} />
          {series.chains.chains.length > 0 && (
            <>
              <ChainCount atMost={series.chains.independentAtMost} unknown={series.chains.unknownRoots} />
              <Link to="/stories/$id/chains" params={{ id: record.summary.id }} search={{ series: series.id }} className="no-print">
                {say(recordWords.seriesChains)}
              </Link>
            </>
          )}
        </p>
      </header>
      <ul className="givers" aria-label={say(recordWords.givers)}>
        {groups.map((group, place) => (
          <li key={group.actor ?? ''}>
            <button type="button" className="giver" aria-pressed={lit === place} onClick={() => light(lit === place ? null : place)}>
              <GiverShape group={place} isWriters={group.actor === null} />
              <bdi>{nameOf(group)}</bdi>
              <Count thing="values" value={group.rows.length} counts={recordWords.countsValues} bare />
            </button>
          </li>
        ))}
      </ul>
      <SeriesChart record={record} series={series} groups={groups} lit={lit} giverName={nameOf} />
      <ValuesTable record={record} series={series} groups={groups} lit={lit} />
    </section>
  );
}

/** Whose the figure is, and where, as far as it is known. */
function SeriesWhere({ record, series }: { readonly record: StoryRecord; readonly series: Series }): ReactNode {
  const { say } = useWording();
  const nameOf = (id: string): string => record.actors.find((actor) => actor.id === id)?.name ?? id;
  return (
    <>
      {series.of !== null && <span>{say(recordWords.whose, { name: nameOf(series.of) })}</span>}
      {series.place !== null && <span>{say(recordWords.inPlace, { name: nameOf(series.place) })}</span>}
    </>
  );
}
