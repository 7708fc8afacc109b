import { initParams } from '../../../../../solutions/01-init-params.ts';
import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

const squeeze = (z: number) => 1 / (1 + Math.exp(-z));

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(images[0].length, randn, 0.01);
  const size = 2;
  const batch = images.filter((_, i) => i < size);
  for (let epoch = 0; epoch < 300; epoch++) {
    const slope = { weights: params.weights.map(() => 0), bias: 0 };
    predict(batch, params).forEach((z, i) => {
      const error = (squeeze(z) - targets[i]) / size;
      batch[i].forEach((ink, pixel) => {
        slope.weights[pixel] += error * ink;
      });
      slope.bias += error;
    });
    params = gradientStep(params, slope, 0.05);
  }
  return params;
}
