import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../../packages/isnad/src/dossier/words.ts';
import type { ArticleRecord, StoryRecord } from '../../../packages/isnad/src/server/index.ts';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { isMissing } from './chromium.ts';
import { inDesk, languages } from './in-desk.ts';

const reason = 'هذا وصف من الكاتب لا قول لأحد';

describe.skipIf(isMissing('corrections in a browser'))('corrections', () => {
  it.each(languages)(
    'says that something is no statement, with the reason; it is shown as corrected and counted no more, until that is undone (%s)',
    (language) =>
      inDesk({ language, from: 'samples' }, async ({ page, base, get, stories, say, number }) => {
        const { id } = (await stories())[0]!;
        const before = await get<StoryRecord>(`/api/stories/${id}`);
        const { article, index } = before.statements.find(({ actor, point }) => actor !== null && point !== null)!;
        const { document } = before.articles[article]!;
        const fact = (label: Phrase) =>
          page
            .locator('.strip > div')
            .filter({ hasText: say(label) })
            .locator('dd .count > [aria-hidden]');
        await page.goto(`${base}/stories/${id}/articles`);
        await expect.poll(() => fact(words.statements).textContent()).toBe(number(before.summary.statements));

        await page.goto(`${base}/articles/${encodeURIComponent(document)}?statement=${index}`);
        const note = page.locator('.note.active');
        await note.getByRole('button', { name: say(words.correct) }).click();
        const dialog = page.getByRole('dialog', { name: say(words.correctTitle) });
        await dialog.getByLabel(say(words.notAStatement)).check();
        const save = dialog.getByRole('button', { name: say(words.saveCorrection) });
        expect(await save.isDisabled()).toBe(true);
        await dialog.getByLabel(say(words.reason)).fill(reason);
        await save.click();
        await expect.poll(() => dialog.count()).toBe(0);
        await note.getByText(say(words.corrected)).waitFor();
        expect(await note.locator('.struck').count()).toBe(1);

        await page.goto(`${base}/stories/${id}/articles`);
        await expect.poll(() => fact(words.statements).textContent()).toBe(number(before.summary.statements - 1));

        await page.getByRole('link', { name: say(words.corrections), exact: true }).click();
        const row = page.locator('.correction-row');
        await row.getByText(reason).waitFor();
        expect(await row.textContent()).toContain(say(words.notAStatement));
        await row.getByRole('button', { name: say(words.undo) }).click();
        await expect.poll(() => row.getByRole('button', { name: say(words.undo) }).count()).toBe(0);
        expect(await row.textContent()).toContain(reason);

        await page.goto(`${base}/stories/${id}/articles`);
        await expect.poll(() => fact(words.statements).textContent()).toBe(number(before.summary.statements));
        const after = await get<ArticleRecord>(`/api/articles/${encodeURIComponent(document)}`);
        expect(after.statements.every(({ correction }) => correction === null)).toBe(true);
      }),
  );

  it.each(languages)('says that two stories are one, and they are one in the list (%s)', (language) =>
    inDesk({ language, from: 'samples' }, async ({ page, base, stories, say, number }) => {
      const [one, other] = await stories();
      await page.goto(base);
      const list = page.getByRole('list', { name: say(words.stories) });
      const row = list.getByRole('listitem').filter({ hasText: one!.title });
      await row.hover();
      await row.getByRole('button', { name: say(words.correct) }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(other!.title).check();
      await dialog.getByLabel(say(words.reason)).fill('خبر واحد');
      await dialog.getByRole('button', { name: say(words.saveCorrection) }).click();
      await expect.poll(() => list.getByRole('listitem').count()).toBe(1);
      await expect.poll(() => list.textContent()).toContain(number(one!.articles + other!.articles));
    }),
  );
});
