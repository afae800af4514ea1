import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord, Session, StoryRecord } from '../../../packages/isnad/src/server/index.ts';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { isMissing } from './chromium.ts';
import { inDesk, languages } from './in-desk.ts';

describe.skipIf(isMissing('citations and exports in a browser'))('what is handed over', () => {
  it.each(languages)('copies a quotation with outlet, headline, day, address and offsets (%s)', (language) =>
    inDesk({ language, from: 'samples' }, async ({ page, context, base, get, stories, say, number }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: base });
      const record = await get<StoryRecord>(`/api/stories/${(await stories())[0]!.id}`);
      const { article, index } = record.statements.find(({ act }) => act === 'deny')!;
      const { document } = record.articles[article]!;
      await page.goto(`${base}/?evidence=s${index}%40${encodeURIComponent(document)}`);
      const panel = page.getByRole('complementary', { name: say(words.evidence) });
      const sentence = (await panel.locator('blockquote').textContent())!;
      await panel.getByRole('button', { name: say(words.cite) }).click();
      await panel.getByText(say(words.cited)).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const { article: about, text } = await get<ArticleRecord>(`/api/articles/${encodeURIComponent(document)}`);
      const offset = (written: string): number => Number(written.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))));
      const [start, end] = /([\d٠-٩]+)–([\d٠-٩]+)$/.exec(copied)!.slice(1).map(offset);
      const quoted = text.slice(start, end);
      expect(sentence).toContain(quoted);
      expect(copied).toContain(quoted.replace(/\s+/g, ' '));
      for (const part of [about.headline!.trim(), about.outletName!, about.url!, number(Number(about.day!.slice(-2)))]) expect(copied).toContain(part);
    }),
  );

  it.each(languages)('saves a story in every format that the desk offers, under its title (%s)', (language) =>
    inDesk({ language, from: 'samples' }, async ({ page, base, get, stories, say }) => {
      const { formats } = await get<Session>('/api/session');
      const [story] = await stories();
      await page.goto(`${base}/stories/${story!.id}/articles`);
      const menu = page.locator('.export-menu');
      await menu.getByText(say(words.exportAs)).click();
      const links = menu.getByRole('link');
      expect(await links.count()).toBe(formats.length);
      const endings = new Set<string>();
      for (let at = 0; at < (await links.count()); at++) {
        const [download] = await Promise.all([page.waitForEvent('download'), links.nth(at).click()]);
        expect(download.suggestedFilename()).toContain(story!.title.slice(0, 20).trim());
        const text = readFileSync(await download.path(), 'utf8');
        expect(text.length).toBeGreaterThan(200);
        const ending = download.suggestedFilename().split('.').at(-1)!;
        endings.add(download.suggestedFilename());
        if (/json/.test(ending)) expect(() => JSON.parse(text)).not.toThrow();
        if (ending === 'pdf') expect(text.slice(0, 5)).toBe('%PDF-');
        if (ending === 'html') expect(text).toContain('<!doctype html>');
      }
      expect(endings.size).toBe(await links.count());
      // Esc closes the menu.
      await page.keyboard.press('Escape');
      expect(await links.first().isVisible()).toBe(false);
    }),
  );
});
