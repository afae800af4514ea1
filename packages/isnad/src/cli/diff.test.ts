import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runMain } from '../../../../tests/fixtures/run-main.ts';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';
import type { DossierDiff } from '../dossier/index.ts';

const samples = fileURLToPath(new URL('../../../../samples', import.meta.url));
const slow = 60_000;

describe('diff', () => {
  it('says what two dossiers of one thread differ in, and refuses what are none', { timeout: slow }, async () => {
    const flood = readdirSync(join(samples, 'flood')).map((file) => join(samples, 'flood', file));
    const write = async (paths: readonly string[]): Promise<string> => {
      const out = temporaryFolder();
      await runMain(['dossier', ...paths, '--out', out, '--about', 'فيضان سيلجونة']);
      return join(out, readdirSync(out).find((name) => name.startsWith('thread-'))!);
    };
    const [early, late] = [await write(flood.slice(0, -2)), await write(flood)];
    const told = await runMain(['diff', early, join(late, 'dossier.json')]);
    expect(told.code).toBe(0);
    expect(told.out).toContain('New articles: 2');
    expect((await runMain(['diff', early, late, '--lang', 'ar'])).out).toContain('مقالات جديدة: 2');
    const data = JSON.parse((await runMain(['diff', early, late, '--json'])).out) as DossierDiff;
    expect([data.format, data.b.articles - data.a.articles, data.articles.new.length]).toEqual(['isnad-diff', 2, 2]);
    expect((await runMain(['diff', late, late])).out).toContain('do not differ');

    const out = temporaryFolder();
    await runMain(['dossier', join(samples, 'deployment'), '--out', out]);
    const other = join(out, readdirSync(out).find((name) => name.startsWith('thread-'))!);
    const refused = await runMain(['diff', late, other]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('share no article');
    const unread = await runMain(['diff', late, out]);
    expect(unread.code).toBe(3);
    expect(unread.err).toContain(`cannot read the dossier ${out} (ENOENT)`);
    expect((await runMain(['diff', late])).code).toBe(2);
  });
});
