import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { KitError } from '../model/kit-error.ts';
import { byCodePoints } from '../text/code-points.ts';

/** What npm puts into a package, whatever `files` says; and the lock, which it leaves out. */
const ALWAYS = ['package.json', 'package-lock.json', 'LICENSE', 'README.md'];

/**
 * The files of the product, by path inside the kit, in order: those that `files` in package.json names, as `npm pack`
 * reads it (only whole folders and files, and `*` inside a name), without what editors leave behind.
 *
 * @param root the folder of the kit
 * @throws KitError if a file is missing, such as the lock, which a kit that is a package comes without
 */
export function kitFiles(root: string): ReadonlyMap<string, Uint8Array> {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    files: readonly string[];
  };
  const left = files.filter((name) => name.startsWith('!')).map((name) => patternOf(name.slice(1)));
  const named = files.filter((name) => !name.startsWith('!'));
  const paths = [...ALWAYS, ...named]
    .flatMap((name) => filesOf(root, name))
    .filter((path) => !left.some((pattern) => pattern.test(path)) && !LEFT_BEHIND.test(path))
    .sort(byCodePoints);
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}

const LEFT_BEHIND = /(?:^|\/)\.|~$|\.tmp$/;

/** Matches the path, and all below it. */
function patternOf(path: string): RegExp {
  const escaped = path.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '[^/]*');
  return new RegExp(`^${escaped}(?:/|$)`);
}

function filesOf(root: string, name: string): readonly string[] {
  const path = join(root, name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new KitError(
      'incomplete-kit',
      `${name} was expected in ${root}, and it is not there. An autograder is made from a clone of the kit: get it from its repository, and run npm ci there.`,
    );
  }
  if (found.isFile()) {
    return [name];
  }
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).split(sep).join('/'));
}
