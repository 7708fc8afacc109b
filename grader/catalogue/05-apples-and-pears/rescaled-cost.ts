import type { Answer } from '../../model/call.ts';
import type { Fault } from '../../model/exercise.ts';
import type { Vector } from '../../model/values.ts';
import { agrees, allowedError, expectedNumber } from '../../numbers/tolerance.ts';
import { formatBoth, formatValue } from '../../text/format-value.ts';

/** What `rescaleGuess` takes. */
export interface Guess {
  readonly guess: Vector;
  readonly basket: Vector;
  readonly total: number;
}

/** What a basket costs at these prices. */
export const costOf = (prices: Vector, basket: Vector) =>
  basket.reduce((sum, n, i) => sum + n * (prices[i] as number), 0);

/** The magnitude of the scaled basket: the sum of `|count * price|`, times the size of the factor. */
const sizeOf = ({ guess, basket, total }: Guess) =>
  basket.reduce((sum, n, i) => sum + Math.abs(n * (guess[i] as number)), 0) *
  Math.abs(total / costOf(guess, basket));

/** At the returned prices, the basket costs the total. */
export function costsTheTotal(input: Guess, [answer]: readonly Answer[]): Fault | null {
  const prices = answer as Vector;
  const cost = costOf(prices, input.basket);
  if (
    prices.length === input.basket.length &&
    Math.abs(cost - input.total) <= allowedError(sizeOf(input) + Math.abs(input.total))
  ) {
    return null;
  }
  const costs = formatBoth(input.total, cost);
  return {
    call: 0,
    expected: `prices at which the basket costs ${costs.expected}`,
    received: `${formatValue(prices, 6)}, at which it costs ${costs.received}`,
    rationale: `The guess makes the basket cost ${formatValue(costOf(input.guess, input.basket), 6)}, the receipt says ${costs.expected}, and the new prices make ${costs.received}.`,
    ...helpForFactor(input, prices),
  };
}

/** One factor, and another than total / cost: the cost that would go with it often shows what was added up. */
function helpForFactor({ guess, basket, total }: Guess, prices: Vector): { help?: string } {
  const factors = prices.map((price, i) => price / (guess[i] as number));
  const [factor = 0] = factors;
  const assumed = total / factor;
  const isOneFactor =
    prices.length === guess.length && factors.every((one) => agrees(one, expectedNumber(factor)));
  return isOneFactor && guess.length > 1 && Number.isFinite(assumed) && assumed !== 0
    ? {
        help: `Your prices are the guess times ${formatValue(factor, 6)}: right if the basket cost ${formatValue(assumed, 6)} at the guess. It costs ${formatValue(costOf(guess, basket), 6)}: what does your code add up?`,
      }
    : {};
}
