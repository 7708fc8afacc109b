import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is that of a folder, or below it; as text, without a look at links. */
export function isInside(path: string, folder: string): boolean {
  const from = relative(folder, path);
  return from !== '..' && !from.startsWith(`..${sep}`) && !isAbsolute(from);
}
