import type { Answer } from '../../../model/call.ts';
import type { Fit, Matrix, Params, Vector } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { plural } from '../../../text/english.ts';
import { dot, type Exact, exact, rounded, sum } from '../exact.ts';
import { CLOSE, isClose, type OneOfMany } from '../oracle-answer.ts';
import { type LeastSquares, leastSquares } from './least-squares.ts';
import { reachable } from './reachable.ts';

export interface Options {
  readonly tolerance: number;
  readonly maxSteps: number;
}

/**
 * Exact least squares: a jump to the solution, counted as one step, unless the start is good enough. Other answers are
 * judged by the rules of the contract, with exact losses.
 */
export function solvePrices(baskets: Matrix, totals: Vector, start: Params, options: Options): OneOfMany {
  const fits = baskets.every((basket) => basket.length === start.weights.length);
  if (baskets.length === 0 || baskets.length !== totals.length || !fits) {
    throw new Error('there are no receipts, or their lengths do not fit');
  }
  const best = leastSquares(baskets, totals);
  const lossOf = (params: Params) => exactLoss(baskets, totals, params);
  const atStart = lossOf(start);
  const stays = atStart.value <= options.tolerance || options.maxSteps === 0;
  const jump = { weights: best.weights.map((price) => price.toNumber()), bias: best.bias.toNumber() };
  const answer: Fit = stays
    ? { params: start, loss: atStart.value, steps: 0 }
    : { params: jump, loss: lossOf(jump).value, steps: 1 };
  const least = best.loss.toNumber();
  const goal = Math.max(options.tolerance, 1.01 * least, least + options.tolerance);
  const fair = lossOf(reachable(baskets, totals, start, Math.floor(options.maxSteps / 2))).value <= goal;

  const against = (fit: Fit): string | null => {
    if (fit.params.weights.length !== start.weights.length) {
      return `it should have ${plural(start.weights.length, 'price')}`;
    }
    const loss = lossOf(fit.params);
    const room = CLOSE * (loss.magnitude + atStart.magnitude);
    const rules: readonly (readonly [boolean, string])[] = [
      [isClose(fit.loss, loss), `the loss of these params is ${loss.value}`],
      [
        Number.isInteger(fit.steps) && fit.steps >= 0 && fit.steps <= options.maxSteps,
        `steps should be a whole number from 0 to ${options.maxSteps}`,
      ],
      [loss.value <= atStart.value + room, `it started at a loss of ${atStart.value}`],
      [!stays || (fit.steps === 0 && same(fit.params, start)), 'the start is good enough, so it should stay'],
      [!fair || loss.value <= goal + room, `a loss of ${goal} was within reach`],
      [
        !fair || !settles(best) || nearTo(best, fit.params, options, baskets.length),
        `the receipts settle the prices: ${jump.weights}, fee ${jump.bias}`,
      ],
    ];
    return rules.find(([holds]) => !holds)?.[1] ?? null;
  };
  return { answer, against: (other: Answer) => against(other as Fit) };
}

/** The exact mean squared error; its magnitude is the mean of `(|products| + |fee| + |total|)^2`. */
function exactLoss(baskets: Matrix, totals: Vector, { weights, bias }: Params): ExpectedNumber {
  const meanSquare = (rows: Matrix, goals: Vector, prices: Vector, fee: number) => {
    const ws = prices.map(exact);
    const errors = rows.map((row, r) =>
      dot(row.map(exact), ws)
        .plus(fee)
        .minus(goals[r] as number),
    );
    return sum(errors.map((error) => error.times(error))).div(rows.length);
  };
  return rounded(
    meanSquare(baskets, totals, weights, bias),
    meanSquare(
      baskets.map((row) => row.map(Math.abs)),
      totals.map((total) => -Math.abs(total)),
      weights.map(Math.abs),
      Math.abs(bias),
    ),
  );
}

function same(one: Params, other: Params): boolean {
  return one.bias === other.bias && one.weights.every((price, i) => price === other.weights[i]);
}

/** True if exactly one answer explains all receipts. */
function settles({ unique, loss }: LeastSquares): boolean {
  return unique && loss.lessThan(1e-20);
}

/**
 * True if the distance to the prices is at most `sqrt(receipts * tolerance) / s`, s the least singular value. The sum of
 * `1 / s^2` over all singular values stands in for that of the least, and is not smaller.
 */
function nearTo(best: LeastSquares, { weights, bias }: Params, { tolerance }: Options, receipts: number) {
  const misses: readonly Exact[] = [
    ...best.weights.map((price, i) => price.minus(weights[i] as number)),
    best.bias.minus(bias),
  ];
  return dot(misses, misses).lessThanOrEqualTo(best.inverseSquares.times(receipts).times(tolerance));
}
