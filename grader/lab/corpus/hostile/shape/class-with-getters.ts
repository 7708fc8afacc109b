// exercise: 04-gradient-step
// does: answers with an instance of a class that has only getters
// expect: gradientStep passed
class Step {
  #params;
  constructor(weights: number[], bias: number) {
    this.#params = { weights, bias };
  }
  get weights() {
    return this.#params.weights;
  }
  get bias() {
    return this.#params.bias;
  }
}
export function gradientStep(params, gradient, learningRate: number) {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error("lengths");
  }
  return new Step(
    params.weights.map((w, i) => w - learningRate * gradient.weights[i]),
    params.bias - learningRate * gradient.bias,
  );
}
