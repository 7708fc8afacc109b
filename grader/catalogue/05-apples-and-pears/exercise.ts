import type { ExerciseDescription } from '../exercise-description.ts';
import { rescaleGuessChecks } from './checks/rescale-guess.ts';
import { solvePricesChecks } from './checks/solve-prices.ts';
import { lossByStep } from './loss-by-step.ts';
import { rescaleGuessMisconceptions } from './misconceptions/rescale-guess.ts';
import { solvePricesMisconceptions } from './misconceptions/solve-prices/index.ts';

export const exercise: ExerciseDescription = {
  title: 'Apples and pears',
  functions: ['rescaleGuess', 'solvePrices'],
  hints: [
    'The guess makes 33, and it should be 7. By which one number would you multiply both prices? And for many receipts: what tells you which price to move, and when to stop?',
    'rescaleGuess: find what the basket costs at the guessed prices, then multiply each price by total / cost. solvePrices: measure the loss; while it is above the tolerance and there are steps left, take the gradient, make a step, and measure again. The learning rate 1 / (2 * m) is always small enough, and hardly ever too small: for each receipt take 1 plus the squares of its counts, and m is the mean of these.',
    `// rescaleGuess
if (guess.length !== basket.length) throw new Error('the lengths differ');
if (total === 0) return guess.map(() => 0);
const cost = guess.reduce((sum, price, i) => sum + price * basket[i], 0);
if (cost === 0) throw new Error('no factor helps');
return guess.map((price) => price * (total / cost));

// solvePrices
const lossOf = (prices: Params) => meanSquaredError(predict(baskets, prices), totals);
let params = start;
let loss = lossOf(params);
let steps = 0;
let m = 1;
for (const count of baskets.flat()) m += (count * count) / baskets.length;
const rate = 1 / (2 * m);
while (loss > options.tolerance && steps < options.maxSteps) {
  params = gradientStep(params, gradient(baskets, totals, params), rate);
  loss = lossOf(params);
  steps += 1;
}
return { params, loss, steps };`,
  ],
  checks: [...rescaleGuessChecks, ...solvePricesChecks],
  picture: lossByStep,
  misconceptions: [...rescaleGuessMisconceptions, ...solvePricesMisconceptions],
};
