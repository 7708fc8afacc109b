import { initParams } from '../../../../../solutions/01-init-params.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

function shuffled<T>(list: readonly T[], randn: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(Math.abs(randn()) * 1e6) % (i + 1);
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(images[0].length, randn, 0.01);
  for (let epoch = 0; epoch < 10; epoch++) {
    const deck = shuffled(images, randn);
    for (let from = 0; from < deck.length; from += 32) {
      const labels = targets.slice(from, from + 32);
      params = gradientStep(params, gradient(deck.slice(from, from + 32), labels, params), 0.005);
    }
  }
  return params;
}
