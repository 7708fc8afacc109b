// A learning rate for each weight, by how much its slope has varied (Adam).
import { initParams } from './01-init-params.ts';
import { predict, sameLength } from './02-linear-predict.ts';
import { gradient } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const start = initParams(784, randn, 0.01);
  const w = [...start.weights, start.bias];
  const mean = w.map(() => 0);
  const square = w.map(() => 0);
  let step = 0;
  for (let epoch = 0; epoch < 8; epoch++) {
    for (let from = 0; from < images.length; from += 50) {
      step++;
      const params = { weights: w.slice(0, -1), bias: w[w.length - 1] };
      const slope = gradient(images.slice(from, from + 50), targets.slice(from, from + 50), params);
      [...slope.weights, slope.bias].forEach((s, i) => {
        mean[i] = 0.9 * mean[i] + 0.1 * s;
        square[i] = 0.999 * square[i] + 0.001 * s * s;
        const size = Math.sqrt(square[i] / (1 - 0.999 ** step)) + 1e-8;
        w[i] -= (0.001 * mean[i]) / (1 - 0.9 ** step) / size;
      });
    }
  }
  return { weights: w.slice(0, -1), bias: w[w.length - 1] };
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((p) => p > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  sameLength(decisions, targets, 'decisions and targets');
  if (decisions.length < 1) throw new Error('no decisions');
  let right = 0;
  decisions.forEach((decision, i) => decision === (targets[i] > 0.5) && right++);
  return right / decisions.length;
}
