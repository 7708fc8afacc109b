import { gzipSync } from 'node:zlib';
import type { Digits, ThreesAndSevens } from '../../../data/digits.ts';
import { prepareDrawing } from '../../../data/prepare-drawing.ts';
import type { ImageBatch } from '../../model/values.ts';
import type { PackedImages } from './client/content.ts';

/** The images that are learned from: more take minutes with a patient `train`, and show nothing new. */
export function lessonDigits({ train, test }: Digits): Digits {
  return { train: firstOf(train, MOST_TRAIN), test: firstOf(test, MOST_TEST) };
}

const MOST_TRAIN = 4000;
const MOST_TEST = 500;

/** Those of them that the page carries, to learn from in the browser. */
export function carried(train: ThreesAndSevens): ThreesAndSevens {
  return firstOf(train, MOST_CARRIED);
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

/** Each image as if somebody had drawn it on the page. */
export function preparedImages({ rows, columns, bytes }: ImageBatch): ImageBatch {
  const prepared = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const image = bytes.subarray(row * columns, (row + 1) * columns);
    prepared.set(prepareDrawing({ width: SIDE, height: SIDE, bytes: image }) ?? image, row * columns);
  }
  return { rows, columns, bytes: prepared };
}

const SIDE = 28;

export function packImages({ images, targets }: ThreesAndSevens): PackedImages {
  return { packed: gzipSync(images.bytes, { level: 9 }).toString('base64'), targets: targets.join('') };
}

function firstOf({ images, targets }: ThreesAndSevens, most: number): ThreesAndSevens {
  const rows = Math.min(most, images.rows);
  const { columns, bytes } = images;
  return {
    images: { rows, columns, bytes: bytes.subarray(0, rows * columns) },
    targets: targets.slice(0, rows),
  };
}
