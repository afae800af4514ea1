import { safeJson } from '../safe-json.ts';
import type { TableFormat } from './shape.ts';

/** Each row as an object. */
export const jsonTable: TableFormat = {
  id: 'json',
  ending: '.json',
  mediaType: 'application/json',
  write: ({ title, columns, rows }) =>
    safeJson({ format: 'isnad-table', title, rows: rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]))) }),
};
