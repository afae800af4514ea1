import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noticeMessage } from '../../../packages/isnad/src/dossier/words.ts';
import type { AddJob } from '../../../packages/isnad/src/server/index.ts';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { isMissing } from './chromium.ts';
import { inDesk, languages } from './in-desk.ts';

const samples = join(import.meta.dirname, '../../../samples');

/** Drops files and folders of this machine on the page, as a hand does. */
async function drop(page: Page, paths: readonly string[]): Promise<void> {
  const box = (await page.locator('.drop').boundingBox())!;
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    });
}

describe.skipIf(isMissing('adding in a browser'))('adding articles', () => {
  it.each(languages)('reads a folder and files that are dropped, says what could not be read and what to do, and shows the stories (%s)', (language) =>
    inDesk({ language, from: 'nothing' }, async ({ page, base, get, say, number }) => {
      await page.goto(`${base}/add`);
      await page.getByText(say(words.dropHere)).waitFor();
      await drop(page, [join(samples, 'flood'), join(samples, 'unreadable/report.pdf'), join(samples, 'unreadable/truncated.html')]);
      const report = page.locator('.job-report');
      await report.getByText(say(words.doneState)).waitFor({ timeout: 40_000 });
      expect(await report.textContent()).toContain(say(words.readOf, { n: number(12), total: number(12) }));
      const [job] = await get<readonly AddJob[]>('/api/jobs');
      expect(job!.added).toHaveLength(11);
      expect(job!.notices.map(({ code }) => code).sort()).toEqual(['pdf', 'truncated']);
      // Each in words of the language, with its remedy, that of the PDF among them.
      for (const notice of job!.notices) await report.getByText(noticeMessage(notice, language)).waitFor();
      expect(await report.textContent()).toContain('pdftotext');
      await page.getByRole('link', { name: say(words.stories), exact: true }).click();
      const list = page.getByRole('list', { name: say(words.stories) });
      await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
      await expect.poll(() => list.textContent()).toContain(number(11));
    }),
  );

  it.each(languages)('reads a text that is pasted, with the day and address that go with it (%s)', (language) =>
    inDesk({ language, from: 'samples' }, async ({ page, base, say }) => {
      const text = readFileSync(join(samples, 'flood/rasid-ministry-admits.txt'), 'utf8').split('\n').slice(2).join('\n');
      await page.goto(`${base}/add`);
      await page.getByLabel(say(words.pasteLabel)).fill(`${text}\nوقال المتحدث باسم البلدية سمير دلهوم إن الجسر الخشبي سيبقى مغلقا أسبوعا آخر.`);
      await page.getByLabel(say(words.pasteName)).fill('نص ملصق');
      await page.getByLabel(say(words.pasteDay)).fill('2025-02-26');
      await page.getByLabel(say(words.pasteUrl)).fill('https://www.rasid-jabali.example/articles/9000');
      await page.getByRole('button', { name: say(words.readText) }).click();
      const report = page.locator('.job-report').first();
      await report.getByText(say(words.doneState)).waitFor({ timeout: 20_000 });
      expect(await page.getByLabel(say(words.pasteLabel)).inputValue()).toBe('');
      await report.getByRole('link').first().click();
      await page.waitForURL(/\/articles\//);
      await page.getByRole('link', { name: say(words.original) }).waitFor();
      expect(await page.getByRole('link', { name: say(words.original) }).getAttribute('href')).toBe('https://www.rasid-jabali.example/articles/9000');
      expect(await page.locator('time[datetime="2025-02-26"]').count()).toBeGreaterThan(0);
      expect(await page.locator('.reader-text').textContent()).toContain('سمير دلهوم');
    }),
  );

  it('refuses an address that is none, and keeps what was typed', () =>
    inDesk({ language: 'en', from: 'nothing', expected: /400/ }, async ({ page, base, say }) => {
      await page.goto(`${base}/add`);
      await page.getByLabel(say(words.pasteLabel)).fill('قال الوزير إن الجسر مفتوح.');
      await page.getByLabel(say(words.pasteUrl)).fill('javascript:window.pwned=1');
      await page.getByRole('button', { name: say(words.readText) }).click();
      await page.getByRole('alert').getByText('http').waitFor();
      expect(await page.getByLabel(say(words.pasteLabel)).inputValue()).toBe('قال الوزير إن الجسر مفتوح.');
    }));
});
