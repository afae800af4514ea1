import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { isMissing } from './chromium.ts';
import { inDesk } from './in-desk.ts';
import { pagesOf } from './pages.ts';

/** Every two of language, theme and width meet. */
const settings = [
  ['ar', 'light', 390],
  ['ar', 'dark', 1440],
  ['en', 'light', 1440],
  ['en', 'dark', 390],
] as const;

/** What axe finds against WCAG 2.2 A and AA, and where. */
async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { preload: false, resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]!.html.slice(0, 160)} ${nodes[0]!.failureSummary?.slice(0, 240)}`);
}

describe.skipIf(isMissing('accessibility in a browser'))('every page', () => {
  it.each(settings)('keeps WCAG AA, and scrolls sideways nowhere (%s, %s, %i px)', { timeout: 400_000 }, (language, theme, width) =>
    inDesk({ language, theme, width, from: 'samples', expected: /404.*nowhere/ }, async (desk) => {
      const { page, base, post, say } = desk;
      await post({ text: 'قال الوزير إن الجسر مفتوح.' });
      await fetch(`${base}/api/corrections`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ subject: { kind: 'not-a-statement', document: '2024-10-12-hibr-denial', index: 2 }, reason: 'وصف لا قول' }),
      });
      const found: string[] = [];
      const look = async (name: string): Promise<void> => {
        found.push(...(await faultsOf(page)).map((fault) => `${name}: ${fault}`));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) found.push(`${name}: ${over} px too wide`);
      };
      for (const [name, path] of await pagesOf(desk)) {
        await page.goto(base + path);
        await page.locator('main :is(h1, h2, p, li)').first().waitFor();
        await page.waitForLoadState('networkidle');
        await page.locator('.loading').waitFor({ state: 'detached' });
        await look(name);
      }
      await page.goto(`${base}/articles/2024-10-12-hibr-denial?statement=1`);
      await page
        .locator('.note.active')
        .getByRole('button', { name: say(words.correct) })
        .click();
      await page.getByRole('dialog').waitFor();
      await look('correction');
      await page.keyboard.press('Escape');
      if (width > 800) await page.getByRole('button', { name: say(words.shortcuts) }).click();
      if (width > 800) await look('keys');
      expect(found).toEqual([]);
    }),
  );
});
