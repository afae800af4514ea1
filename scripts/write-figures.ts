// Writes the measured figures into the README, between the marks <!-- eval:start --> and <!-- eval:end -->.
//
//   npm run eval -- --json figures.json
//   node scripts/write-figures.ts figures.json "2 cores of an AMD EPYC, Debian 12, Node 24.21.0"
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figures, figuresTables, replaceBetween } from './figures-table.ts';

const [file, machine] = process.argv.slice(2);
if (file === undefined || machine === undefined) {
  console.error('usage: node scripts/write-figures.ts FILE.json MACHINE');
  process.exit(2);
}
const readme = join(import.meta.dirname, '../README.md');
const figures = JSON.parse(readFileSync(file, 'utf8')) as Figures;
const text = `${figuresTables(figures)}\n\nMeasured on ${machine}.`;
writeFileSync(readme, replaceBetween(readFileSync(readme, 'utf8'), 'eval', text));
console.log('wrote README.md');
