import type * as esbuild from 'esbuild';

export function isBuildFailure(error: unknown): error is esbuild.BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

/** How all code is read: the newest JavaScript, without any settings from the disk. */
export const LIKE_OURS = {
  target: 'esnext',
  // Deno does not know these yet; esbuild writes them out.
  supported: { decorators: false },
  platform: 'neutral',
  charset: 'utf8',
  tsconfigRaw: '{}',
  logLevel: 'silent',
} as const;

/** What esbuild would only remark on. */
export const NOT_ALLOWED = {
  'unsupported-dynamic-import': 'error',
  'unsupported-require-call': 'error',
  'indirect-require': 'error',
  'empty-import-meta': 'error',
} as const;
