// exercise: 04-gradient-step
// does: answers with a function that has weights and a bias
// expect: gradientStep passed
export function gradientStep(params, gradient, learningRate: number) {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error("lengths");
  }
  return Object.assign(() => {}, {
    weights: params.weights.map((w, i) => w - learningRate * gradient.weights[i]),
    bias: params.bias - learningRate * gradient.bias,
  });
}
