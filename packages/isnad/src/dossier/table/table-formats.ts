import { csvTable } from './csv-table.ts';
import { jsonTable } from './json-table.ts';
import { markdownTable } from './markdown-table.ts';
import type { TableFormat } from './shape.ts';

/** Every format that a list is written in. */
export const tableFormats: readonly TableFormat[] = [csvTable, jsonTable, markdownTable];
