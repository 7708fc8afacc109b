import * as esbuild from 'esbuild';
import { COMMON_OPTIONS, FORBIDDEN_SYNTAX, isBuildFailure } from '../../sandbox/esbuild/options.ts';

/**
 * Parses one file of a student before it is bundled: esbuild would try to resolve `import('./' + x)` by reading
 * the folders of this machine.
 *
 * @param name the name of the file in messages
 * @returns the faults that esbuild found
 */
export async function checkSyntax(text: string, name: string): Promise<readonly esbuild.Message[]> {
  try {
    await esbuild.transform(text, {
      sourcefile: name,
      loader: 'ts',
      format: 'esm',
      minifyWhitespace: true,
      logOverride: FORBIDDEN_SYNTAX,
      ...COMMON_OPTIONS,
    });
    return [];
  } catch (error) {
    if (isBuildFailure(error)) {
      return error.errors;
    }
    throw error;
  }
}
