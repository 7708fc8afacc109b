// Old JavaScript, no types at all: var, function expressions, arguments.
import { predict } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';

export function rescaleGuess(guess, basket, total) {
  if (guess.length != basket.length) throw new Error('length');
  var cost = 0, prices = guess.concat(), i;
  for (i = 0; i < guess.length; i++) cost += guess[i] * basket[i];
  if (!cost && total) throw new Error('zero');
  for (i = 0; i < guess.length; i++) prices[i] = total ? guess[i] * total / cost : 0;
  return prices;
}

export function solvePrices(baskets, totals, start, options) {
  var squares = 0, steps = 0, params = start, loss = measure();
  for (var r = 0; r < baskets.length; r++) {
    squares++;
    for (var i = 0; i < baskets[r].length; i++) squares += Math.pow(baskets[r][i], 2);
  }

  function measure() {
    return meanSquaredError(predict(baskets, params), totals);
  }

  while (loss > options.tolerance && steps < options.maxSteps) {
    params = gradientStep(params, gradient(baskets, totals, params), baskets.length / squares / 2);
    loss = measure();
    steps++;
  }
  return { params: params, loss: loss, steps: steps };
}
