import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
) {
  const lossAt = (p: Params) => meanSquaredError(predict(baskets, p), totals);
  const walk: Params[] = [start];
  let loss = lossAt(start);
  for (let i = 0; i < maxSteps && loss > tolerance; i++) {
    const here = walk[walk.length - 1];
    const next = gradientStep(here, gradient(baskets, totals, here), 0.02);
    // It does not get any better.
    if (lossAt(next) >= loss) break;
    loss = lossAt(next);
    walk.push(next);
  }
  return { params: walk[walk.length - 1], loss, steps: walk.length - 1 };
}
