import * as esbuild from 'esbuild';

/**
 * Parses one file of a student by itself, before a bundler meets it: it would try to resolve
 * `import('./' + x)` by looking through the folders of this machine.
 *
 * @param name as it should stand in the messages
 * @returns what is wrong with it
 */
export async function firstLook(text: string, name: string): Promise<readonly esbuild.Message[]> {
  try {
    await esbuild.transform(text, {
      sourcefile: name,
      loader: 'ts',
      format: 'esm',
      minifyWhitespace: true,
      logOverride: NOT_ALLOWED,
      ...LIKE_OURS,
    });
    return [];
  } catch (error) {
    if (isBuildFailure(error)) {
      return error.errors;
    }
    throw error;
  }
}

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
