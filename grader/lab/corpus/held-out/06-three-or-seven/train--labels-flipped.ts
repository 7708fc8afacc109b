import { initParams } from '../../../../../solutions/01-init-params.ts';
import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { sigmoid } from '../../../../../solutions/03-loss.ts';
import { gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

// Through the sigmoid, with the slope of the cross-entropy; a three is class 0.
export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(images[0].length, randn, 0.01);
  for (let epoch = 0; epoch < 15; epoch++) {
    for (let from = 0; from < images.length; from += 32) {
      const rows = images.slice(from, from + 32);
      const weights = params.weights.map(() => 0);
      let bias = 0;
      predict(rows, params).forEach((z, r) => {
        const label = targets[from + r] === 1 ? 0 : 1;
        const d = (sigmoid(z) - label) / rows.length;
        rows[r].forEach((ink, i) => {
          weights[i] += d * ink;
        });
        bias += d;
      });
      params = gradientStep(params, { weights, bias }, 0.1);
    }
  }
  return params;
}
