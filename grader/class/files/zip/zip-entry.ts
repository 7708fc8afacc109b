import { crc32, inflateRawSync } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { ByteReader } from './byte-reader.ts';

/** What is needed to read an entry; yauzl's own holds far more. */
export interface ZipEntry {
  readonly relativeOffsetOfLocalHeader: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly crc32: number;
  readonly isPacked: boolean;
}

/** Bytes: the largest entry that is unpacked. */
export const LARGEST_ENTRY = 5 * 1024 * 1024;
const MOST_TIMES = 200;
/** How much larger than its content an entry may be: deflate adds a few bytes to what cannot be packed. */
const OVERHEAD = 64 * 1024;

/** Why an entry is not unpacked, to follow its path; null if it may be. Only what the zip says of it is looked at. */
export function whyNotUnpacked(entry: Entry, sizeOfZip: number): string | null {
  const { compressedSize, uncompressedSize, compressionMethod, relativeOffsetOfLocalHeader } = entry;
  const kind = kindOf(entry);
  if (kind === LINK) {
    return 'is a link; put the file itself there';
  }
  if (kind !== 0 && kind !== REGULAR) {
    return 'is no regular file';
  }
  if (uncompressedSize > LARGEST_ENTRY || compressedSize > LARGEST_ENTRY + OVERHEAD) {
    return 'has more than 5 MB';
  }
  if (uncompressedSize > MOST_TIMES * compressedSize) {
    return `would grow to more than ${MOST_TIMES} times its size, as zip bombs do`;
  }
  if (!entry.canDecodeFileData()) {
    return 'is packed in a way that cannot be read here; pack it with another program';
  }
  const isWhole = compressionMethod !== 0 || compressedSize === uncompressedSize;
  return isWhole && relativeOffsetOfLocalHeader + LOCAL_HEADER + compressedSize <= sizeOfZip
    ? null
    : 'is damaged; pack it again';
}

/** Whether an entry says that it is a folder, even if its name does not end as one. */
export function isFolder(entry: Entry): boolean {
  return kindOf(entry) === FOLDER;
}

/** As on Unix, whatever system it was made on: some programs write the kind of file, but another system. */
function kindOf({ externalFileAttributes }: Entry): number {
  return (externalFileAttributes >>> 16) & FILE_KIND;
}

const FILE_KIND = 0o170000;
const FOLDER = 0o040000;
const LINK = 0o120000;
const REGULAR = 0o100000;
const LOCAL_HEADER = 30;

/** Unpacks an entry, to no more than it says; null if it is damaged, or says what is not so. */
export async function readEntry(zip: ZipFile, reader: ByteReader, entry: ZipEntry): Promise<Buffer | null> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry as unknown as Entry, {
      minimal: true,
    });
    const packed = reader.bytesAt(fileDataStart, entry.compressedSize);
    const bytes = entry.isPacked
      ? inflateRawSync(packed, { maxOutputLength: Math.max(entry.uncompressedSize, 1) })
      : Buffer.from(packed);
    return bytes.length === entry.uncompressedSize && crc32(bytes) === entry.crc32 ? bytes : null;
  } catch {
    return null;
  }
}
