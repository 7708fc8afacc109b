// Function overloads, generics, satisfies, as const: whatever TypeScript has to say.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

const PLAN = [
  { epochs: 4, size: 20, rate: 0.006 },
  { epochs: 3, size: 60, rate: 0.006 },
  { epochs: 2, size: 200, rate: 0.006 },
] as const;

function part<T>(list: readonly T[], at: number, size: (typeof PLAN)[number]['size']): readonly T[] {
  return list.slice(at, at + size);
}

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(784, randn, 0.01);
  for (const { epochs, size, rate } of PLAN) {
    for (let n = 0; n < epochs * images.length; n += size) {
      const at = n % images.length;
      params = gradientStep(params, gradient(part(images, at, size), part(targets, at, size), params), rate);
    }
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map((p) => p > 0.5) satisfies boolean[];
}

export function accuracy<const Decisions extends readonly boolean[]>(decisions: Decisions, targets: Vector): number {
  if (decisions.length === 0 || decisions.length !== targets.length) throw new Error('lengths');
  const same = (decision: Decisions[number], i: number): 0 | 1 => (decision === (targets[i] === 1) ? 1 : 0);
  return decisions.map(same).reduce<number>((a, b) => a + b, 0) / decisions.length;
}
