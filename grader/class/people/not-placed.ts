import { matchName } from '../../submission/files/file-names.ts';
import { isIgnored, isIgnoredName, MARK_OF_THE_KIT } from '../../submission/files/ignored.ts';
import { byCodePoints } from '../../text/code-points.ts';
import type { LeftOut } from '../files/file-tree.ts';
import { looksLikeWork } from '../files/looks-like-work.ts';
import type { PersonFiles } from './person-files.ts';

/**
 * A person's files that look like work and stand for none of the exercises, or are not looked at. `types.ts` is the
 * kit's, and so is what lies beside `exercises/` in a copy of the whole kit.
 */
export function notPlaced({ files, leftOut }: PersonFiles, ids: readonly string[]): readonly LeftOut[] {
  const paths = new Set(files.keys());
  const folders = new Set([...paths].flatMap((path) => /^(|.*\/)exercises\//.exec(path)?.[1] ?? []));
  const kits = [...folders].filter((folder) =>
    [`${folder}package.json`, `${folder}grader/${MARK_OF_THE_KIT}`].some((mark) => paths.has(mark)),
  );
  const isKit = (path: string) =>
    kits.some((kit) => path.startsWith(kit) && KIT_FILES.test(path.slice(kit.length)));
  const strays = [...files.values()].filter(
    ({ path }) =>
      looksLikeWork(path) &&
      !isIgnored(path, paths) &&
      matchName(lastName(path), ids) === null &&
      !TYPES.test(lastName(path)) &&
      !isKit(path),
  );
  const hidden = [...files.values()].filter(({ path }) => looksLikeWork(path) && isHiddenWork(path, paths));
  return [
    ...strays.map(({ told }) => ({ path: told, why: 'has the name of none of the exercises' })),
    ...hidden.map(({ told }) => ({ path: told, why: 'begins with a dot, so it is not looked at' })),
    ...leftOut.filter(({ path }) => looksLikeWork(path)),
  ].sort((a, b) => byCodePoints(a.path, b.path));
}

/** `types.ts`, and copies of it with a number. */
const TYPES = /^types(?:-\d+| ?\(\d+\))*\.ts$/i;
/** Beside `exercises/`, in a copy of the kit. */
const KIT_FILES = /^(?:data\/|grader\/|vitest\.config\.ts$)/;

/** A file that begins with a dot, in a folder where somebody looks. `._03-loss.ts` is what macOS keeps about a file. */
function isHiddenWork(path: string, paths: ReadonlySet<string>): boolean {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = lastName(path);
  return isIgnoredName(name) && !name.startsWith('._') && !isIgnored(`${folder}x`, paths);
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
