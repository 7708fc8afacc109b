import { type Best, bestOf } from '../../../catalogue/05-apples-and-pears/receipts.ts';
import type { Matrix, Vector } from '../../../model/values.ts';
import { plural } from '../../../text/english.ts';
import { formatValue } from '../../../text/format-value.ts';
import type { Claim } from '../../claim.ts';
import type { ComparedCall } from '../compared-call.ts';
import { CLOSE } from '../oracle-answer.ts';
import { leastSquares } from './least-squares.ts';

/** Compares the best prices that the checks of `solvePrices` compute, by singular values, with an exact solution. */
export function bestPricesAreExact(compared: readonly ComparedCall[], bestPrices = bestOf): Claim {
  const piles = new Map(
    compared
      .filter(({ call, oracleAnswer }) => call.function === 'solvePrices' && oracleAnswer !== null)
      .map(({ call: { args } }) => [JSON.stringify(args.slice(0, 2)), args as unknown as [Matrix, Vector]]),
  );
  const against = [...piles.values()].flatMap(([baskets, totals]) =>
    differences(baskets, totals, bestPrices(baskets, totals)).map(
      (words) => `baskets ${formatValue(baskets)}, totals ${formatValue(totals)}: ${words}`,
    ),
  );
  return {
    claim: `the best prices for ${plural(piles.size, 'pile')} of receipts are those of exact normal equations`,
    against: against.slice(0, 10),
  };
}

/** Badly conditioned baskets cost prices and singular values digits: at most half of their 16. */
const HALF_OF_THE_DIGITS = 1e-8;

function differences(baskets: Matrix, totals: Vector, best: Best): string[] {
  const truth = leastSquares(baskets, totals);
  const size = totals.reduce((sum, total) => sum + total ** 2, 1) / totals.length;
  const against: string[] = [];
  if (!(Math.abs(best.loss - truth.loss.toNumber()) <= CLOSE * size)) {
    against.push(`least loss ${best.loss}, not ${truth.loss.toNumber()}`);
  }
  if (!differsLittle(sumOf(best.singularValues.map((s) => s ** 2)), truth.squares.toNumber())) {
    against.push('the squares of the singular values do not add up to the squares of the counts');
  }
  if (truth.unique) {
    const inverse = sumOf(best.singularValues.map((s) => s ** -2));
    const prices = [...truth.weights, truth.bias].map((price) => price.toNumber());
    const largest = Math.max(1, ...prices.map(Math.abs));
    const same = [...best.params.weights, best.params.bias].every(
      (price, i) => Math.abs(price - (prices[i] as number)) <= HALF_OF_THE_DIGITS * largest,
    );
    if (!same || !differsLittle(inverse, truth.inverseSquares.toNumber())) {
      against.push(`the only best prices and fee are ${formatValue(prices)}`);
    }
  }
  return against;
}

function differsLittle(received: number, expected: number): boolean {
  return Math.abs(received - expected) <= HALF_OF_THE_DIGITS * expected;
}

function sumOf(numbers: Vector): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
