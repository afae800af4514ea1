import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../../tests/fixtures/temporary-folder.ts';
import { findBrowser } from './find-browser.ts';
import { createPrinter, NotPrinted } from './print-page.ts';

/** A program that stands in for a browser. */
function program(script: string, name = 'chromium'): string {
  const folder = join(temporaryFolder(), 'bin');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, `#!${process.execPath}\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const writesPdf = `
const pdf = process.argv.find((one) => one.startsWith('--print-to-pdf=')).slice(15);
const page = require('node:url').fileURLToPath(process.argv.at(-1));
require('node:fs').writeFileSync(pdf, '%PDF-1.4 ' + require('node:fs').readFileSync(page, 'utf8') + process.argv.join(' '));`;

const leftBehind = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('isnad-print-'));

describe.skipIf(process.platform === 'win32')('printing', () => {
  it('gives what the browser wrote, without the network, and leaves nothing behind', async () => {
    const before = leftBehind();
    const printed = Buffer.from(await createPrinter({ browser: program(writesPdf) })('<p>نص</p>')).toString('utf8');
    expect(printed).toContain('<p>نص</p>');
    for (const flag of ['--headless', '--host-resolver-rules=MAP * ~NOTFOUND', '--disable-background-networking']) expect(printed).toContain(flag);
    expect(leftBehind()).toEqual(before);
  });

  it.each([
    ['ends badly', 'process.exit(3);'],
    ['writes nothing', ''],
    ['writes something else', `require('node:fs').writeFileSync(process.argv.find((one) => one.startsWith('--print-to-pdf=')).slice(15), 'no');`],
    ['never ends', 'setInterval(() => {}, 1000);'],
  ])('fails where the browser %s, and prints again afterwards', { timeout: 20_000 }, async (_, script) => {
    const print = createPrinter({ browser: program(script), limit: 1500 });
    await expect(print('<p>1</p>')).rejects.toBeInstanceOf(NotPrinted);
    await expect(print('<p>2</p>')).rejects.toBeInstanceOf(NotPrinted);
  });

  it('fails where there is no such browser', async () => {
    await expect(createPrinter({ browser: join(temporaryFolder(), 'nobody') })('x')).rejects.toBeInstanceOf(NotPrinted);
  });

  it('finds the browser that is named, else one on the path, and none where that one is missing', () => {
    const browser = program('');
    const folder = join(browser, '..');
    expect(findBrowser({ CHROMIUM: browser, PATH: '' })).toBe(browser);
    expect(findBrowser({ PATH: `/nowhere:${folder}` })).toBe(browser);
    expect(findBrowser({ CHROMIUM: '/nowhere/chromium', PATH: folder })).toBeNull();
    expect(findBrowser({ PATH: '' }, 'aix')).toBeNull();
  });
});

const installed = findBrowser(process.env);
if (installed === null) console.log('printing in a real browser is skipped: none is installed');
it.skipIf(installed === null)('a real browser prints a page of Arabic', { timeout: 120_000 }, async () => {
  const pdf = await createPrinter({ browser: installed! })('<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><h1>سد القمرية</h1></html>');
  expect(pdf.length).toBeGreaterThan(1000);
});
