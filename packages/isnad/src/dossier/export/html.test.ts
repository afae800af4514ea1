import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { floodDossier } from '../../../../../tests/fixtures/flood-dossier.ts';
import { hostileDossier } from '../../../../../tests/fixtures/hostile-dossier.ts';
import { manyStatements } from '../../../../../tests/fixtures/many-statements.ts';
import { exportIndex } from '../index-page.ts';
import { acts, labels, sections, stances } from '../words.ts';
import { exportHtml } from './html.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function tagsOf(page: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push({ name, attributes }) });
  parser.end(page);
  return tags;
}

/** The text of each element of one name, entities read back. */
function textsOf(page: string, name: string): Array<{ readonly text: string; readonly attributes: Readonly<Record<string, string>> }> {
  const found: Array<{ text: string; attributes: Readonly<Record<string, string>> }> = [];
  let depth = 0;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (tag === name && depth++ === 0) found.push({ text: '', attributes });
    },
    ontext: (text) => {
      const last = found.at(-1);
      if (depth > 0 && last !== undefined) last.text += text;
    },
    onclosetag: (tag) => {
      if (tag === name) depth--;
    },
  });
  parser.end(page);
  return found;
}

const index = exportIndex({ version: '0.1.0', errors: null, threads: [], singles: [], notices: [] });

describe('the page', () => {
  it.each([
    ['dossier', exportHtml(floodDossier())],
    ['hostile dossier', exportHtml(hostileDossier())],
    ['index', index],
  ])('%s: its policy lets in its own style and script and nothing else', (_, page) => {
    const policy = tagsOf(page).find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content ?? '';
    const hash = (source: string | undefined): string =>
      `'sha256-${createHash('sha256')
        .update(source ?? '', 'utf8')
        .digest('base64')}'`;
    const inline = (name: string): string | undefined => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(inline('style'))}; script-src ${hash(inline('script'))}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it.each([
    ['dossier', exportHtml(floodDossier())],
    ['hostile dossier', exportHtml(hostileDossier())],
    ['index', index],
  ])('%s: holds only its own elements and attributes, and loads nothing', (_, page) => {
    const tags = tagsOf(page);
    expect(tags.filter(({ name }) => name === 'script')).toHaveLength(1);
    expect(tags.filter(({ name }) => name === 'style')).toHaveLength(1);
    expect(tags.filter(({ name }) => ['img', 'link', 'base', 'iframe', 'object', 'embed', 'video', 'audio', 'source', 'image', 'use'].includes(name))).toEqual(
      [],
    );
    expect(tags.filter(({ name }) => name === 'meta')).toHaveLength(5);
    for (const { attributes } of tags)
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).not.toMatch(/^on|^style$|^src|^action$|^formaction$|^xlink/);
        if (name === 'href') expect(value).toMatch(/^(#[a-z][\w-]*|https?:\/\/[^\s"<>]*)$/);
      }
  });

  it('has every id once, and every link inside the page leads somewhere', () => {
    for (const dossier of [floodDossier(), floodDossier({ excerpts: true }), hostileDossier()]) {
      const tags = tagsOf(exportHtml(dossier));
      const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const links = tags.flatMap(({ attributes }) => (attributes.href?.startsWith('#') === true ? [attributes.href.slice(1)] : []));
      expect(links.length).toBeGreaterThan(50);
      expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    }
  });

  it('quotes exactly the characters that each evidence says it quotes', () => {
    const dossier = floodDossier();
    const quotations = textsOf(exportHtml(dossier), 'blockquote');
    expect(quotations.length).toBeGreaterThan(30);
    for (const { text, attributes } of quotations) {
      const [start, end] = (attributes['data-at'] ?? '').split('-').map(Number);
      expect(text).toBe(dossier.articles[Number(attributes['data-article'])]?.text.slice(start, end));
    }
  });

  it('says all its words in both languages, and each language alone', () => {
    const page = exportHtml(floodDossier());
    for (const phrase of [...Object.values(sections), labels.machineNote, stances.deny, acts.acknowledge])
      for (const word of [phrase.ar, phrase.en]) expect(page).toContain(`>${word}<`);
    const count = (language: string): number => page.split(`<span class="${language}" lang="${language}">`).length;
    expect(count('ar')).toBe(count('en'));
  });

  it('marks what was inferred and what is an upper bound', () => {
    const page = exportHtml(floodDossier());
    expect(page.split('class="inferred"').length - 1).toBeGreaterThan(2);
    expect(page).toContain('≤ 3');
    expect(page).toContain(labels.chainsTitle.en);
  });

  it('shows the whole article, chrome with its reason', () => {
    const dossier = floodDossier();
    const page = exportHtml(dossier);
    for (const { text } of dossier.articles)
      for (const block of text.split('\n\n'))
        expect(
          page
            .replace(/<a class="(no|spot)"[^>]*>\d*<\/a>/g, '')
            .replace(/<[^>]*>/g, '')
            .replace(/&#39;/g, "'"),
        ).toContain(block);
    expect(page).toMatch(/class="why"[\s\S]{0,200}دعوة إلى الاشتراك/);
  });

  it('grows in line with its statements', () => {
    const size = (statements: number): number => exportHtml(manyStatements(10, statements)).length;
    const [small, middle, large] = [size(100), size(200), size(400)];
    expect(large - middle).toBeLessThan(2.3 * (middle - small));
  });
});
