import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  DIGIT_FILES,
  type DigitFile,
  type LabelledImages,
  writeDigitFiles,
} from '../../../data/digit-files.ts';
import type { OfficialFile } from '../../../data/install-mnist.ts';

/** As many images as labels; each image is full of its own position. */
export function labelled(...labels: number[]): LabelledImages {
  const bytes = Uint8Array.from({ length: labels.length * 784 }, (_, i) => Math.floor(i / 784));
  return { images: { count: labels.length, height: 28, width: 28, bytes }, labels: Uint8Array.from(labels) };
}

/** A small data set that is the official one in tests. */
export const SMALL_TRAIN = labelled(3, 5, 7, 3);
export const SMALL_TEST = labelled(7, 3, 0);

/** Writes it to a folder, and says by what its files can be told from others. */
export function writeSmallMnist(folder: string): Record<DigitFile, OfficialFile> {
  mkdirSync(folder, { recursive: true });
  writeDigitFiles(folder, SMALL_TRAIN, SMALL_TEST);
  const entries = Object.entries(DIGIT_FILES).map(([file, name]) => {
    const bytes = gunzipSync(readFileSync(join(folder, name)));
    return [file, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
  });
  return Object.fromEntries(entries);
}
