import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // On two cores: a third of the time the long suites wait for their emulators.
    maxWorkers: 3,
  },
});
