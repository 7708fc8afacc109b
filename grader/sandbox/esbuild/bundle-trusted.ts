import * as esbuild from 'esbuild';
import { KitError } from '../../model/kit-error.ts';
import type { Script } from '../../model/submission.ts';
import { LIKE_OURS } from './options.ts';
import { runEsbuild } from './run-esbuild.ts';

/**
 * Makes a script of each of the kit's own files, with all that it imports from the disk; many at once take
 * hardly longer than one. Not for files of a student: see `stage`.
 *
 * @param exercise whose exports they have
 * @param files paths; the scripts come in their order
 */
export async function bundleFiles(exercise: string, files: readonly string[]): Promise<readonly Script[]> {
  const built = await runEsbuild(() =>
    esbuild.build({
      ...LIKE_OURS,
      // Numbered, so that two files of one name do not meet.
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
