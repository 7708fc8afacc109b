// All that comes out is frozen, all the way down; the settings too.
import { frozen, initParams, makeParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

const SETTINGS = frozen({ epochs: 10, batchSize: 50, rates: [0.01, 0.005] });

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(784, randn, 0.01);
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch += 1) {
    const rate = SETTINGS.rates[epoch < SETTINGS.epochs / 2 ? 0 : 1];
    for (let from = 0; from < images.length; from += SETTINGS.batchSize) {
      const to = from + SETTINGS.batchSize;
      params = gradientStep(params, gradient(images.slice(from, to), targets.slice(from, to), params), rate);
    }
  }
  return makeParams(params.weights, params.bias);
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return frozen(predict(images, params).map((prediction) => prediction > 0.5));
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length) throw new TypeError('decisions and targets differ in number');
  if (decisions.length === 0) throw new TypeError('there are no decisions');
  const right = Object.freeze(decisions.filter((decision, i) => decision === (targets[i] === 1)));
  return right.length / decisions.length;
}
