import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { isMissing } from './chromium.ts';
import { inDesk, languages } from './in-desk.ts';

/** The name of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    return element.getAttribute('aria-label') ?? element.textContent.trim();
  });

/** Where the focus stands, by the row of a list. */
const row = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('data-index') ?? null);

describe.skipIf(isMissing('the keyboard in a browser'))('by the keyboard alone', () => {
  it.each(languages)('goes through the bar in the order of reading, each stop with a ring to be seen (%s)', (language) =>
    inDesk({ language, from: 'samples' }, async ({ page, base, say }) => {
      await page.goto(base);
      await page.getByRole('list', { name: say(words.stories) }).waitFor();
      const order: string[] = [];
      for (let at = 0; at < 9; at++) {
        await page.keyboard.press('Tab');
        order.push(await focused(page));
        const ring = await page.evaluate(() => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement!);
          return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        });
        expect(ring, order.at(-1)).toBe(true);
      }
      const bar = [words.skip, null, words.searchField, words.stories, words.add, words.corrections, words.otherLanguage, words.toDark, words.shortcuts];
      expect(order.map((name, at) => (bar[at] === null ? null : name))).toEqual(bar.map((phrase) => (phrase === null ? null : say(phrase))));
      // The skip link leads past all of that.
      await page.reload();
      await page.getByRole('list', { name: say(words.stories) }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    }),
  );

  it.each(languages)('searches with /, goes through what was found with arrows and letters, opens evidence and gets the focus back (%s)', (language) =>
    inDesk({ language, from: 'samples' }, async ({ page, base, say }) => {
      await page.goto(`${base}/search?in=statements`);
      await page.getByText(say(words.searchStart)).waitFor();
      await page.keyboard.press('/');
      expect(await focused(page)).toBe(say(words.searchField));
      await page.keyboard.type('السد');
      await page.keyboard.press('Enter');
      const list = page.getByRole('list', { name: say(words.search) });
      await list.getByRole('listitem').first().waitFor();
      // From the field the keys are letters; from the page they walk.
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('j');
      expect(await row(page)).toBe('0');
      await page.keyboard.press('ArrowDown');
      expect(await row(page)).toBe('1');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('k');
      expect(await row(page)).toBe('1');
      for (;;) {
        await page.keyboard.press('Tab');
        if ((await focused(page)) === say(words.evidenceOpen)) break;
        expect(await row(page)).toBe('1');
      }
      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary', { name: say(words.evidence) });
      await panel.locator('blockquote').waitFor();
      expect(await panel.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => panel.count()).toBe(0);
      await expect.poll(() => focused(page)).toBe(say(words.evidenceOpen));
      expect(await row(page)).toBe('1');
    }),
  );

  it('walks the stories, opens one, walks its statements in the reader, and goes home', () =>
    inDesk({ language: 'ar', from: 'samples' }, async ({ page, base, stories, say }) => {
      const [first, second] = await stories();
      await page.goto(base);
      await page.getByRole('link', { name: second!.title }).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await focused(page)).toBe(second!.title);
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe(first!.title);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/timeline$/);
      await page.getByRole('heading', { level: 1, name: first!.title }).waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
      await page.goto(`${base}/articles/2024-10-12-hibr-denial`);
      await page.locator('.note').first().waitFor();
      await page.keyboard.press('j');
      await page.waitForURL(/statement=0/);
      await page.keyboard.press('j');
      await page.waitForURL(/statement=1/);
      await page.keyboard.press('Escape');
      await page.waitForURL(/hibr-denial$/);
      await page.keyboard.press('g');
      await page.waitForURL(`${base}/`);
      await page.keyboard.press('a');
      await page.waitForURL(`${base}/add`);
      // A dialog keeps the keys to itself, and Esc closes it.
      await page.keyboard.press('Shift+?');
      const help = page.getByRole('dialog', { name: say(words.shortcuts) });
      await help.waitFor();
      await page.keyboard.press('g');
      expect(page.url()).toBe(`${base}/add`);
      for (let at = 0; at < 5; at++) {
        await page.keyboard.press('Tab');
        expect(await help.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => help.count()).toBe(0);
    }));
});
