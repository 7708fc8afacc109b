import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../kit/paths.ts';
import { KitError } from '../../model/kit-error.ts';
import { IS_PACKAGE } from '../../system/typed-command.ts';
import { listing } from '../../text/english.ts';

/** What a kind of store needs. */
const PACKAGES = { redis: ['bullmq', 'ioredis'], postgres: ['bullmq', 'pg'] } as const;
export type StoreKind = keyof typeof PACKAGES;

/** @throws KitError with the command that adds what is missing; so do the others */
export const loadBullmq = (kind: StoreKind) => load(kind, () => import('bullmq'));
export const loadRedis = () => load('redis', () => import('ioredis'));
export const loadPostgres = () => load('postgres', () => import('pg'));

async function load<Module>(kind: StoreKind, importing: () => Promise<Module>): Promise<Module> {
  try {
    const loaded = await importing();
    // Of a CommonJS module, Node does not see every name from outside.
    return { ...(loaded as { default?: Module }).default, ...loaded } as Module;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') {
      throw cause;
    }
    const names = PACKAGES[kind];
    throw new KitError(
      'no-queue-packages',
      `A queue needs the packages ${listing(names)}, which the kit does not bring along, because most people never do. This adds them; type it on every machine that works on the queue:\n\n  ${installCommand(versionsOf(names), IS_PACKAGE)}\n`,
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
  return [
    'npm install',
    ...(isPackage ? [] : ['--no-save', '--save-prod']),
    '--ignore-scripts',
    ...names,
  ].join(' ');
}

/** As `package.json` has them: those that the kit is tested with. */
function versionsOf(names: readonly string[]): Readonly<Record<string, string>> {
  const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly peerDependencies: Readonly<Record<string, string>>;
  };
  return Object.fromEntries(names.map((name) => [name, peerDependencies[name] ?? 'latest']));
}
