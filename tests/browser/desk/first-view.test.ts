import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isMissing } from './chromium.ts';
import { inDesk } from './in-desk.ts';
import { pagesOf } from './pages.ts';

/** Gzipped bytes of script that a first view may load. */
const scriptBudget = 250 * 1024;

describe.skipIf(isMissing('the first view in a browser'))('the first view', () => {
  it('of any page loads no more script than the budget', () =>
    inDesk({ from: 'samples', expected: /404.*nowhere/ }, async ({ context, base, get, stories }) => {
      const sizes = new Map<string, number>();
      const sizeOf = async (url: string): Promise<number> => {
        const size = sizes.get(url) ?? gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer())).length;
        sizes.set(url, size);
        return size;
      };
      for (const [name, path] of await pagesOf({ get, stories })) {
        const page = await context.newPage();
        const scripts = new Set<string>();
        page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
        await page.goto(base + path, { waitUntil: 'networkidle' });
        const total = (await Promise.all([...scripts].map(sizeOf))).reduce((sum, size) => sum + size, 0);
        expect(total, name).toBeGreaterThan(0);
        expect(total, name).toBeLessThanOrEqual(scriptBudget);
        await page.close();
      }
    }));
});
