// Compiles the lexicons of the shelves into typed modules, and the shapes into their descriptions in docs/, all of which are checked in.
//
//   npm run generate              writes what is out of date
//   npm run generate -- --check   writes nothing; fails where a module is out of date
//
// A step is a file in scripts/generate/ that exports `step`, or `steps` where it writes several files; it needs nothing but committed inputs.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface GenerateStep {
  /** Files that it reads, relative to the repository; a folder stands for its .yaml files. */
  readonly inputs: readonly string[];
  readonly output: string;
  /** The text of the output. `read` gives an input's text. */
  compile(read: (file: string) => string, files: readonly string[]): string;
}

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
let stale = 0;
for (const file of readdirSync(join(import.meta.dirname, 'generate')).sort()) {
  if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
  const { step, steps = step ? [step] : [] } = (await import(join(import.meta.dirname, 'generate', file))) as {
    step?: GenerateStep;
    steps?: readonly GenerateStep[];
  };
  for (const each of steps) run(each);
}
if (check && stale > 0) process.exitCode = 1;

function run(step: GenerateStep): void {
  const inputs = step.inputs.flatMap((input) => expand(input));
  const text = step.compile((input) => readFileSync(join(root, input), 'utf8'), inputs);
  const output = join(root, step.output);
  if (existsSync(output) && readFileSync(output, 'utf8') === text) return;
  stale++;
  if (check) console.error(`${step.output} is out of date: run npm run generate`);
  else {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text);
    console.log(`wrote ${step.output}`);
  }
}

function expand(input: string): string[] {
  if (/\.\w+$/.test(input)) return [input];
  return readdirSync(join(root, input))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${input}/${name}`);
}
