// Functions made of functions: an epoch is a function from params to params, and training is many of them.
import { initParams } from './01-init-params.ts';
import { map, pipe, predict, raise } from './02-linear-predict.ts';
import { mean } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

type Step = (params: Params) => Params;

const inTurn = (steps: readonly Step[]): Step => (params) => steps.reduce((p, step) => step(p), params);
const again = (n: number) => (step: Step) => inTurn(Array.from({ length: n }, () => step));
const chunks = (size: number) => <T>(xs: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(xs.length / size) }, (_, k) => xs.slice(k * size, (k + 1) * size));

const learnFrom = (rate: number) => (images: Matrix, targets: Vector): Step => (params) =>
  gradientStep(params, gradient(images, targets, params), rate);

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const answers = chunks(64)(targets);
  const epoch = inTurn(chunks(64)(images).map((batch, k) => learnFrom(0.015)(batch, answers[k])));
  return again(6)(epoch)(initParams(784, randn, 0.01));
}

const above = (threshold: number) => (x: number) => x > threshold;

export function isThree(images: Matrix, params: Params): boolean[] {
  return [...pipe((batch: Matrix) => predict(batch, params), map(above(0.5)))(images)];
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  return decisions.length === targets.length
    ? mean(decisions.map((decision, i) => Number(decision === (targets[i] === 1))))
    : raise(`${decisions.length} decisions, ${targets.length} targets`);
}
