import { describe, expect, it } from 'vitest';
import { hashToken } from '../../../packages/isnad/src/server/index.ts';
import { openStore } from '../../../packages/isnad/src/store/index.ts';
import { words } from '../../../packages/web/src/words/interface-words.ts';
import { isMissing } from './chromium.ts';
import { inDesk, languages } from './in-desk.ts';

const tokens = { reader: 'Kx7-reads-92vqPzLm', editor: 'Wd3-edits-58hjRtBn' } as const;

async function setTokens(file: string): Promise<void> {
  const store = await openStore(file);
  for (const role of ['reader', 'editor'] as const) await store.desk.setToken(role, await hashToken(tokens[role]));
  await store.close();
}

describe.skipIf(isMissing('tokens in a browser'))('a desk with tokens', () => {
  it.each(languages)('asks for a token, says when it is wrong, leads to where one was going, and lets a reader read and change nothing (%s)', (language) =>
    inDesk({ language, from: 'samples', before: setTokens, expected: /\b40[13]\b/ }, async ({ page, base, say }) => {
      const goal = '/articles/2024-10-12-hibr-denial?statement=1';
      await page.goto(base + goal);
      await page.waitForURL(/\/enter\?/);
      await page.getByRole('heading', { level: 1, name: say(words.enterTitle) }).waitFor();
      const field = page.getByLabel(say(words.token));
      await field.fill('not-the-token-4242');
      await page.getByRole('button', { name: say(words.enter) }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').textContent()).toMatch(language === 'ar' ? /[\u0621-\u064a]{3}/ : /token/i);
      await field.fill(tokens.reader);
      await page.keyboard.press('Enter');
      await page.waitForURL(base + goal);
      await page.locator('.note.active').waitFor();
      // Nothing that readers may not do is offered to them, and the desk refuses it whoever asks.
      expect(await page.getByRole('button', { name: say(words.correct) }).count()).toBe(0);
      expect(await page.getByRole('link', { name: say(words.add), exact: true }).count()).toBe(0);
      await page.goto(`${base}/add`);
      await page.getByText(say(words.readersOnly)).waitFor();
      const status = await page.evaluate(async () => {
        const subject = { kind: 'not-a-statement', document: '2024-10-12-hibr-denial', index: 1 };
        const body = JSON.stringify({ subject, reason: 'x' });
        return (await fetch('/api/corrections', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
      });
      expect(status).toBe(403);
      await page.goto(`${base}/corrections`);
      await page.getByText(say(words.noCorrections)).waitFor();
      // The token of an editor opens the rest.
      await page.goto(`${base}/enter`);
      await page.getByLabel(say(words.token)).fill(tokens.editor);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: say(words.add), exact: true }).waitFor();
      expect(await page.evaluate(() => document.cookie)).toBe('');
      expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toMatch(/reads-92|edits-58/);
    }),
  );

  it('leads nowhere but to its own pages', () =>
    inDesk({ language: 'en', from: 'samples', before: setTokens, expected: /\b401\b/ }, async ({ page, base, say }) => {
      for (const next of ['https://x.example/', '//x.example/', '/\\x.example/', 'javascript:window.pwned=1']) {
        await page.goto(`${base}/enter?next=${encodeURIComponent(next)}`);
        await page.getByLabel(say(words.token)).fill(tokens.reader);
        await page.keyboard.press('Enter');
        await page.waitForURL(`${base}/`);
        expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
      }
    }));
});
