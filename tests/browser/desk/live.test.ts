import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { isMissing } from './chromium.ts';
import { inDesk, languages } from './in-desk.ts';

const root = join(import.meta.dirname, '../../..');

/** The command line as a program of its own, beside the desk. */
async function isnad(...args: readonly string[]): Promise<void> {
  const main = pathToFileURL(join(root, 'packages/isnad/src/main.ts')).href;
  const program = `import { main } from ${JSON.stringify(main)}; process.exitCode = await main(${JSON.stringify(args)});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { cwd: root });
}

describe.skipIf(isMissing('live updates in a browser'))('what comes while one looks', () => {
  it.each(languages)(
    'shows articles that isnad add brings beside the desk, without being loaded again, and takes away those that isnad remove takes (%s)',
    (language) =>
      inDesk({ language, from: 'nothing' }, async ({ page, base, file, say, number }) => {
        await page.goto(base);
        await page.getByRole('heading', { name: say(words.firstTitle) }).waitFor();
        await page.evaluate(() => Object.assign(window, { isSamePage: true }));
        await isnad('add', 'samples/flood', '--db', file);
        const list = page.getByRole('list', { name: say(words.stories) });
        await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
        const articles = list.locator('.story-number [aria-hidden]:not(.story-number-label)').first();
        await expect.poll(() => articles.textContent()).toBe(number(10));
        await isnad('add', 'samples/deployment', '--db', file);
        await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
        await isnad('remove', '2025-02-21-hibr-dispute', '--db', file);
        await expect.poll(() => list.textContent()).toContain(number(9));
        expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
      }),
  );
});
