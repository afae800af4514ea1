import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { AddJob, StoryList, StoryRecord } from '../packages/isnad/src/server/index.ts';
import { buildPages } from '../tests/browser/desk/build-pages.ts';
import { loadSamples, serveDesk } from '../tests/browser/desk/serve-desk.ts';
import { palettePng } from './palette-png.ts';

type Language = 'ar' | 'en';
type Theme = 'light' | 'dark';

/** What is shown, and in which language, theme and width: each page at least once, each language with each theme and each width. */
const pictures: ReadonlyArray<readonly [page: string, language: Language, theme: Theme, width: 390 | 820 | 1440]> = [
  ['stories', 'ar', 'light', 1440],
  ['stories', 'en', 'dark', 1440],
  ['stories', 'ar', 'dark', 390],
  ['timeline', 'ar', 'light', 1440],
  ['timeline', 'en', 'light', 390],
  ['positions', 'ar', 'light', 1440],
  ['positions', 'en', 'dark', 820],
  ['figures', 'en', 'light', 1440],
  ['chains', 'ar', 'dark', 1440],
  ['chains', 'en', 'light', 390],
  ['copies', 'ar', 'light', 820],
  ['contradictions', 'en', 'light', 820],
  ['reader', 'ar', 'light', 1440],
  ['reader', 'en', 'dark', 390],
  ['side-by-side', 'ar', 'light', 1440],
  ['actor', 'en', 'light', 820],
  ['search', 'ar', 'light', 820],
  ['add', 'en', 'dark', 820],
  ['add', 'ar', 'light', 390],
];

/** Takes the pictures of the web desk, with the sample stories on it, as `desk-<page>-<language>-<theme>-<width>.png`. Gives their names. */
export async function takeDeskPictures(browser: Browser, folder: string): Promise<readonly string[]> {
  const work = mkdtempSync(join(tmpdir(), 'pictures-'));
  buildPages(join(work, 'pages'));
  const desk = await serveDesk(join(work, 'desk.db'), join(work, 'pages'));
  try {
    await loadSamples(desk);
    await addUnreadable(desk.base);
    const addresses = await addressesOf(desk.base);
    // Lexicons are loaded with the first search: the picture tells what one costs after it.
    await fetch(desk.base + addresses.search!.replace('/search', '/api/search'));
    const names: string[] = [];
    for (const [what, language, theme, width] of pictures) {
      const context = await browser.newContext({
        viewport: { width, height: width === 390 ? 844 : 900 },
        deviceScaleFactor: width === 390 ? 1.5 : 1,
        locale: language === 'ar' ? 'ar-EG' : 'en-GB',
        colorScheme: theme,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(desk.base + addresses[what]!, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const name = `desk-${what}-${language}-${theme}-${width}.png`;
      writeFileSync(join(folder, name), palettePng(await page.screenshot()));
      names.push(name);
      await context.close();
    }
    return names;
  } finally {
    await desk.close();
    rmSync(work, { recursive: true });
  }
}

/** What cannot be read, so that the page for adding shows what it says of it. */
async function addUnreadable(base: string): Promise<void> {
  const form = new FormData();
  const folder = join(import.meta.dirname, '../samples/unreadable');
  for (const name of readdirSync(folder).sort()) form.append('files', new Blob([readFileSync(join(folder, name))]), `unreadable/${name}`);
  const { id } = (await (await fetch(`${base}/api/articles`, { method: 'POST', body: form })).json()) as AddJob;
  for (;;) {
    const { state } = (await (await fetch(`${base}/api/jobs/${id}`)).json()) as AddJob;
    const { stories } = (await (await fetch(`${base}/api/stories`)).json()) as StoryList;
    if (state === 'done' && stories.every(({ changes }) => changes !== null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Where each page stands: the story of the deployment, that of the flood for figures and copies, the denial in the reader. */
async function addressesOf(base: string): Promise<Readonly<Record<string, string>>> {
  const get = async <Answer>(path: string): Promise<Answer> => (await (await fetch(base + path)).json()) as Answer;
  const { stories } = await get<StoryList>('/api/stories');
  const records = await Promise.all(stories.map(({ id }) => get<StoryRecord>(`/api/stories/${id}`)));
  const holding = (document: string): StoryRecord => records.find(({ articles }) => articles.some((article) => article.document === document))!;
  const denialIn = '2024-10-12-hibr-denial';
  const deployment = holding(denialIn);
  const flood = holding('2025-02-20-marsa-agency');
  const at = deployment.articles.findIndex(({ document }) => document === denialIn);
  const denial = deployment.statements.find(({ article, act }) => article === at && act === 'deny')!;
  const reuse = flood.reuses.toSorted((a, b) => b.passages - a.passages)[0]!;
  const view = (record: StoryRecord, name: string): string => `/stories/${record.summary.id}/${name}`;
  return {
    stories: '/',
    timeline: view(deployment, 'timeline'),
    positions: view(deployment, 'positions'),
    figures: view(flood, 'figures'),
    chains: view(flood, 'chains'),
    copies: view(flood, 'copies'),
    contradictions: view(flood, 'contradictions'),
    reader: `/articles/${denialIn}?statement=${denial.index}`,
    'side-by-side': `/articles/${reuse.a}?with=${reuse.b}`,
    actor: `/actors/${encodeURIComponent(deployment.actors[denial.actor!]!.id)}`,
    search: `/search?in=statements&q=${encodeURIComponent('الوزير')}`,
    add: '/add',
  };
}
