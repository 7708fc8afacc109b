// for…of over entries(); trains on nine images of ten, and stops when the tenth gets no better.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const held = (i: number) => i % 10 === 9;
  const split = (keep: (i: number) => boolean) => ({
    images: images.filter((_, i) => keep(i)),
    targets: targets.filter((_, i) => keep(i)),
  });
  const learn = split((i) => !held(i));
  const judge = images.length < 10 ? learn : split(held);

  let best = { params: initParams(784, randn, 0.01), loss: Number.POSITIVE_INFINITY };
  let params = best.params;
  for (const epoch of Array(30).keys()) {
    for (const [from] of learn.images.entries()) {
      if (from % 60 === 0) {
        const rows = learn.images.slice(from, from + 60);
        params = gradientStep(params, gradient(rows, learn.targets.slice(from, from + 60), params), 0.012);
      }
    }
    const loss = meanSquaredError(predict(judge.images, params), judge.targets);
    if (loss > best.loss && epoch > 10) break;
    best = { params, loss };
  }
  return best.params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const decisions: boolean[] = [];
  for (const [i, prediction] of predict(images, params).entries()) {
    decisions[i] = prediction > 0.5;
  }
  return decisions;
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new Error(`Expected ${targets.length} decisions but got ${decisions.length}.`);
  }
  let right = 0;
  for (const [i, target] of targets.entries()) {
    right += Number(decisions[i] === (target === 1));
  }
  return right / targets.length;
}
