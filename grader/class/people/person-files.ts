import { byCodePoints } from '../../text/code-points.ts';
import { quoteName } from '../../text/shown-name.ts';
import type { HandedIn, HandedInFile } from '../arrivals/arrival.ts';
import type { LeftOut } from '../files/file-tree.ts';
import { openZips } from './open-zips.ts';
import type { PersonFile } from './person-file.ts';

/** All files of one person. */
export interface PersonFiles {
  /** By their paths within what was handed in. */
  readonly files: ReadonlyMap<string, PersonFile>;
  /** What is not looked at, by its path below what was given. */
  readonly leftOut: readonly LeftOut[];
  /** What a teacher should know; safe to show. */
  readonly notes: readonly string[];
  /** Closes the zips; no file in one can be read after it. */
  close(): void;
}

/**
 * Gathers the files of one person, opening each zip among them. The order in which they come does not matter.
 *
 * @param mostFiles of more, those nearest to the top count
 */
export async function gatherFiles(
  { files, leftOut: notRead = [] }: HandedIn,
  { mostFiles = MOST_FILES } = {},
): Promise<PersonFiles> {
  const given = ownFiles(files);
  const opened = await openZips(given.files);
  const leftOut: LeftOut[] = [...notRead, ...given.leftOut, ...opened.leftOut];
  const notes: string[] = [
    ...notRead.map(({ path, why }) => `${quoteName(path)} ${why}.`),
    ...given.notes,
    ...opened.notes,
  ];
  const sorted = withoutEqualPaths(opened.files, notes, leftOut).sort(byDepth);
  if (sorted.length > mostFiles) {
    const [has, most] = [sorted.length, mostFiles].map((count) => count.toLocaleString('en-US'));
    notes.push(`There are ${has} files; only the ${most} nearest to the top are looked at.`);
  }
  const kept = sorted.slice(0, mostFiles);
  return {
    files: new Map(kept.map((file) => [file.path, file])),
    leftOut,
    notes: [
      ...notes,
      ...kept.flatMap(({ path, source }) => (source.note ? [`${quoteName(path)} ${source.note}.`] : [])),
    ],
    close: opened.close,
  };
}

const MOST_FILES = 10_000;

/** A link to a file of somebody else would hand in that person's work. */
function ownFiles(files: readonly HandedInFile[]) {
  const own = new Set(files.map(({ source }) => source.path));
  const isOwn = ({ source: { leadsTo } }: HandedInFile) => leadsTo === undefined || own.has(leadsTo);
  const others = files.filter((file) => !isOwn(file));
  return {
    files: files
      .filter(isOwn)
      .map(({ path, source }): PersonFile => ({ path, told: source.path, source }))
      .sort((a, b) => byNumbers(a.told, b.told)),
    leftOut: others.map(({ source }) => ({ path: source.path, why: FOREIGN })),
    notes: others.map(({ path }) => `${quoteName(path)} ${FOREIGN}; it is not read.`),
  };
}

const FOREIGN = 'is a link to a file that belongs to somebody else';

/** A course system may keep two files of one name, numbered before it: the last, by that number, is the newest. */
function withoutEqualPaths(files: readonly PersonFile[], notes: string[], leftOut: LeftOut[]): PersonFile[] {
  const last = new Map<string, PersonFile>();
  for (const file of files) {
    const before = last.get(file.path);
    if (before !== undefined) {
      leftOut.push({
        path: before.told,
        why: `has the same name as ${quoteName(file.told)}, which is newer`,
      });
      notes.push(`${quoteName(file.path)} was handed in more than once; the last one counts.`);
    }
    last.set(file.path, file);
  }
  return [...last.values()];
}

/** Like code points, but `9` comes before `10`. */
function byNumbers(a: string, b: string): number {
  return byCodePoints(padded(a), padded(b)) || byCodePoints(a, b);
}

function padded(path: string): string {
  return path.replace(/\d+/g, (digits) => digits.padStart(20, '0'));
}

function byDepth(a: PersonFile, b: PersonFile): number {
  return a.path.split('/').length - b.path.split('/').length || byCodePoints(a.path, b.path);
}
