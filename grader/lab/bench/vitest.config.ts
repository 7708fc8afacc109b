import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['grader/lab/bench/*.suite.ts'], testTimeout: 60_000 } });
