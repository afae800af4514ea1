import { describe, expect, it } from 'vitest';
import type { StoryRecord } from '../../../packages/isnad/src/server/index.ts';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { positionsWords } from '../../../packages/web/src/words/positions-words.ts';
import { timelineWords } from '../../../packages/web/src/words/timeline-words.ts';
import { isMissing } from './chromium.ts';
import { inDesk, languages } from './in-desk.ts';

describe.skipIf(isMissing('the desk in a browser'))('a story over time', () => {
  it.each(languages)('goes by keys from mark to mark, opens the sentence, and keeps the days in view in its address (%s)', (language) =>
    inDesk({ language, from: 'samples' }, async ({ page, base, stories, say }) => {
      const [story] = await stories();
      await page.goto(`${base}/stories/${story!.id}/timeline`);
      const mark = page.locator('.mark-focus');
      await mark.waitFor();
      const first = await mark.getAttribute('aria-label');
      await mark.focus();
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
      expect(await mark.getAttribute('aria-label')).not.toBe(first);
      await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
      expect(await mark.getAttribute('aria-label')).toBe(first);

      await page.keyboard.press('Enter');
      const panel = page.getByRole('complementary', { name: say(words.evidence) });
      await panel.locator('blockquote').waitFor();
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('mark-focus');

      const period = page.locator('.zoom-period');
      const whole = await period.textContent();
      await page.getByRole('button', { name: say(timelineWords.nearer) }).click();
      await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=/);
      const near = await period.textContent();
      expect(near).not.toBe(whole);
      await page.reload();
      await expect.poll(() => period.textContent()).toBe(near);
      await page.getByRole('button', { name: say(timelineWords.whole) }).click();
      await expect.poll(() => new URL(page.url()).search).toBe('');
      await expect.poll(() => period.textContent()).toBe(whole);
    }),
  );

  it('is the same as a table, narrowed to an act', () =>
    inDesk({ language: 'en', from: 'samples' }, async ({ page, base, get, stories }) => {
      const [story] = await stories();
      const record = await get<StoryRecord>(`/api/stories/${story!.id}`);
      const denials = record.statements.filter(({ act }) => act === 'deny').length;
      await page.goto(`${base}/stories/${story!.id}/timeline?as=table&act=deny`);
      const table = page.getByRole('table');
      await table.waitFor();
      expect(await table.getAttribute('aria-rowcount')).toBe(String(denials + 1));
      expect(await table.locator('tbody tr[data-index] .tone-deny').count()).toBeGreaterThan(0);
      expect(await table.locator('tbody tr[data-index]').count()).toBeLessThanOrEqual(denials);
    }));
});

describe.skipIf(isMissing('the desk in a browser'))('who stands where', () => {
  it.each(languages)('goes by arrows over the cells, opens a cell as its sentences, and is narrowed to changes (%s)', (language) =>
    inDesk({ language, from: 'samples' }, async ({ page, base, get, stories, say }) => {
      const [story] = await stories();
      const record = await get<StoryRecord>(`/api/stories/${story!.id}`);
      await page.goto(`${base}/stories/${story!.id}/positions`);
      const entry = page.locator('.cell[tabindex="0"]').first();
      await entry.waitFor();
      await entry.focus();
      const cell = (): Promise<string | undefined> => page.evaluate(() => (document.activeElement as HTMLElement).dataset.cell);
      const first = await cell();
      await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
      expect(await cell()).not.toBe(first);
      await page.keyboard.press('ArrowDown');
      const below = await cell();
      expect(below!.split(':')[0]).not.toBe(first!.split(':')[0]);
      await page.keyboard.press('Enter');
      await page
        .getByRole('complementary', { name: say(words.evidence) })
        .locator('blockquote')
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(cell).toBe(below);

      const changed = new Set(record.changes.map(({ point }) => point)).size;
      await page.getByLabel(say(positionsWords.onlyChanged)).check();
      await expect.poll(() => page.locator('.matrix tbody tr[data-index]').count()).toBe(changed);
      expect(await page.locator('.cell.changed').count()).toBeGreaterThan(0);
    }),
  );
});
