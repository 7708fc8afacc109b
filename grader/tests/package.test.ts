import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from './commands/run-cli.ts';

const isWindows = process.platform === 'win32';

/** A course whose path has a space, with the packed kit and its packages installed side by side. */
const course = join(realpathSync(mkdtempSync(join(tmpdir(), 'kit-'))), 'my course');
const packages = join(course, 'node_modules');
const kit = join(packages, 'learn-by-guessing');
afterAll(() => rmSync(join(course, '..'), { recursive: true, force: true }));

function run(cwd: string, program: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', shell: isWindows });
  return { status, stdout, stderr };
}

const learn = (cwd: string, ...args: readonly string[]) =>
  run(cwd, process.execPath, join(kit, 'grader/bin.cjs'), ...args);

/** Whoever installs the kit does not get them. */
const OF_A_QUEUE: ReadonlySet<string> = new Set(['bullmq', 'ioredis', 'pg']);

function install(): void {
  mkdirSync(packages, { recursive: true });
  expect(run(ROOT, 'npm', 'pack', '--silent', '--pack-destination', course)).toMatchObject({ status: 0 });
  const [tarball = ''] = readdirSync(course).filter((name) => name.endsWith('.tgz'));
  expect(run(course, 'tar', '-xzf', tarball)).toMatchObject({ status: 0 });
  renameSync(join(course, 'package'), kit);
  const own = realpathSync(join(ROOT, 'node_modules'));
  for (const name of readdirSync(own).filter((other) => !other.startsWith('.') && !OF_A_QUEUE.has(other))) {
    symlinkSync(join(own, name), join(packages, name), 'junction');
  }
}

it('has the product, and neither laboratory nor tests', () => {
  install();
  expect(readdirSync(join(kit, 'grader'))).toEqual(
    expect.arrayContaining(['bin.cjs', 'catalogue', 'cli.ts']),
  );
  const files = readdirSync(kit, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => /(^|[\\/])(lab|tests|lazy|mnist)$/.test(name))).toEqual([]);
  expect(files.filter((name) => /^(exercises|node_modules)/.test(name))).toEqual([]);
});

it('without the packages of a queue, says the one command that adds them', () => {
  expect(learn(course, 'worker', '--queue', 'redis://:secret@localhost:1/0')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(
      /\n {2}npm install --ignore-scripts bullmq@6\.\d+\.\d+ ioredis@6\.\d+\.\d+\n/,
    ),
  });
});

it('works in a folder of its own, from any place in it', () => {
  expect(learn(course, 'grade', '01')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('npx learn-by-guessing init my-work\n'),
  });
  expect(learn(course, 'init', 'my work')).toMatchObject({ status: 0, stderr: '' });
  const work = join(course, 'my work');
  expect(learn(join(work, 'exercises'), 'grade', '01')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('npx learn-by-guessing grade 01'),
  });
  expect(learn(work, 'hint', '02').stdout).toMatch(/02 · .* hint 1 of 3/);
  expect(readdirSync(work)).toContain('.student');
  expect(learn(work, 'hint', '02').stdout).toMatch(/02 · .* hint 2 of 3/);
});

it('says if npx would not find it from the new folder', () => {
  writeFileSync(join(course, 'package.json'), '{}');
  const said = /The kit is installed in .*my course, and npx finds it only there and below\./;
  expect(learn(course, 'init', '../apart').stdout).toMatch(said);
  expect(learn(course, 'init', 'near').stdout).not.toMatch(said);
});

it('names its own command in what it says of a class', () => {
  const works = join(course, 'my work');
  expect(learn(course, 'class', works, '--out', packages)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('one that npx learn-by-guessing class has written before'),
  });
  expect(learn(course, 'class', '--merge', works, '--out', 'results')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('the --out of npx learn-by-guessing class … --shard I/N'),
  });
});
