import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type IdxImages,
  packImages,
  packLabels,
  parseImages,
  parseLabels,
  readUnpacked,
} from '../../../data/idx.ts';
import { KitError } from '../../model/kit-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'idx-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the bytes into a file and reads that. */
function throughFile(bytes: Uint8Array): Uint8Array {
  const path = join(folder, 'some-idx');
  writeFileSync(path, bytes);
  return readUnpacked(path);
}

const someImages: fc.Arbitrary<IdxImages> = fc
  .record({
    count: fc.integer({ min: 1, max: 4 }),
    height: fc.integer({ min: 1, max: 4 }),
    width: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ count, height, width }) => {
    const size = count * height * width;
    return fc
      .uint8Array({ minLength: size, maxLength: size })
      .map((bytes) => ({ count, height, width, bytes }));
  });
const someLabels = fc.uint8Array({ minLength: 1, maxLength: 20 });

function kitError(action: () => unknown): KitError {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(KitError);
    return error as KitError;
  }
  throw new Error('expected a KitError, and nothing was thrown');
}

describe('what is packed can be read again', () => {
  test('images, gzipped and unpacked', () => {
    fc.assert(
      fc.property(someImages, (images) => {
        const packed = packImages(images);
        expect(parseImages(throughFile(packed), 'x')).toEqual(images);
        expect(parseImages(throughFile(gunzipSync(packed)), 'x')).toEqual(images);
      }),
    );
  });

  test('labels, gzipped and unpacked', () => {
    fc.assert(
      fc.property(someLabels, (labels) => {
        const packed = packLabels(labels);
        expect(parseLabels(throughFile(packed), 'x')).toEqual(labels);
        expect(parseLabels(throughFile(gunzipSync(packed)), 'x')).toEqual(labels);
      }),
    );
  });

  test('the bytes are those of the format', () => {
    const images = packImages({ count: 1, height: 2, width: 300, bytes: new Uint8Array(600).fill(7) });
    expect([...gunzipSync(images).subarray(0, 17)]).toEqual([
      0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 1, 44, 7,
    ]);
    expect([...gunzipSync(packLabels(Uint8Array.of(3, 7)))]).toEqual([0, 0, 8, 1, 0, 0, 0, 2, 3, 7]);
  });
});

describe('what is damaged is refused with a KitError that names the file', () => {
  test('cut off anywhere', () => {
    fc.assert(
      fc.property(
        someImages,
        someLabels,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (images, labels, share) => {
          const cut = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(share * (bytes.length - 1)));
          const packedImages = packImages(images);
          const packedLabels = packLabels(labels);
          for (const bytes of [packedImages, gunzipSync(packedImages)]) {
            expect(kitError(() => parseImages(throughFile(cut(bytes)), 'some-idx')).message).toContain(
              'some-idx',
            );
          }
          for (const bytes of [packedLabels, gunzipSync(packedLabels)]) {
            expect(kitError(() => parseLabels(throughFile(cut(bytes)), 'some-idx')).message).toContain(
              'some-idx',
            );
          }
        },
      ),
    );
  });

  test('any other byte anywhere in the numbers at the start', () => {
    const change = fc.record({ at: fc.nat(15), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(someImages, someLabels, change, (images, labels, { at, by }) => {
        const changed = (packed: Uint8Array, header: number) => {
          const bytes = new Uint8Array(gunzipSync(packed));
          bytes[at % header] = ((bytes[at % header] as number) + by) % 256;
          return bytes;
        };
        kitError(() => parseImages(changed(packImages(images), 16), 'x'));
        kitError(() => parseLabels(changed(packLabels(labels), 8), 'x'));
      }),
    );
  });

  test('any other byte in a gzipped file: refused, or read correctly', () => {
    const change = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) });
    fc.assert(
      fc.property(someImages, change, (images, { at, by }) => {
        const packed = new Uint8Array(packImages(images));
        packed[at % packed.length] = ((packed[at % packed.length] as number) + by) % 256;
        try {
          expect(parseImages(throughFile(packed), 'x')).toEqual(images);
        } catch (error) {
          expect(error).toBeInstanceOf(KitError);
        }
      }),
    );
  });

  test('bytes left over', () => {
    const bytes = Uint8Array.of(...gunzipSync(packLabels(Uint8Array.of(3, 7))), 3);
    expect(kitError(() => parseLabels(bytes, 'labels')).message).toBe(
      'labels says that it holds 2 labels: expected 2 bytes after the sizes, it has 3. ' +
        'Download it again, and check that the download is complete.',
    );
  });

  test('billions of images without a pixel', () => {
    const bytes = Uint8Array.of(0, 0, 8, 3, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 28);
    expect(kitError(() => parseImages(bytes, 'images')).message).toContain('0 x 28 pixels');
  });

  test('a small file that unpacks to more than MNIST has', () => {
    expect(kitError(() => throughFile(gzipSync(new Uint8Array(70_000_000)))).code).toBe('damaged-file');
  });

  test('a file that is not there', () => {
    const path = join(folder, 'nowhere');
    const { code, message } = kitError(() => readUnpacked(path));
    expect(code).toBe('unreadable-file');
    expect(message).toContain(path);
  });
});

describe('a file that is something else is named as what it looks like', () => {
  test.each([
    ['a web page', '<!DOCTYPE html>', 'It looks like a web page'],
    ['an archive', 'PK\u0003\u0004', 'It looks like a zip archive'],
    ['the labels', '\0\0\u0008\u0001\0\0\0\0', 'Is it the file of the labels, under the wrong name?'],
    ['nothing', '', 'it starts with nothing'],
  ])('%s', (_, text, said) => {
    const { message } = kitError(() => parseImages(Buffer.from(text, 'latin1'), 'images'));
    expect(message).toContain('images is not an IDX file of images: expected it to start with 00 00 08 03');
    expect(message).toContain(said);
  });
});
