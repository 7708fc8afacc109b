import { isIgnored } from '../../submission/files/ignored.ts';
import { quoteName } from '../../text/shown-name.ts';
import type { LeftOut, TreeFile } from '../files/file-tree.ts';
import { isZip, openStudentZip } from '../files/student-zip.ts';
import { leftOutNote } from './left-out-note.ts';
import type { PersonFile } from './person-file.ts';

/** The files of one person, with those of the zips in place of the zips. */
export interface OpenedZips {
  readonly files: readonly PersonFile[];
  /** By their paths below what was given. */
  readonly leftOut: readonly LeftOut[];
  /** Safe to show. */
  readonly notes: readonly string[];
  close(): void;
}

/** Opens the zips among the files of one person. All of them together may hold no more than the limits say. */
export async function openZips(files: readonly PersonFile[]): Promise<OpenedZips> {
  const paths = new Set(files.map(({ path }) => path));
  const isOpened = (file: PersonFile) => isZip(file) && !isIgnored(file.path, paths);
  const all: PersonFile[] = files.filter((file) => !isOpened(file));
  const leftOut: LeftOut[] = [];
  const notes: string[] = [];
  const closing: (() => void)[] = [];
  let [zips, entries, bytes] = [MOST_ZIPS, MOST_ENTRIES, MOST_BYTES];
  for (const file of files.filter(isOpened)) {
    zips -= 1;
    bytes -= file.source.location === undefined ? file.source.size : 0;
    const zip =
      zips < 0 || bytes < 0
        ? { kind: 'fault' as const, why: 'is not opened: there are too many zips, or too large ones' }
        : await openStudentZip(file.source, { entries });
    if (zip.kind === 'fault') {
      leftOut.push({ path: file.told, why: zip.why });
      notes.push(`${quoteName(file.path)} ${zip.why}`.replace(/(?<![.?])$/, '.'));
    } else {
      entries -= zip.entries;
      closing.push(zip.close);
      // One by one: there may be more than a call takes arguments.
      for (const source of zip.files) {
        all.push(inside(file, source));
      }
      const left = zip.leftOut.filter(({ path }) => !IN_GRADER.test(path));
      for (const { path, why } of left) {
        leftOut.push({ path: joined(file.told, path), why });
      }
      notes.push(...leftOutNote(file.path, left));
    }
  }
  const close = () => {
    for (const closeZip of closing) {
      closeZip();
    }
  };
  return { files: all, leftOut, notes, close };
}

/** In a copy of the kit, where nobody looks. */
const IN_GRADER = /(^|\/)grader\//;

/** Each is open until its person is read. */
const MOST_ZIPS = 100;
/** With the tens of thousands that `node_modules` may have, and that nobody looks at. */
const MOST_ENTRIES = 200_000;
/** Zips in the zip of a class are held in memory. */
const MOST_BYTES = 50 * 1024 * 1024;

function inside(zip: PersonFile, source: TreeFile): PersonFile {
  return { path: joined(zip.path, source.path), told: joined(zip.told, source.path), source };
}

function joined(zip: string, path: string): string {
  return path === '' ? zip : `${zip}/${path}`;
}
