// exercise: 04-gradient-step
// does: hides a change of its argument behind a getter that returns the old number
// expect: gradientStep passed|failed
// checks: step-of-weights step-of-bias rate-zero-stays twice-the-rate gradient-step-lengths passed, gradient-step-manners failed
export function gradientStep(params, gradient, learningRate: number) {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('lengths');
  }
  const weights = params.weights;
  for (let i = 0; i < weights.length; i += 1) {
    weights[i] -= learningRate * gradient.weights[i];
  }
  return { weights, bias: params.bias - learningRate * gradient.bias };
}
