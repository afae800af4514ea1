import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeNewsFile } from '../../../../tests/fixtures/news-file.ts';
import { runMain } from '../../../../tests/fixtures/run-main.ts';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';
import type { Annotation } from '../analysis/index.ts';

const samples = fileURLToPath(new URL('../../../../samples', import.meta.url));
const slow = 30_000;
const parse = (out: string): Annotation[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Annotation);

describe('annotate', () => {
  it('prints a line for each page of the samples, with spans that lie in its text', { timeout: slow }, async () => {
    const { code, out, err } = await runMain(['annotate', samples]);
    const annotations = parse(out);
    expect(code).toBe(1);
    expect(annotations).toHaveLength(21);
    for (const part of ['empty.html: it is empty', 'picture.html: not text', 'report.pdf: it is a PDF', 'truncated.html: the page breaks off'])
      expect(err).toContain(part);
    for (const { document, published, text, statements, figures, times, names, chrome } of annotations) {
      const file = document.includes('rasid') || document.includes('jisr') ? null : document;
      expect(text === undefined).toBe(file === null);
      const length = text?.length ?? Number.POSITIVE_INFINITY;
      expect(published).toMatch(/^202[45]-\d\d-\d\d$/);
      expect(statements.length).toBeGreaterThan(0);
      const spans = [
        ...figures,
        ...times,
        ...names,
        ...chrome,
        ...statements.flatMap(({ cue, content, source, via }) => [cue, content, ...via, ...(source === null ? [] : [source])]),
      ];
      for (const { start, end } of spans) expect(0 <= start && start < end && end <= length).toBe(true);
      for (const found of [...figures, ...times, ...names]) expect(chrome.some((set) => set.start < found.end && found.start < set.end)).toBe(false);
      for (const time of times) expect(time.value).not.toContain('X');
      for (const figure of figures) expect([figure.min, figure.max]).not.toEqual([null, null]);
    }
  });

  it('counts offsets in a text file as it lies on disk, without its byte-order mark', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    const text = 'قال وزير الري سالم بركاش في مدينة سيلغونة إن 12 جسرا انهارت.\r\n\r\nوأضاف أن الطريق مغلق.\r\n';
    writeFileSync(join(folder, 'report.txt'), `\ufeff${text}`);
    const { code, out } = await runMain(['annotate', join(folder, 'report.txt'), '--published', 'report.txt=2025-04-27']);
    const [annotation] = parse(out);
    expect(code).toBe(0);
    expect(annotation).toMatchObject({ document: 'report', published: '2025-04-27' });
    expect(annotation?.statements.map(({ cue }) => text.slice(cue.start, cue.end))).toEqual(
      ['قال', 'وأضاف'].map((cue) => expect.stringContaining(cue.slice(-4))),
    );
    expect(annotation?.figures.map(({ start, end }) => text.slice(start, end)).join()).toContain('12');
  });

  it('explains each statement when asked', { timeout: slow }, async () => {
    const { out } = await runMain(['annotate', join(samples, 'flood/rasid-ministry-admits.txt'), '--explain']);
    for (const { explain, by } of parse(out)[0]?.statements ?? []) {
      expect(explain?.construction).toBe(by);
      expect(explain?.lemma).not.toBe('');
      expect(explain?.steps.map((step) => step.split(':')[0])).toEqual(expect.arrayContaining(['cue', 'source', 'content']));
    }
  });

  it('gives the same bytes with one thread and with two, in the order of the input, from plain and gzipped files', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    writeNewsFile(join(folder, 'news.jsonl'), 250);
    writeNewsFile(join(folder, 'news.jsonl.gz'), 250);
    const one = await runMain(['annotate', '--from', join(folder, 'news.jsonl')]);
    const two = await runMain(['annotate', '--from', join(folder, 'news.jsonl'), '--workers', '2']);
    const packed = await runMain(['annotate', '--from', join(folder, 'news.jsonl.gz')]);
    expect(parse(one.out).map(({ document }) => document)).toEqual(Array.from({ length: 250 }, (_, at) => `news-${at}`));
    expect(two.out === one.out).toBe(true);
    expect(packed.out === one.out).toBe(true);
    expect([one.code, two.code, packed.code]).toEqual([0, 0, 0]);
  });

  it('does not let pages of several sources share a name', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a'));
    for (const name of ['x.jsonl', 'y.jsonl']) writeNewsFile(join(folder, name), 2);
    const { out } = await runMain(['annotate', '--from', join(folder, 'x.jsonl'), '--from', join(folder, 'y.jsonl')]);
    expect(new Set(parse(out).map(({ document }) => document)).size).toBe(4);
  });

  it('says which dates were given for nothing', { timeout: slow }, async () => {
    const file = join(samples, 'deployment/jisr-thanks.txt');
    const { out, err } = await runMain(['annotate', file, '--published', 'jisr-thanks.txt=2025-05-02', '--published', 'other=2025-05-03']);
    expect(parse(out)[0]?.published).toBe('2025-05-02');
    expect(err).toContain('--published other:');
    expect(err).not.toContain('--published jisr');
  });
});

describe('manners', () => {
  it.each([
    [['annotate'], 'nothing was given to read'],
    [['annotate', 'x', '--published', 'x=2025-02-30'], 'FILE=YYYY-MM-DD'],
    [['annotate', 'x', '--published', '2025-02-03'], 'FILE=YYYY-MM-DD'],
    [['annotate', 'x', '--workers', '0'], '--workers 0'],
    [['annotate', 'x', '--max-size', 'much'], '--max-size much'],
    [['annotate', 'x', '--nothing'], "unknown option '--nothing'"],
    [['dossier', 'x'], '--out'],
    [['nothing'], "unknown command 'nothing'"],
    [['dosier', '--lang', 'ar'], 'لا أمر باسم dosier؛ انظر isnad --help\nأتقصد dossier؟'],
    [['annotate', 'x', '--lang', 'fr'], '--lang fr'],
  ])('%j is wrong use', async (argv, message) => {
    const { code, out, err } = await runMain(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toMatch(/^isnad: /);
  });

  it('shows help with examples for every command, in both languages', async () => {
    const { out } = await runMain(['--help']);
    const commands = [...out.matchAll(/^ {2}(\w+) \[/gm)].map((match) => match[1]!).filter((name) => name !== 'help');
    expect(commands).toEqual(['annotate', 'dossier', 'add', 'remove', 'stories', 'show', 'search', 'export', 'serve', 'token', 'diff']);
    for (const command of commands) {
      const english = await runMain([command, '--help']);
      const arabic = await runMain([command, '--help'], { LANG: 'ar_EG.UTF-8' });
      expect([english.code, arabic.code]).toEqual([0, 0]);
      expect(english.out).toMatch(new RegExp(`Examples:\\n {2}isnad ${command}`));
      expect(arabic.out).toContain('أمثلة:');
      expect(arabic.out).not.toMatch(/Usage:|Options:|Arguments:|display help/);
    }
  });

  it('speaks the language that it is told, else the locale’s', async () => {
    expect((await runMain(['annotate', 'no-such-file'], { LC_ALL: 'ar_SA.UTF-8' })).err).toContain('تعذّرت قراءة');
    expect((await runMain(['annotate', 'no-such-file', '--lang', 'en'], { LC_ALL: 'ar_SA.UTF-8' })).err).toContain('cannot read no-such-file');
    expect((await runMain(['annotate', 'no-such-file', '--lang=ar'])).err).toContain('تعذّرت قراءة');
  });

  it('exits with 3 where nothing could be read', async () => {
    expect((await runMain(['annotate', 'no-such-file'])).code).toBe(3);
  });

  it('shows progress on a terminal only', { timeout: slow }, async () => {
    const file = join(samples, 'deployment/jisr-thanks.txt');
    expect((await runMain(['annotate', file])).err).toBe('');
    expect((await runMain(['annotate', file], {}, true)).err).toContain('1 read');
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect((await runMain(['--version'])).out).toBe(`${version}\n`);
  });
});
