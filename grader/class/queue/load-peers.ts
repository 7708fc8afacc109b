import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../kit/paths.ts';
import { KitError } from '../../model/kit-error.ts';
import { IS_PACKAGE } from '../../system/typed-command.ts';
import { listing } from '../../text/english.ts';

/** BullMQ, with the client of a kind of store. @throws KitError with the command that adds what is missing */
export const loadBullmq = () => load(() => import('bullmq'));
export const loadRedis = () => load(() => import('ioredis'));
export const loadPostgres = () => load(() => import('pg'));

async function load<Module>(importing: () => Promise<Module>): Promise<Module> {
  try {
    const loaded = await importing();
    // Of a CommonJS module, Node does not see every name from outside.
    return { ...(loaded as { default?: Module }).default, ...loaded } as Module;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') {
      throw cause;
    }
    const names = Object.keys(versions());
    throw new KitError(
      'no-queue-packages',
      `A queue needs ${listing(names)}, which the kit does not bring along: most people never need them. Add them with one command, on every machine that works on the queue:\n\n  ${installCommand(versions(), IS_PACKAGE)}\n`,
      { cause },
    );
  }
}

/**
 * In a clone nothing is saved: `package.json` and its lock are part of the version, and a worker with others would be
 * another one. In a project that has the kit as a package, they are saved.
 */
export function installCommand(packages: Readonly<Record<string, string>>, isPackage: boolean): string {
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  return ['npm install', ...(isPackage ? [] : ['--no-save']), '--ignore-scripts', ...names].join(' ');
}

function versions(): Readonly<Record<string, string>> {
  const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly peerDependencies: Readonly<Record<string, string>>;
  };
  return peerDependencies;
}
