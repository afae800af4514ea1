// Speed and memory of every room, as one table with the machine named.
//
//   npm run bench                       everything
//   npm run bench -- reference rooms    only what is named: reference, rooms, reading, annotate, add, start, or a file of bench/
//   npm run bench -- --articles 3000    fewer articles of the news file
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureCommands } from './run/commands.ts';
import { measureReading } from './run/reading.ts';
import { measureRooms } from './run/rooms.ts';
import { type Row, rowsOf, table } from './run/rows.ts';

const { values, positionals: names } = parseArgs({ options: { articles: { type: 'string', default: '17400' } }, allowPositionals: true });
const news = resolve(import.meta.dirname, '../../shared/data/news-2018.jsonl.gz');
const wanted = (name: string): boolean => names.length === 0 || names.includes(name);
const rows: Row[] = [];

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`);
const onNews = ['reference', 'rooms', 'reading', 'annotate', 'add', 'start'].filter(wanted);
if (onNews.length > 0 && !existsSync(news)) console.log('bench: the rooms are skipped, there is no ../shared/data/news-2018.jsonl.gz');
else {
  if (wanted('reference') || wanted('rooms')) rows.push(...(await measureRooms(news, Number(values.articles))));
  if (wanted('reading')) rows.push(...(await measureReading(news, Number(values.articles))));
  rows.push(...measureCommands(news, Number(values.articles), onNews));
}
for (const file of readdirSync(import.meta.dirname).sort()) {
  const name = file.slice(0, -'.ts'.length);
  if (!file.endsWith('.ts') || name === 'run' || !wanted(name)) continue;
  const module = (await import(join(import.meta.dirname, file))) as Record<string, unknown>;
  for (const [exported, run] of Object.entries(module)) if (exported.startsWith('bench') && typeof run === 'function') rows.push(...rowsOf(name, await run()));
}
console.log(table(rows));
