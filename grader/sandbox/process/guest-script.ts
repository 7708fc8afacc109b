import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { KitError } from '../../model/kit-error.ts';
import { runEsbuild } from '../esbuild/run-esbuild.ts';
import { GUEST_BUILD } from './guest-build.ts';

/** The folder of the untrusted end. */
const FOLDER = fileURLToPath(new URL('../guest', import.meta.url));

/**
 * The untrusted end as one script.
 *
 * Also replaced in the bundle, which has the script in it: see `grader/start/replacements.cjs`.
 */
export async function guestScript(): Promise<string> {
  const built = await runEsbuild(() => esbuild.build({ ...GUEST_BUILD, entryPoints: [`${FOLDER}/main.ts`] }));
  const script = built?.outputFiles[0]?.text;
  if (script === undefined) {
    throw new KitError('no-guest', `esbuild could not build ${FOLDER}. Install the kit again.`);
  }
  return script;
}
