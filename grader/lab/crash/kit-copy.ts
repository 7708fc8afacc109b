import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { ROOT } from '../../kit/paths.ts';

/** A copy of the kit that may be harmed, with a folder for its temporary files and one for its reports. */
export interface KitCopy {
  /** Everything of it is below here. */
  readonly home: string;
  /** Where its commands are run; so a process belongs to this copy where its working folder is in here. */
  readonly root: string;
  /** What `os.tmpdir()` is to its commands. */
  readonly temporary: string;
  readonly reports: string;
  readonly submissions: string;
  /** Every file of the kit, with its size and its last change. */
  fingerprint(): ReadonlyMap<string, string>;
  /** Takes away the temporary files, but for those in which the loader keeps what it made of the kit's own. */
  takeTemporaryFiles(): readonly string[];
  /** Whether the loader has kept what it made of the kit's own files. */
  isLoaded(): boolean;
  /** Forgets what the loader has kept. */
  forgetLoaded(): void;
  close(): void;
}

/** Copies what the command line needs. The packages are the same ones. */
export function copyKit(): KitCopy {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'kill-')));
  const [root, temporary, reports, submissions] = ['kit', 'tmp', 'reports', 'submissions'].map((name) => {
    mkdirSync(join(home, name));
    return join(home, name);
  }) as [string, string, string, string];
  for (const part of PARTS) {
    cpSync(join(ROOT, part), join(root, part), { recursive: true, filter: (path) => !isLeftOut(path) });
  }
  symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(root, 'node_modules'), 'dir');
  const remove = (names: readonly string[]) => {
    names.forEach((name) => void rmSync(join(temporary, name), { recursive: true, force: true }));
  };
  return {
    home,
    root,
    temporary,
    reports,
    submissions,
    fingerprint: () => fingerprint(root),
    takeTemporaryFiles() {
      const files = readdirSync(temporary).filter((name) => !name.startsWith(LOADER));
      remove(files);
      return files;
    },
    isLoaded: () => readdirSync(temporary).some((name) => name.startsWith(LOADER)),
    forgetLoaded: () => remove(readdirSync(temporary).filter((name) => name.startsWith(LOADER))),
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}

const PARTS = ['grader', 'solutions', 'exercises', 'data', 'package.json', 'tsconfig.json'];

const LOADER = 'tsx-';

const LEFT_OUT = ['grader/tests', 'grader/lab/corpus', 'grader/lab/validity', 'data/mnist'];

function isLeftOut(path: string): boolean {
  return LEFT_OUT.includes(relative(ROOT, path).split(sep).join('/'));
}

function fingerprint(root: string): ReadonlyMap<string, string> {
  const prints = new Map<string, string>();
  for (const part of readdirSync(root)) {
    for (const path of part === 'node_modules' ? [] : below(join(root, part))) {
      const { size, mtimeMs } = statSync(path);
      prints.set(relative(root, path), `${size} ${mtimeMs}`);
    }
  }
  return prints;
}

/** The files below a path, itself where it is one. */
export function below(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    return [];
  }
  return stats.isDirectory() ? readdirSync(path).flatMap((name) => below(join(path, name))) : [path];
}
