import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Suites that hold sockets, processes and stand-in clocks get a fresh set of modules for each file. The others share theirs, and so the
 *  knowledge and its index, which take a second to load. */
const APART = ['crash', 'llm', 'platform', 'storage', 'wave'];

export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    testTimeout: 180_000,
    // Node itself reads our TypeScript, as it does when the service runs: nothing is transformed, and what it compiled is kept.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    globalSetup: ['test/in-memory.ts'],
    setupFiles: ['test/after-each.ts'],
    // On two cores: a third of the time the long suites wait for their emulators.
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: 'together', isolate: false, include: ['test/**/*.test.ts'], exclude: APART.map((folder) => `test/${folder}/**`) } },
      { extends: true, test: { name: 'apart', include: APART.map((folder) => `test/${folder}/**/*.test.ts`) } },
    ],
  },
});
