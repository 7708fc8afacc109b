// exercise: 04-gradient-step
// does: answers with parameters under the key __proto__
// expect: gradientStep failed|threw
export function gradientStep(params, gradient, learningRate: number): unknown {
  return JSON.parse('{"__proto__":{"weights":[1],"bias":1},"constructor":1}');
}
