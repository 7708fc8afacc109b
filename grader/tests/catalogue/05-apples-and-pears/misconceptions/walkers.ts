import { predict } from '../../../../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../../../../solutions/03-loss.ts';
import { gradient, gradientStep } from '../../../../../solutions/04-gradient-step.ts';
import { solvePricesChecks } from '../../../../catalogue/05-apples-and-pears/checks/solve-prices.ts';
import { solvePricesMisconceptions } from '../../../../catalogue/05-apples-and-pears/misconceptions/solve-prices/index.ts';
import type { Options } from '../../../../catalogue/05-apples-and-pears/receipts.ts';
import { casesOf } from '../../../../engine/cases.ts';
import type { Call, Reply } from '../../../../model/call.ts';
import type { Fit, Matrix, Params, Vector } from '../../../../model/values.ts';

/** Solvers that do not walk as the reference does, with mistakes in them. */

/** New params from old ones, by a step of any length. */
export type Step = (baskets: Matrix, totals: Vector, params: Params) => Params;

/** A quarter of the safe rate. */
export const carefully: Step = (baskets, totals, params) =>
  gradientStep(params, gradient(baskets, totals, params), 1 / (8 * meanSquares(baskets)));

/** A step to the lowest point along the slope. */
export const toTheLowest: Step = (baskets, totals, params) => {
  const slope = gradient(baskets, totals, params);
  const bend = meanSquaredError(
    predict(baskets, slope),
    baskets.map(() => 0),
  );
  const square = [...slope.weights, slope.bias].reduce((sum, entry) => sum + entry ** 2, 0);
  return bend > 0 ? gradientStep(params, slope, square / (2 * bend)) : params;
};

function meanSquares(baskets: Matrix): number {
  return baskets.flat().reduce((sum, count) => sum + count ** 2, baskets.length) / baskets.length;
}

/** How a mistake changes a right solver; what is left out stays right. */
export interface Mistake {
  readonly from?: (start: Params) => Params;
  readonly goesOn?: (now: Fit & Options & { readonly startLoss: number }) => boolean;
  readonly step?: (step: Step) => Step;
  readonly moved?: (params: Params, start: Params) => Params;
  readonly answer?: (fit: Fit, task: { totals: Vector; options: Options; first: Fit; before: Params }) => Fit;
}

export function solver(step: Step, mistake: Mistake = {}) {
  return (baskets: Matrix, totals: Vector, start: Params, options: Options): Fit => {
    const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
    const goesOn =
      mistake.goesOn ?? (({ loss, tolerance, steps, maxSteps }) => loss > tolerance && steps < maxSteps);
    const take = mistake.step?.(step) ?? step;
    let params = mistake.from?.(start) ?? start;
    let before = params;
    let fit: Fit = { params, loss: lossOf(params), steps: 0 };
    const first = { ...fit, params: start };
    while (goesOn({ ...fit, ...options, startLoss: first.loss })) {
      before = params;
      const next = take(baskets, totals, params);
      params = mistake.moved?.(next, start) ?? next;
      fit = { params, loss: lossOf(params), steps: fit.steps + 1 };
    }
    return mistake.answer?.(fit, { totals, options, first, before }) ?? fit;
  };
}

/** The misconceptions that are detected at least once, and never ruled out. */
export function detectedIn(solve: ReturnType<typeof solver>): string[] {
  const recorded = calls.map((call) => ({ call, reply: replyOf(call, solve) }));
  return solvePricesMisconceptions
    .filter(
      ({ detect }) =>
        recorded.every(({ call, reply }) => detect?.(call, reply) !== false) &&
        recorded.some(({ call, reply }) => detect?.(call, reply) === true),
    )
    .map(({ id }) => id);
}

export function value(fit: Fit, effects: { changed?: number; mathRandom?: number } = {}): Reply {
  return { kind: 'value', value: fit, changed: null, drawn: 0, mathRandom: 0, ...effects };
}

function replyOf(call: Call, solve: ReturnType<typeof solver>): Reply {
  const [baskets, totals, start, options] = call.args as unknown as [Matrix, Vector, Params, Options];
  return value(solve(baskets, totals, start, options));
}

/** Fewer calls than in a grading, without the longest ones. */
const RUNS = 25;
const MOST_STEPS = 1000;
const calls = solvePricesChecks.flatMap((check) =>
  casesOf({ ...check, runs: Math.min(check.runs, RUNS) }, 3).flatMap((one) =>
    one.calls.filter(({ throws, args }) => !throws && (args[3] as Options).maxSteps <= MOST_STEPS),
  ),
);
