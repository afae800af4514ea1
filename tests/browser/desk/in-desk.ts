import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import type { Language, Phrase } from '../../../packages/isnad/src/dossier/words.ts';
import type { AddJob, StoryList } from '../../../packages/isnad/src/server/index.ts';
import { filled } from '../../../packages/web/src/words/interface-words.ts';
import { launchChromium } from './chromium.ts';
import { serveDesk } from './serve-desk.ts';

export const languages: readonly Language[] = ['ar', 'en'];

export interface DeskOptions {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly from: 'nothing' | 'samples';
  /** Done with the database before the desk is opened. */
  readonly before?: (file: string) => Promise<void>;
  /** What the browser may complain of: answers that the test asks for and that are refusals. */
  readonly expected?: RegExp;
  /** A function that pages have under its own name, for what the test asks of them. */
  readonly inPage?: () => unknown;
}

export interface DeskPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly base: string;
  /** The database's file. */
  readonly file: string;
  /** The words of the interface, in the language of the test. */
  readonly say: (phrase: Phrase, values?: Readonly<Record<string, string | number>>) => string;
  /** A number as the interface writes it. */
  readonly number: (value: number) => string;
  /** What the desk answers to a program. */
  readonly get: <Answer>(path: string) => Promise<Answer>;
  /** The stories, once all that is counted of them is known. */
  readonly stories: () => Promise<StoryList['stories']>;
  /** Adds a text, and waits until the desk has it. */
  readonly post: (text: Readonly<Record<string, string>>) => Promise<void>;
  /** Another page, watched as the first. */
  readonly another: () => Promise<Page>;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
});

/**
 * Opens a desk of its own in the browser and closes it again. Whatever happens in `body`, no page may ask another origin for anything, open a dialog of the browser's own,
 * break the policy, throw, or complain on the console.
 */
export async function inDesk(options: DeskOptions, body: (desk: DeskPage) => Promise<void>): Promise<void> {
  const { language = 'ar', theme = 'light', width = 1280, from, before, expected, inPage } = options;
  const { pages, samples } = inject('desk');
  const folder = mkdtempSync(join(tmpdir(), 'isnad-desk-'));
  const file = join(folder, 'desk.db');
  if (from === 'samples') copyFileSync(samples, file);
  await before?.(file);
  const desk = await serveDesk(file, pages);
  browser ??= launchChromium();
  const context = await (await browser).newContext({
    viewport: { width, height: 900 },
    locale: language === 'ar' ? 'ar-EG' : 'en-GB',
    colorScheme: theme,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const faults: string[] = [];
  if (inPage !== undefined) await context.addInitScript(`globalThis.${inPage.name} = ${inPage}`);
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)),
  );
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(`${desk.base}/`) && !request.url().startsWith('data:')) faults.push(`request: ${request.url()}`);
  });
  const get = async <Answer>(path: string): Promise<Answer> => {
    const answer = await fetch(desk.base + path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };
  const digits = new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : 'en');
  try {
    await body({
      page: await context.newPage(),
      context,
      base: desk.base,
      file,
      say: (phrase, values = {}) => filled(phrase[language], values),
      number: (value) => digits.format(value),
      get,
      async stories() {
        for (;;) {
          const { stories } = await get<StoryList>('/api/stories');
          if (stories.length > 0 && stories.every(({ changes }) => changes !== null)) return stories;
          await pause();
        }
      },
      async post(text) {
        const answer = await fetch(`${desk.base}/api/articles`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(text),
        });
        const { id } = (await answer.json()) as AddJob;
        for (;;) {
          const { state } = await get<AddJob>(`/api/jobs/${id}`);
          if (state === 'done') return;
          if (state === 'failed') throw new Error('the text could not be added');
          await pause();
        }
      },
      another: () => context.newPage(),
    });
    expect(faults.filter((fault) => expected === undefined || !expected.test(fault))).toEqual([]);
  } finally {
    await context.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
