// Each file imports all the files before it, as namespaces, whether it needs them or not.
import * as one from './01-init-params.ts';
import * as two from './02-linear-predict.ts';
import * as three from './03-loss.ts';
import * as four from './04-gradient-step.ts';
import * as five from './05-apples-and-pears.ts';
import type * as types from './types.ts';

export const known = [...five.known, ...Object.keys(five)];

/** An image is a basket with a receipt of 1 or 0: the shopkeeper's solver does it, thirty images at a time. */
export function train(images: types.Matrix, targets: types.Vector, randn: () => number): types.Params {
  let params = one.initParams(784, randn, 0.01);
  for (let epoch = 0; epoch < 4; epoch += 1) {
    for (let n = 0; n < images.length; n += 30) {
      const options = { tolerance: 0.01, maxSteps: 5 };
      params = five.solvePrices(images.slice(n, n + 30), targets.slice(n, n + 30), params, options).params;
    }
  }
  return four.gradientStep(params, four.gradient(images, targets, params), 0.005);
}

export function isThree(images: types.Matrix, params: types.Params): boolean[] {
  return two.predict(images, params).map((prediction) => prediction > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: types.Vector): number {
  return 1 - three.meanSquaredError(decisions.map(Number), targets);
}
