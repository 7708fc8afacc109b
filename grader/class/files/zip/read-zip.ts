import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { isIgnoredName } from '../../../submission/files/ignored.ts';
import { byCodePoints } from '../../../text/code-points.ts';
import type { FileTree, LeftOut, TreeFile } from '../file-tree.ts';
import { sortedByPath } from '../sorted-by-path.ts';
import type { ByteReader } from './byte-reader.ts';
import { entryName } from './entry-name.ts';
import { isFolder, readEntry, whyNotUnpacked, type ZipEntry } from './zip-entry.ts';

/** A zip as a tree, with those folders only that are entries themselves, and why the zip of a class would be refused. */
export interface ZipContents extends FileTree {
  /** Paths that lead outside, encrypted entries; `''` if the list of entries ends in damage. Safe to show but the path. */
  readonly refused: readonly Refused[];
  /** How many entries were looked at. */
  readonly entries: number;
}

export interface Refused extends LeftOut {
  readonly fault: 'unsafe' | 'encrypted' | 'unreadable' | 'too-many';
}

export interface ZipLimits {
  /** How many entries are looked at, those in ignored folders too. */
  readonly entries: number;
}

/**
 * Reads the list of entries. What they hold is unpacked when it is asked for, and no more than 5 MB of each.
 *
 * @returns null if it is no zip, or has no end
 */
export async function readZip(reader: ByteReader, { entries: most }: ZipLimits): Promise<ZipContents | null> {
  const zip = await openOrNull(reader);
  if (zip === null) {
    return null;
  }
  const found = new Found(zip, reader);
  let count = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      count += 1;
      if (count > most) {
        found.refuse('too-many', '', `holds more than ${most.toLocaleString('en-US')} entries`);
        break;
      }
      found.add(entry);
    }
  } catch {
    found.refuse('unreadable', '', 'is damaged');
  }
  return { ...found.contents(), entries: Math.min(count, most) };
}

async function openOrNull(reader: ByteReader): Promise<ZipFile | null> {
  try {
    const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
    const zip = await yauzl.fromRandomAccessReaderPromise(reader, reader.size, options);
    // Without anybody who listens, an error would end the process.
    return zip.on('error', () => {});
  } catch {
    reader.close(() => {});
    return null;
  }
}

class Found {
  private readonly zip: ZipFile;
  private readonly reader: ByteReader;
  private readonly files = new Map<string, { readonly entry: ZipEntry; readonly count: number }>();
  private readonly folders = new Set<string>();
  private readonly leftOut: LeftOut[] = [];
  private readonly refused: Refused[] = [];

  constructor(zip: ZipFile, reader: ByteReader) {
    this.zip = zip;
    this.reader = reader;
  }

  refuse(fault: Refused['fault'], path: string, why: string): void {
    this.refused.push({ fault, path, why });
  }

  add(entry: Entry): void {
    const name = entryName(entry);
    const { path } = name;
    if (name.kind === 'refused') {
      this.refuse('unsafe', path, name.why);
    } else if (entry.isEncrypted()) {
      this.refuse('encrypted', path, 'is encrypted');
    } else if (name.kind === 'folder' || isFolder(entry)) {
      this.addFolder(path);
    } else if (!isIgnoredFile(path)) {
      this.addFile(path, entry);
    }
  }

  contents(): Omit<ZipContents, 'entries'> {
    const { zip, reader } = this;
    const files = [...this.files].map(
      ([path, { entry, count }]): TreeFile => ({
        path,
        size: entry.uncompressedSize,
        ...(count > 1 && {
          note: `is in the zip ${count === 2 ? 'twice' : `${count} times`}; the last one counts`,
        }),
        async read(limit) {
          return (await readEntry(zip, reader, entry))?.subarray(0, limit) ?? null;
        },
      }),
    );
    return {
      files: sortedByPath(files),
      folders: [...this.folders].sort(byCodePoints),
      leftOut: sortedByPath(this.leftOut),
      refused: this.refused,
      close: () => zip.close(),
    };
  }

  private addFolder(path: string): void {
    if (path !== '' && !isInIgnoredFolder(`${path}/`) && !isTooDeep(path)) {
      this.folders.add(`${path}/`);
    }
  }

  private addFile(path: string, entry: Entry): void {
    const why = isTooDeep(path) ? 'has a path that is too long' : whyNotUnpacked(entry, this.reader.size);
    if (why !== null) {
      this.leftOut.push({ path, why });
      this.addFolder(path.slice(0, Math.max(path.lastIndexOf('/'), 0)));
      // Of several entries with this name the last counts, and that is this one.
      this.files.delete(path);
      return;
    }
    const { relativeOffsetOfLocalHeader, compressedSize, uncompressedSize, crc32, compressionMethod } = entry;
    this.files.set(path, {
      entry: {
        relativeOffsetOfLocalHeader,
        compressedSize,
        uncompressedSize,
        crc32,
        isPacked: compressionMethod !== 0,
      },
      count: (this.files.get(path)?.count ?? 0) + 1,
    });
  }
}

/** No system takes such paths; each folder on the way would be one more thing to remember. */
function isTooDeep(path: string): boolean {
  return path.length > LONGEST_PATH || path.split('/').length > MOST_FOLDERS;
}

const LONGEST_PATH = 4096;
const MOST_FOLDERS = 64;

function isIgnoredFile(path: string): boolean {
  return path === '' || /(^|\/)\.DS_Store$/.test(path) || isInIgnoredFolder(path);
}

/** A file may be called like a folder in which nobody looks. */
function isInIgnoredFolder(path: string): boolean {
  return path.split('/').slice(0, -1).some(isIgnoredName);
}
