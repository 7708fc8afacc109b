import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { copyKit } from '../../lab/crash/kit-copy.ts';
import { SOLUTIONS } from '../folders.ts';
import { runCli, runCliWith } from './run-cli.ts';

test('without a terminal it tries once, says so, and ends with 0', () => {
  const { status, stdout } = runCli('practice', '02');
  const said = stripVTControlCharacters(stdout);
  expect(said).toMatch(/Tests .*10/);
  expect(said).not.toMatch(/✓|PASS|passed/); // Stubs have earned nothing.
  expect(said).toContain('Next: open exercises/02-linear-predict.ts');
  expect(stdout).toContain('Tried once, because standard input is not a terminal.');
  expect(status).toBe(0);
});

test('if the exercises cannot be tried, it says why, without a stack, and ends with 2', () => {
  const { status, stdout, stderr } = runCliWith({ KIT_DENO: '/no/such/deno' }, 'practice', '02');
  const said = stripVTControlCharacters(stdout + stderr);
  expect(status).toBe(2);
  expect(said).toContain('Not tried: KIT_DENO names /no/such/deno');
  expect(said).not.toMatch(/find-deno\.ts|Tried once/);
});

/** Gives a program a terminal; only that of Linux takes a command in this way. */
const hasScript =
  process.platform === 'linux' && spawnSync('script', ['--version'], { encoding: 'utf8' }).status === 0;

test.runIf(hasScript)(
  'in a terminal it tries again at each save, after a deletion too, until q',
  async () => {
    const kit = copyKit();
    onTestFinished(() => kit.close());
    // To read a configuration, vite would write into the kit.
    writeFileSync(join(kit.root, 'vitest.config.ts'), "throw new Error('nobody should read me');");
    const file = join(kit.root, 'exercises', '02-linear-predict.ts');
    const { scripts } = JSON.parse(readFileSync(join(kit.root, 'package.json'), 'utf8'));
    const run = spawn('script', ['-qefc', `${scripts.practice} 02`, '/dev/null'], { cwd: kit.root });
    onTestFinished(() => void run.kill());
    let said = '';
    run.stdout.on('data', (data) => {
      said += stripVTControlCharacters(String(data));
    });
    const after = async (change: () => void, words: RegExp) => {
      said = '';
      change();
      await vi.waitFor(() => expect(said).toMatch(words), { timeout: 40_000, interval: 100 });
    };
    await after(() => {}, /10 skipped[\s\S]*press q/);
    expect(said).not.toMatch(/✓|PASS/);
    await after(() => rmSync(file), /is not there[\s\S]*press q/);
    await after(
      () => cpSync(join(SOLUTIONS, '02-linear-predict.ts'), file),
      /10 passed[\s\S]*Next: open exercises\/03-loss\.ts[\s\S]*press q/,
    );
    await after(() => writeFileSync(file, 'export const x = 1;'), /10 failed[\s\S]*press q/);
    run.stdin.write('q');
    expect(await new Promise((ended) => run.on('close', ended))).toBe(0);
  },
  120_000,
);
