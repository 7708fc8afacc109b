import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { KitError } from '../grader/model/kit-error.ts';

/** Images of equal size: grey values 0 to 255, row after row, image after image. */
export interface IdxImages {
  readonly count: number;
  readonly height: number;
  readonly width: number;
  /** `count * height * width` grey values. */
  readonly bytes: Uint8Array;
}

/**
 * The contents of a file, unpacked if it is gzipped, whatever its name says.
 *
 * @throws KitError if it cannot be read, or is cut off or damaged
 */
export function readUnpacked(path: string): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = plain(readFileSync(path));
  } catch (cause) {
    throw new KitError('unreadable-file', `${path} cannot be read: ${(cause as Error).message}`, { cause });
  }
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    return bytes;
  }
  try {
    return plain(gunzipSync(bytes, { maxOutputLength: LARGEST }));
  } catch (cause) {
    const why = (cause as Error).message;
    throw new KitError('damaged-file', `${path} is gzipped, but cannot be unpacked (${why}). ${AGAIN}`, {
      cause,
    });
  }
}

/**
 * Images in IDX format, as MNIST has them: the numbers 0x00000803, count, height and width, 4 bytes each,
 * highest first; then one byte a pixel.
 *
 * @param bytes the contents of the file, unpacked
 * @param file what to call it in a message
 * @throws KitError if the sizes at the start do not match the length
 */
export function parseImages(bytes: Uint8Array, file: string): IdxImages {
  const [count, height, width] = readSizes(bytes, file, {
    kind: 'images',
    magic: IMAGES_MAGIC,
    sizes: 3,
  }) as [number, number, number];
  if (height === 0 || width === 0) {
    throw new KitError('not-idx', `${file} holds images of ${height} x ${width} pixels. ${AGAIN}`);
  }
  const pixels = bytes.subarray(16);
  checkLength(pixels, count * height * width, `${count} images of ${height} x ${width} pixels`, file);
  return { count, height, width, bytes: pixels };
}

/**
 * Labels in IDX format: the numbers 0x00000801 and count, then one byte a label.
 *
 * @param bytes the contents of the file, unpacked
 * @param file what to call it in a message
 * @throws KitError if the sizes at the start do not match the length
 */
export function parseLabels(bytes: Uint8Array, file: string): Uint8Array {
  const [count] = readSizes(bytes, file, { kind: 'labels', magic: LABELS_MAGIC, sizes: 1 }) as [number];
  const labels = bytes.subarray(8);
  checkLength(labels, count, `${count} labels`, file);
  return labels;
}

/** The gzipped IDX file of some images: what `readUnpacked` and `parseImages` read. */
export function packImages({ count, height, width, bytes }: IdxImages): Uint8Array {
  return pack([IMAGES_MAGIC, count, height, width], bytes);
}

/** The gzipped IDX file of some labels: what `readUnpacked` and `parseLabels` read. */
export function packLabels(labels: Uint8Array): Uint8Array {
  return pack([LABELS_MAGIC, labels.length], labels);
}

const IMAGES_MAGIC = 0x803;
const LABELS_MAGIC = 0x801;

/** More than the largest file of MNIST, 47 MB; a small file can unpack to gigabytes. */
const LARGEST = 64 * 1024 * 1024;

const AGAIN = 'Download it again, and check that the download is complete.';

/** The same bytes as a plain `Uint8Array`: Node's `Buffer` behaves differently in places. */
function plain(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

/** The sizes that follow the magic number. */
function readSizes(
  bytes: Uint8Array,
  file: string,
  { kind, magic, sizes }: { readonly kind: string; readonly magic: number; readonly sizes: number },
): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = Array.from(bytes.subarray(0, 4), hex).join(' ');
  if (bytes.length < 4 || view.getUint32(0) !== magic) {
    throw new KitError(
      'not-idx',
      `${file} is not an IDX file of ${kind}: expected it to start with 00 00 08 ${hex(magic & 0xff)}, ` +
        `it starts with ${starts || 'nothing'}. ${explain(bytes, kind)}`,
    );
  }
  const header = 4 + 4 * sizes;
  if (bytes.length < header) {
    throw new KitError(
      'not-idx',
      `${file} is cut off: expected at least ${header} bytes, it has ${bytes.length}. ${AGAIN}`,
    );
  }
  return Array.from({ length: sizes }, (_, i) => view.getUint32(4 + 4 * i));
}

function explain(bytes: Uint8Array, kind: string): string {
  const [first, second, , fourth] = bytes;
  if (first === 0 && second === 0 && (fourth === 1 || fourth === 3)) {
    return `Is it the file of the ${kind === 'images' ? 'labels' : 'images'}, under the wrong name?`;
  }
  if (first === 0x50 && second === 0x4b) {
    return 'It looks like a zip archive: unpack it first.';
  }
  return first === 0x3c ? 'It looks like a web page: download the file itself.' : AGAIN;
}

function checkLength(data: Uint8Array, expected: number, what: string, file: string): void {
  if (data.length !== expected) {
    throw new KitError(
      'not-idx',
      `${file} says that it holds ${what}: expected ${expected} bytes after the sizes, ` +
        `it has ${data.length}. ${AGAIN}`,
    );
  }
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}

function pack(numbers: readonly number[], data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 * numbers.length + data.length);
  const view = new DataView(bytes.buffer);
  for (const [i, number] of numbers.entries()) {
    view.setUint32(4 * i, number);
  }
  bytes.set(data, 4 * numbers.length);
  return gzipSync(bytes, { level: 9 });
}
