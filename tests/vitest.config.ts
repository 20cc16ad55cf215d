import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './longest-first.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['**/*.e2e.test.ts'],
          setupFiles: ['tests/property-seed.ts'],
          environment: 'node',
          // Property tests and scrypt, on two cores that others use too: no test is about time.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // As many as the smallest machine of CI has cores; left to itself vitest keeps one of two for its own.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        root,
        test: {
          name: 'browser',
          include: ['tests/**/*.e2e.test.ts'],
          globalSetup: 'tests/e2e/browser/built.ts',
          environment: 'node',
          // Each file starts browsers and servers of its own, and waits more than it works: three at a time on two cores.
          fileParallelism: true,
          maxWorkers: 3,
          // Real browsers on a busy machine now and then miss a click or a start; what is broken fails three times.
          // Between the tries the machine may catch up.
          retry: { count: 2, delay: 2_000 },
          expect: { poll: { timeout: 60_000 } },
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
