// Private under short names; takes all that it needs from two of the files before.
import { initParams as init } from './01-init-params.ts';
import { demand, gradient, gradientStep, predict } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

let learn = (xs: Matrix, ys: Vector, randn: () => number): Params => {
  let p = init(784, randn, 0.01);
  for (let n = 0; n < 15 * xs.length; n += 40) {
    const i = n % xs.length;
    p = gradientStep(p, gradient(xs.slice(i, i + 40), ys.slice(i, i + 40), p), 0.01);
  }
  return p;
};

let decide = (xs: Matrix, p: Params): boolean[] => predict(xs, p).map((y) => y > 0.5);

let score = (ds: readonly boolean[], ys: Vector): number => {
  demand(ds.length === ys.length && ds.length > 0, 'lengths');
  return ds.filter((d, i) => d === (ys[i] === 1)).length / ds.length;
};

export { learn as train, decide as isThree, score as accuracy };
