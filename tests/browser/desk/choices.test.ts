import { describe, expect, it } from 'vitest';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { isMissing } from './chromium.ts';
import { inDesk } from './in-desk.ts';

describe.skipIf(isMissing('language and theme in a browser'))('what a reader chooses', () => {
  it('begins in the browser’s language and theme, and keeps another choice over reloads and in other tabs', () =>
    inDesk({ language: 'ar', theme: 'dark', from: 'samples' }, async ({ page, base, another }) => {
      const state = (): Promise<unknown> =>
        page.evaluate(() => {
          const { lang, dir, dataset } = document.documentElement;
          const head = document.querySelector('h1');
          return [lang, dir, head && getComputedStyle(head).direction, dataset.theme, head?.textContent];
        });
      await page.goto(base);
      await expect.poll(state).toEqual(['ar', 'rtl', 'rtl', 'dark', words.stories.ar]);
      const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const dark = await ground();
      await page.getByRole('button', { name: words.otherLanguage.ar }).click();
      await page.getByRole('button', { name: words.toLight.en }).click();
      await expect.poll(state).toEqual(['en', 'ltr', 'ltr', 'light', words.stories.en]);
      expect(await ground()).not.toBe(dark);
      await page.reload();
      await expect.poll(state).toEqual(['en', 'ltr', 'ltr', 'light', words.stories.en]);
      const tab = await another();
      await tab.goto(`${base}/add`);
      await tab.getByRole('heading', { name: words.add.en }).waitFor();
      // By key, under an Arabic layout too, and back.
      await page.locator('h1').click();
      await page.keyboard.press('l');
      await page.keyboard.press('d');
      await expect.poll(state).toEqual(['ar', 'rtl', 'rtl', 'dark', words.stories.ar]);
    }));

  it('counts in Arabic-Indic digits in Arabic and in Latin ones in English', () =>
    inDesk({ language: 'ar', from: 'samples' }, async ({ page, base }) => {
      await page.goto(base);
      const number = page.locator('.story-number .count [aria-hidden]').first();
      await expect.poll(() => number.textContent()).toMatch(/^[٠-٩]+$/);
      await page.getByRole('button', { name: words.otherLanguage.ar }).click();
      await expect.poll(() => number.textContent()).toMatch(/^\d+$/);
    }));
});
