import { gzipSync } from 'node:zlib';
import { type Digits, firstImages, type ThreesAndSevens } from '../../../data/digits.ts';
import { preparedImages } from '../../../data/prepared-images.ts';
import type { ImageBatch } from '../../model/values.ts';
import type { PackedImages } from './client/content.ts';

/** The images that are learned from: more take minutes with a patient `train`, and show nothing new. */
export function lessonDigits({ train, test }: Digits): Digits {
  return { train: firstImages(train, MOST_TRAIN), test: firstImages(test, MOST_TEST) };
}

const MOST_TRAIN = 4000;
const MOST_TEST = 500;

/** Those of them that the page carries, to learn from in the browser. */
export function carried(train: ThreesAndSevens): ThreesAndSevens {
  return firstImages(train, MOST_CARRIED);
}

const MOST_CARRIED = 1000;

/**
 * The batches of images that the sandbox is sent ahead: the train images in small batches, and all of them prepared as drawings
 * are.
 */
export function lessonBatches({ train }: Digits, batchSize: number): Readonly<Record<string, ImageBatch>> {
  const { rows, columns, bytes } = train.images;
  const batches = Array.from({ length: Math.ceil(rows / batchSize) }, (_, batch): [string, ImageBatch] => {
    const [from, to] = [batch * batchSize, Math.min(rows, (batch + 1) * batchSize)];
    return [
      batchName(batch),
      { rows: to - from, columns, bytes: bytes.subarray(from * columns, to * columns) },
    ];
  });
  return {
    ...Object.fromEntries(batches),
    [PREPARED]: preparedImages(train.images),
    [AS_THEY_ARE]: train.images,
  };
}

export const PREPARED = 'prepared';
export const AS_THEY_ARE = 'lesson';

export function batchName(batch: number): string {
  return `batch-${batch}`;
}

export function packImages({ images, targets }: ThreesAndSevens): PackedImages {
  return { packed: gzipSync(images.bytes, { level: 9 }).toString('base64'), targets: targets.join('') };
}
