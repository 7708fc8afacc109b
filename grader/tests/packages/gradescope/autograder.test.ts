import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { gradescopeAutograder } from '../../../packages/gradescope/autograder.ts';
import { kitFiles } from '../../../packages/kit-files.ts';
import { folderWith, ROOT } from '../../commands/run-cli.ts';
import { SOLUTIONS } from '../../folders.ts';

const KIT = kitFiles(ROOT);
const WORDS = ['01-init-params', '--call-time', '0.5'];
const text = (path: string) => readFileSync(path, 'utf8');

/** The rights of every entry, as Unix has them. */
function modes(zip: Uint8Array): Promise<Readonly<Record<string, number>>> {
  return new Promise((resolve, reject) => {
    const found: Record<string, number> = {};
    fromBuffer(Buffer.from(zip), { lazyEntries: false }, (fault, file) => {
      if (fault) {
        reject(fault);
        return;
      }
      file.on('entry', ({ fileName, externalFileAttributes }) => {
        found[fileName] = externalFileAttributes >>> 16;
      });
      file.on('end', () => resolve(found));
    });
  });
}

/** A tree like Gradescope’s, after its set-up, but for the packages, which are ours. */
function autograderTree(words: readonly string[]): string {
  const root = realpathSync(folderWith({}));
  for (const [path, content] of Object.entries(unzipSync(gradescopeAutograder(KIT, words)))) {
    mkdirSync(dirname(join(root, 'source', path)), { recursive: true });
    writeFileSync(join(root, 'source', path), content);
  }
  for (const name of ['setup.sh', 'run_autograder']) {
    chmodSync(join(root, 'source', name), 0o755);
  }
  cpSync(join(root, 'source/run_autograder'), join(root, 'run_autograder'));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'source/kit/node_modules'));
  mkdirSync(join(root, 'source/node/bin'), { recursive: true });
  symlinkSync(process.execPath, join(root, 'source/node/bin/node'));
  mkdirSync(join(root, 'submission'));
  return root;
}

function run(path: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(path, {
    encoding: 'utf8',
    cwd: '/',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

describe('the zip', () => {
  it('has both programs at its top, executable, and the kit without laboratory and tests', async () => {
    const found = await modes(gradescopeAutograder(KIT, WORDS));
    expect(Object.keys(found).filter((name) => !name.startsWith('kit/'))).toEqual([
      'run_autograder',
      'setup.sh',
    ]);
    expect([found['setup.sh'], found.run_autograder]).toEqual([0o100755, 0o100755]);
    expect(found['kit/grader/cli.ts']).toBe(0o100644);
    expect(found).toHaveProperty(['kit/package-lock.json']);
    const others = /^kit\/(?:grader\/(?:lab|tests)|data\/mnist|exercises|node_modules)\/|\/lazy\//;
    expect(Object.keys(found).filter((name) => others.test(name))).toEqual([]);
  });

  it('is the same, byte for byte', () => {
    const [one, two] = [WORDS, WORDS].map((words) => gradescopeAutograder(KIT, words));
    expect(Buffer.compare(one as Uint8Array, two as Uint8Array)).toBe(0);
  });

  it('passes words on, whatever is in them', () => {
    const words = ['a b', "it's", '$HOME', '', '--seed'];
    const zip = unzipSync(gradescopeAutograder(new Map(), words));
    const line = /^arguments=.*$/m.exec(new TextDecoder().decode(zip.run_autograder))?.[0];
    const { stdout } = spawnSync('bash', ['-c', `${line}; printf '<%s>' "\${arguments[@]}"`], {
      encoding: 'utf8',
    });
    expect(stdout).toBe(words.map((word) => `<${word}>`).join(''));
  });
});

describe.skipIf(process.platform === 'win32')('run_autograder', () => {
  it('writes a result of a submission, and prints a line', () => {
    const root = autograderTree(WORDS);
    cpSync(join(SOLUTIONS, '01-init-params.ts'), join(root, 'submission/01-init-params.ts'));
    expect(run(join(root, 'run_autograder'))).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^10 of 10 points\. gradescope → .*results\.json\n$/),
      stderr: '',
    });
    const { tests } = JSON.parse(text(join(root, 'results/results.json')));
    expect(tests.map(({ status }: { status: string }) => status)).toEqual(Array(5).fill('passed'));
  });

  it('gives 0 points for nothing', () => {
    const root = autograderTree(WORDS);
    writeFileSync(join(root, 'submission/essay.txt'), 'Dear teacher');
    expect(run(join(root, 'run_autograder'))).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^0 of 10 points/),
    });
    const { output, tests } = JSON.parse(text(join(root, 'results/results.json')));
    expect(output).toMatch(/Found “essay\.txt”/);
    expect(tests.map(({ score }: { score: number }) => score)).toEqual(Array(5).fill(0));
  });

  it('leaves no result if the kit is at fault, not even an old one', () => {
    const root = autograderTree(WORDS);
    mkdirSync(join(root, 'results'), { recursive: true });
    writeFileSync(join(root, 'results/results.json'), 'old');
    rmSync(join(root, 'submission'), { recursive: true });
    expect(run(join(root, 'run_autograder'))).toEqual({
      status: 2,
      stdout: expect.stringMatching(
        /^Not graded; nothing was written \(exit code 2\)\. Expected a folder [^\n]*\n$/,
      ),
      stderr: '',
    });
    expect(readdirSync(join(root, 'results'))).toEqual([]);
  });
});

describe.skipIf(process.platform !== 'linux')('setup.sh', () => {
  it('installs what the lock names, and grades once', () => {
    const root = autograderTree([]);
    const npm = join(root, 'source/npm/bin/npm-cli.js');
    mkdirSync(dirname(npm), { recursive: true });
    writeFileSync(npm, "require('fs').writeFileSync('typed', process.argv.slice(2, 5).join(' '))");
    expect(run(join(root, 'source/setup.sh'))).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^10 of 10 points[^\n]*\nThe autograder is ready\.\n$/),
    });
    expect(text(join(root, 'source/kit/typed'))).toBe('ci --omit=dev --ignore-scripts');
    expect(readdirSync(join(root, 'source')).sort()).toEqual([
      'kit',
      'node',
      'npm',
      'run_autograder',
      'setup.sh',
    ]);
  });

  it('unpacks nothing that is not what it should be', () => {
    const root = autograderTree([]);
    rmSync(join(root, 'source/node'), { recursive: true });
    const bin = folderWith({
      curl: '#!/bin/sh\nwhile [ "$1" != -o ]; do shift; done; echo planted > "$2"\n',
    });
    chmodSync(join(bin, 'curl'), 0o755);
    const { status, stderr } = run(join(root, 'source/setup.sh'), { PATH: `${bin}:${process.env.PATH}` });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/checksum did NOT match/);
    expect(existsSync(join(root, 'source/node'))).toBe(false);
  });
});
