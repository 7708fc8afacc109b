import { initParams } from '../../../../../solutions/01-init-params.ts';
import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { sigmoid } from '../../../../../solutions/03-loss.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const size = 50;
  const start = initParams(images[0].length, randn, 0.01);
  const weights = Float64Array.from(start.weights);
  let bias = start.bias;
  for (let epoch = 0; epoch < 10; epoch++) {
    for (let from = 0; from < images.length; from += size) {
      const rows = images.slice(from, from + size);
      const errors = predict(rows, { weights: [...weights], bias }).map((z, i) => sigmoid(z) - targets[i]);
      errors.forEach((error, i) => {
        rows[i].forEach((ink, pixel) => {
          weights[pixel] -= (0.05 * error * ink) / rows.length;
        });
        bias -= (0.05 * error) / rows.length;
      });
    }
  }
  return { weights: [...weights], bias };
}
