import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floodDossier } from '../../../../../tests/fixtures/flood-dossier.ts';
import { hostileDossier } from '../../../../../tests/fixtures/hostile-dossier.ts';
import { writeCsv } from '../table/csv-table.ts';
import { exportCsv } from './csv.ts';

/** A reader of RFC 4180 that knows nothing of ours. */
function read(file: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < file.length; at++) {
    const sign = file[at];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (file[at + 1] === '"') cell += file[++at];
      else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === ',' || file.startsWith('\r\n', at)) {
      record.push(cell);
      cell = '';
      if (sign === ',') continue;
      records.push(record);
      record = [];
      at++;
    } else cell += sign;
  }
  expect([isQuoted, cell, record]).toEqual([false, '', []]);
  return records;
}

describe('exportCsv', () => {
  it('is one table of statements, figures and positions, with their characters', () => {
    const dossier = floodDossier();
    const file = exportCsv(dossier);
    expect(file.startsWith('\ufeff')).toBe(true);
    const [head, ...rows] = read(file.slice(1));
    expect(rows.every((row) => row.length === head!.length)).toBe(true);
    const cell = (row: readonly string[], column: string): string => row[head!.indexOf(column)]!;
    const of = (record: string) => rows.filter((row) => cell(row, 'record') === record);
    expect(of('statement')).toHaveLength(dossier.analyses.reduce((sum, { attributions }) => sum + attributions.length, 0));
    expect(of('figure')).toHaveLength(dossier.analyses.reduce((sum, { figures }) => sum + figures.length, 0));
    expect(of('position')).toHaveLength(dossier.ledger.positions.length);
    for (const row of [...of('statement'), ...of('figure'), ...of('position')]) {
      const { text } = dossier.articles.find(({ document }) => document === cell(row, 'document'))!;
      expect(cell(row, 'words').replace(/^'/, '')).toBe(text.slice(Number(cell(row, 'start')), Number(cell(row, 'end'))));
    }
  });

  it('gives a spreadsheet nothing to reckon with, whatever the pages say', () => {
    for (const row of read(exportCsv(hostileDossier()).slice(1)))
      for (const cell of row) if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@|%＝＋－＠]/);
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', 'س', '1', '＝') }), { minLength: 1, maxLength: 4 }),
        (cells) => {
          const [, row] = read(writeCsv({ columns: cells.map((_, at) => `c${at}`), rows: [cells] }).slice(1));
          expect(row).toHaveLength(cells.length);
          for (const [at, cell] of row!.entries()) {
            expect(cell).not.toMatch(/^\s*[=+\-@＝]|^[\t\n\r]/);
            expect(cell.replace(/^'/, '')).toBe(cells[at]!.replace(/\r\n?/g, '\n').replace(/^'/, ''));
          }
        },
      ),
    );
  });
});
