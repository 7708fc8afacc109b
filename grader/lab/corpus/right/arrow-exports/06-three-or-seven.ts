// Arrow functions only, one expression each where possible.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { fail, gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

const SIZE = 32;

const learn = (images: Matrix, targets: Vector, start: Params): Params =>
  images.reduce(
    (params, _, n) =>
      n % SIZE === 0
        ? gradientStep(params, gradient(images.slice(n, n + SIZE), targets.slice(n, n + SIZE), params), 0.006)
        : params,
    start,
  );

export const train = (images: Matrix, targets: Vector, randn: () => number): Params =>
  Array.from({ length: 10 }).reduce<Params>(
    (params) => learn(images, targets, params),
    initParams(784, randn, 0.01),
  );

export const isThree = (images: Matrix, params: Params): boolean[] => predict(images, params).map((p) => p > 0.5);

export const accuracy = (decisions: readonly boolean[], targets: Vector): number =>
  decisions.length > 0 && decisions.length === targets.length
    ? decisions.filter((d, i) => d === (targets[i] === 1)).length / decisions.length
    : fail(`${decisions.length} decisions for ${targets.length} targets`);
