import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { averageImages, nearerToThree } from '../../../data/average-images.ts';
import { onlyThreesAndSevens, readDigits, type ThreesAndSevens, toMatrix } from '../../../data/digits.ts';
import { parseImages, parseLabels, readUnpacked } from '../../../data/idx.ts';
import { solutions } from '../../catalogue/reference.ts';
import type { Matrix, Params, Vector } from '../../model/values.ts';
import { normalGenerator, uniformGenerator } from '../../numbers/random.ts';

const { train, isThree } = solutions['06-three-or-seven'] as {
  train: (images: Matrix, targets: Vector, randn: () => number) => Params;
  isThree: (images: Matrix, params: Params) => boolean[];
};

/** Where the two files of MNIST's test images may lie, beside the repository. */
const MNIST_TEST = '../shared/data/mnist';
const SHUFFLES = 10;
const TO_LEARN_FROM = 1600;

/** How often the reference is right on new images, beside what comparing with average images gets. */
export function accuracies(folder: string | undefined): string {
  const { train, test } = readDigits(folder);
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  return [
    `Accuracy on new images: the reference, and the nearest average image (no learning)`,
    `  ${folder ?? 'the drawn digits'}, ${train.images.rows} to learn from, ${test.images.rows} to judge by, ${seeds.length} seeds`,
    `    reference ${range(seeds.map((seed) => reference(train, test, seed)))}, average image ${nearest(train, test).toFixed(4)}`,
    ...mnistTest(),
  ].join('\n');
}

function mnistTest(): string[] {
  const images = join(MNIST_TEST, 't10k-images-idx3-ubyte.gz');
  const labels = join(MNIST_TEST, 't10k-labels-idx1-ubyte.gz');
  if (!existsSync(images) || !existsSync(labels)) {
    return ['  MNIST’s test images are not there: skipped'];
  }
  const all = onlyThreesAndSevens(
    { images: parseImages(readUnpacked(images), images), labels: parseLabels(readUnpacked(labels), labels) },
    images,
  );
  const targets = Array.from(all.labels, (label) => (label === 3 ? 1 : 0));
  const splits = Array.from({ length: SHUFFLES }, (_, i) => {
    const chance = uniformGenerator(i + 1);
    const order = targets.map((_, row) => ({ row, key: chance() })).sort((a, b) => a.key - b.key);
    const part = (rows: readonly { row: number }[]): ThreesAndSevens => ({
      images: {
        rows: rows.length,
        columns: 784,
        bytes: Uint8Array.from(
          rows.flatMap(({ row }) => [...all.images.bytes.subarray(row * 784, (row + 1) * 784)]),
        ),
      },
      targets: rows.map(({ row }) => targets[row] as number),
    });
    const [learn, judge] = [part(order.slice(0, TO_LEARN_FROM)), part(order.slice(TO_LEARN_FROM))];
    return { reference: reference(learn, judge, i + 1), average: nearest(learn, judge) };
  });
  return [
    `  MNIST’s test images, ${TO_LEARN_FROM} to learn from, ${targets.length - TO_LEARN_FROM} to judge by, ${SHUFFLES} shuffles`,
    `    reference ${range(splits.map((split) => split.reference))}`,
    `    average image ${range(splits.map((split) => split.average))}`,
  ];
}

function reference(learn: ThreesAndSevens, judge: ThreesAndSevens, seed: number): number {
  const params = train(toMatrix(learn.images), learn.targets, normalGenerator(seed));
  return share(isThree(toMatrix(judge.images), params), judge.targets);
}

function nearest(learn: ThreesAndSevens, judge: ThreesAndSevens): number {
  return share(nearerToThree(judge.images, averageImages(learn)), judge.targets);
}

function share(decisions: readonly boolean[], targets: Vector): number {
  return decisions.filter((decision, i) => decision === (targets[i] === 1)).length / decisions.length;
}

function range(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `${mean.toFixed(4)} (${Math.min(...values).toFixed(4)} to ${Math.max(...values).toFixed(4)})`;
}
