import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { KitError } from '../../model/kit-error.ts';
import { runEsbuild } from '../esbuild/run-esbuild.ts';
import { GUEST_BUILD } from './guest-build.ts';

/** The untrusted end as one script. The bundle has it ready: see `grader/start/replacements.cjs`. */
export const guestScript: () => Promise<string> = buildGuest;

/** The folder of the untrusted end. */
const FOLDER = fileURLToPath(new URL('../guest', import.meta.url));

async function buildGuest(): Promise<string> {
  const built = await runEsbuild(() => esbuild.build({ ...GUEST_BUILD, entryPoints: [`${FOLDER}/main.ts`] }));
  const script = built?.outputFiles[0]?.text;
  if (script === undefined) {
    throw new KitError('no-guest', `esbuild could not build ${FOLDER}. Install the kit again.`);
  }
  return script;
}
