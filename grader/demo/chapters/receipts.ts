import type { Call } from '../../model/call.ts';
import type { Fit, Matrix, Params, Vector } from '../../model/values.ts';
import type { Functions } from '../functions.ts';
import type { Material } from './material.ts';

/** Prices, and what they say about some receipts. */
export interface Priced {
  readonly params: Params;
  /** What each basket costs at these prices. */
  readonly predictions: Vector;
  readonly loss: number;
}

/** Prices, and how many steps downhill they are from the guess. */
export interface Walked extends Priced {
  readonly steps: number;
}

/**
 * Three apples and two pears for 7 cents: the guess (5, 9), the guess scaled, (-1, 5), (1, 2), and the prices that the
 * solver found.
 */
export type Ways = readonly [guess: Priced, scaled: Priced, odd: Priced, even: Priced, walked: Walked];

/** Many receipts with many fruits, and a bag on each. */
export interface Market extends Fit {
  readonly fruits: readonly string[];
  readonly guess: Params;
  readonly receipts: number;
  /** How many steps the three receipts of the walk take, as near to the end. */
  readonly stepsOfWalk: number;
}

/** The guess, and several prices that all explain one receipt. */
export async function waysToExplain({ functions, receipts }: Material): Promise<Ways> {
  const { baskets, totals, guess } = receipts.oneReceipt;
  const [basket = [], total = 0] = [baskets[0], totals[0]];
  const rescale: Call = {
    function: 'rescaleGuess',
    args: [guess.weights, basket, total],
    answer: 'numbers',
  };
  const [rescaled] = await functions.ask(PRICES, [rescale]);
  const [fit] = await solve(functions, { baskets, totals }, guess, [{ tolerance: 1e-6, maxSteps: 1000 }]);
  const { params, steps } = fit as Fit;
  const all = [guess, { weights: rescaled as Vector, bias: 0 }, ...OTHER_WAYS, params];
  const [start, scaled, odd, even, walked] = (await priced(functions, baskets, totals, all)) as FiveWays;
  return [start, scaled, odd, even, { ...walked, steps }] as const;
}

type FiveWays = readonly [Priced, Priced, Priced, Priced, Priced];

/** Both explain three apples and two pears for 7 cents. */
const OTHER_WAYS: readonly Params[] = [
  { weights: [-1, 5], bias: 0 },
  { weights: [1, 2], bias: 0 },
];

/**
 * Prices after more and more steps downhill, each time from the guess. Two receipts do not settle two prices and a
 * fee, so a third is added: nothing bought, nothing paid.
 */
export async function walkDownhill({ functions, receipts }: Material): Promise<readonly Walked[]> {
  const { guess } = receipts.twoReceipts;
  const { baskets: rows, totals: sums } = threeReceipts(receipts);
  const options = STEPS_SHOWN.map((maxSteps) => ({ tolerance: WALK_TOLERANCE, maxSteps }));
  const fits = (await solve(functions, { baskets: rows, totals: sums }, guess, options)).filter(
    // A solver that has arrived gives the same answer from then on.
    ({ steps }, i, all) => i === 0 || steps !== (all[i - 1] as Fit).steps,
  );
  const prices = fits.map(({ params }) => params);
  return (await priced(functions, rows, sums, prices)).map((row, i) => ({
    ...row,
    steps: (fits[i] as Fit).steps,
  }));
}

/** The two, and one on which nothing was bought. */
function threeReceipts({ twoReceipts }: Material['receipts']): { baskets: Matrix; totals: Vector } {
  const { baskets, totals, guess } = twoReceipts;
  return { baskets: [...baskets, guess.weights.map(() => 0)], totals: [...totals, 0] };
}

const STEPS_SHOWN = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 10_000];
const WALK_TOLERANCE = 1e-8;

/** The prices at the market, and what a bag costs. */
export async function marketPrices({ functions, receipts }: Material): Promise<Market> {
  const { fruits, baskets, totals, guess } = receipts.marketWithFee;
  const options = { tolerance: WALK_TOLERANCE, maxSteps: STEPS_SHOWN.at(-1) as number };
  const [fit] = await solve(functions, { baskets, totals }, guess, [options]);
  const walk = await solve(functions, threeReceipts(receipts), receipts.twoReceipts.guess, [options]);
  return {
    fruits,
    guess,
    receipts: baskets.length,
    stepsOfWalk: (walk[0] as Fit).steps,
    ...(fit as Fit),
  };
}

/** What the solver finds from `start`, once for each of the options. */
export async function solve(
  functions: Functions,
  { baskets, totals }: { readonly baskets: Matrix; readonly totals: Vector },
  start: Params,
  options: readonly { tolerance: number; maxSteps: number }[],
): Promise<readonly Fit[]> {
  const calls = options.map(
    (option): Call => ({
      function: 'solvePrices',
      args: [baskets, totals, start, option],
      answer: 'fit',
      timeLimit: 5000,
    }),
  );
  return (await functions.ask(PRICES, calls)) as readonly Fit[];
}

/** What the baskets cost at each of these prices, and the loss. */
export async function priced(
  functions: Functions,
  baskets: Matrix,
  totals: Vector,
  prices: readonly Params[],
): Promise<readonly Priced[]> {
  const predictions = await functions.ask(
    '02-linear-predict',
    prices.map((params): Call => ({ function: 'predict', args: [baskets, params], answer: 'numbers' })),
  );
  const losses = await functions.ask(
    '03-loss',
    predictions.map(
      (prediction): Call => ({
        function: 'meanSquaredError',
        args: [prediction as Vector, totals],
        answer: 'number',
      }),
    ),
  );
  return prices.map((params, i) => ({
    params,
    predictions: predictions[i] as Vector,
    loss: losses[i] as number,
  }));
}

const PRICES = '05-apples-and-pears';
