import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { KitError } from '../../model/kit-error.ts';
import { INSTALL } from '../../system/typed-command.ts';
import { userPath } from '../../system/user-path.ts';

/**
 * The path of the Deno program: the environment variable `KIT_DENO`, or else the one that npm installed for
 * this machine. Students' code runs in Deno because it grants no permission by default.
 *
 * @throws KitError if there is none, or if it may not be run
 */
export function findDeno(): string {
  const named = process.env.KIT_DENO;
  const path = named ? userPath(named) : installedDeno();
  if (!existsSync(path)) {
    throw new KitError(
      'no-deno',
      named
        ? `KIT_DENO names ${named}, and there is no such file. Set it to the path of the Deno program, or unset it.`
        : `There is no Deno program at ${path}, where its package should have put it. ${HOW_TO_GET_IT}`,
    );
  }
  makeRunnable(path);
  return path;
}

function installedDeno(): string {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined) {
    throw new KitError(
      'no-deno',
      `npm has no Deno for this machine (${process.platform}, ${process.arch}). Students’ code runs in Deno: install it another way, and set KIT_DENO to its path.`,
    );
  }
  try {
    const deno = createRequire(import.meta.url).resolve('deno/package.json');
    const folder = dirname(createRequire(deno).resolve(`${name}/package.json`));
    return join(folder, process.platform === 'win32' ? 'deno.exe' : 'deno');
  } catch (cause) {
    throw new KitError(
      'no-deno',
      `The package ${name}, with the Deno that runs students’ code, is not installed. ${HOW_TO_GET_IT}${process.platform === 'linux' ? ' (npm has none for a Linux without glibc, such as Alpine.)' : ''}`,
      { cause },
    );
  }
}

/** npm makes the program executable in an install script, and those may be switched off. */
function makeRunnable(path: string): void {
  if (process.platform === 'win32') {
    return;
  }
  try {
    accessSync(path, constants.X_OK);
  } catch {
    try {
      chmodSync(path, 0o755);
    } catch (cause) {
      throw new KitError(
        'deno-not-executable',
        `${path} is there, but it is not executable. Ask its owner to run “chmod +x ${path}”, then try again.`,
        { cause },
      );
    }
  }
}

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@deno/linux-x64-glibc',
  'linux-arm64': '@deno/linux-arm64-glibc',
  'darwin-x64': '@deno/darwin-x64',
  'darwin-arm64': '@deno/darwin-arm64',
  'win32-x64': '@deno/win32-x64',
  'win32-arm64': '@deno/win32-arm64',
};

const HOW_TO_GET_IT = `Run “${INSTALL}” (without --omit=optional) on this machine. Or install Deno another way, and set KIT_DENO to its path.`;
