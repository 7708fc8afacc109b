import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { MNIST_DIGITS } from '../../../data/digits.ts';
import { ROOT } from '../../kit/paths.ts';
import { ensureExist, type FileSnapshot, snapshotFiles } from '../file-changes.ts';

/** A copy of the kit that may be harmed, with a folder for its temporary files and one for its reports. */
export interface KitCopy {
  /** The folder that contains all the others. */
  readonly home: string;
  /** Where its commands run: a process belongs to this copy if it works in this folder. */
  readonly root: string;
  /** The `os.tmpdir()` of its commands. */
  readonly temporary: string;
  readonly reports: string;
  readonly submissions: string;
  snapshot(): FileSnapshot;
  /** Removes the temporary files, except the cache of the TypeScript loader, and returns their names. */
  removeTemporaryFiles(): readonly string[];
  /** Whether the TypeScript loader has cached the files of the kit. */
  hasLoaderCache(): boolean;
  removeLoaderCache(): void;
  close(): void;
}

/** Copies what the command line needs. The packages are linked. */
export function copyKit(): KitCopy {
  ensureExist(ROOT, LEFT_OUT);
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'crash-')));
  const [root, temporary, reports, submissions] = ['kit', 'tmp', 'reports', 'submissions'].map((name) => {
    mkdirSync(join(home, name));
    return join(home, name);
  }) as [string, string, string, string];
  for (const part of PARTS) {
    cpSync(join(ROOT, part), join(root, part), { recursive: true, filter: (path) => !isLeftOut(path) });
  }
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(root, 'node_modules'), 'dir');
  const namesOf = (isCache: boolean) =>
    readdirSync(temporary).filter((name) => name.startsWith(LOADER_CACHE) === isCache);
  const remove = (names: readonly string[]) => {
    for (const name of names) {
      rmSync(join(temporary, name), { recursive: true, force: true });
    }
  };
  return {
    home,
    root,
    temporary,
    reports,
    submissions,
    snapshot: () =>
      snapshotFiles({ root, paths: readdirSync(root).filter((name) => name !== 'node_modules') }),
    removeTemporaryFiles() {
      const names = namesOf(false);
      remove(names);
      return names;
    },
    hasLoaderCache: () => namesOf(true).length > 0,
    removeLoaderCache: () => remove(namesOf(true)),
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}

const PARTS = ['grader', 'solutions', 'exercises', 'data', 'package.json', 'tsconfig.json'];

/** How the names of the folders start in which tsx caches what it compiled. */
const LOADER_CACHE = 'tsx-';

/** Large folders that no command needs. */
const LEFT_OUT = ['grader/tests', 'grader/lab/corpus', 'grader/lab/validity'];

/** Nor does any need MNIST, which only some have installed. */
function isLeftOut(path: string): boolean {
  return path === MNIST_DIGITS || LEFT_OUT.includes(relative(ROOT, path).split(sep).join('/'));
}
