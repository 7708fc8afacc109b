// Every intermediate result has a name that says what it is, and is written down once.
import type { Matrix, Params, Vector } from './types.ts';

export function predictOne(inputs: Vector, params: Params): number {
  const numberOfInputs = inputs.length;
  const numberOfWeights = params.weights.length;
  const lengthsAreEqual = numberOfInputs === numberOfWeights;
  if (lengthsAreEqual === false) {
    const explanation = `The number of inputs (${numberOfInputs}) is not the number of weights (${numberOfWeights}).`;
    const lengthError = new Error(explanation);
    throw lengthError;
  }
  let sumOfProducts = 0;
  for (let inputIndex = 0; inputIndex < numberOfInputs; inputIndex = inputIndex + 1) {
    const currentInput = inputs[inputIndex];
    const currentWeight = params.weights[inputIndex];
    const currentProduct = currentInput * currentWeight;
    sumOfProducts = sumOfProducts + currentProduct;
  }
  const sumOfProductsPlusBias = sumOfProducts + params.bias;
  return sumOfProductsPlusBias;
}

export function predict(batch: Matrix, params: Params): number[] {
  const predictionsSoFar: number[] = [];
  for (const currentRow of batch) {
    const currentPrediction = predictOne(currentRow, params);
    predictionsSoFar.push(currentPrediction);
  }
  const allPredictions = predictionsSoFar;
  return allPredictions;
}
