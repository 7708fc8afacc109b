import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, ROOT } from '../commands/run-cli.ts';

/** A kit that is all start and no grader: `cli.ts` is what a test says. */
function kitWith(files: Readonly<Record<string, string>>, at?: string): string {
  const made = folderWith({
    'package.json': JSON.stringify({ type: 'module', engines: { node: '>=20.19' }, dependencies: {} }),
    'tsconfig.json': '{}',
    ...files,
  });
  if (at !== undefined) {
    cpSync(made, at, { recursive: true });
  }
  const kit = realpathSync(at ?? made);
  cpSync(join(ROOT, 'grader/start.cjs'), join(kit, 'grader/start.cjs'));
  cpSync(join(ROOT, 'grader/start'), join(kit, 'grader/start'), { recursive: true });
  mkdirSync(join(kit, 'node_modules'), { recursive: true });
  for (const name of ['tsx', 'esbuild', '@esbuild']) {
    const link = join(kit, 'node_modules', name);
    symlinkSync(realpathSync(join(ROOT, 'node_modules', name)), link, 'junction');
  }
  return kit;
}

function start(kit: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['grader/start.cjs', ...args], {
    cwd: kit,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

const startCli = (text: string, ...args: readonly string[]) =>
  start(kitWith({ 'grader/cli.ts': text }), ['grade', ...args]);

/** One line, and no line of a stack. */
const SENTENCE = /^[^\n]+\n$/;

describe('what is started', () => {
  const SHOW =
    'const words: readonly string[] = process.argv.slice(2); console.log(import.meta.url, ...words);';

  it('is the command line, which gets the command and what follows', () => {
    expect(startCli(SHOW, '02', '--seed', '3')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/\/grader\/cli\.ts grade 02 --seed 3\n$/),
      stderr: '',
    });
  });

  it('or a program of the laboratory, which gets what follows', () => {
    const kit = kitWith({ 'grader/lab/verify/verify.ts': SHOW });
    expect(start(kit, ['verify', '07']).stdout).toMatch(/\/grader\/lab\/verify\/verify\.ts 07\n$/);
  });

  it('or a file, which gets what follows', () => {
    expect(start(kitWith({ 'data/draw.ts': SHOW }), ['data/draw.ts', 'all']).stdout).toMatch(
      /\/draw\.ts all\n$/,
    );
  });

  it.each([
    ['another folder', 'exercises/03-loss.ts', '03-loss.ts'],
    ['a folder above', '03-loss.ts', '../03-loss.ts'],
  ])('is never a file of %s: that may be a student’s', (_, file, name) => {
    const kit = kitWith({ 'grader/cli.ts': SHOW, [file]: 'console.log("ran outside the sandbox");' });
    const cwd = join(kit, 'exercises');
    mkdirSync(cwd, { recursive: true });
    const { stdout } = spawnSync(process.execPath, ['../grader/start.cjs', name], { cwd, encoding: 'utf8' });
    expect(stdout).toContain(`/grader/cli.ts ${name}\n`);
  });

  it('is nothing without a command: the machine is looked at, and that is all', () => {
    expect(start(kitWith({ 'grader/cli.ts': 'console.log(1)' }), [])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('ends as it likes', () => {
    for (const code of [0, 1, 2]) {
      expect(startCli(`process.exitCode = ${code};`)).toEqual({ status: code, stdout: '', stderr: '' });
    }
    // By itself, once it has taken over.
    const takesOver = 'process.on("uncaughtException", () => process.exit(2));';
    expect(startCli(`${takesOver} process.exit(1);`)).toEqual({ status: 1, stdout: '', stderr: '' });
    expect(startCli(`${takesOver} throw new Error('x');`).status).toBe(2);
  });
});

describe('whatever ends it early is a sentence and exit code 2', () => {
  it.each([
    [
      'a throw',
      'throw new Error("out of the blue\\n    at x");',
      /itself failed: out of the blue\. It is not your code/,
    ],
    ['a throw of no error', 'throw null;', /itself failed: null\./],
    [
      'a rejection',
      'Promise.reject(new Error("left alone")); await new Promise((r) => setTimeout(r, 99));',
      /left alone/,
    ],
    ['an exit', 'process.exit(1);', /ended before it was done.*exit code was 1/],
    [
      'a promise that is never kept',
      'await new Promise(() => {});',
      /ended before it was done.*exit code was 13/,
    ],
    ['no such package', 'import "no-such";', /a package is missing, or not whole\. Run npm ci, in .*no-such/],
    ['no such file', 'import "./no-such.ts";', /one of its files is missing\. .*no-such\.ts/],
    ['no TypeScript', 'const = 3;', /one of its files has been changed/],
    [
      'no memory',
      'throw new RangeError("WebAssembly.instantiate(): Out of memory");',
      /not enough memory\. .*ulimit -v/,
    ],
    [
      'no files',
      'throw Object.assign(new Error("open"), { code: "EMFILE" });',
      /not open enough files\. .*ulimit -n/,
    ],
    ['no processes', 'throw Object.assign(new Error("spawn"), { code: "EAGAIN" });', /ulimit -u/],
    ['control characters', 'throw new Error("a\\u001b[31mb");', /a \[31mb/],
  ])('%s', (_, text, sentence) => {
    const { status, stdout, stderr } = startCli(text);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(sentence),
    });
    expect(stderr).toMatch(SENTENCE);
  });

  it('and with --debug also where', () => {
    const { status, stderr } = startCli('throw new Error("out of the blue");', '--debug');
    expect(status).toBe(2);
    expect(stderr).toMatch(/out of the blue[\s\S]*\n {4}at .*cli\.ts/);
  });

  it('of a program of the laboratory, too', () => {
    const kit = kitWith({ 'grader/lab/fuzz/fuzz.ts': 'throw new Error(process.argv.slice(2).join());' });
    expect(start(kit, ['fuzz', '--seed', '3', '--debug']).stderr).toMatch(
      /failed: --seed,3\.[\s\S]*\n {4}at .*fuzz\.ts/,
    );
  });

  it('a machine that does not fit', () => {
    const kit = kitWith({
      'package.json': JSON.stringify({ engines: { node: '>=999.9' }, dependencies: {} }),
    });
    expect(start(kit, ['grade'])).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Node 999\.9 or newer is needed, and this is [^\n]*\n$/),
    });
  });
});

describe('nothing is loaded from a place of others', () => {
  it.skipIf(process.platform === 'win32')('neither read nor kept in the folder for temporary files', () => {
    const kit = kitWith({ 'grader/cli.ts': 'console.log(process.env.TMPDIR as string);' });
    const temporary = folderWith({});
    const { status, stdout } = start(kit, ['grade'], { TMPDIR: temporary });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${temporary}\n` });
    expect(readdirSync(temporary)).toEqual([]);
    expect(start(kit, ['grade'], { TMPDIR: '/nowhere/at/all' }).status).toBe(0);
  });

  it('nor the settings of the working folder', () => {
    const kit = kitWith({
      'grader/cli.ts': 'import { word } from "word"; console.log(word);',
      'node_modules/word/package.json': '{ "name": "word", "type": "module", "exports": "./index.js" }',
      'node_modules/word/index.js': 'export const word = "ours";',
    });
    const elsewhere = folderWith({
      'tsconfig.json': '{ "compilerOptions": { "paths": { "word": ["./word.ts"] } } }',
      'word.ts': 'export const word = "planted";',
    });
    const program = join(kit, 'grader/start.cjs');
    const { stdout } = spawnSync(process.execPath, [program, 'grade'], { cwd: elsewhere, encoding: 'utf8' });
    expect(stdout).toBe('ours\n');
  });

  it('nor packages that somebody put into a folder above', () => {
    const above = folderWith({ 'node_modules/word/index.js': 'console.log("planted");' });
    const kit = kitWith({ 'grader/cli.ts': TRIES }, join(above, 'kit'));
    expect(start(kit, ['grade'])).toEqual({ status: 0, stdout: 'not found\n', stderr: '' });
  });
});

const TRIES = `
import { createRequire } from 'node:module';
try {
  createRequire(import.meta.url)('word');
} catch {
  console.log('not found');
}
`;
