import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Row } from './rows.ts';

const main = new URL('../../packages/isnad/src/main.ts', import.meta.url).href;
/** Runs a command in a process of its own, throws its output away, and tells what it took. */
const measured = `
const { main } = await import(process.argv[1]);
const { Writable } = await import('node:stream');
const sink = () => new Writable({ write(_, __, done) { done(); } });
const begin = performance.now();
const code = await main(process.argv.slice(2), { stdout: sink(), stderr: sink(), env: {} });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ code, wall: performance.now() - begin, processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
`;

interface Run {
  readonly wall: number;
  readonly processor: number;
  /** Largest resident memory, MB. */
  readonly memory: number;
}

/** The commands as a user runs them over the news file: articles a second, processor time and memory. */
export function measureCommands(news: string, articles: number, names: readonly string[]): readonly Row[] {
  const work = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  try {
    const file = join(work, 'news.jsonl');
    const lines = gunzipSync(readFileSync(news)).toString('utf8').split('\n').slice(0, articles);
    if (names.some((name) => !['reference', 'rooms', 'reading'].includes(name))) writeFileSync(file, lines.join('\n'));
    const rows: Row[] = [];
    const rate = (name: string, run: Run): void => {
      rows.push({ bench: 'commands', name, value: Math.round((lines.length * 1000) / run.wall), unit: 'articles/s' });
      rows.push({ bench: 'commands', name: `${name}, by processor time`, value: Math.round((lines.length * 1000) / run.processor), unit: 'articles/s' });
      rows.push({ bench: 'commands', name: `${name}, largest memory`, value: Math.round(run.memory), unit: 'MB' });
    };
    if (names.includes('annotate'))
      for (const workers of ['1', '2']) rate(`annotate --workers ${workers}`, run(['annotate', '--from', file, '--workers', workers]));
    if (names.includes('add')) {
      rate('add', run(['add', '--from', file, '--db', join(work, 'isnad.db')]));
      rate('stories, of the database', run(['stories', '--db', join(work, 'isnad.db')]));
    }
    if (names.includes('start')) {
      writeFileSync(join(work, 'one.txt'), 'قال وزير الري إن السد آمن.');
      rows.push({
        bench: 'commands',
        name: 'annotate, one sentence, from the start of the process',
        value: Math.round(started(['annotate', join(work, 'one.txt')])),
        unit: 'ms',
      });
      rows.push({ bench: 'commands', name: '--help, from the start of the process', value: Math.round(started(['--help'])), unit: 'ms' });
    }
    return rows;
  } finally {
    rmSync(work, { recursive: true });
  }
}

function run(argv: readonly string[]): Run {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', measured, main, ...argv], { encoding: 'utf8' });
  const result = JSON.parse(stdout || '{"code":-1}') as Run & { code: number };
  if (result.code < 0 || result.code > 1) throw new Error(`isnad ${argv.join(' ')} ended with ${result.code}: ${stderr}`);
  return result;
}

/** The middle of five, ms; of the built engine, as users start it. */
function started(argv: readonly string[]): number {
  const bin = new URL('../../packages/isnad/bin/isnad.js', import.meta.url).pathname;
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    spawnSync(process.execPath, [bin, ...argv]);
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[2]!;
}
