// A ball that rolls: shuffled batches, each step keeps nine tenths of its speed.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(784, randn, 0.01);
  let speed: Params = { weights: params.weights.map(() => 0), bias: 0 };
  for (let epoch = 0; epoch < 8; epoch++) {
    const order = shuffled(images.length, randn);
    for (let from = 0; from < order.length; from += 64) {
      const batch = order.slice(from, from + 64);
      const slope = gradient(
        batch.map((n) => images[n]),
        batch.map((n) => targets[n]),
        params,
      );
      speed = {
        weights: speed.weights.map((v, i) => 0.9 * v + slope.weights[i]),
        bias: 0.9 * speed.bias + slope.bias,
      };
      params = gradientStep(params, speed, 0.001);
    }
  }
  return params;
}

/** Fisher and Yates, with whole numbers made of normal draws. */
function shuffled(n: number, randn: () => number): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(Math.abs(randn()) * 1000) % (i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((p) => p > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (!decisions.length || decisions.length !== targets.length) {
    throw new Error(`${decisions.length} decisions, but ${targets.length} targets`);
  }
  let right = 0;
  for (const i in decisions) {
    if (decisions[i] === !!targets[i]) {
      right++;
    }
  }
  return right / decisions.length;
}
