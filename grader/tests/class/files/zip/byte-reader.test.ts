import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../../class/files/zip/byte-reader.ts';
import { tempFolder } from '../../temp-folder.ts';

const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251));
const file = () => join(tempFolder({ a: bytes }), 'a');

describe.each([
  ['memory', () => ByteReader.ofBytes(bytes)],
  ['a file', () => ByteReader.ofFile(file(), { followLinks: false })],
])('bytes in %s', (_, open) => {
  it('are read in any order, and never past the end', () => {
    const reader = open();
    expect(reader.size).toBe(bytes.length);
    for (const [at, length] of [
      [199_990, 10],
      [0, 1],
      [100, 150_000],
      [65_530, 20],
      [200_000, 0],
      [3, 4],
    ] as const) {
      expect(reader.bytesAt(at, length).equals(bytes.subarray(at, at + length))).toBe(true);
    }
    for (const [at, length] of [
      [199_991, 10],
      [200_001, 0],
      [2 ** 60, 5],
      [0, 2 ** 40],
    ] as const) {
      expect(() => reader.bytesAt(at, length)).toThrow('ends too early');
    }
    reader.close(() => {});
  });

  it('are not read once it is closed: another file may have its number', () => {
    const reader = open();
    reader.close(() => {});
    reader.close(() => {});
    expect(() => reader.bytesAt(0, 1)).toThrow();
  });
});

it('a file that is cut while it is open ends too early', () => {
  const path = file();
  const reader = ByteReader.ofFile(path, { followLinks: false });
  truncateSync(path, 10);
  expect(() => reader.bytesAt(5, 10)).toThrow('ends too early');
  reader.close(() => {});
});
