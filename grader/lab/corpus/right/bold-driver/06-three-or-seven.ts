// Faster while it goes well, slower when it does not, on all images at once.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const lossOf = (params: Params) => meanSquaredError(predict(images, params), targets);
  let params = initParams(784, randn, 0.01);
  let loss = lossOf(params);
  let learningRate = 0.008;
  for (let epoch = 0; epoch < 25; epoch += 1) {
    const next = gradientStep(params, gradient(images, targets, params), learningRate);
    const nextLoss = lossOf(next);
    if (nextLoss < loss) {
      params = next;
      loss = nextLoss;
      learningRate *= 1.1;
    } else {
      learningRate /= 2;
    }
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((prediction) => prediction > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error(`${decisions.length} decisions, and ${targets.length} targets`);
  }
  const matches = decisions.map((decision, i) => decision === (targets[i] === 1));
  return matches.filter(Boolean).length / matches.length;
}
