// Takes the pictures of the README and the manual, as Chromium shows them: the head of the dossier of a sample story and what it shows of changed positions,
// in both languages; and the pages of the web desk (desk-pictures.ts).
//
//   node scripts/pictures.ts [dossier|desk]        writes docs/pictures/; CHROMIUM names the browser where it is not /usr/bin/chromium
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { main } from '../packages/isnad/src/main.ts';
import { takeDeskPictures } from './desk-pictures.ts';

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'docs/pictures');
mkdirSync(pictures, { recursive: true });

const wanted = process.argv[2] ?? 'dossier desk';
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
if (wanted.includes('dossier')) await takeDossierPictures();
if (wanted.includes('desk')) for (const name of await takeDeskPictures(browser, pictures)) console.log(`wrote docs/pictures/${name}`);
await browser.close();

async function takeDossierPictures(): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'pictures-'));
  const code = await main(['dossier', join(root, 'samples/deployment'), '--out', out]);
  if (code !== 0) throw new Error(`isnad dossier ended with ${code}`);
  const thread = readdirSync(out, { withFileTypes: true }).find((entry) => entry.isDirectory() && readFileSync(join(out, entry.name, 'dossier.md')).length > 0);
  if (thread === undefined) throw new Error('the samples gave no dossier');
  for (const language of ['ar', 'en']) {
    const page = await browser.newPage({ viewport: { width: 1180, height: 900 }, deviceScaleFactor: 1.25 });
    await page.goto(pathToFileURL(join(out, thread.name, 'dossier.html')).href);
    await page.locator(`label[for=lang-${language}]`).click();
    await page.screenshot({ path: join(pictures, `dossier-${language}.png`) });
    await page.locator('#changes').screenshot({ path: join(pictures, `changes-${language}.png`) });
    console.log(`wrote docs/pictures/dossier-${language}.png, changes-${language}.png`);
  }
  rmSync(out, { recursive: true });
}
