import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readPages } from '../page/index.ts';
import { createGrouper } from '../story/index.ts';
import { createEngine } from './engine.ts';
import { forGrouping } from './for-grouping.ts';
import { isPage } from './read-input.ts';

it('groups as the whole articles are grouped', { timeout: 30_000 }, async () => {
  const engine = createEngine();
  const [whole, slim] = [createGrouper(), createGrouper()];
  for await (const page of readPages([fileURLToPath(new URL('../../../../samples', import.meta.url))])) {
    if (!isPage(page)) continue;
    const { article } = engine.read(page);
    const analysis = engine.analyse(article);
    whole.add(article, analysis);
    slim.add(...forGrouping(article, analysis));
  }
  expect(whole.threads().length).toBeGreaterThan(1);
  expect(slim.threads()).toEqual(whole.threads());
});
