import type * as esbuild from 'esbuild';

export function isBuildFailure(error: unknown): error is esbuild.BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

/** For all code: the newest JavaScript, and no settings from the disk. */
export const COMMON_OPTIONS = {
  target: 'esnext',
  // Deno does not support these yet, so esbuild translates them.
  supported: { decorators: false },
  platform: 'neutral',
  charset: 'utf8',
  tsconfigRaw: '{}',
  logLevel: 'silent',
} as const;

/** Syntax that esbuild only warns about by default. */
export const FORBIDDEN_SYNTAX = {
  'unsupported-dynamic-import': 'error',
  'unsupported-require-call': 'error',
  'indirect-require': 'error',
  'empty-import-meta': 'error',
} as const;
