import { describe, expect, it } from 'vitest';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { isMissing } from './chromium.ts';
import { inDesk, languages } from './in-desk.ts';

describe.skipIf(isMissing('search in a browser'))('search', () => {
  it.each(languages)('finds a word in its forms, and leads into the article (%s)', (language) =>
    inDesk({ language, from: 'nothing' }, async ({ page, base, post, say }) => {
      await post({ name: 'first', text: 'قال رئيس البلدية إن للوزير دورا في الأمر. وأضاف أن الجسر مفتوح منذ الصباح.', published: '2025-03-01' });
      await post({ name: 'second', text: 'أوضح مصدر في المدينة أن الشكر للبلدية وللوزير معا. وأضاف أن السوق مغلق.', published: '2025-03-02' });
      await post({ name: 'third', text: 'قالت الوزارة إن السوق سيفتح غدا. وأضافت أن التجار عادوا.', published: '2025-03-03' });
      await page.goto(base);
      await page.getByRole('searchbox').fill('الوزير');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\?/);
      const list = page.getByRole('list', { name: say(words.search) });
      await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
      expect((await list.locator('mark').allTextContents()).sort()).toEqual(['للوزير', 'وللوزير'].sort());
      await list.getByRole('listitem').filter({ hasText: 'وللوزير' }).getByRole('link').first().click();
      await page.waitForURL(/\/articles\/second/);
      expect(await page.locator('.reader-text').textContent()).toContain('وللوزير معا');
      // Back to what was found; words between quotation marks are taken as they stand.
      await page.goBack();
      await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('الوزير');
      await page.getByRole('searchbox').fill('"الوزير"');
      await page.keyboard.press('Enter');
      await page.getByText(say(words.nothingFound)).waitFor();
    }),
  );

  it.each(languages)('finds statements, narrows them, and leads to their very words (%s)', (language) =>
    inDesk({ language, from: 'samples' }, async ({ page, base, say }) => {
      await page.goto(`${base}/search?q=${encodeURIComponent('السد')}`);
      await page.getByRole('link', { name: say(words.inStatements) }).click();
      await page.waitForURL(/in=statements/);
      const list = page.getByRole('list', { name: say(words.search) });
      await list.getByRole('listitem').first().waitFor();
      const all = Number(await list.getByRole('listitem').first().getAttribute('aria-setsize'));
      expect(all).toBeGreaterThan(3);
      await page.getByLabel(say(words.from), { exact: true }).fill('2025-02-21');
      await page.waitForURL(/from=2025-02-21/);
      await expect.poll(async () => Number(await list.getByRole('listitem').first().getAttribute('aria-setsize'))).toBeLessThan(all);
      const hit = list.getByRole('listitem').first();
      const marked = await hit.locator('mark').first().textContent();
      await hit.getByRole('heading').getByRole('link').click();
      await page.waitForURL(/\/articles\/.*statement=/);
      await expect.poll(async () => (await page.locator('.reader-text [class*="lit-"]').allTextContents()).join(' ')).toContain(marked!);
    }),
  );
});
