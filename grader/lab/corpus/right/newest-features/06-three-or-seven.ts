// The newest JavaScript: iterator helpers, at, groupBy, ??=, Set methods, numeric separators.
import { initParams } from './01-init-params.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const first = initParams(images.at(0)?.length ?? 784, randn, 0.01);
  const weights = Float64Array.from(first.weights);
  let { bias } = first;
  // Threes and sevens by turns.
  const byTarget = Map.groupBy(images.keys(), (n) => targets[n]!);
  const threes = byTarget.get(1) ?? [];
  const sevens = byTarget.get(0) ?? [];
  for (let turn = 0; turn < 12_000; turn++) {
    const pile = turn % 2 === 0 ? threes : sevens;
    const n = pile.at(Math.floor(turn / 2) % pile.length)!;
    const image = images[n]!;
    const error = image.values().reduce((sum, pixel, i) => sum + pixel * weights[i]!, bias) - targets[n]!;
    for (const [i, pixel] of image.entries()) weights[i]! -= 0.003 * error * pixel;
    bias -= 0.003 * error;
  }
  return { weights: [...weights], bias };
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return images
    .values()
    .map((image) => image.reduce((sum, pixel, i) => sum + pixel * params.weights[i]!, params.bias))
    .map((prediction) => prediction > 0.5)
    .toArray();
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (!decisions.length || decisions.length !== targets.length) throw new RangeError('decisions and targets');
  const calledThree = new Set(decisions.keys().filter((i) => decisions[i]!));
  const threes = new Set(targets.keys().filter((i) => targets[i] === 1));
  return 1 - calledThree.symmetricDifference(threes).size / decisions.length;
}
