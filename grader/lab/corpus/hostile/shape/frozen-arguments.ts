// exercise: 04-gradient-step
// does: freezes its arguments
// expect: gradientStep passed
export function gradientStep(params, gradient, learningRate: number) {
  Object.freeze(params);
  Object.freeze(params.weights);
  if (params.weights.length !== gradient.weights.length) {
    throw new Error("lengths");
  }
  return {
    weights: params.weights.map((w, i) => w - learningRate * gradient.weights[i]),
    bias: params.bias - learningRate * gradient.bias,
  };
}
