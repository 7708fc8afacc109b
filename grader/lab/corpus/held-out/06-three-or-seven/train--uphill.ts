import { initParams } from '../../../../../solutions/01-init-params.ts';
import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

// Logistic: the error is how far the probability is from the label.
export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const start = initParams(images[0].length, randn, 0.01);
  const weights = [...start.weights];
  let bias = start.bias;
  for (let epoch = 0; epoch < 5; epoch++) {
    for (let i = 0; i < images.length; i++) {
      const p = sigmoid(predict([images[i]], { weights, bias })[0]);
      const error = p - targets[i];
      for (let pixel = 0; pixel < weights.length; pixel++) weights[pixel] += 0.01 * error * images[i][pixel];
      bias += 0.01 * error;
    }
  }
  return { weights, bias };
}
