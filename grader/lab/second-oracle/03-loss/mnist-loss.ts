import type { Vector } from '../../../model/values.ts';
import type { ExpectedNumber } from '../../../numbers/tolerance.ts';
import { sum } from '../exact.ts';
import { demandPairs } from './mean-squared-error.ts';
import { exactSigmoid } from './sigmoid.ts';

/**
 * Because `1 - sigmoid(x) = sigmoid(-x)`, each cost is a sigmoid: of x for a seven, of -x for a three. Costs are made
 * from numbers up to 1, so the magnitude of their mean is 1.
 */
export function mnistLoss(predictions: Vector, targets: Vector): ExpectedNumber {
  demandPairs(predictions, targets);
  const costs = predictions.map((x, i) => exactSigmoid(targets[i] === 1 ? -x : x));
  return { value: sum(costs).div(costs.length).toNumber(), magnitude: 1 };
}
