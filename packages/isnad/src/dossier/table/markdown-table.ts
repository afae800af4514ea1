import { visible } from '../html/markup.ts';
import type { TableCell, TableFormat } from './shape.ts';

/** A heading and one table (GitHub Flavored Markdown). */
export const markdownTable: TableFormat = {
  id: 'markdown',
  ending: '.md',
  mediaType: 'text/markdown',
  write: ({ title, columns, rows }) =>
    [
      `# ${plain(title)}`,
      '',
      line(columns),
      line(
        columns.map(() => '---'),
        false,
      ),
      ...rows.map((row) => line(row)),
      '',
    ].join('\n'),
};

function line(cells: readonly TableCell[], isWords = true): string {
  return `| ${cells.map((cell) => (isWords ? plain(cell === null ? '' : String(cell)) : cell)).join(' | ')} |`;
}

/** Words that make no markup: on one line, with every sign that Markdown reads escaped. */
function plain(words: string): string {
  return visible(words)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&:@=]/g, (sign) => `\\${sign}`);
}
