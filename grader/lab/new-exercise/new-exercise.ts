import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE, ROOT, START } from '../../kit/paths.ts';
import { KitError } from '../../model/kit-error.ts';
import { writeFile } from '../../system/write-file.ts';
import { readArguments } from '../flags.ts';
import { runMain } from '../run-main.ts';
import { readId } from './exercise-id.ts';
import { skeletonOf } from './skeleton.ts';

/**
 * `npm run new-exercise -- 07-name`: writes the skeleton of an exercise, with its stub and its row in the README. It
 * never replaces a file.
 */
async function newExercise(): Promise<number> {
  const { positionals } = readArguments({});
  const id = readId(positionals, readdirSync(CATALOGUE));
  const files = skeletonOf(id);
  const taken = files.find(({ path }) => lstatSync(join(ROOT, path), { throwIfNoEntry: false }));
  if (taken !== undefined) {
    throw new KitError(
      'exercise-exists',
      `${taken.path} is there already. Choose another name, or remove what an earlier try left.`,
    );
  }
  for (const { path, text } of files) {
    writeFile(join(ROOT, path), text, { withFolders: true });
  }
  const stubs = spawnSync(process.execPath, [START, 'stubs'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (stubs.status !== 0) {
    throw new KitError('stubs-not-made', `The files are written, but not the stub: ${stubs.stderr}`);
  }
  console.log(
    reportOf(
      id,
      files.map(({ path }) => path),
    ),
  );
  return 0;
}

function reportOf(id: string, paths: readonly string[]): string {
  const inFolder = (name: string) => paths.filter((path) => path.includes(`/${name}/`)).length;
  return [
    `Written for ${id}:`,
    ...paths.filter((path) => !/\/(?:wrong|lazy)\//.test(path)).map((path) => `  ${path}`),
    `  grader/catalogue/${id}/wrong/ (${inFolder('wrong')} wrong answers)`,
    `  grader/catalogue/${id}/lazy/ (${inFolder('lazy')} lazy answers)`,
    `  exercises/${id}.ts, and its row in README.md (npm run stubs makes both)`,
    '',
    `It asks for the mean of a list, and passes as it is. grader/AUTHORING.md says how to make it yours.`,
    `Next: npm run verify -- ${id.slice(0, 2)}`,
  ].join('\n');
}

await runMain(newExercise);
