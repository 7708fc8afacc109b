import { defineConfig } from 'vitest/config';

/** There is no CSS, so no settings for it are sought, which might be in a folder above the kit that others can write. */
const css = { postcss: {} };

/** `kit`: the tests of the grader itself. `practice`: the student's exercises, each check a test. */
export default defineConfig({
  css,
  test: {
    forceRerunTriggers: ['**/exercises/*.ts'],
    projects: [
      {
        css,
        test: {
          name: 'kit',
          include: ['grader/tests/**/*.test.ts'],
          // All processors, and not all but one: on two, that is half the time.
          maxWorkers: '100%',
          testTimeout: 60_000,
        },
      },
      {
        css,
        test: {
          name: 'practice',
          include: ['grader/practice/suite/*.practice.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
