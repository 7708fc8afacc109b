/** Folders in which nobody looks: made by programs, or not the work of the person who hands in. */
const IGNORED_FOLDERS = new Set(['__MACOSX', 'node_modules', 'solutions']);

/** Whether nobody looks into a folder of this name, or at a file of this name, such as `.DS_Store`. */
export function isIgnoredName(name: string): boolean {
  return name.startsWith('.') || IGNORED_FOLDERS.has(name);
}

/** Whether a `grader` folder with this among its files is that of a copy of the kit: it is full of files like ours. */
export const MARK_OF_THE_KIT = 'cli.ts';

/**
 * Whether nobody looks at this path.
 *
 * @param paths all paths, to tell the `grader/` of a copy of the kit from a folder that somebody called so
 */
export function isIgnored(path: string, paths: ReadonlySet<string>): boolean {
  const names = path.split('/');
  return names.some(
    (name, i) =>
      (isIgnoredName(name) && (i < names.length - 1 || name.startsWith('.'))) ||
      (name === 'grader' && paths.has([...names.slice(0, i + 1), MARK_OF_THE_KIT].join('/'))),
  );
}
