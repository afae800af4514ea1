import { visible } from '../html/markup.ts';
import type { Table, TableCell, TableFormat } from './shape.ts';

/** Comma-separated values (RFC 4180). */
export const csvTable: TableFormat = { id: 'csv', ending: '.csv', mediaType: 'text/csv', write: writeCsv };

/** Excel takes a file for UTF-8 by this mark alone. */
const mark = '\ufeff';

/** Records end in CRLF; a cell with a comma, a quotation mark or a line break is quoted. A cell of words that a spreadsheet would reckon with begins with an apostrophe (OWASP, CSV injection). */
export function writeCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  return `${mark}${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: TableCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const words = visible(value.replace(/\r\n?/g, '\n'));
  const safe = /^\s*[=+\-@\t\r|%\uff1d\uff0b\uff0d\uff20]/.test(words) || /^[\t\n\r]/.test(words) ? `'${words}` : words;
  return /[",\n\r;\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
