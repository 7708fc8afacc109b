import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { SOLUTIONS } from '../../kit/paths.ts';
import type { Attempt } from './attempt.ts';
import { readExpected } from './expected.ts';
import type { Tripwires } from './tripwires.ts';

/** Submissions that git cannot store as a text file: code writes each of them when it is tried. */
export function generatedAttempts(): readonly Attempt[] {
  const isPosix = process.platform !== 'win32';
  return [...ANYWHERE, ...(isPosix ? ON_POSIX : []), ...FIRST_EXERCISES];
}

/** A `03-loss.ts` that cannot be used. */
function broken(
  name: string,
  does: string,
  write: (path: string, tripwires: Tripwires) => void | Promise<void>,
) {
  return {
    name: `parse/${name}`,
    does,
    exercise: '03-loss',
    expect: readExpected('all skipped'),
    // With a right file beside it, because a folder without any exercise is an error of the command.
    write: (tripwires: Tripwires) => {
      copyFileSync(join(SOLUTIONS, '01-init-params.ts'), join(tripwires.folder, '01-init-params.ts'));
      return write(join(tripwires.folder, '03-loss.ts'), tripwires);
    },
  };
}

/** A `03-loss.ts` with a right sigmoid, in an unusual form or beside unusual files. */
function right(name: string, does: string, write: (path: string, tripwires: Tripwires) => void) {
  return { ...broken(name, does, write), expect: readExpected('sigmoid passed') };
}

const SIGMOID = 'export function sigmoid(x: number): number {\n  return 1 / (1 + Math.exp(-x));\n}\n';

const ANYWHERE: readonly Attempt[] = [
  broken('empty-file', 'is empty', (path) => writeFileSync(path, '')),
  broken('blank-file', 'is white space', (path) => writeFileSync(path, ' \r\n\t\n')),
  broken('missing-file', 'does not exist', () => {}),
  broken('folder-for-a-file', 'is a folder', (path) => mkdirSync(path)),
  broken('bytes-that-are-no-utf-8', 'has bytes that are not UTF-8', (path) =>
    writeFileSync(path, Buffer.concat([Buffer.from(SIGMOID), Buffer.of(0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80)])),
  ),
  broken('utf-16', 'is saved in UTF-16', (path) =>
    writeFileSync(path, Buffer.from(`\uFEFF${SIGMOID}`, 'utf16le')),
  ),
  broken('picture', 'is a picture', (path) =>
    writeFileSync(path, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  ),
  broken('nul-bytes', 'has bytes of 0 in its code', (path) =>
    writeFileSync(path, `${SIGMOID}\0\0const x = 1;\0`),
  ),
  broken('ten-megabytes', 'is ten megabytes of code', (path) =>
    writeFileSync(path, `${SIGMOID}//${'x'.repeat(1e7)}`),
  ),
  broken('a-byte-too-large', 'is one byte larger than the limit', (path) =>
    writeFileSync(path, SIGMOID.padEnd(64 * 1024 + 1, ' ')),
  ),
  broken('larger-than-any-disk', 'is a sparse file of a hundred gigabytes', (path) => {
    writeFileSync(path, SIGMOID);
    truncateSync(path, 1e11);
  }),
  broken('arrows-without-end', 'nests arrow functions so deep that a parser hangs', (path) =>
    writeFileSync(path, `${'a=>'.repeat(20_000)}1`),
  ),
  broken('brackets-without-end', 'opens sixty thousand brackets', (path) =>
    writeFileSync(path, '['.repeat(60_000)),
  ),
  broken('blocks-without-end', 'opens thirty thousand blocks', (path) =>
    writeFileSync(path, `${'{'.repeat(30_000)}${'}'.repeat(30_000)}${SIGMOID.slice(0, 20)}`),
  ),
  broken('templates-without-end', 'nests template literals fifteen thousand deep', (path) =>
    writeFileSync(path, `const x = ${'`${'.repeat(15_000)}`),
  ),
  broken('types-without-end', 'nests types nine thousand deep', (path) =>
    writeFileSync(path, `${SIGMOID}type Deep = ${'Array<'.repeat(9_000)}number;`),
  ),
  right('byte-order-mark', 'starts with a byte order mark', (path) =>
    writeFileSync(path, `\uFEFF${SIGMOID}`),
  ),
  right('hashbang', 'starts with a hashbang line', (path) =>
    writeFileSync(path, `#!/usr/bin/env node\n${SIGMOID}`),
  ),
  right('old-line-ends', 'ends its lines with carriage returns', (path) =>
    writeFileSync(path, SIGMOID.replaceAll('\n', '\r')),
  ),
  right('as-large-as-may-be', 'is as large as the limit', (path) =>
    writeFileSync(path, SIGMOID.padEnd(64 * 1024, '\n')),
  ),
  right(
    'settings-beside-it',
    'has configuration files of every tool beside it',
    (path, { folder, marker }) => {
      writeFileSync(path, SIGMOID);
      const evil = `require('node:fs').writeFileSync('${marker}', 'x')`;
      const settings: Readonly<Record<string, string>> = {
        'tsconfig.json': '{ "extends": "/etc/passwd", "compilerOptions": { "paths": { "*": ["/etc/*"] } } }',
        'package.json':
          '{ "type": "commonjs", "imports": { "#x": "/etc/passwd" }, "scripts": { "grade": "x" } }',
        'deno.json': '{ "imports": { "./types.ts": "/etc/passwd" }, "unstable": ["ffi"] }',
        'vitest.config.ts': evil,
        'esbuild.config.js': evil,
        '.npmrc': 'script-shell=/bin/false',
        '.env': 'NODE_OPTIONS=--require=./x.js',
        'types.ts': evil,
        'index.ts': evil,
        '03-loss.js': evil,
        '03-loss.test.ts': evil,
      };
      for (const [name, text] of Object.entries(settings)) {
        writeFileSync(join(folder, name), text);
      }
      mkdirSync(join(folder, 'node_modules', 'esbuild'), { recursive: true });
      writeFileSync(join(folder, 'node_modules', 'esbuild', 'index.js'), evil);
      mkdirSync(join(folder, '.git', 'hooks'), { recursive: true });
      writeFileSync(join(folder, '.git', 'hooks', 'post-checkout'), `#!/bin/sh\ntouch ${marker}\n`, {
        mode: 0o755,
      });
    },
  ),
  right('a-folder-of-five-thousand-files', 'is one of five thousand files', (path, { folder }) => {
    writeFileSync(path, SIGMOID);
    for (let i = 0; i < 5_000; i += 1) {
      writeFileSync(join(folder, `file-${i}.ts`), '');
    }
  }),
  right('exercises-in-exercises', 'has another submission in a subfolder', (path, { folder }) => {
    writeFileSync(path, SIGMOID);
    mkdirSync(join(folder, 'exercises'));
    writeFileSync(join(folder, 'exercises', '03-loss.ts'), SIGMOID.replace('-x', 'x'));
  }),
];

const ON_POSIX: readonly Attempt[] = [
  broken('link-to-a-secret', 'is a link to a file of the machine', (path) =>
    symlinkSync('/etc/passwd', path),
  ),
  broken('link-to-the-solution', 'is a link to the solution', (path) =>
    symlinkSync(join(SOLUTIONS, '03-loss.ts'), path),
  ),
  broken('link-to-nowhere', 'is a link to a file that does not exist', (path) =>
    symlinkSync('/nowhere/at/all', path),
  ),
  broken('link-to-itself', 'is a link to itself', (path) => symlinkSync(path, path)),
  broken('link-to-an-endless-device', 'is a link to an endless device', (path) =>
    symlinkSync('/dev/zero', path),
  ),
  broken('pipe', 'is a pipe that nobody writes to', (path) => void execFileSync('mkfifo', [path])),
  broken('socket', 'is a socket', async (path) => {
    const server = createServer().listen(path);
    await new Promise((listening) => server.once('listening', listening));
    server.unref();
  }),
  broken('hard-link-to-a-secret', 'is a hard link to a file that is not code', (path, { folder }) => {
    writeFileSync(join(folder, 'secret'), 'password: 0x-marks-the-spot\n');
    linkSync(join(folder, 'secret'), path);
  }),
  right(
    'odd-names-beside-it',
    'is beside files whose names contain terminal commands',
    (path, { folder }) => {
      writeFileSync(path, SIGMOID);
      for (const name of [
        '03-loss.ts ',
        '03-Loss.ts',
        '\u202e03-loss.ts',
        'a\nb.ts',
        '\u001b[31m.ts',
        '-rf',
        '..ts',
      ]) {
        writeFileSync(join(folder, name), 'not code');
      }
    },
  ),
];

/** A first exercise that changes globals must neither harm nor help the later ones. */
const FIRST_EXERCISES: readonly Attempt[] = [
  {
    name: 'state/first-exercise-patches-what-the-others-use',
    does: 'patches in the first exercise what the later ones use',
    exercise: '01-init-params',
    only: ['01-init-params', '02-linear-predict'],
    expect: readExpected('initParams predictOne predict passed'),
    write({ folder }) {
      const patches =
        'Array.prototype.reduce = () => 7;\nMath.exp = () => 1;\nObject.prototype.weights = [1];\nArray.prototype.map = function (fn) { const all = []; for (let i = 0; i < this.length; i += 1) all[i] = fn(this[i], i, this); return all; };\n';
      writeFileSync(join(folder, '01-init-params.ts'), `${patches}${solution('01-init-params')}`);
      writeFileSync(join(folder, '02-linear-predict.ts'), solution('02-linear-predict'));
    },
  },
  {
    name: 'state/first-exercise-answers-for-the-others',
    does: 'defines in the first exercise what the second does not define',
    exercise: '01-init-params',
    only: ['01-init-params', '02-linear-predict'],
    expect: readExpected('initParams failed|threw|skipped'),
    write({ folder }) {
      const trap =
        'Object.defineProperty(Object.prototype, "predictOne", { get: () => (inputs) => inputs.reduce((a, b) => a + b, 0) });\n';
      writeFileSync(
        join(folder, '01-init-params.ts'),
        `${trap}export const initParams = () => ({ weights: [], bias: NaN });\n`,
      );
      writeFileSync(join(folder, '02-linear-predict.ts'), 'export const nothing = 1;\n');
    },
  },
];

function solution(id: string): string {
  return readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8');
}
