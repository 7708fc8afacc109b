import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { START } from '../../kit/paths.ts';
import { copyKit, type KitCopy } from '../../lab/crash/kit-copy.ts';
import { processTree } from '../../lab/crash/kit-process.ts';
import { killSurvivors } from '../../lab/crash/survivors.ts';
import { HAS_TERMINALS, InTerminal } from '../../lab/in-terminal.ts';
import { SOLUTIONS } from '../folders.ts';
import { runCli, runCliWith } from './run-cli.ts';

const SOLUTION = join(SOLUTIONS, '02-linear-predict.ts');
const RIGHT = readFileSync(SOLUTION, 'utf8');
const WRONG = RIGHT.replace('weights[i]', 'weights[0]');
const PATIENCE_MS = 60_000;

describe('without a terminal', () => {
  test('it tries once, says so, and ends with 0', () => {
    const { status, stdout } = runCli('practice', '02');
    expect(stdout).toMatch(/02 {2}The vote .* 0\/20/);
    expect(stdout).toContain('Tried once, because this is not a terminal.');
    expect(status).toBe(0);
  });

  test('if the exercises cannot be tried, it says why, without a stack, and ends with 2', () => {
    const { status, stdout, stderr } = runCliWith({ KIT_DENO: '/no/such/deno' }, 'practice', '02');
    expect(status).toBe(2);
    expect(stderr).toContain('KIT_DENO names /no/such/deno');
    expect(stdout + stderr).not.toMatch(/find-deno\.ts|Tried once/);
  });

  test('a name that there is not', () => {
    const { status, stderr } = runCli('practice', 'lost');
    expect(stderr).toContain('There is no exercise “lost”. Did you mean loss?');
    expect(status).toBe(2);
  });
});

test('with --page it goes on without a terminal, shows the page, and ends when it is told to', async () => {
  const env = { ...process.env, BROWSER: '', DISPLAY: '', WAYLAND_DISPLAY: '' };
  const args = [START, 'practice', '02', '--page'];
  const run = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void run.kill('SIGKILL'));
  let said = '';
  run.stdout.on('data', (data) => {
    said += String(data);
  });
  const urlOf = () => /The page is at (http:\S+)/.exec(said)?.[1] ?? '';
  await vi.waitFor(() => expect(urlOf()).not.toBe(''), PATIENCE_MS);
  const pageSays = async () => (await fetch(urlOf())).text();
  await vi.waitFor(async () => expect(await pageSays()).toContain('predictOne'), PATIENCE_MS);
  run.kill('SIGINT');
  expect(await new Promise((resolve) => run.once('exit', resolve))).toBe(0);
});

/** A copy of the kit, and its file of exercise 2. */
function newKit() {
  const kit = copyKit();
  // To read a configuration of vitest would write into the kit.
  writeFileSync(join(kit.root, 'vitest.config.ts'), "throw new Error('nobody should read me');");
  return { kit, file: join(kit.root, 'exercises', '02-linear-predict.ts') };
}

/** Practice of a copy of the kit in a terminal. */
function practice(kit: KitCopy, args = '02', env: NodeJS.ProcessEnv = {}, redirection = '') {
  const { scripts } = JSON.parse(readFileSync(join(kit.root, 'package.json'), 'utf8'));
  const terminal = new InTerminal(`${scripts.practice} ${args} ${redirection}`, {
    cwd: kit.root,
    env: { ...process.env, TERM: 'xterm', VISUAL: '', TERM_PROGRAM: '', ...env },
  });
  onTestFinished(() => terminal.kill());
  const shows = async (words: RegExp, change: () => void = () => {}) => {
    change();
    const isShown = await terminal.until(() => words.test(terminal.screen), PATIENCE_MS);
    expect(isShown ? '' : terminal.screen || terminal.said).toBe('');
  };
  return { terminal, shows };
}

describe.runIf(HAS_TERMINALS)(
  'in a terminal',
  () => {
    const { kit, file } = newKit();
    const stub = readFileSync(file, 'utf8');
    afterAll(() => kit.close());

    test('answers at each save, after a deletion too, and to keys; q ends it, and nothing is left', async () => {
      const { terminal, shows } = practice(kit);
      await shows(/Nothing is written yet/);
      await shows(/is not there/, () => rmSync(file));
      await shows(/20\/20 points[\s\S]*n goes on to 03/, () => cpSync(SOLUTION, file));
      await shows(/Both are right[\s\S]*predictOne/, () => terminal.type('d'));
      await shows(/✗ predictOne: adds up[\s\S]*received/, () => writeFileSync(file, WRONG));
      await shows(/is missing[\s\S]*Before that: \d+ of 20/, () => writeFileSync(file, RIGHT.slice(0, -3)));
      await shows(/hint 1 of 3/, () => terminal.type('h'));
      await shows(/> ! 02/, () => terminal.type('l'));
      await shows(/03 · How wrong is it\?/, () => terminal.type('\u001b[B\r'));
      await shows(/z does nothing here/, () => terminal.type('z'));
      await shows(/02 · The vote/, () => terminal.type('p'));
      await shows(/Start exercises\/02[\s\S]*anew\?/, () => terminal.type('x'));
      await shows(/What you had is kept\s+in/, () => terminal.type('y'));
      expect(readFileSync(file, 'utf8')).toBe(stub);
      const family = processTree(terminal.pid);
      terminal.type('q');
      expect(await terminal.ended).toBe(0);
      expect(await killSurvivors(kit, family)).toEqual([]);
      const { exercises } = JSON.parse(readFileSync(join(kit.root, '.student', 'progress.json'), 'utf8'));
      expect(exercises['02-linear-predict']).toMatchObject({ bestPoints: 20, hintsSeen: 0 });
      expect(exercises['02-linear-predict'].firstRight).toMatch(/^\d{4}-\d\d-\d\d$/);
    });

    test('Ctrl-C ends it at once, also while a loop that never ends is graded', async () => {
      writeFileSync(file, RIGHT.replace('{\n', '{\n  while (true) {}\n'));
      const { terminal, shows } = practice(kit);
      await shows(/grading… \d+ s/);
      const family = processTree(terminal.pid);
      terminal.type('\u0003');
      expect(await terminal.ended).toBe(0);
      expect(await killSurvivors(kit, family)).toEqual([]);
    });

    test('a newer save stops the grading of one that never ends', async () => {
      writeFileSync(file, RIGHT.replace('{\n', '{\n  while (true) {}\n'));
      const { terminal, shows } = practice(kit);
      await shows(/grading… \d+ s/);
      await shows(/20\/20 points/, () => writeFileSync(file, RIGHT));
      terminal.type('q');
      expect(await terminal.ended).toBe(0);
    });

    test('o opens the file with VISUAL, which has the terminal until it ends', async () => {
      const { terminal, shows } = practice(kit, '02', { VISUAL: 'echo opened; sleep 0.2; echo' });
      await shows(/points/);
      terminal.type('o');
      expect(await terminal.until(() => /opened/.test(terminal.said), PATIENCE_MS)).toBe(true);
      await shows(/points/);
      await shows(/hint \d of 3/, () => terminal.type('h'));
    });

    test('where nothing may be written it works all the same, and says once that progress is not kept', async () => {
      rmSync(join(kit.root, '.student'), { recursive: true, force: true });
      writeFileSync(join(kit.root, '.student'), 'a file where a folder should be');
      const { terminal, shows } = practice(kit, '02', { HOME: '' });
      await shows(/points/);
      await shows(/hint 1 of 3[\s\S]*Your progress is not kept/, () => terminal.type('h'));
      await shows(/hint 2 of 3/, () => terminal.type('h'));
      expect(terminal.screen).not.toContain('not kept');
      rmSync(join(kit.root, '.student'));
    });

    test('if it can draw nothing, a line for each save', async () => {
      writeFileSync(file, stub);
      const { terminal } = practice(kit, '02', { TERM: 'dumb' });
      const says = (words: RegExp) => terminal.until(() => words.test(terminal.said), PATIENCE_MS);
      expect(await says(/\d\d {2}02-linear-predict: 0 of 20 points\. not started/)).toBe(true);
      writeFileSync(file, RIGHT);
      expect(await says(/02-linear-predict: 20 of 20 points\. Spot on!/)).toBe(true);
      terminal.type('\u0003');
      expect(await terminal.ended).toBe(0);
    });
  },
  240_000,
);
