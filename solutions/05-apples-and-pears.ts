// 5 · Apples and pears
//
// "Three apples and two pears cost 7 cents. What does each cost?" Guess 5 and 9: that makes 33. Too
// high by a factor of 33 / 7, so make both prices smaller by that factor: 1.06 and 1.91. Now the
// receipt comes out! Is it the answer? It is one of many: (1, 2) comes out too, and so does (-1, 5).
// One receipt cannot tell them apart.
//
// A second receipt, one apple and one pear for 3 cents, can: if there is no fee, only (1, 2) explains
// both. (With a fee to find as well, it takes a third.) But no single factor will get you there. So guess,
// look how wrong it is, step downhill, and again, until all the receipts come out. That is all that
// learning is: it does the guessing until it is good enough.
//
// How big a step? With one receipt (3, 2) and no fee, the loss is a valley: steep across, and level along the
// bottom, for all the answers lie there. A learning rate of 1/26 lands at the bottom in one step, 1/13 jumps
// from one side to the other for ever, and more than that climbs out. Bigger baskets make a steeper valley.
// A rate that is safe for any pile of receipts is 1 / (2 * m), with m the mean, over the receipts, of 1 plus
// the squares of the counts; the 1 is for the fee. For (3, 2): m = 1 + 9 + 4 = 14.
//
// rescaleGuess([5, 9], [3, 2], 7)  is about  [1.06, 1.91]
// solvePrices([[3, 2]], [7], { weights: [1, 2], bias: 0 }, { tolerance: 0.01, maxSteps: 100 })
//   has nothing to do: { params: { weights: [1, 2], bias: 0 }, loss: 0, steps: 0 }
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

/**
 * The guess, scaled by one factor so that the basket costs exactly `total` (there is no fee here).
 *
 * @param guess one price per fruit
 * @param basket how many of each fruit
 * @param total what the basket should cost; if it is 0, all prices become 0
 * @throws Error if the guess makes the basket cost 0 and the total is not 0 (no factor can help), and if
 *   `guess` and `basket` differ in length
 */
export function rescaleGuess(guess: Vector, basket: Vector, total: number): number[] {
  if (guess.length !== basket.length) {
    throw new Error(`${guess.length} prices do not go with ${basket.length} counts`);
  }
  if (total === 0) {
    return guess.map(() => 0);
  }
  const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
  if (cost === 0) {
    throw new Error(`no factor makes a basket that costs 0 cost ${total}`);
  }
  return guess.map((price) => price * (total / cost));
}

/**
 * Walks downhill from `start` until the receipts come out: until their mean squared error is at most
 * `tolerance`, or `maxSteps` updates are done. Finding a learning rate that neither blows up nor crawls is
 * up to you: with the safe one of the story, half of `maxSteps` is enough.
 *
 * @param baskets how many of each fruit, one row for each receipt
 * @param totals what each receipt says
 * @param start the first guess: a price per fruit, and the fee on every receipt
 * @param options.tolerance the loss that is good enough
 * @param options.maxSteps how many updates there may be at most
 * @returns the `params` found, the `loss` of exactly these params, and how many `steps` it took: 0 if
 *   the start was good enough. Never a worse guess than the start
 * @throws Error if there are no receipts, if `totals` is not as long as `baskets`, and if any basket is not
 *   as long as `start.weights`
 */
export function solvePrices(
  baskets: Matrix,
  totals: Vector,
  start: Params,
  options: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const lossOf = (params: Params) => meanSquaredError(predict(baskets, params), totals);
  let params = start;
  let loss = lossOf(params);
  let steps = 0;

  // 1 / (2 m), m the mean over the receipts of 1 plus the squared counts.
  const squares = baskets.flat().reduce((sum, count) => sum + count ** 2, baskets.length);
  const learningRate = baskets.length / (2 * squares);

  while (loss > options.tolerance && steps < options.maxSteps) {
    params = gradientStep(params, gradient(baskets, totals, params), learningRate);
    loss = lossOf(params);
    steps += 1;
  }
  return { params, loss, steps };
}
