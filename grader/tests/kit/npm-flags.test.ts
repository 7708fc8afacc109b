import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuseFlagsOfNpm } from '../../kit/npm-flags.ts';
import { ROOT } from '../../kit/paths.ts';
import { KitError } from '../../model/kit-error.ts';
import { runCliWith } from '../commands/run-cli.ts';

const FLAGS = [
  ...['submission', 'min-score', 'seed', 'format', 'output'].map((name) => ({ name, takesValue: true })),
  ...['debug', 'yes'].map((name) => ({ name, takesValue: false })),
];
const NPM = { npm_lifecycle_event: 'grade', npm_package_json: join(ROOT, 'package.json') };

interface Typed {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: NodeJS.Platform;
}

/** What a user is told; null if the command goes on. */
function told({ args = [], env = {}, platform = 'linux' }: Typed): string | null {
  try {
    refuseFlagsOfNpm({ command: 'grade', flags: FLAGS, args, env: { ...NPM, ...env }, platform });
    return null;
  } catch (fault) {
    expect(fault).toBeInstanceOf(KitError);
    return (fault as KitError).message;
  }
}

describe('flags that npm kept for itself', () => {
  const KEPT = 'for itself, because there is no -- before. Write: npm run grade --';

  it.each<[string, Typed, string]>([
    [
      '--submission=a --min-score=60',
      { env: { npm_config_submission: 'a', npm_config_min_score: '60' } },
      `npm kept --submission and --min-score ${KEPT} --submission a --min-score 60`,
    ],
    ['--seed=3 02', { env: { npm_config_seed: '3' }, args: ['02'] }, `npm kept --seed ${KEPT} --seed 3 02`],
    [
      '--submission a 02: the value is among the arguments',
      { env: { npm_config_submission: 'true' }, args: ['a', '02'] },
      `npm kept --submission ${KEPT} --submission …`,
    ],
    [
      '--submission a: it is the only one',
      { env: { npm_config_submission: 'true', npm_config_seed: '3' }, args: ['a'] },
      `npm kept --submission and --seed ${KEPT} --submission a --seed 3`,
    ],
    [
      '--format json 02: npm leaves no trace of the flag',
      { args: ['json', '02'] },
      `npm kept --format ${KEPT} --format json 02`,
    ],
    ['--debug', { env: { npm_config_debug: 'true' } }, `npm kept --debug ${KEPT} --debug`],
    [
      '--output=a --output="b c"',
      { env: { npm_config_output: 'a\n\nb c' } },
      `npm kept --output ${KEPT} --output a --output "b c"`,
    ],
    [
      'a value with a colour in it',
      { env: { npm_config_output: 'a\u001b[31mb' } },
      `npm kept --output ${KEPT} --output ab`,
    ],
  ])('%s', (_, typed, message) => {
    expect(told(typed)).toBe(message);
  });

  it('have a way out where PowerShell dropped the --', () => {
    expect(told({ env: { npm_config_seed: '3' }, platform: 'win32' })).toMatch(
      /npm run grade -- --seed 3 If .* PowerShell dropped the --\. Then write: node grader\/start\.cjs grade --seed 3$/,
    );
  });
});

describe('no flag was kept', () => {
  it.each<[string, Typed]>([
    [
      'by npm as it always is',
      { env: { npm_config_cache: '/c', npm_config_yes: '', npm_config_loglevel: 'silent' } },
    ],
    ['if it arrived', { env: { npm_config_seed: '5' }, args: ['--seed=3', '02'] }],
    ['if the variable is of a flag that npm has too', { env: { npm_config_yes: 'true' } }],
    ['by the npm of another command', { env: { npm_config_seed: '3', npm_lifecycle_event: 'grade-all' } }],
    ['by the npm of another kit', { env: { npm_config_seed: '3', npm_package_json: '/other/package.json' } }],
  ])('%s', (_, typed) => {
    expect(told(typed)).toBeNull();
  });
});

it('the command line knows its flags, and does nothing else', () => {
  const { status, stdout, stderr } = runCliWith({ ...NPM, npm_config_replay: '03-loss/x/0/1' }, 'grade');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^npm kept --replay .* --replay 03-loss\/x\/0\/1\n$/);
});
