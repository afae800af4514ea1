import './positions.css';
import { stances } from 'isnad/words';
import { type ReactNode, useCallback, useDeferredValue, useMemo } from 'react';
import { ChoiceField, WordField } from '../../../shared/field.tsx';
import { Empty } from '../../../shared/states.tsx';
import { useUrlState } from '../../../shared/use-url-state.ts';
import { choiceOf, numberOf, wordOf } from '../../../url/search-state.ts';
import { words as common } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { positionsWords as words } from '../../../words/positions-words.ts';
import { drawMatrix, fits } from '../positions/matrix.ts';
import { MatrixTable } from '../positions/matrix-table.tsx';
import { partiesOf } from '../timeline/lanes.ts';
import { useStory } from '../use-story.ts';

/** Columns at first, and how many more at each step. */
const someColumns = 10;

const stanceNames = ['affirm', 'deny', 'noncommittal'] as const;

/** Where everybody stands on every point. */
export function Positions(): ReactNode {
  const { counted, number, say } = useWording();
  const record = useStory();
  const [state, change] = useUrlState();
  const matrix = useMemo(() => drawMatrix(record, partiesOf(record.actors, record.points)), [record]);

  const q = wordOf(state, 'q');
  const actorId = wordOf(state, 'actor');
  const stance = choiceOf(state, 'stance', stanceNames);
  const isChanged = wordOf(state, 'changed') === 'yes';
  const isDisputed = wordOf(state, 'disputed') === 'yes';
  const hasSingles = wordOf(state, 'singles') === 'yes';
  const width = Math.min(matrix.actors.length, numberOf(state, 'columns') ?? someColumns);
  const place = record.actors.findIndex(({ id }) => id === actorId);
  const actor = place < 0 ? undefined : place;

  const filter = useDeferredValue(useMemo(() => ({ words: q, actor, stance, isChanged, isDisputed }), [q, actor, stance, isChanged, isDisputed]));
  const fitting = useMemo(() => {
    const fit = (row: (typeof matrix.rows)[number]): boolean => fits(row, record.points[row.point]!.label, filter);
    return { rows: matrix.rows.filter(fit), singles: matrix.singles.filter(fit) };
  }, [record, matrix, filter]);
  const rows = useMemo(() => (hasSingles ? [...fitting.rows, ...fitting.singles] : fitting.rows), [fitting, hasSingles]);
  // The actor that is asked for has the first column, whatever its rank.
  const columns = useMemo(() => {
    const first = matrix.actors.slice(0, width);
    return actor === undefined ? first : [actor, ...first.filter((one) => one !== actor)];
  }, [matrix, width, actor]);
  const actors = useMemo(() => matrix.actors.map((one) => [record.actors[one]!.id, record.actors[one]!.name] as const), [record, matrix]);
  const write = useCallback((next: string | undefined) => change({ q: next }), [change]);
  const more = matrix.actors.length - width;

  return (
    <section className="positions" aria-label={say(common.positions)}>
      <div className="filters view-filters">
        <WordField label={say(words.pointWords)} value={q} onChange={write} isWide />
        <ChoiceField label={say(words.actorFirst)} value={actorId} choices={actors} none={say(common.any)} onChange={(next) => change({ actor: next })} />
        <ChoiceField
          label={say(words.stance)}
          value={stance}
          choices={stanceNames.map((one) => [one, `${stances[one].sign} ${say(stances[one])}`] as const)}
          none={say(common.any)}
          onChange={(next) => change({ stance: next })}
        />
        <label className="check">
          <input type="checkbox" checked={isChanged} onChange={(event) => change({ changed: event.target.checked ? 'yes' : undefined })} />
          {say(words.onlyChanged)}
        </label>
        <label className="check">
          <input type="checkbox" checked={isDisputed} onChange={(event) => change({ disputed: event.target.checked ? 'yes' : undefined })} />
          {say(words.onlyDisputed)}
        </label>
      </div>
      <div className="matrix-line">
        <p className="soft" role="status">
          {counted('points', rows.length)}
        </p>
        <p className="soft matrix-note">{say(words.order)}</p>
        {fitting.singles.length > 0 && (
          <button type="button" className="plain-button" aria-expanded={hasSingles} onClick={() => change({ singles: hasSingles ? undefined : 'yes' })}>
            {hasSingles ? say(words.hideSingles) : say(words.singles, { n: number(fitting.singles.length) })}
          </button>
        )}
        {more > 0 && (
          <button type="button" className="plain-button" onClick={() => change({ columns: String(width + Math.min(more, someColumns)) })}>
            {say(words.moreColumns, { n: number(Math.min(more, someColumns)) })}
          </button>
        )}
        {width > someColumns && (
          <button type="button" className="plain-button" onClick={() => change({ columns: undefined })}>
            {say(words.fewerColumns)}
          </button>
        )}
      </div>
      {rows.length === 0 ? (
        <Empty title={say(words.noneMatch)}>
          <button type="button" onClick={() => change({ q: undefined, actor: undefined, stance: undefined, changed: undefined, disputed: undefined })}>
            {say(common.clearFilters)}
          </button>
        </Empty>
      ) : (
        <MatrixTable record={record} rows={rows} columns={columns} />
      )}
    </section>
  );
}
