// Every intermediate result has a name that says what it is, and is written down once.
import { predict } from './02-linear-predict.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  const numberOfRows = batch.length;
  const numberOfTargets = targets.length;
  const thereIsNoRow = numberOfRows === 0;
  const numbersDiffer = numberOfRows !== numberOfTargets;
  if (thereIsNoRow || numbersDiffer) {
    throw new Error(`There are ${numberOfRows} rows and ${numberOfTargets} targets.`);
  }

  const predictions = predict(batch, params);
  const errors = predictions.map((prediction, row) => prediction - targets[row]);

  const derivativesByWeights: number[] = [];
  const numberOfWeights = params.weights.length;
  for (let weightIndex = 0; weightIndex < numberOfWeights; weightIndex = weightIndex + 1) {
    let sumOfErrorsTimesInputs = 0;
    for (let row = 0; row < numberOfRows; row = row + 1) {
      const errorTimesInput = errors[row] * batch[row][weightIndex];
      sumOfErrorsTimesInputs = sumOfErrorsTimesInputs + errorTimesInput;
    }
    const meanOfErrorsTimesInputs = sumOfErrorsTimesInputs / numberOfRows;
    const derivativeByThisWeight = 2 * meanOfErrorsTimesInputs;
    derivativesByWeights.push(derivativeByThisWeight);
  }

  const sumOfErrors = errors.reduce((sumSoFar, error) => sumSoFar + error, 0);
  const meanOfErrors = sumOfErrors / numberOfRows;
  const derivativeByBias = 2 * meanOfErrors;

  const gradientOfLoss: Params = { weights: derivativesByWeights, bias: derivativeByBias };
  return gradientOfLoss;
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  const numberOfWeights = params.weights.length;
  const numberOfDerivatives = gradient.weights.length;
  const numbersDiffer = numberOfWeights !== numberOfDerivatives;
  if (numbersDiffer) {
    throw new Error(`There are ${numberOfWeights} weights and ${numberOfDerivatives} derivatives.`);
  }
  const movedWeights = params.weights.map((oldWeight, weightIndex) => {
    const derivative = gradient.weights[weightIndex];
    const distance = learningRate * derivative;
    const newWeight = oldWeight - distance;
    return newWeight;
  });
  const distanceOfBias = learningRate * gradient.bias;
  const movedBias = params.bias - distanceOfBias;
  const movedParams: Params = { weights: movedWeights, bias: movedBias };
  return movedParams;
}
