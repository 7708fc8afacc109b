// Slopes are measured here too: for each image, how its cost grows with its prediction.
import { initParams } from './01-init-params.ts';
import { predict, predictOne } from './02-linear-predict.ts';
import { mnistLoss } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const { weights: first, bias: second } = initParams(784, randn, 0.01);
  const weights = [...first];
  let bias = second;
  for (let epoch = 0; epoch < 10; epoch++) {
    for (let n = 0; n < images.length; n++) {
      const prediction = predictOne(images[n], { weights, bias });
      const cost = (nudge: number) => mnistLoss([prediction + nudge], [targets[n]]);
      const slope = (cost(0.001) - cost(-0.001)) / 0.002;
      for (let i = 0; i < 784; i++) weights[i] -= 0.05 * slope * images[n][i];
      bias -= 0.05 * slope;
    }
  }
  return { weights, bias };
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((prediction) => prediction > 0);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length) throw Error('cannot count: lengths differ');
  if (!decisions.length) throw Error('cannot count: nothing there');
  let right = 0;
  for (let i = 0; i < decisions.length; i++) if (+decisions[i] === targets[i]) right++;
  return right / decisions.length;
}
