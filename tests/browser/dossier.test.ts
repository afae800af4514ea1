import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dossier, exportHtml, exportIndex } from '../../packages/isnad/src/dossier/index.ts';
import { floodDossier } from '../fixtures/flood-dossier.ts';
import { hostileDossier } from '../fixtures/hostile-dossier.ts';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const missing = !existsSync(executablePath);
if (missing) console.warn(`skipped: the browser tests of the dossier need Chromium at ${executablePath} (or its path in CHROMIUM)`);

interface Opened {
  readonly page: Page;
  /** Console messages of warning or error, uncaught errors, and requests for anything but the file itself. */
  readonly faults: string[];
}

describe.skipIf(missing)('the dossier in a browser', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true });
  });

  async function open(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const file = join(folder, 'dossier.html');
    writeFileSync(file, html);
    const address = pathToFileURL(file).href;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => request.url().split('#')[0] !== address && faults.push(`request: ${request.url()}`));
    await page.goto(address);
    return { page, faults };
  }

  const shown = (dossier: Dossier = floodDossier(), options: BrowserContextOptions = {}): Promise<Opened> => open(exportHtml(dossier), options);

  it('loads nothing, breaks no policy and reports no error, also with everything opened', async () => {
    for (const dossier of [floodDossier(), floodDossier({ excerpts: true }), hostileDossier()]) {
      const { page, faults } = await shown(dossier);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      await page.waitForTimeout(150);
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
      await page.context().close();
    }
  });

  it('reports a script that is not its own, which shows that the policy is in force', async () => {
    const { page, faults } = await open(
      exportHtml(floodDossier()).replace('</main>', '<script>window.pwned=1</script><p style="color:red">x</p><img src="https://x.example/x.png"></main>'),
    );
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    expect(faults.filter((fault) => /Content Security Policy/.test(fault)).length).toBeGreaterThanOrEqual(3);
    await page.context().close();
  });

  it('starts in Arabic and right-to-left, and changes to English and back', async () => {
    const { page } = await shown();
    const state = (): Promise<unknown> =>
      page.evaluate(() => [
        document.documentElement.lang,
        document.documentElement.dir,
        getComputedStyle(document.querySelector('main')!).direction,
        // The words that are shown, which leaves out those of the other language.
        // biome-ignore lint/performance/useDomNodeTextContent: textContent holds both languages
        (document.querySelector('#events h2') as HTMLElement).innerText,
      ]);
    expect(await state()).toEqual(['ar', 'rtl', 'rtl', 'ما جرى']);
    await page.click('label[for=lang-en]');
    expect(await state()).toEqual(['en', 'ltr', 'ltr', 'What happened']);
    expect(await page.locator('select[name=act] option[value=deny]').textContent()).toBe('denies');
    expect(await page.locator('.pt [title]').first().getAttribute('title')).toMatch(/^Number of/);
    await page.click('label[for=lang-ar]');
    expect(await state()).toEqual(['ar', 'rtl', 'rtl', 'ما جرى']);
    await page.context().close();
  });

  it('opens a cell on its evidence across the table, one at a time, and closes it with Escape', async () => {
    const { page } = await shown();
    const cells = page.locator('.grid tbody').first().locator('.cell > summary');
    await cells.first().click();
    const row = page.locator('.open-row blockquote');
    await expect.poll(() => row.first().textContent()).toContain('نفت وزارة الري');
    const widths = await page.evaluate(() => [document.querySelector('.open-row')!.clientWidth, document.querySelector('.grid')!.clientWidth]);
    expect(Math.abs(widths[0]! - widths[1]!)).toBeLessThan(4);
    // A cell of an actor without a column, in a row of its own.
    await cells.filter({ hasText: 'مهندس' }).click();
    // Browsers tell of a toggle only after it, so that the rows change a moment later.
    await expect.poll(() => row.allTextContents()).toEqual([expect.stringContaining('جدار السد متصدع')]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.open-row').count()).toBe(0);
    await page.context().close();
  });

  it.each([[true], [false]])('leads from evidence to its mark in the closed article (script: %s)', async (javaScriptEnabled) => {
    const { page } = await shown(floodDossier(), { javaScriptEnabled });
    const link = page.locator('#changes a.go').first();
    const target = (await link.getAttribute('href'))!;
    await link.click();
    await page.waitForTimeout(250);
    const spot = page.locator(`[id="${target.slice(1)}"]`);
    expect(await spot.evaluate((element) => element.closest('details')!.open)).toBe(true);
    const box = (await spot.evaluate((element) => element.parentElement!.getBoundingClientRect().toJSON())) as { top: number; bottom: number };
    expect(box.top).toBeLessThan(900);
    expect(box.bottom).toBeGreaterThan(0);
    expect(await spot.evaluate((element) => element.nextElementSibling?.textContent)).toBe('نفت');
    await page.context().close();
  });

  it('filters statements by actor, act and outlet, and leads to one that the filter hides', async () => {
    const { page } = await shown();
    const visible = (): Promise<number> => page.locator('.statements > li:not([hidden])').count();
    const all = await visible();
    await page.selectOption('select[name=act]', 'deny');
    expect(await visible()).toBe(2);
    expect(await page.locator('.filter .shown').textContent()).toBe('2');
    await page.selectOption('select[name=actor]', { label: 'عادل مرزوق (2)' });
    expect(await visible()).toBe(0);
    await page.selectOption('select[name=act]', '');
    expect(await visible()).toBe(2);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    await page.locator('#a0 a.no').first().click();
    expect(await visible()).toBe(all);
    await page.context().close();
  });

  it('shows two articles side by side, and all of them again', async () => {
    const { page } = await shown();
    await page.selectOption('select[name=first]', '3');
    await page.selectOption('select[name=second]', '2');
    const articles = page.locator('.articles > article:visible');
    expect(await articles.evaluateAll((list) => list.map(({ id }) => id))).toEqual(['a3', 'a2']);
    const [a, b] = await Promise.all([articles.nth(0).boundingBox(), articles.nth(1).boundingBox()]);
    expect(Math.abs(a!.y - b!.y)).toBeLessThan(2);
    expect(a!.x).toBeGreaterThan(b!.x);
    await page.locator('#changes a.go').first().click();
    expect(await page.locator('.articles > article:visible').evaluateAll((list) => list.map(({ id }) => id))).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((index) => `a${index}`),
    );
    await page.context().close();
  });

  it('copies a quotation with outlet, title, day, address and offsets', async () => {
    const dossier = floodDossier();
    const { page } = await shown(dossier);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => Promise.resolve(Object.assign(window, { copied: text })) } }),
    );
    const evidence = page.locator('#statements .ev').nth(2);
    await evidence.scrollIntoViewIfNeeded();
    await evidence.locator('.cite').click();
    const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
    const { text, headline, url } = dossier.articles[1]!;
    for (const part of ['«نفت وزارة الري', 'أنباء الساحل', headline!, '2024-10-13', url!]) expect(copied).toContain(part);
    const [start, end] = /(\d+)–(\d+)\)$/.exec(copied)!.slice(1).map(Number);
    expect(copied).toContain(`«${text.slice(start, end)}»`);
    await page.context().close();
  });

  it.each([390, 820, 1440])('needs no sideways scrolling at %i px, everything opened, in both languages', async (width) => {
    for (const dossier of [floodDossier(), hostileDossier()]) {
      const { page } = await shown(dossier, { viewport: { width, height: 900 } });
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      for (const language of ['en', 'ar']) {
        await page.click(`label[for=lang-${language}]`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.context().close();
    }
  });

  it('stays readable with hundreds of points: what is secondary is folded, and a link into a fold opens it', async () => {
    const dossier = floodDossier();
    const [point] = dossier.ledger.points;
    const points = Array.from({ length: 300 }, (_, index) => ({ ...point!, id: `p${index}` }));
    const contradictions = Array.from({ length: 40 }, () => ({ ...dossier.ledger.contradictions[0]!, point: 'p250' }));
    const { page } = await shown({ ...dossier, ledger: { ...dossier.ledger, points, contradictions, positions: [], changes: [] } });
    const height = await page.evaluate(() => document.querySelector('#table')!.getBoundingClientRect().height);
    expect(height).toBeLessThan(6_000);
    const row = page.locator('#p250');
    expect(await row.isVisible()).toBe(false);
    await page.locator('#contradictions .pairs a[href="#p250"]').first().click();
    expect(await row.isVisible()).toBe(true);
    await page.context().close();
  });

  it('runs names that begin with Latin letters from the right', async () => {
    const dossier = floodDossier();
    const articles = dossier.articles.map((article) => ({ ...article, outletName: 'CNN بالعربية' }));
    const { page } = await shown({ ...dossier, articles });
    expect(
      await page
        .locator('#events .who bdi')
        .first()
        .evaluate((element) => getComputedStyle(element).direction),
    ).toBe('rtl');
    await page.context().close();
  });

  it('reads without the script: languages, evidence and articles', async () => {
    const { page } = await shown(floodDossier(), { javaScriptEnabled: false });
    await page.locator('label[for=lang-en]').click();
    expect(await page.locator('#events h2 .en').isVisible()).toBe(true);
    expect(await page.locator('#events h2 .ar').isVisible()).toBe(false);
    await page.locator('.grid .cells .cell > summary').first().click();
    expect(await page.locator('.grid .cells .evs blockquote').first().isVisible()).toBe(true);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await page.context().close();
  });

  it('shows the index under the same policy', async () => {
    const { page, faults } = await open(
      exportIndex({
        version: '0.1.0',
        errors: null,
        threads: [
          {
            id: 't',
            title: 'فيضان القمرية',
            href: 'qamariya/dossier.html',
            articles: 7,
            outlets: 5,
            statements: 15,
            figures: 6,
            changes: 1,
            from: '2024-10-12',
            to: '2024-12-20',
          },
        ],
        singles: [{ document: 'x', file: 'pages/x.html', title: null, outlet: null, day: null, url: 'https://x.example/' }],
        notices: floodDossier().notices,
      }),
    );
    expect(await page.locator('#threads a').getAttribute('href')).toBe('qamariya/dossier.html');
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
