import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { KitError } from '../../model/kit-error.ts';

/**
 * The path of the Deno program: that in the environment variable `KIT_DENO`, else the one that npm installed
 * for this machine. Students' code runs in it because it is allowed nothing unless asked.
 *
 * @throws KitError where there is none, or where it may not be run
 */
export function findDeno(): string {
  const named = process.env.KIT_DENO;
  const path = named ? resolve(named) : installedDeno();
  if (!existsSync(path)) {
    throw new KitError(
      'no-deno',
      named
        ? `KIT_DENO names ${named}, and there is no such file. Let it name the Deno program itself, or leave it away.`
        : `There is no Deno program at ${path}, where its package should have it. ${HOW_TO_GET_IT}`,
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
      `There is no Deno for this machine (${process.platform}, ${process.arch}) on npm. Students' code runs in Deno: install it some other way, and set KIT_DENO to its path.`,
    );
  }
  try {
    const deno = createRequire(import.meta.url).resolve('deno/package.json');
    const folder = dirname(createRequire(deno).resolve(`${name}/package.json`));
    return join(folder, process.platform === 'win32' ? 'deno.exe' : 'deno');
  } catch (cause) {
    throw new KitError(
      'no-deno',
      `The package ${name}, with the Deno that students' code runs in, is not installed. ${HOW_TO_GET_IT}${process.platform === 'linux' ? ' (npm has none for a Linux without glibc, such as Alpine.)' : ''}`,
      { cause },
    );
  }
}

/** npm marks a program as one only in an install script, and those may be switched off. */
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
        `${path} is there, but may not be run. Let its owner do “chmod +x ${path}”, and try again.`,
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

const HOW_TO_GET_IT =
  'Run “npm ci” (without --omit=optional) on this very machine. Or install Deno some other way, and set KIT_DENO to its path.';
