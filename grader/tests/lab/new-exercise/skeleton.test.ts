import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { ROOT } from '../../../kit/paths.ts';

/** The next two numbers that are free. */
const [NEXT, AFTER] = [1, 2].map((more) => {
  const last = Number.parseInt(loadCatalogue().at(-1)?.id ?? '0', 10);
  return String(last + more).padStart(2, '0');
}) as [string, string];
const ID = `${NEXT}-average-image`;

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
  expect(run(kit, program, ID)).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(kit, 'README.md'), 'utf8')).toContain(
    `| [${ID}](exercises/${ID}.ts) | A title | \`averageImage\` | 4 | 10 |`,
  );
  expect(existsSync(join(kit, `exercises/${ID}.ts`))).toBe(true);

  const verified = run(kit, 'grader/lab/verify/verify.ts', NEXT);
  expect(verified.stdout).not.toContain('✗');
  expect(verified).toMatchObject({ status: 0, stderr: '' });

  // What is missing is named.
  rmSync(join(kit, `grader/lab/second-oracle/${ID}/average-image.ts`));
  rmSync(join(kit, `grader/catalogue/${ID}/wrong/average-image--sum-instead-of-mean.ts`));
  rmSync(join(kit, `grader/catalogue/${ID}/lazy/average-image--zero.ts`));
  const incomplete = run(kit, 'grader/lab/verify/verify.ts', NEXT);
  expect(incomplete.status).toBe(2);
  expect(incomplete.stdout).toContain(`${ID}: averageImage has no second oracle`);
  expect(incomplete.stdout).toContain('averageImage has 11 lazy answers: write more');
  expect(incomplete.stdout).toMatch(
    /names 07-average-image\/average-image--sum-instead-of-mean, and there is no/,
  );

  expect(run(kit, program, ID)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(`There is an exercise ${NEXT} already. The next number is ${AFTER}`),
  });
});
