import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The desk's words, from their source: a test needs no build.
  resolve: { alias: { 'isnad/words': `${import.meta.dirname}/packages/isnad/src/dossier/words.ts` } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
    setupFiles: ['tests/refuse-network.ts'],
    restoreMocks: true,
  },
});
