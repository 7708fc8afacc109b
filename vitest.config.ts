import { defineConfig } from 'vitest/config';

/** `kit`: the tests of the grader itself. `practice`: the student's exercises, each check a test. */
export default defineConfig({
  test: {
    forceRerunTriggers: ['**/exercises/*.ts'],
    projects: [
      {
        test: {
          name: 'kit',
          include: ['grader/tests/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'practice',
          include: ['grader/practice/*.practice.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
