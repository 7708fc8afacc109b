import { fileURLToPath } from 'node:url';
import { KitError } from '../grader/model/kit-error.ts';
import type { ImageBatch } from '../grader/model/values.ts';
import { findAllDigitFiles, type LabelledImages } from './digit-files.ts';
import { parseImages, parseLabels, readUnpacked } from './idx.ts';

/** 3s and 7s, split into a train and a test set. */
export interface Digits {
  readonly train: ThreesAndSevens;
  readonly test: ThreesAndSevens;
}
export interface ThreesAndSevens {
  /** 784 pixels a row. */
  readonly images: ImageBatch;
  /** 1 for a three, 0 for a seven: one for each image. */
  readonly targets: readonly number[];
}

/** The digits that come with the kit. */
export const DRAWN_DIGITS = fileURLToPath(new URL('digits', import.meta.url));
/** Where `installMnist` puts the real ones. */
export const MNIST_DIGITS = fileURLToPath(new URL('mnist', import.meta.url));

/**
 * The 3s and 7s of a folder that holds a data set in MNIST's form: the drawn ones, or MNIST itself,
 * gzipped or unpacked. Other digits are left out. They are in the order of the files, unless those are sorted by digit: then
 * sevens and threes take turns, so that the first few images are of both kinds.
 *
 * @throws KitError if a file is missing or damaged, or the files do not belong together
 */
export function readDigits(folder: string = DRAWN_DIGITS): Digits {
  const { trainImages, trainLabels, testImages, testLabels } = findAllDigitFiles(folder);
  return { train: readSet(trainImages, trainLabels), test: readSet(testImages, testLabels) };
}

/**
 * The 3s and 7s among labelled images, in their order.
 *
 * @param file what to call the images in a message
 * @throws KitError if the images are not 28 x 28, or there is not one label for each
 */
export function onlyThreesAndSevens({ images, labels }: LabelledImages, file: string): LabelledImages {
  const { count, height, width, bytes } = images;
  if (height !== 28 || width !== 28) {
    throw new KitError(
      'wrong-digits',
      `Expected images of 28 x 28 pixels; those in ${file} have ${height} x ${width}. Is it another data set?`,
    );
  }
  if (labels.length !== count) {
    throw new KitError(
      'wrong-digits',
      `${file} holds ${count} images, but the file of labels beside it ${labels.length} labels: ` +
        'they do not belong together. Take both from the same data set.',
    );
  }
  const kept = Array.from(labels.keys()).filter((i) => labels[i] === 3 || labels[i] === 7);
  const keptBytes = new Uint8Array(kept.length * 784);
  for (const [row, i] of kept.entries()) {
    keptBytes.set(bytes.subarray(i * 784, (i + 1) * 784), row * 784);
  }
  return {
    images: { count: kept.length, height, width, bytes: keptBytes },
    labels: Uint8Array.from(kept, (i) => labels[i] as number),
  };
}

/** The first images of a set, `most` at most. */
export function firstImages({ images, targets }: ThreesAndSevens, most: number): ThreesAndSevens {
  const rows = Math.min(most, images.rows);
  const { columns, bytes } = images;
  return {
    images: { rows, columns, bytes: bytes.subarray(0, rows * columns) },
    targets: targets.slice(0, rows),
  };
}

/** The images as exercise 6 takes them: a row of numbers from 0 (paper) to 1 (ink) for each. */
export function toMatrix({ rows, columns, bytes }: ImageBatch): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from(bytes.subarray(row * columns, (row + 1) * columns), (byte) => byte / 255),
  );
}

function readSet(imagesPath: string, labelsPath: string): ThreesAndSevens {
  const { images, labels } = onlyThreesAndSevens(
    {
      images: parseImages(readUnpacked(imagesPath), imagesPath),
      labels: parseLabels(readUnpacked(labelsPath), labelsPath),
    },
    imagesPath,
  );
  const targets = Array.from(labels, (label) => (label === 3 ? 1 : 0));
  if (!targets.includes(1) || !targets.includes(0)) {
    throw new KitError(
      'wrong-digits',
      `Expected both 3s and 7s in ${imagesPath}; there are none of one of them.`,
    );
  }
  const set = { images: { rows: images.count, columns: 784, bytes: images.bytes }, targets };
  return startsFair(targets) ? set : inTurn(set);
}

/** A seven, a three, and so on, each kind in its order; at the end what is left of one of them. */
function inTurn({ images, targets }: ThreesAndSevens): ThreesAndSevens {
  const rowsOf = (kind: number) => [...targets.keys()].filter((row) => targets[row] === kind);
  const [sevens, threes] = [rowsOf(0), rowsOf(1)];
  const order = Array.from({ length: Math.max(sevens.length, threes.length) }, (_, i) => [
    ...sevens.slice(i, i + 1),
    ...threes.slice(i, i + 1),
  ]).flat();
  const { rows, columns } = images;
  const bytes = new Uint8Array(images.bytes.length);
  for (const [to, from] of order.entries()) {
    bytes.set(images.bytes.subarray(from * columns, (from + 1) * columns), to * columns);
  }
  return { images: { rows, columns, bytes }, targets: order.map((row) => targets[row] as number) };
}

/** Whether the first 20 images, the first 40, the first 80, … hold at least half of the share of each kind that all of them have. */
function startsFair(targets: readonly number[]): boolean {
  const share = targets.filter((target) => target === 1).length / targets.length;
  let threes = 0;
  let checkedAt = FIRST_CHECKED;
  for (const [i, target] of targets.entries()) {
    threes += target;
    const rows = i + 1;
    if (rows === checkedAt) {
      if (threes < (rows * share) / 2 || rows - threes < (rows * (1 - share)) / 2) {
        return false;
      }
      checkedAt *= 2;
    }
  }
  return true;
}

/** No part of the demo shows fewer. */
const FIRST_CHECKED = 20;
