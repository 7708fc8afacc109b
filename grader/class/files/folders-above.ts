/** All folders in which something of these lies: `a/` and `a/b/` for `a/b/c.ts`, and for `a/b/`. */
export function foldersAbove(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    let end = path.lastIndexOf('/');
    while (end > 0 && !folders.has(path.slice(0, end + 1))) {
      folders.add(path.slice(0, end + 1));
      end = path.lastIndexOf('/', end - 1);
    }
  }
  return folders;
}
