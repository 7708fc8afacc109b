import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const weights: number[] = [];
  for (let i = 0; i < images[0].length; i++) weights.push(0.01 * (2 * Math.random() - 1));
  let params: Params = { weights, bias: 0.01 * Math.random() };
  for (let epoch = 0; epoch < 12; epoch++) {
    for (let from = 0; from < images.length; from += 20) {
      const rows = images.slice(from, from + 20);
      params = gradientStep(params, gradient(rows, targets.slice(from, from + 20), params), 0.005);
    }
  }
  return params;
}
