// Recursion wherever others loop; the epochs are few enough to call each other.
import { initParams } from './01-init-params.ts';
import { predictOne } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const start = initParams(images[0].length, randn, 0.01);
  const weights = [...start.weights];
  return { weights, bias: epoch(images, targets, weights, start.bias, 6) };
}

function epoch(images: Matrix, targets: Vector, weights: number[], bias: number, left: number): number {
  return left === 0
    ? bias
    : epoch(images, targets, weights, learn(images, targets, weights, bias, 0, images.length), left - 1);
}

/** Learns from images `from` to `to - 1`, one at a time; changes the weights, gives back the bias. */
function learn(images: Matrix, targets: Vector, weights: number[], bias: number, from: number, to: number): number {
  if (to - from > 1) {
    const middle = (from + to) >> 1;
    return learn(images, targets, weights, learn(images, targets, weights, bias, from, middle), middle, to);
  }
  const error = predictOne(images[from], { weights, bias }) - targets[from];
  images[from].forEach((pixel, i) => {
    weights[i] -= 0.002 * error * pixel;
  });
  return bias - 0.002 * error;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  if (images.length <= 1) return images.map((image) => predictOne(image, params) > 0.5);
  const half = images.length >> 1;
  return isThree(images.slice(0, half), params).concat(isThree(images.slice(half), params));
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length) throw new Error('lengths differ');
  if (decisions.length === 0) throw new Error('nothing there');
  if (decisions.length === 1) return decisions[0] === (targets[0] === 1) ? 1 : 0;
  const half = decisions.length >> 1;
  const left = accuracy(decisions.slice(0, half), targets.slice(0, half));
  const right = accuracy(decisions.slice(half), targets.slice(half));
  return (left * half + right * (decisions.length - half)) / decisions.length;
}
