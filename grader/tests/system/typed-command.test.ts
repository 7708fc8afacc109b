import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { typedCommand } from '../../system/typed-command.ts';
import { ROOT } from '../commands/run-cli.ts';

it('is npm run in a clone, with a -- before what the kit is to get', () => {
  expect(typedCommand('grade')).toBe('npm run grade');
  expect(typedCommand('grade', '03', '--seed', '1')).toBe('npm run grade -- 03 --seed 1');
  expect(typedCommand('grade', '06', '--data', 'my work/data')).toBe(
    'npm run grade -- 06 --data "my work/data"',
  );
});

/** Only where npm has started the kit, or for authors, who have a clone; and where the words come from. */
const NEEDS_A_CLONE = [
  'commands/options/npm-header.ts',
  'commands/stubs.ts',
  'kit/npm-flags.ts',
  'packages/kit-files.ts',
  'start/packages.cjs',
  'system/typed-command.ts',
];

it('is what all messages say: none names npm, which a package is not started with', () => {
  const grader = join(ROOT, 'grader');
  const files = readdirSync(grader, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|cjs)$/.test(path) && !/^(?:lab|tests|templates)\//.test(path));
  const naming = files.filter((path) =>
    /npm (?:run|ci)\b/.test(withoutComments(readFileSync(join(grader, path), 'utf8'))),
  );
  expect(naming.sort()).toEqual(NEEDS_A_CLONE);
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
