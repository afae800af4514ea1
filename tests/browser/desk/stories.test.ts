import { describe, expect, it } from 'vitest';
import type { ArticleRecord, StoryRecord } from '../../../packages/isnad/src/server/index.ts';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { isMissing } from './chromium.ts';
import { inDesk, languages } from './in-desk.ts';

describe.skipIf(isMissing('the desk in a browser'))('from nothing to the very characters', () => {
  it.each(languages)('loads the samples on the first run, and leads from a story through evidence into the article (%s)', (language) =>
    inDesk({ language, from: 'nothing' }, async ({ page, base, get, stories, say }) => {
      await page.goto(base);
      await page.getByRole('heading', { level: 1, name: say(words.firstTitle) }).waitFor();
      await page.getByRole('button', { name: say(words.loadSamples) }).click();
      const list = page.getByRole('list', { name: say(words.stories) });
      await expect.poll(() => list.getByRole('listitem').count(), { timeout: 40_000 }).toBe(2);
      const [story] = await stories();
      await expect.poll(() => list.getByRole('link').allTextContents(), { timeout: 20_000 }).toContain(story!.title);
      await list.getByRole('link', { name: story!.title }).click();
      await page.waitForURL(/\/stories\/[^/]+\/timeline/);
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(story!.title);

      // The sentence in the panel, whose way into the article every view offers.
      const record = await get<StoryRecord>(`/api/stories/${story!.id}`);
      const statement = record.statements.find((one) => one.actor !== null && one.words.length > 20)!;
      const { document } = record.articles[statement.article]!;
      await page.goto(`${base}/stories/${story!.id}/articles?evidence=s${statement.index}%40${encodeURIComponent(document)}`);
      const panel = page.getByRole('complementary', { name: say(words.evidence) });
      const quotation = await panel.locator('blockquote').textContent();
      await panel.getByRole('link', { name: say(words.toText) }).click();
      await page.waitForURL(/\/articles\//);

      const article = await get<ArticleRecord>(`/api/articles/${encodeURIComponent(document)}`);
      const { content, cue } = article.statements.find(({ index }) => index === statement.index)!;
      expect(quotation).toContain(article.text.slice(cue.start, cue.end));
      // What is lit is what the record says, to the character, and it is in sight.
      const lit = page.locator('.reader-text .lit-content');
      await expect.poll(async () => (await lit.allTextContents()).join('')).toBe(article.text.slice(content.start, content.end).replaceAll('\n', ''));
      const mark = page.locator(`.reader-text [data-cue="${statement.index}"]`).first();
      expect(await mark.getAttribute('data-start')).toBe(String(cue.start));
      const box = (await mark.boundingBox())!;
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.height).toBeLessThan(900);
    }),
  );

  it.each(languages)('opens every view of a story by its tab and by its address, without a fault (%s)', (language) =>
    inDesk({ language, from: 'samples' }, async ({ page, base, get, stories, say, number }) => {
      for (const { id } of await stories()) {
        await page.goto(`${base}/stories/${id}`);
        await page.waitForURL(/\/timeline$/);
        const tabs = page.getByRole('navigation', { name: say(words.views) }).getByRole('link');
        await tabs.first().waitFor();
        const names = await tabs.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-1)));
        expect(names).toEqual(['timeline', 'positions', 'figures', 'chains', 'copies', 'contradictions', 'articles']);
        for (const [at, name] of names.entries()) {
          await tabs.nth(at).click();
          await page.waitForURL(new RegExp(`/${name}$`));
          await expect.poll(() => page.locator('.story-view').textContent()).toMatch(/\S/);
          expect(await tabs.nth(at).getAttribute('aria-current')).toBe('page');
          // What stands in a view is whole once none of its pieces is still asked for.
          await expect.poll(() => page.locator('.story-view .loading').count()).toBe(0);
          const shown = await page.locator('.story-view').textContent();
          await page.reload();
          await expect.poll(() => page.locator('.story-view').textContent()).toBe(shown);
        }
        expect(await page.getByRole('alert').count()).toBe(0);
        const { summary } = await get<StoryRecord>(`/api/stories/${id}`);
        await expect.poll(() => page.locator('.strip dd').first().textContent()).toContain(number(summary.articles));
      }
    }),
  );

  it.each(languages)('says what stands under an address that is nothing, and leads back (%s)', (language) =>
    inDesk({ language, from: 'samples', expected: /404/ }, async ({ page, base, say }) => {
      for (const path of ['/stories/none/timeline', '/articles/none', '/actors/none']) {
        await page.goto(base + path);
        await page
          .getByRole('alert')
          .getByRole('link', { name: say(words.backToStories) })
          .click();
        await page.waitForURL(`${base}/`);
      }
      await page.goto(`${base}/nowhere`);
      await page.getByRole('heading', { name: say(words.notFoundTitle) }).waitFor();
    }),
  );
});
