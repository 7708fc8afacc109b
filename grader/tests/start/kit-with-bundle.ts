import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith, ROOT } from '../commands/run-cli.ts';

/** What the mini kit has of the real one. */
const COPIED = [
  'grader/start.cjs',
  'grader/start',
  'grader/catalogue/exercise-folders.ts',
  'grader/catalogue/find-exercises.ts',
  'grader/model/kit-error.ts',
  'grader/sandbox/process/guest-build.ts',
];

const EXERCISE = 'export const exercise = { title: "One" };';

/** Says what was loaded, the word of another file, and the exercises. */
const CLI = `
import { catalogue } from './catalogue/index.ts';
import { word } from './word.ts';
const from = /bundle\\.cjs/.test(new Error().stack as string) ? 'bundle' : 'sources';
console.log(from, word, catalogue({} as never).map(({ id }) => id).join());
`;

/**
 * The smallest kit that can be bundled. It says `bundle one 01-first`.
 *
 * @param place inside a new folder; below `node_modules` it is a package, with the others beside it
 */
export function kitWithBundle(files: Readonly<Record<string, string>> = {}, place = ''): string {
  const made = realpathSync(
    folderWith({
      'package.json': JSON.stringify({ type: 'module', engines: { node: '>=20.19' }, dependencies: {} }),
      'tsconfig.json': '{}',
      'grader/cli.ts': CLI,
      'grader/word.ts': 'export const word: string = "one";',
      'grader/catalogue/index.ts':
        "import { findExercises } from './find-exercises.ts'; export const catalogue = await findExercises();",
      'grader/catalogue/01-first/exercise.ts': EXERCISE,
      'solutions/01-first.ts': 'export {};',
      'grader/sandbox/guest/main.ts': 'export {};',
      ...files,
    }),
  );
  const kit = join(made, place);
  if (place !== '') {
    readdirSync(made).forEach((name) => {
      cpSync(join(made, name), join(kit, name), { recursive: true });
    });
  }
  const packages = place === '' ? join(kit, 'node_modules') : dirname(kit);
  for (const path of COPIED) {
    cpSync(join(ROOT, path), join(kit, path), { recursive: true });
  }
  mkdirSync(packages, { recursive: true });
  for (const name of ['tsx', 'esbuild', '@esbuild']) {
    symlinkSync(realpathSync(join(ROOT, 'node_modules', name)), join(packages, name), 'junction');
  }
  return kit;
}

/** Where the bundle is kept. */
export const cacheOf = (kit: string) => join(kit, 'node_modules', '.cache', 'kit');
export const bundleOf = (kit: string) => join(cacheOf(kit), `${process.version}-${process.arch}.bundle`);

/** What the kit prints, on both streams; and an exit code that is not 0. */
export function started(kit: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...commandOf(kit), ...args], {
    encoding: 'utf8',
  });
  return `${stdout}${stderr}${status === 0 ? '' : status}`.trim();
}

/** Several at once. */
export function startedTogether(kit: string, count: number): Promise<readonly string[]> {
  return Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<string>((resolve) => {
          const child = spawn(process.execPath, commandOf(kit));
          let said = '';
          child.stdout.on('data', (text) => {
            said += text;
          });
          child.on('close', () => resolve(said.trim()));
        }),
    ),
  );
}

const commandOf = (kit: string) => [join(kit, 'grader/start.cjs'), 'grade'];
