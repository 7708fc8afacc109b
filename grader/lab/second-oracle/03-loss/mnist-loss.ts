import type { Vector } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { sum } from '../exact.ts';
import { demandPairs } from './mean-squared-error.ts';
import { exactSigmoid } from './sigmoid.ts';

/**
 * What is missing at a three is what is there at its mirror image, `1 - p(x) = p(-x)`: so each cost is a
 * sigmoid, of x for a seven and of -x for a three. Each is made of numbers up to 1, and so is their mean.
 */
export function mnistLoss(predictions: Vector, targets: Vector): ExpectedNumber {
  demandPairs(predictions, targets);
  const costs = predictions.map((x, i) => exactSigmoid(targets[i] === 1 ? -x : x));
  return { value: sum(costs).div(costs.length).toNumber(), magnitude: 1 };
}
