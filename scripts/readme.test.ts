import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const source = pathToFileURL(join(root, 'packages/isnad/src/')).href;
const entries: Readonly<Record<string, string>> = { isnad: 'index.ts', 'isnad/arabic': 'arabic.ts', 'isnad/schema': 'schema/index.ts' };
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```(?:\n\n```text\n([\s\S]*?)```)?/g)].map(([, code, printed]) => [code!, printed] as const);

describe('the examples of the README', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples)('%# prints what it says', { timeout: 30_000 }, (code, printed) => {
    const file = join(folder, 'example.ts');
    writeFileSync(
      file,
      code.replace(/from '(isnad[^']*)'/g, (_, name: string) => `from '${source}${entries[name] ?? name}'`),
    );
    const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: root, encoding: 'utf8' });
    expect(stderr.replaceAll(file, 'the example')).toBe('');
    expect(stdout).toBe(printed);
  });
});

it.each(['README.md', 'CONTRIBUTING.md', 'docs/MAP.md'])('%s links to what is there', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link!).filter((link) => !link.includes(':'));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !existsSync(join(root, file, '..', link)))).toEqual([]);
});

it('the scripts that the documents name are in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const texts = ['README.md', 'CONTRIBUTING.md', 'docs/MAP.md'].map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  expect([...texts.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name!).filter((name) => scripts[name] === undefined)).toEqual([]);
});
