import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CheckResult, Result } from '../../model/result.ts';
import { folderWith, ROOT, runCli } from './run-cli.ts';

const WRONG = readFileSync(join(ROOT, 'solutions', '03-loss.ts'), 'utf8').replaceAll('1 / (1 +', '2 / (1 +');
const grade = (...args: string[]) => {
  const folder = folderWith({ '03-loss.ts': WRONG });
  return runCli('grade', '03', '--submission', folder, ...args);
};
const failingCheck = (stdout: string) =>
  (JSON.parse(stdout) as Result).exercises[0]?.checks.find(
    ({ status }) => status === 'failed',
  ) as CheckResult;

test('--feedback says how much a report and a replay show; the points stay', () => {
  const full = grade('--format', 'json');
  expect(grade('--format', 'json', '--feedback', 'full').stdout).toBe(full.stdout);
  const { counterexample, replay } = failingCheck(full.stdout);
  expect(counterexample?.expected).toMatch(/^0\.\d+$/);

  const calls = grade('--format', 'json', '--feedback', 'calls');
  expect(JSON.parse(calls.stdout)).toMatchObject({
    feedback: 'calls',
    points: JSON.parse(full.stdout).points,
  });
  expect(failingCheck(calls.stdout).counterexample).toEqual({ ...counterexample, expected: null });
  expect(calls.stdout).not.toContain(counterexample?.expected);

  const shown = grade('--replay', replay as string, '--feedback', 'calls').stdout;
  expect(shown).toContain(`received  ${counterexample?.received}`);
  expect(shown).not.toContain(counterexample?.expected);
  expect(shown).not.toContain('expected  ');
  expect(grade('--replay', replay as string).stdout).toContain(`expected  ${counterexample?.expected}`);
});

test('a level that there is not, and a replay that may show nothing, are exit 2', () => {
  expect(grade('--feedback', 'some')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('--feedback takes full, calls and none; it was given “some”.'),
  });
  expect(grade('--feedback', 'none', '--replay', '03/sigmoid-formula/c293p/e0')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('--replay shows a call'),
  });
});
