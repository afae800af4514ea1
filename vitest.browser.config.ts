import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The desk's words, from their source, as its pages are built from theirs.
  resolve: { alias: { 'isnad/words': `${import.meta.dirname}/packages/isnad/src/dossier/words.ts` } },
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/desk/prepare.ts'],
    testTimeout: 120_000,
    // A page shows what the desk has once it is made: on a busy machine, after a while.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
  },
});
