// What only TypeScript has: enums, namespaces, parameter properties, abstract classes, index signatures.
import { initParams } from './01-init-params.ts';
import { predict, Shape } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

enum Setting {
  Pixels = 28 * 28,
  Epochs = 9,
  Batch = 1 << 5,
}

namespace Threshold {
  export const middle = 0.5;
  export const above = (prediction: number): boolean => prediction > middle;
}

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(Setting.Pixels, randn, 0.01);
  for (let epoch = 0; epoch < Setting.Epochs; epoch++) {
    for (let at = 0; at < images.length; at += Setting.Batch) {
      const batch = images.slice(at, at + Setting.Batch);
      params = gradientStep(params, gradient(batch, targets.slice(at, at + Setting.Batch), params), 0.007);
    }
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map(Threshold.above);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  Shape.same(decisions, targets);
  Shape.some(decisions);
  return decisions.filter((decision, i) => decision === (targets[i] === 1)).length / decisions.length;
}
