// while loops that count down; all images at once, with momentum.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(784, randn, 0.01);
  let speed: Params = { weights: params.weights.map(() => 0), bias: 0 };
  let epochs = 60;
  while (epochs--) {
    const slope = gradient(images, targets, params);
    speed = {
      weights: speed.weights.map((v, i) => 0.8 * v + slope.weights[i]),
      bias: 0.8 * speed.bias + slope.bias,
    };
    params = gradientStep(params, speed, 0.004);
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const decisions: boolean[] = [];
  const predictions = predict(images, params);
  while (predictions.length > 0) decisions.unshift((predictions.pop() as number) > 0.5);
  return decisions;
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  let i = decisions.length;
  if (i === 0 || i !== targets.length) throw new Error('lengths');
  let wrong = 0;
  while (i--) if (decisions[i] !== (targets[i] === 1)) wrong += 1;
  return 1 - wrong / decisions.length;
}
