import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { runMain } from '../../../../tests/fixtures/run-main.ts';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';
import type { Annotation } from '../analysis/index.ts';

const slow = 60_000;
const prose = 'قال وزير الري سالم بركاش يوم الأحد إن 12 جسرا انهارت في مدينة سيلغونة، ونفى أن تكون الوزارة قد فتحت بوابات السد.';
const html = (body: string, head = ''): string => `<!doctype html><html lang="ar"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** Files by name, with what must be said of each, and whether it is read all the same. */
const files: ReadonlyArray<readonly [name: string, bytes: Buffer, notice: string | null, read: boolean]> = [
  ['good.txt', Buffer.from(prose), null, true],
  ['empty.html', Buffer.alloc(0), 'it is empty', false],
  ['spaces.txt', Buffer.from(' \n\t\r\n'), 'it is empty', false],
  ['picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'not text', false],
  ['noise.txt', Buffer.from(Array.from({ length: 2000 }, (_, at) => (at * 7919) % 251)), 'not text', false],
  ['report.pdf', Buffer.from('%PDF-1.7\n%\u00e2\u00e3'), 'pdftotext', false],
  ['report.docx', Buffer.from('PK\u0003\u0004rest of it'), 'save it as plain text', false],
  [
    'saved.mhtml',
    Buffer.from('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x'),
    'save the page as HTML',
    false,
  ],
  ['persian.txt', Buffer.from('مدیر سد گفت که سطح آب پس از باران بالا رفته است و شهرداری این راه را بسته است.'), 'not in Arabic', false],
  ['cut.html', Buffer.from(html(`<p>${prose}</p><p>${prose}`).slice(0, -30)), 'breaks off', true],
  ['mislabelled.html', iconv.encode(html(`<article><h1>عنوان الخبر</h1><p>${prose}</p></article>`), 'windows-1256'), null, true],
  ['nul.txt', Buffer.from(`${prose}\u0000\u0000\n${prose}`), 'control characters', true],
  ['surrogates.txt', Buffer.from(`\ufeff${prose}\ud800 ${prose}`, 'utf16le'), 'halves of characters', true],
  ['bidi.txt', Buffer.from(`\u202e${prose}\u202c`), 'turn the reading direction', true],
  ['nested.html', Buffer.from(html(`${'<div>'.repeat(100_000)}${prose}${'</div>'.repeat(100_000)}`)), null, true],
  ['unclosed.html', Buffer.from(`<html><body><div><p>${prose}<p><b><i><a href="x">${prose}<table><tr><td>${prose}`), null, true],
  ['quotes.html', Buffer.from(html(`<p title="${'x'.repeat(1000)}>${prose}</p>`)), null, false],
  [
    'script.html',
    Buffer.from(html(`<article><h1>عنوان &lt;script&gt;alert(1)&lt;/script&gt;</h1><p onclick="alert(2)">${prose}</p><script>alert(3)</script></article>`)),
    null,
    true,
  ],
];

describe('a folder of bad files', () => {
  it('is read where it can be; each fault is said with file, reason and remedy', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    mkdirSync(join(folder, 'good_files'));
    writeFileSync(join(folder, 'good_files', 'frame.html'), html(`<p>${prose}</p>`));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.html'));
    const { code, out, err } = await runMain(['annotate', folder]);
    const read = new Map(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Annotation)
        .map((annotation) => [annotation.document, annotation]),
    );
    expect(code).toBe(1);
    for (const [name, , notice, isRead] of files) {
      const line = err.split('\n').find((one) => one.includes(`/${name}`) && (notice === null || one.includes(notice)));
      if (notice !== null) expect(line, name).toMatch(/[;:] ?\S/);
      if (isRead) expect([...read.keys()], name).toContain(name.replace(/\.\w+$/, ''));
    }
    expect(err).toMatch(/dangling\.html: there is no such file/);
    expect([...read.keys()]).not.toContain('frame');
    for (const name of ['good', 'nul', 'bidi', 'nested', 'unclosed', 'mislabelled', 'surrogates'])
      expect(read.get(name)?.statements.length, name).toBeGreaterThan(0);
    const text = readFileSync(join(folder, 'nul.txt'), 'utf8');
    for (const { content } of read.get('nul')?.statements ?? []) expect(prose).toContain(text.slice(content.start, content.end));
  });

  it('never brings markup of a page into a dossier', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    const attack = `عنوان &lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(2)&gt; &quot;&gt;&lt;svg onload=alert(3)&gt;`;
    for (const name of ['a', 'b'])
      writeFileSync(
        join(folder, `${name}.html`),
        html(
          `<article><h1>${attack}</h1><p>${prose} ${attack}</p></article>`,
          `<link rel="canonical" href="javascript:alert(4)"><meta property="og:site_name" content="${attack}">`,
        ),
      );
    await runMain(['dossier', folder, '--out', join(folder, 'out'), '--json']);
    const { threads } = JSON.parse((await runMain(['dossier', folder, '--out', join(folder, 'out'), '--json'])).out) as { threads: { folder: string }[] };
    expect(threads).toHaveLength(1);
    for (const file of [join(threads[0]!.folder, 'dossier.html'), join(folder, 'out', 'index.html')]) {
      const written = readFileSync(file, 'utf8');
      expect(written).not.toMatch(/<script>alert|<img src=x|<svg onload|href="?javascript:/i);
      expect(written).toContain('alert(1)');
    }
  });

  it('stops at the size limit, and reads one long line where the limit is raised', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'huge.txt'), Buffer.alloc(10 * 1024 * 1024 + 1, prose));
    const refused = await runMain(['annotate', join(folder, 'huge.txt')]);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('10485761 bytes are over the limit of 10485760; raise it with --max-size');
    // Every sentence is another, or most of them would be set aside as repeats.
    const towns = Array.from({ length: 4000 }, (_, at) => `وأعلن رئيس بلدية البلدة رقم ${at} أن الطريق ${at * 7} مغلق، وأن ${at + 3} منزلا غمرتها المياه.`);
    const file = join(folder, 'long.txt');
    writeFileSync(file, towns.join(' '));
    expect((await runMain(['annotate', file, '--max-size', '100K'])).err).toContain('over the limit of 102400');
    const { code, out } = await runMain(['annotate', file, '--max-size', '60MB']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Annotation).statements.length).toBeGreaterThan(1000);
  });

  it('takes broken news files line by line', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'news.jsonl');
    const good = JSON.stringify({ id: 'one', title: 'عنوان', text: prose, published: '2025-02-20' });
    writeFileSync(file, ['{broken', '[]', '{"id":"none"}', good, good, '', '\u0000'].join('\n'));
    const { code, out, err } = await runMain(['annotate', '--from', file]);
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Annotation).document),
    ).toEqual(['one', 'one#5']);
    for (const place of ['news.jsonl:1: not JSON', 'news.jsonl:2: not a JSON object', 'news.jsonl:3: no text']) expect(err).toContain(place);
    writeFileSync(join(folder, 'cut.jsonl.gz'), Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]));
    expect((await runMain(['annotate', '--from', join(folder, 'cut.jsonl.gz')])).code).toBe(3);
    expect((await runMain(['annotate', '--from', join(folder, 'absent.jsonl')])).err).toContain('there is no such file');
  });
});
