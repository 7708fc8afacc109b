import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { averageImages, nearerToThree } from '../../../data/average-images.ts';
import {
  MNIST_DIGITS,
  onlyThreesAndSevens,
  readDigits,
  type ThreesAndSevens,
  toMatrix,
} from '../../../data/digits.ts';
import { parseImages, parseLabels, readUnpacked } from '../../../data/idx.ts';
import { solutions } from '../../catalogue/reference.ts';
import type { Matrix, Params, Vector } from '../../model/values.ts';
import { normalGenerator, uniformGenerator } from '../../numbers/random.ts';
import { shuffled } from '../shuffled.ts';

const reference = solutions['06-three-or-seven'] as {
  train: (images: Matrix, targets: Vector, randn: () => number) => Params;
  isThree: (images: Matrix, params: Params) => boolean[];
};

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const TRAIN_ROWS = 1600;
const PIXELS = 784;

/** The accuracy of the reference on new images, beside that of comparing with average images. */
export function accuracies(folder: string | undefined): string {
  const { train, test } = readDigits(folder);
  return [
    'Accuracy on test images: the reference, and the nearest average image (which learns nothing)',
    `  ${folder ?? 'the drawn digits'}: ${train.images.rows} train images, ${test.images.rows} test images, ${SEEDS.length} seeds`,
    `    reference ${range(SEEDS.map((seed) => referenceAccuracy(train, test, seed)))}`,
    `    average image ${averageImageAccuracy(train, test).toFixed(4)}`,
    ...onMnistTestImages(),
  ].join('\n');
}

/** On random splits of MNIST's test images into train and test images. */
function onMnistTestImages(): string[] {
  const images = join(MNIST_DIGITS, 't10k-images-idx3-ubyte.gz');
  const labels = join(MNIST_DIGITS, 't10k-labels-idx1-ubyte.gz');
  if (!existsSync(images) || !existsSync(labels)) {
    return ['  MNIST is not installed: skipped'];
  }
  const all = onlyThreesAndSevens(
    { images: parseImages(readUnpacked(images), images), labels: parseLabels(readUnpacked(labels), labels) },
    images,
  );
  const splits = SEEDS.map((seed) => {
    const order = shuffled([...all.labels.keys()], uniformGenerator(seed));
    const [train, test] = [select(all, order.slice(0, TRAIN_ROWS)), select(all, order.slice(TRAIN_ROWS))];
    return {
      reference: referenceAccuracy(train, test, seed),
      averageImage: averageImageAccuracy(train, test),
    };
  });
  return [
    `  MNIST’s test images: ${TRAIN_ROWS} as train images, ${all.labels.length - TRAIN_ROWS} as test images, ${SEEDS.length} shuffles`,
    `    reference ${range(splits.map((split) => split.reference))}`,
    `    average image ${range(splits.map((split) => split.averageImage))}`,
  ];
}

function select(
  { images, labels }: ReturnType<typeof onlyThreesAndSevens>,
  rows: readonly number[],
): ThreesAndSevens {
  const bytes = rows.flatMap((row) => [...images.bytes.subarray(row * PIXELS, (row + 1) * PIXELS)]);
  return {
    images: { rows: rows.length, columns: PIXELS, bytes: Uint8Array.from(bytes) },
    targets: rows.map((row) => (labels[row] === 3 ? 1 : 0)),
  };
}

function referenceAccuracy(train: ThreesAndSevens, test: ThreesAndSevens, seed: number): number {
  const params = reference.train(toMatrix(train.images), train.targets, normalGenerator(seed));
  return accuracy(reference.isThree(toMatrix(test.images), params), test.targets);
}

function averageImageAccuracy(train: ThreesAndSevens, test: ThreesAndSevens): number {
  return accuracy(nearerToThree(test.images, averageImages(train)), test.targets);
}

function accuracy(decisions: readonly boolean[], targets: Vector): number {
  return decisions.filter((decision, i) => decision === (targets[i] === 1)).length / decisions.length;
}

/** `0.9850 (0.9800 to 0.9900)`: the mean, the least and the greatest. */
function range(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `${mean.toFixed(4)} (${Math.min(...values).toFixed(4)} to ${Math.max(...values).toFixed(4)})`;
}
