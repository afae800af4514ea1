import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
    setupFiles: ['tests/refuse-network.ts'],
    restoreMocks: true,
  },
});
