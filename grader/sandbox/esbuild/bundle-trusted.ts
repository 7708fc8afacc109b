import * as esbuild from 'esbuild';
import { KitError } from '../../model/kit-error.ts';
import type { Script } from '../../model/submission.ts';
import { COMMON_OPTIONS } from './options.ts';
import { runEsbuild } from './run-esbuild.ts';

/**
 * Bundles each of the kit's own files, with all that it imports from the disk, into a script. Many at once take
 * hardly longer than one. Never use it for a student's files: see `stage`.
 *
 * @param exercise whose functions the files export
 * @param files paths
 * @returns one script a file, in the same order
 */
export async function bundleFiles(exercise: string, files: readonly string[]): Promise<readonly Script[]> {
  const built = await runEsbuild(() =>
    esbuild.build({
      ...COMMON_OPTIONS,
      // Numbered, because two files may have the same name.
      entryPoints: files.map((file, i) => ({ in: file, out: String(i) })),
      outdir: '/',
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'exercise',
      banner: { js: '"use strict";' },
      footer: { js: 'exercise;' },
    }),
  );
  if (built === null) {
    throw new KitError(
      'cannot-bundle',
      `esbuild took too long over ${files.length} files of the kit. Try again.`,
    );
  }
  return files.map((_, i) => {
    const output = built.outputFiles.find(({ path }) => /(\d+)\.js$/.exec(path)?.[1] === String(i));
    return { exercise, code: output?.text ?? '', map: '' };
  });
}
