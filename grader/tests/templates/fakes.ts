import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, ROOT } from '../commands/run-cli.ts';
import { SOLUTIONS } from '../folders.ts';

export const TEMPLATES = join(ROOT, 'grader/templates');
export const template = (name: string) => readFileSync(join(TEMPLATES, name), 'utf8');

const right = (id: string) => readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8');

/** Three students: one is right, one has written nothing that parses, and one has handed in something else. */
export const STUDENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ada: {
    'exercises/01-init-params.ts': right('01-init-params'),
    'exercises/02-linear-predict.ts': right('02-linear-predict'),
  },
  bob: { 'exercises/01-init-params.ts': 'export function initParams( {' },
  zoe: { 'essay.txt': 'Dear teacher' },
};
/** Of 100. */
export const POINTS: Readonly<Record<string, number>> = { ada: 30, bob: 0, zoe: 0 };

/**
 * Programs that stand in for those that need a network. `git clone` brings the grader of this kit, and `npm ci` nothing: all
 * else is done by npm itself.
 */
export function fakePrograms(others: Readonly<Record<string, string>> = {}): string {
  const bin = folderWith({
    git: `#!/bin/sh\nfor last; do :; done\nln -s '${join(ROOT, 'grader')}' "$last/grader"\n`,
    npm: `#!/bin/sh\n[ "$1" = ci ] && { echo "$@" > npm-was-asked; exit; }\nPATH=\${PATH#*:} exec npm "$@"\n`,
    ...others,
  });
  for (const name of readdirSync(bin)) {
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

/** A folder that is the kit for who stands in it; its files are those of this kit. */
export function linkKit(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'grader', 'solutions', 'exercises', 'data', 'node_modules']) {
    symlinkSync(join(ROOT, name), join(folder, name));
  }
}

/** Runs a program that finds these ones first. What npm says about the run of the tests is nothing to it. */
export function run(
  folder: string,
  bin: string,
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    // With a socket for its input, bash reads the settings of whoever runs the tests.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: `${bin}:${process.env.PATH}`, ...env },
  });
  return { status, stdout, stderr };
}
