// Every intermediate result has a name that says what it is, and is written down once.
import type { Params } from './types.ts';

export function initParams(numberOfWeights: number, standardNormalSource: () => number, standardDeviation = 1): Params {
  const drawnWeights: number[] = [];
  for (let weightIndex = 0; weightIndex < numberOfWeights; weightIndex = weightIndex + 1) {
    const standardNormalDraw = standardNormalSource();
    const scaledDraw = standardNormalDraw * standardDeviation;
    drawnWeights.push(scaledDraw);
  }
  const standardNormalDrawForBias = standardNormalSource();
  const drawnBias = standardNormalDrawForBias * standardDeviation;
  const initialParams: Params = { weights: drawnWeights, bias: drawnBias };
  return initialParams;
}
