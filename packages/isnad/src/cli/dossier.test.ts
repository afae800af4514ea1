import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runMain } from '../../../../tests/fixtures/run-main.ts';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';
import type { DossierSummary } from './write-dossiers.ts';

const samples = fileURLToPath(new URL('../../../../samples', import.meta.url));
const slow = 60_000;

describe('dossier', () => {
  it('writes an index and two threads from the samples, and exits with 0 for the demonstration only', { timeout: slow }, async () => {
    const out = join(temporaryFolder(), 'new', 'out');
    const demo = await runMain(['dossier', samples, '--out', out, '--demo']);
    expect(demo.code).toBe(0);
    expect(demo.out).toContain(`Open ${join(out, 'index.html')}`);
    expect(demo.err).toContain('empty.html: it is empty');
    const threads = readdirSync(out).filter((name) => name.startsWith('thread-'));
    expect(threads).toHaveLength(2);
    for (const thread of threads)
      expect(readdirSync(join(out, thread)).sort()).toEqual([
        'dossier.annotations.json',
        'dossier.csv',
        'dossier.html',
        'dossier.json',
        'dossier.jsonld',
        'dossier.md',
      ]);
    for (const thread of threads) expect(demo.out).toContain(join(out, thread));
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    for (const thread of threads) expect(index).toContain(`href="${thread}/dossier.html"`);
    for (const file of ['empty.html', 'picture.html', 'report.pdf']) expect(index).toContain(file);
    const plain = await runMain(['dossier', samples, '--out', out, '--json', '--workers', '2']);
    expect(plain.code).toBe(1);
    const summary = JSON.parse(plain.out) as DossierSummary;
    expect(summary).toMatchObject({ index: join(out, 'index.html'), articles: 21, notices: 4 });
    expect(summary.threads.map(({ id }) => id).sort()).toEqual(threads.sort());
    expect(summary.threads.reduce((sum, { articles }) => sum + articles, summary.singles)).toBe(21);
  });

  it('keeps to what is asked: threads about words, threads of a size, cited sentences only', { timeout: slow }, async () => {
    const out = temporaryFolder();
    const about = await runMain(['dossier', samples, '--out', join(out, 'about'), '--about', 'فيضان سيلجونة', '--json']);
    const summary = JSON.parse(about.out) as DossierSummary;
    expect(summary.threads).toHaveLength(1);
    expect(summary.threads[0]?.title).toMatch(/سيل[غج]ونة/);
    expect(summary.leftOut).toBeGreaterThanOrEqual(10);
    const large = JSON.parse((await runMain(['dossier', samples, '--out', join(out, 'large'), '--min-articles', '50', '--json'])).out) as DossierSummary;
    expect(large).toMatchObject({ threads: [], singles: 21 });
    const nothing = JSON.parse((await runMain(['dossier', samples, '--out', join(out, 'nothing'), '--about', 'كرواتيا', '--json'])).out) as DossierSummary;
    expect(nothing).toMatchObject({ threads: [], singles: 0, leftOut: 21 });
    await runMain(['dossier', samples, '--out', join(out, 'excerpts'), '--about', 'فيضان سيلجونة', '--excerpts']);
    const size = (folder: string): number => readFileSync(join(out, folder, summary.threads[0]!.id, 'dossier.html')).length;
    expect(size('excerpts')).toBeLessThan(size('about'));
  });

  it('says what it cannot write, and writes nothing where nothing was read', { timeout: slow }, async () => {
    const file = join(samples, 'README.md');
    const refused = await runMain(['dossier', join(samples, 'flood'), '--out', file]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`cannot write ${file}`);
    const out = join(temporaryFolder(), 'out');
    expect((await runMain(['dossier', join(samples, 'unreadable/empty.html'), '--out', out])).code).toBe(3);
    expect(existsSync(out)).toBe(false);
  });
});
