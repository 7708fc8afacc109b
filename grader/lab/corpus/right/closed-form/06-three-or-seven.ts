// Linear algebra: conjugate gradients on the squared error of all images, eight rounds.
import { initParams } from './01-init-params.ts';
import { dot, predict, theta, withOne } from './02-linear-predict.ts';
import { minus } from './03-loss.ts';
import { gradient, toParams } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let w = theta(initParams(images[0].length, randn, 0.01));
  let direction: Vector = w.map(() => 0);
  let before = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round += 1) {
    const slope = theta(gradient(images, targets, toParams(w)));
    const steepness = dot(slope, slope);
    const kept = steepness / before;
    direction = direction.map((d, i) => kept * d - slope[i]);
    before = steepness;
    const along = predict(images, toParams(direction));
    const curve = (2 * dot(along, along)) / along.length;
    const far = curve === 0 ? 0 : -dot(slope, direction) / curve;
    w = w.map((x, i) => x + far * direction[i]);
  }
  return toParams(w);
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const w = theta(params);
  return images.map((image) => dot(withOne(image), w) > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  const misses = minus(decisions.map(Number), targets);
  return 1 - dot(misses, misses) / misses.length;
}
