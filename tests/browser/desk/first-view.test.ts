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
      for (const [name, path] of await pagesOf({ get, stories })) {
        const page = await context.newPage();
        let scripts = 0;
        const bodies: Array<Promise<void>> = [];
        page.on('response', (response) => {
          if (response.request().resourceType() !== 'script') return;
          bodies.push(
            response.body().then((body) => {
              scripts += gzipSync(body).length;
            }),
          );
        });
        await page.goto(base + path, { waitUntil: 'networkidle' });
        await Promise.all(bodies);
        expect(scripts, name).toBeGreaterThan(0);
        expect(scripts, name).toBeLessThanOrEqual(scriptBudget);
        await page.close();
      }
    }));
});
