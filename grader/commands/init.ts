import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadCatalogue } from '../kit/load-catalogue.ts';
import { EXERCISES, ROOT, SOLUTIONS } from '../kit/paths.ts';
import { KitError } from '../model/kit-error.ts';
import { type StubState, writeStubs } from '../stubs/stub-files.ts';
import { workFolderFiles } from '../stubs/work-folder.ts';
import { isInside } from '../system/is-inside.ts';
import { IS_PACKAGE, typedCommand } from '../system/typed-command.ts';
import { typedPath, userPath } from '../system/user-path.ts';
import { notWritten, writeFile } from '../system/write-file.ts';
import { listing, plural } from '../text/english.ts';
import { spellOutPath } from '../text/sanitize.ts';
import type { Outcome } from './options/outcome.ts';

/**
 * `init <folder>`: makes a folder to work in, with `exercises/` and a README. In one that is there already, it adds what
 * is missing and brings stubs up to date; files with work of a student stay as they are, and so do README, tsconfig
 * and .gitignore.
 *
 * @param isPackage whether the kit is a package; a clone grades its own `exercises/`
 * @throws KitError if it is a clone, if no folder is named, or if something else than a file is where a stub should be: then
 *   nothing was written
 */
export function initCommand(typed: string | undefined, isPackage = IS_PACKAGE): Outcome {
  if (!isPackage) {
    throw new KitError(
      'not-a-package',
      `init is for a kit that is installed as a package. This one is a clone, and has its exercises already, in ${EXERCISES}. Next: ${typedCommand('grade')}`,
    );
  }
  if (typed === undefined) {
    throw new KitError(
      'no-folder',
      `Name the folder to work in; it is made if it is not there. For example: ${typedCommand('init', 'my-work')}`,
    );
  }
  const folder = userPath(typed);
  const { states, faults } = writeStubs({
    exercisesFolder: join(folder, 'exercises'),
    solutionsFolder: SOLUTIONS,
    keepFolder: join(folder, '.student', 'kept'),
  });
  const around = faults.size < states.size ? writeMissing(folder) : { added: [], faults: [] };
  const written = [...states].filter(([file]) => !faults.has(file)).map(([, state]) => state);
  const all = [...faults.values(), ...around.faults];
  const words = [
    ...wordsOf(written, around.added, folder),
    ...all.map(({ message }) => spellOutPath(message)),
  ];
  return { text: `${words.join('\n')}\n`, exitCode: all.length === 0 ? 0 : 2 };
}

/** Writes what belongs beside `exercises/`. Whatever has such a name already stays, be it a link or a folder. */
function writeMissing(folder: string): {
  readonly added: readonly string[];
  readonly faults: readonly KitError[];
} {
  const added: string[] = [];
  const faults: KitError[] = [];
  for (const [name, text] of workFolderFiles(loadCatalogue())) {
    const path = join(folder, name);
    try {
      if (lstatSync(path, { throwIfNoEntry: false }) === undefined) {
        writeFile(path, text, { withFolders: true });
        added.push(name);
      }
    } catch (fault) {
      faults.push(
        fault instanceof KitError
          ? fault
          : new KitError('output-not-written', notWritten(path, fault), { cause: fault }),
      );
    }
  }
  return { added, faults };
}

/** npx keeps what it fetches in a folder of its own, where no later command finds it. */
const IS_PASSING = /[\\/]_npx[\\/]/.test(ROOT);

/**
 * The folder that the kit is installed in, with its own `package.json`, if npx would not find the kit from another: it looks
 * there and above, and then fetches whatever has that name from the registry. Null if it would, as with `npm install -g`.
 */
function installedApart(folder: string): string | null {
  const home = dirname(dirname(ROOT));
  const isApart =
    IS_PACKAGE && existsSync(join(home, 'package.json')) && !isInside(realpathSync(folder), home);
  return isApart ? home : null;
}

function wordsOf(states: readonly StubState[], added: readonly string[], folder: string): readonly string[] {
  const count = (state: StubState) => states.filter((other) => other === state).length;
  const [made, updated, edited] = [count('missing'), count('outdated'), count('edited')];
  const path = spellOutPath(typedPath(folder));
  const place = path === '.' ? 'this folder' : path;
  const home = states.length > 0 ? installedApart(folder) : null;
  return [
    ...(made > 0 ? [`${plural(made, 'file')} written to exercises/ in ${place}.`] : []),
    ...(updated > 0 ? [`${plural(updated, 'file')} brought up to date; copies are in .student/kept.`] : []),
    ...(edited > 0 ? [`${plural(edited, 'file')} with work of yours left as before.`] : []),
    ...(made === 0 && added.length > 0 ? [`Added: ${listing(added)}.`] : []),
    ...(made + updated + edited + added.length === 0 && states.length > 0
      ? [`Nothing to do: ${place} has them all.`]
      : []),
    ...(IS_PASSING
      ? [
          'npx has fetched the kit for this one command. To go on with it, run npm install in that folder, with what you gave to npx.',
        ]
      : home !== null
        ? [
            `The kit is installed in ${spellOutPath(home)}, and npx finds it only there and below. Before you go on, run npm install in ${place}, too, with what you gave to it there.`,
          ]
        : []),
    ...(states.length > 0
      ? [`Next: ${path === '.' ? '' : `change into ${path}, then  `}${typedCommand('grade')}`]
      : []),
  ];
}
