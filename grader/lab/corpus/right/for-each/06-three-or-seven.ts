// forEach; the images are dealt out into batches like cards, anew for each epoch.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const batches = Math.ceil(images.length / 40);
  let params = initParams(784, randn, 0.01);
  [0.01, 0.01, 0.01, 0.005, 0.005, 0.005, 0.0025, 0.0025].forEach((learningRate) => {
    const heaps: number[][] = [];
    images.forEach((_, i) => {
      const heap = i % batches;
      (heaps[heap] ??= []).push(i);
    });
    heaps.forEach((heap) => {
      const rows = heap.map((i) => images[i]);
      const answers = heap.map((i) => targets[i]);
      params = gradientStep(params, gradient(rows, answers, params), learningRate);
    });
  });
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const decisions: boolean[] = [];
  predict(images, params).forEach((prediction) => {
    decisions.push(prediction > 0.5);
  });
  return decisions;
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || !decisions.length) {
    throw new RangeError('decisions and targets do not go together');
  }
  let right = 0;
  decisions.forEach((decision, i) => {
    if (decision == (targets[i] as unknown as boolean)) {
      right += 1;
    }
  });
  return right / decisions.length;
}
