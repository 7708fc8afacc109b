import * as esbuild from 'esbuild';
import { isBuildFailure, LIKE_OURS, NOT_ALLOWED } from '../../sandbox/esbuild/options.ts';

/**
 * Parses one file of a student by itself, before a bundler meets it: it would try to resolve
 * `import('./' + x)` by looking through the folders of this machine.
 *
 * @param name as it should stand in the messages
 * @returns what is wrong with it
 */
export async function checkSyntax(text: string, name: string): Promise<readonly esbuild.Message[]> {
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
