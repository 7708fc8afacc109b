import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyKit, type KitCopy } from '../../../lab/crash/kit-copy.ts';
import { lineOfFunction } from '../../../text/function-line.ts';
import { ROOT } from '../../commands/run-cli.ts';
import { SOLUTIONS } from '../../folders.ts';

interface Launch {
  readonly type: string;
  readonly program: string;
  readonly args: readonly string[];
}

const PROBE = join(import.meta.dirname, 'breakpoint-probe.mjs');
const RIGHT = readFileSync(join(SOLUTIONS, '02-linear-predict.ts'), 'utf8');
const WRONG = RIGHT.replace('weights[i]', 'weights[0]');

/** What F5 in VS Code starts, for a file of a copy of the kit. */
function pressF5(kit: KitCopy, file: string, { env = {}, execArgv = [] as readonly string[] } = {}) {
  const { configurations } = JSON.parse(readFileSync(join(ROOT, '.vscode', 'launch.json'), 'utf8'));
  const { program, args } = configurations[0] as Launch;
  const filled = [program, ...args].map((text) =>
    text.replaceAll('$' + '{workspaceFolder}', kit.root).replaceAll('$' + '{file}', join(kit.root, file)),
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [...execArgv, ...filled], {
    cwd: kit.root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 110_000,
  });
  return { stdout, stderr, status };
}

describe('F5 in VS Code', () => {
  const kit = copyKit();
  const [file, text] = [
    'exercises/02-linear-predict.ts',
    join(kit.root, 'exercises', '02-linear-predict.ts'),
  ];
  afterAll(() => kit.close());

  test('makes the call of the failing case, and a breakpoint in the file is hit', () => {
    writeFileSync(text, WRONG);
    const line = (lineOfFunction(WRONG, 'predictOne') as number) + 2;
    const { stdout, stderr, status } = pressF5(kit, file, {
      execArgv: ['--import', PROBE],
      env: { BREAK_FILE: file, BREAK_LINE: String(line) },
    });
    expect(stderr).toContain(`stopped in line ${line} of predictOne`);
    expect(stdout).toContain('02-linear-predict: predictOne: adds up inputs times weights, and the bias');
    expect(stdout).toMatch(/predictOne\(\[.*\n {2}returned -?\d+\n\nExpected: -?\d+\n/);
    expect(status).toBe(0);
  });

  test('if no case fails, it says so', () => {
    writeFileSync(text, RIGHT);
    expect(pressF5(kit, file).stdout).toMatch(/20 of 20 points.*\nNo case fails/);
  });

  test('if nothing can be called, it says why', () => {
    writeFileSync(text, RIGHT.slice(0, -3));
    expect(pressF5(kit, file).stdout).toMatch(/0 of 20 points.*a } is missing.*\nNothing can be called yet/);
  });

  test('if the open file is no exercise, it says which there are', () => {
    const { stdout, status } = pressF5(kit, 'exercises/types.ts');
    expect(stdout).toContain('There is no exercise “types.ts”');
    expect(status).toBe(2);
  });
}, 120_000);
