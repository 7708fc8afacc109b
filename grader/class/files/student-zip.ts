import type { LeftOut, TreeFile } from './file-tree.ts';
import { ByteReader } from './zip/byte-reader.ts';
import { readZip, type ZipContents, type ZipLimits } from './zip/read-zip.ts';

export type StudentZip =
  | ({ readonly kind: 'zip' } & Pick<ZipContents, 'files' | 'leftOut' | 'entries' | 'close'>)
  /** Why it cannot be read, to follow its path. Safe to show. */
  | { readonly kind: 'fault'; readonly why: string };

/**
 * Opens a zip that a student handed in. What makes a zip of a class refused is left out of this one, and so is each zip
 * within it.
 */
export async function openStudentZip(file: TreeFile, limits: ZipLimits): Promise<StudentZip> {
  const reader = await readerOf(file);
  if (typeof reader === 'string') {
    return { kind: 'fault', why: reader };
  }
  const contents = await readZip(reader, limits);
  if (contents === null) {
    return { kind: 'fault', why: NO_ZIP };
  }
  const { files, entries, close } = contents;
  const leftOut: LeftOut[] = [
    ...contents.refused.map(({ path, why }) => ({ path, why })),
    ...contents.leftOut,
    ...files.filter(isZip).map(({ path }) => ({ path, why: 'is a zip within a zip, which is not opened' })),
  ];
  const more = leftOut.length - MOST_LEFT_OUT;
  if (more > 0) {
    leftOut.splice(MOST_LEFT_OUT, more, {
      path: '',
      why: `has ${more.toLocaleString('en-US')} more entries that are left out`,
    });
  }
  return { kind: 'zip', files: files.filter((file) => !isZip(file)), leftOut, entries, close };
}

/** Whether a file is a zip, by its name. */
export function isZip({ path }: { readonly path: string }): boolean {
  return /\.zip$/i.test(path);
}

/** More are reported as a number. */
const MOST_LEFT_OUT = 1000;
/** Bytes of a zip that is held in memory: one that lies in the zip of a class. */
const LARGEST_IN_MEMORY = 50 * 1024 * 1024;
const NO_ZIP = 'cannot be read as a zip: it is cut off, or it is none';

async function readerOf(file: TreeFile): Promise<ByteReader | string> {
  if (file.location !== undefined) {
    try {
      return ByteReader.ofFile(file.location, { followLinks: false });
    } catch {
      return 'cannot be read: is the permission missing?';
    }
  }
  if (file.size > LARGEST_IN_MEMORY) {
    return 'has more than 50 MB';
  }
  const bytes = await file.read(LARGEST_IN_MEMORY);
  return bytes === null ? NO_ZIP : ByteReader.ofBytes(bytes);
}
