// Each file stands on its own: no import at all, not even of types.
interface Params {
  weights: readonly number[];
  bias: number;
}

export function gradient(
  batch: readonly (readonly number[])[],
  targets: readonly number[],
  params: Params,
): Params {
  if (batch.length === 0) {
    throw new Error('gradient: no rows');
  }
  if (batch.length !== targets.length) {
    throw new Error('gradient: rows and targets have different lengths');
  }
  const weights: number[] = [];
  for (let i = 0; i < params.weights.length; i++) {
    weights.push(0);
  }
  let bias = 0;
  for (let row = 0; row < batch.length; row++) {
    if (batch[row].length !== params.weights.length) {
      throw new Error('gradient: a row and the weights have different lengths');
    }
    let prediction = params.bias;
    for (let i = 0; i < params.weights.length; i++) {
      prediction += batch[row][i] * params.weights[i];
    }
    const slope = (2 * (prediction - targets[row])) / batch.length;
    for (let i = 0; i < params.weights.length; i++) {
      weights[i] += slope * batch[row][i];
    }
    bias += slope;
  }
  return { weights, bias };
}

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('gradientStep: params and gradient have different lengths');
  }
  const weights: number[] = [];
  for (let i = 0; i < params.weights.length; i++) {
    weights.push(params.weights[i] - learningRate * gradient.weights[i]);
  }
  return { weights, bias: params.bias - learningRate * gradient.bias };
}
