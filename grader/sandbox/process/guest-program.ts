import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { KitError } from '../../model/kit-error.ts';
import { runEsbuild } from '../esbuild/run-esbuild.ts';

/** The folder of the untrusted end. */
export const GUEST_FOLDER = fileURLToPath(new URL('../guest', import.meta.url));

/**
 * The untrusted end as one script, in a `data:` URL. Deno runs the TypeScript too, but spends 150 ms on
 * trying to store what it made of it; and this way there is no file whose neighbours it might import.
 */
export function guestProgram(): Promise<string> {
  made ??= makeProgram();
  return made;
}

let made: Promise<string> | undefined;

async function makeProgram(): Promise<string> {
  const built = await runEsbuild(() =>
    esbuild.build({
      entryPoints: [`${GUEST_FOLDER}/main.ts`],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      target: 'esnext',
      tsconfigRaw: '{}',
      minifyWhitespace: true,
      logLevel: 'silent',
    }),
  );
  const script = built?.outputFiles[0]?.contents;
  if (script === undefined) {
    throw new KitError('no-guest', `esbuild made nothing of ${GUEST_FOLDER}. Install the kit anew.`);
  }
  return `data:application/javascript;base64,${Buffer.from(script).toString('base64')}`;
}
