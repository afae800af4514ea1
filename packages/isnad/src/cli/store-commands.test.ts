import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeNewsFile } from '../../../../tests/fixtures/news-file.ts';
import { runMain } from '../../../../tests/fixtures/run-main.ts';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';

const samples = fileURLToPath(new URL('../../../../samples', import.meta.url));
const slow = 60_000;

function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('a database', () => {
  it('holds what was added, knows it again, and gives the dossiers that the pages give', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    const db = ['--db', join(folder, 'isnad.db')];
    const added = await runMain(['add', samples, ...db]);
    expect(added.code).toBe(1);
    expect(added.out.match(/^added /gm)).toHaveLength(21);
    expect(added.out).toContain('21 added · 0 updated · 0 known before · 4 notices');
    expect(JSON.parse((await runMain(['add', samples, '--json', ...db])).out)).toMatchObject({ added: 0, updated: 0, known: 21 });
    await runMain(['dossier', samples, '--out', join(folder, 'from-pages')]);
    const exported = await runMain(['export', '--out', join(folder, 'from-store'), ...db]);
    expect(exported.code).toBe(0);
    expect(filesOf(join(folder, 'from-store')) as unknown).toEqual(filesOf(join(folder, 'from-pages')));
    const again = await runMain(['export', '--out', join(folder, 'again'), ...db]);
    expect(again.code).toBe(0);
    expect(filesOf(join(folder, 'again')) as unknown).toEqual(filesOf(join(folder, 'from-store')));
  });

  it('writes the formats that are asked for, and says which there are', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    const db = ['--db', join(folder, 'isnad.db')];
    await runMain(['add', join(samples, 'flood'), ...db]);
    expect((await runMain(['export', '--out', join(folder, 'out'), '--format', 'csv, jsonld', ...db])).code).toBe(0);
    const written = new Set(Object.keys(filesOf(join(folder, 'out'))).map((name) => name.replace(/^.*\//, '')));
    expect([...written].sort()).toEqual(['dossier.csv', 'dossier.jsonld', 'index.html']);
    const wrong = await runMain(['export', '--out', join(folder, 'out'), '--format', 'docx', ...db]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('annotations')]);
  });

  it('finds words in any form, shows what it holds, and forgets what is removed', { timeout: slow }, async () => {
    const db = ['--db', join(temporaryFolder(), 'isnad.db')];
    await runMain(['add', join(samples, 'flood'), ...db]);
    const found = JSON.parse((await runMain(['search', 'وزارة', 'ري', '--json', ...db])).out) as { articles: { document: string }[] };
    expect(found.articles.map(({ document }) => document)).toContain('rasid-ministry-admits');
    expect((await runMain(['search', 'وزارة', 'ري', '--limit', '1', ...db])).out.trimEnd().split('\n')).toHaveLength(1);
    expect((await runMain(['search', 'كرواتيا', ...db])).err).toContain('no article holds all of these words');
    const shown = await runMain(['show', 'rasid-ministry-admits', ...db]);
    expect(shown.out).toMatch(/Statements: \d+\n {2}.+ · \w+ · /);
    expect(JSON.parse((await runMain(['show', 'rasid-ministry-admits', '--json', ...db])).out)).toMatchObject({
      document: 'rasid-ministry-admits',
      published: '2025-02-25',
    });
    const listed = JSON.parse((await runMain(['stories', '--json', ...db])).out) as { stories: { id: string; thread: string; articles: string[] }[] };
    const story = listed.stories.find(({ articles }) => articles.includes('rasid-ministry-admits'))!;
    for (const id of [story.id, story.thread]) expect((await runMain(['show', id, ...db])).out).toContain('[rasid-ministry-admits]');
    const removed = await runMain(['remove', 'rasid-ministry-admits', 'nobody', ...db]);
    expect(removed).toMatchObject({ code: 1, out: 'removed rasid-ministry-admits\n' });
    expect(removed.err).toContain('nothing named nobody');
    expect((await runMain(['stories', ...db])).out).not.toContain('rasid-ministry-admits');
    expect((await runMain(['search', 'وزارة', 'ري', ...db])).out).not.toContain('rasid-ministry-admits');
    expect((await runMain(['show', 'rasid-ministry-admits', ...db])).code).toBe(3);
  });

  it('leads an old id to what it became', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    const db = ['--db', join(folder, 'isnad.db')];
    const page = (words: string): string => `انهيار في منجم وادي الغزال\n\nحاصر انهيار صخري عمالا في منجم النحاس بوادي الغزال، ${words}.`;
    const published = ['--published', 'one.txt=2031-03-01', '--published', 'two.txt=2031-03-01'];
    writeFileSync(join(folder, 'one.txt'), page('وبدأت فرق الإنقاذ حفر نفق نحوهم'));
    writeFileSync(join(folder, 'two.txt'), page('وتواصل فرق الإنقاذ حفر النفق نحوهم'));
    await runMain(['add', join(folder, 'one.txt'), join(folder, 'two.txt'), ...published, ...db]);
    const { stories } = JSON.parse((await runMain(['stories', '--json', ...db])).out) as { stories: { id: string; thread: string; articles: string[] }[] };
    expect(stories).toHaveLength(1);
    const [{ id, thread, articles }] = stories as [(typeof stories)[number]];
    await runMain(['remove', articles[0]!, ...db]);
    for (const old of [id, thread]) {
      const shown = await runMain(['show', old, ...db]);
      expect(shown).toMatchObject({ code: 0 });
      expect(shown.out).toContain(`[${articles[1]}]`);
      expect(shown.err).toContain(`${old} became `);
      const { became } = JSON.parse((await runMain(['show', old, '--json', ...db])).out) as { became: { id: string; kind: string; day: string }[] };
      expect(became).toMatchObject([{ id: old, kind: 'merged', day: '2031-03-01' }]);
    }
    await runMain(['remove', articles[1]!, ...db]);
    const gone = await runMain(['show', id, ...db]);
    expect(gone.code).toBe(3);
    expect(gone.err).toContain('were removed');
  });

  it('reads a page anew that has changed', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    const db = ['--db', join(folder, 'isnad.db')];
    const file = join(folder, 'report.txt');
    writeFileSync(file, 'قال وزير الري إن السد آمن.\n');
    await runMain(['add', file, ...db]);
    writeFileSync(file, 'قال وزير الصحة إن المستشفى مفتوح.\n');
    expect((await runMain(['add', file, ...db])).out).toContain('updated report');
    expect((await runMain(['search', 'المستشفى', ...db])).out).toContain('[report]');
    expect((await runMain(['search', 'السد', ...db])).out).toBe('');
    expect((await runMain(['add', file, '--published', 'report=2025-03-04', ...db])).out).toContain('updated report');
    expect((await runMain(['search', 'المستشفى', ...db])).out).toContain('2025-03-04');
  });

  it('says what is missing or no database', async () => {
    const folder = temporaryFolder();
    for (const command of [['stories'], ['show', 'x'], ['search', 'سد'], ['remove', 'x'], ['export', '--out', folder]]) {
      const missing = await runMain([...command, '--db', join(folder, 'none.db')]);
      expect(missing).toMatchObject({ code: 3, out: '' });
      expect(missing.err).toContain('there is no database');
    }
    const other = await runMain(['stories', '--db', join(samples, 'README.md')]);
    expect(other.code).toBe(3);
    expect(other.err).toContain('cannot open');
  });
});

describe('stories without a database', () => {
  it('prints the grouping of a news file', { timeout: slow }, async () => {
    const file = join(temporaryFolder(), 'news.jsonl.gz');
    writeNewsFile(file, 30);
    const { code, out } = await runMain(['stories', '--from', file, '--json']);
    const { stories, threads } = JSON.parse(out) as { stories: { id: string; articles: string[] }[]; threads: { stories: string[] }[] };
    expect(code).toBe(0);
    expect(stories.flatMap(({ articles }) => articles).sort()).toEqual(Array.from({ length: 30 }, (_, at) => `news-${at}`).sort());
    expect(threads.flatMap((thread) => thread.stories).sort()).toEqual(stories.map(({ id }) => id).sort());
  });
});
