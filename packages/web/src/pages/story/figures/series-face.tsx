import type { StoryRecord } from 'isnad/server';
import { countedThings, wordOf } from 'isnad/words';
import { type ReactNode, useCallback, useMemo } from 'react';
import { Count } from '../../../shared/count.tsx';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import { movesOf, type Series } from './value-marks.ts';

/** The name of a series: its noun, what is counted, whose and where. */
export function useSeriesTitle(record: StoryRecord): (series: Series) => string {
  const { say } = useWording();
  const names = useMemo(() => new Map(record.actors.map(({ id, name }) => [id, name])), [record]);
  return useCallback(
    ({ label, counts, of, place }) =>
      [
        `${label} (${say(wordOf(countedThings, counts))})`,
        ...(of === null ? [] : [say(recordWords.whose, { name: names.get(of) ?? of })]),
        ...(place === null ? [] : [say(recordWords.inPlace, { name: names.get(place) ?? place })]),
      ].join(' '),
    [names, say],
  );
}

/** A series in the list: its noun, what, whose, where, how many values, and whether it moved. */
export function SeriesFace({ record, series }: { readonly record: StoryRecord; readonly series: Series }): ReactNode {
  const { counted, number, say } = useWording();
  const { revised, disputed } = movesOf(series);
  const nameOf = (id: string): string => record.actors.find((actor) => actor.id === id)?.name ?? id;
  const facts = [
    say(wordOf(countedThings, series.counts)),
    ...(series.of === null ? [] : [say(recordWords.whose, { name: nameOf(series.of) })]),
    ...(series.place === null ? [] : [say(recordWords.inPlace, { name: nameOf(series.place) })]),
  ];
  return (
    <>
      <b>
        <bdi>{series.label}</bdi>
      </b>
      <small>{facts.join(' · ')}</small>
      <small className="choice-facts">
        <Count thing="values" value={series.values.length} counts={recordWords.countsValues} />
        {revised > 0 && (
          <span className="moved" title={`${counted('revisions', revised)}: ${say(recordWords.countsRevisions)}`}>
            <span className="sign" aria-hidden="true">
              ↻
            </span>
            {say(recordWords.revisedTimes)} {revised > 1 && `×${number(revised)}`}
          </span>
        )}
        {disputed > 0 && (
          <span className="moved disputed" title={`${counted('disagreements', disputed)}: ${say(recordWords.countsDisagreements)}`}>
            <span className="sign" aria-hidden="true">
              ≠
            </span>
            {say(recordWords.disputedTimes)} {disputed > 1 && `×${number(disputed)}`}
          </span>
        )}
      </small>
    </>
  );
}
