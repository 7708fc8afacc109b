import { isUtf8 } from 'node:buffer';
import { type Dir, type Dirent, opendirSync } from 'node:fs';
import { isIgnoredName, MARK_OF_THE_KIT } from './ignored.ts';

/** What lies in a folder and below it, by its path from there, with `/` between names. */
export interface Listing {
  /** The paths for the file system: a name need not be UTF-8. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Links, pipes, devices; and folders, which may have the name of a file. */
  readonly others: ReadonlyMap<string, Buffer>;
  /** Folders that cannot be opened, such as `a/`; `''` is the folder itself. */
  readonly closed: readonly string[];
  /** True if there was more than the limits allow, and the rest was not looked at. */
  readonly isCut: boolean;
  /** True if it took too long, and the rest was not looked at. */
  readonly isLate: boolean;
}

export interface ListingLimits {
  /** Folders below each other. */
  readonly depth: number;
  /** Names in all folders together. */
  readonly entries: number;
  readonly milliseconds: number;
}

/** A submission has about ten files. These are for a home folder, or for somebody who wants the grader to hang. */
export const LISTING_LIMITS: ListingLimits = { depth: 32, entries: 10_000, milliseconds: 30_000 };

/**
 * Lists a folder level by level, so that what is near to the top is found if there is too much; within a level,
 * `exercises` first. It follows no links, and passes over folders in which nobody looks. What it finds does not depend
 * on the order in which the file system names things, unless it is late.
 */
export function listFolder(folder: string, limits: ListingLimits = LISTING_LIMITS): Listing {
  const deadline = performance.now() + limits.milliseconds;
  const files = new Map<string, Buffer>();
  const others = new Map<string, Buffer>();
  const closed: string[] = [];
  let [left, isCut] = [limits.entries, false];
  let level: Found[] = [{ path: '', bytes: Buffer.from(folder) }];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: Found[] = [];
    for (const { path, bytes } of level) {
      const entries = depth < limits.depth && left >= 0 ? entriesOf(bytes, left, deadline) : 'more';
      if (entries === 'late') {
        return { files, others, closed, isCut, isLate: true };
      }
      if (entries === 'closed') {
        closed.push(path === '' ? '' : `${path}/`);
        continue;
      }
      if (entries === 'more') {
        [left, isCut] = [-1, true];
        continue;
      }
      left -= entries.length;
      const names = namesOf(entries);
      const found = entries.map((entry, i) => ({
        entry,
        ...foundIn(path, bytes, entry.name, names[i] as string),
      }));
      for (const { entry, ...at } of found) {
        (entry.isFile() ? files : others).set(at.path, at.bytes);
      }
      const isKit = /(^|\/)grader$/.test(path) && files.has(`${path}/${MARK_OF_THE_KIT}`);
      next.push(...found.filter(({ entry }) => !isKit && entry.isDirectory()).filter(isLookedInto));
    }
    level = next.sort(
      (a, b) => Number(isExercises(b)) - Number(isExercises(a)) || Buffer.compare(a.bytes, b.bytes),
    );
  }
  return { files, others, closed, isCut, isLate: false };
}

interface Found {
  readonly path: string;
  readonly bytes: Buffer;
}

function foundIn(path: string, bytes: Buffer, name: Buffer, text: string): Found {
  return {
    path: path === '' ? text : `${path}/${text}`,
    bytes: Buffer.concat([bytes, Buffer.from('/'), name]),
  };
}

/** A name that is not UTF-8 is mostly Latin-1. If another has the same letters in UTF-8, it gets a mark: two names stay two. */
function namesOf(entries: readonly Dirent<Buffer>[]): readonly string[] {
  const taken = new Set(entries.filter(({ name }) => isUtf8(name)).map(({ name }) => name.toString()));
  return entries.map(({ name }) => {
    let text = name.toString(isUtf8(name) ? 'utf8' : 'latin1');
    while (!isUtf8(name) && taken.has(text)) {
      text = `${text}~`;
    }
    return text;
  });
}

function isLookedInto({ path }: Found): boolean {
  return !isIgnoredName(lastName(path));
}

function isExercises({ path }: Found): boolean {
  return lastName(path) === 'exercises';
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** All entries of a folder; it is enough to know if there are more than `most`. */
function entriesOf(
  folder: Buffer,
  most: number,
  deadline: number,
): readonly Dirent<Buffer>[] | 'more' | 'late' | 'closed' {
  let open: Dir | undefined;
  try {
    open = opendirSync(folder as unknown as string, {
      encoding: 'buffer' as BufferEncoding,
      bufferSize: 512,
    });
    const entries: Dirent<Buffer>[] = [];
    for (let entry = open.readSync(); entry !== null; entry = open.readSync()) {
      entries.push(entry as unknown as Dirent<Buffer>);
      if (entries.length > most) {
        return 'more';
      }
      if (performance.now() > deadline) {
        return 'late';
      }
    }
    return entries;
  } catch {
    return 'closed';
  } finally {
    open?.closeSync();
  }
}
