import type { Table } from '../../dossier/index.ts';
import type { Correction } from '../shape.ts';

const columns = ['id', 'kind', 'subject', 'reason', 'made', 'undone', 'applies'] as const;

/** What editors said against the machine, those undone too. */
export function correctionsTable(corrections: readonly Correction[]): Table {
  return {
    title: 'Corrections · تصحيحات',
    columns,
    rows: corrections.map(({ id, subject: { kind, ...subject }, reason, made, undone, applies }) => [
      id,
      kind,
      JSON.stringify(subject),
      reason,
      made,
      undone,
      applies,
    ]),
  };
}
