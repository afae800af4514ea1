import type { StoryRecord } from 'isnad/server';
import { stances } from 'isnad/words';
import { type ReactNode, useCallback } from 'react';
import { words as common } from '../../../words/interface-words.ts';
import { useWording, type Wording } from '../../../words/language.tsx';
import { positionsWords as words } from '../../../words/positions-words.ts';
import type { MatrixCell } from './matrix.ts';

/** Runs that a cell has room for. */
const mostRuns = 4;

/** The run of stances: signs from the first to the last, a change of position as an arrow. */
export function CellFace({ cell: { runs, changes } }: { readonly cell: MatrixCell }): ReactNode {
  const shown = runs.length <= mostRuns ? runs.map((_, index) => index) : [0, -1, runs.length - 2, runs.length - 1];
  return (
    <span className="cell-runs" aria-hidden="true">
      {shown.map((index, at) => {
        const run = runs[index];
        if (run === undefined)
          return (
            <span key="gap" className="run-gap">
              …
            </span>
          );
        return (
          <span key={index} className="run">
            {at > 0 && <span className={changes.has(index) ? 'run-change' : 'run-next'} />}
            {run.stances.map((stance) => (
              <span key={stance} className={`sign tone-${stance}`}>
                {stances[stance].sign}
              </span>
            ))}
          </span>
        );
      })}
    </span>
  );
}

/** A cell in words: who, each stance with its days, how many statements. */
export function useCellWords(record: StoryRecord): (cell: MatrixCell) => string {
  const wording = useWording();
  return useCallback((cell: MatrixCell) => cellWords(record, cell, wording), [record, wording]);
}

function cellWords(record: StoryRecord, { actor, runs, statements, changes, isAlone }: MatrixCell, { say, date, counted }: Wording): string {
  const told = runs.map((run, index) => {
    const stance = run.stances.map((one) => say(stances[one])).join(say(words.and));
    const days = run.from === null ? say(common.undated) : run.to === null || run.to === run.from ? date(run.from) : `${date(run.from)} – ${date(run.to)}`;
    return `${stance} (${days})${changes.has(index) ? ` ⟲ ${say(words.changedHere)}` : ''}`;
  });
  const name = actor === null ? say(common.nobody) : (record.actors[actor]?.name ?? say(common.nobody));
  return `${say(words.cell, { name, runs: told.join(say(words.andThen)), n: counted('statements', statements.length) })}${isAlone ? ` · ${say(words.alone)}` : ''}`;
}
