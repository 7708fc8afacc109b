// switch, labels, continue, do … while, the comma and nested ternaries.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const start = initParams(784, randn, 0.01);
  const weights = [...start.weights];
  let { bias } = start;
  let epoch = 0;
  epochs: while (true) {
    let surprises = 0;
    image: for (let n = 0; n < images.length; n++) {
      const error = predict([images[n]], { weights, bias })[0] - targets[n];
      if (Math.abs(error) < 0.1) continue image;
      surprises++;
      for (let i = 0; i < 784; i++) {
        if (images[n][i] === 0) continue;
        weights[i] -= 0.003 * error * images[n][i];
      }
      bias -= 0.003 * error;
    }
    switch (++epoch) {
      case 10:
        break epochs;
      default:
        if (surprises === 0) break epochs;
    }
  }
  return { weights, bias };
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const decisions: boolean[] = [];
  for (const prediction of predict(images, params)) {
    switch (prediction > 0.5) {
      case true:
        decisions.push(true);
        break;
      case false:
        decisions.push(false);
        break;
    }
  }
  return decisions;
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || !targets.length) throw new Error('lengths');
  let right = 0;
  for (const [i, decision] of decisions.entries()) {
    if (decision ? targets[i] === 0 : targets[i] === 1) continue;
    right++;
  }
  return right / decisions.length;
}
