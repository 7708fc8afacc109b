import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../../../kit/paths.ts';

/** A copy of the kit that may be changed; the packages are the same. */
function copyOfKit(): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'kit-')));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  const leftOut = /^(grader[\\/]tests|grader[\\/]lab[\\/](corpus|validity)|data[\\/]mnist)$/;
  for (const part of [
    'grader',
    'solutions',
    'exercises',
    'data',
    'package.json',
    'tsconfig.json',
    'README.md',
  ]) {
    cpSync(join(ROOT, part), join(copy, part), {
      recursive: true,
      filter: (path) => !leftOut.test(relative(ROOT, path)),
    });
  }
  cpSync(
    join(ROOT, 'grader/lab/corpus/right/for-of-entries'),
    join(copy, 'grader/lab/corpus/right/for-of-entries'),
    {
      recursive: true,
    },
  );
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(copy, 'node_modules'), 'junction');
  return copy;
}

function run(cwd: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', ...words], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a new exercise passes verify as it is, is in the README, and is not written twice', () => {
  const kit = copyOfKit();
  const program = 'grader/lab/new-exercise/new-exercise.ts';
  expect(run(kit, program, '07-average-image')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(kit, 'README.md'), 'utf8')).toContain(
    '| [07-average-image](exercises/07-average-image.ts) | A title | `averageImage` | 4 | 10 |',
  );
  expect(existsSync(join(kit, 'exercises/07-average-image.ts'))).toBe(true);

  const verified = run(kit, 'grader/lab/verify/verify.ts', '07');
  expect(verified.stdout).not.toContain('✗');
  expect(verified).toMatchObject({ status: 0, stderr: '' });

  // What is missing is named.
  rmSync(join(kit, 'grader/lab/second-oracle/07-average-image/average-image.ts'));
  rmSync(join(kit, 'grader/catalogue/07-average-image/wrong/average-image--sum-instead-of-mean.ts'));
  const incomplete = run(kit, 'grader/lab/verify/verify.ts', '07');
  expect(incomplete.status).toBe(2);
  expect(incomplete.stdout).toMatch(/07-average-image: averageImage has no second oracle/);
  expect(incomplete.stdout).toMatch(
    /names 07-average-image\/average-image--sum-instead-of-mean, and there is no/,
  );

  expect(run(kit, program, '07-average-image')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There is an exercise 07 already. The next number is 08'),
  });
});
