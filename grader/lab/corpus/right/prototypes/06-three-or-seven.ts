// Constructor functions and prototypes; a trainer with a method for an epoch.
import { initParams } from './01-init-params.ts';
import { LengthError, predict } from './02-linear-predict.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

function Trainer(this: any, params: Params) {
  this.params = params;
}

Trainer.prototype.rate = 0.015;
Trainer.prototype.epoch = function (images: Matrix, targets: Vector) {
  for (let at = 0; at < images.length; at += 50) {
    const slope = gradient(images.slice(at, at + 50), targets.slice(at, at + 50), this.params);
    this.params = gradientStep(this.params, slope, this.rate);
  }
};

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const trainer = new (Trainer as any)(initParams(784, randn, 0.01));
  for (let epoch = 0; epoch < 4; epoch++) trainer.epoch(images, targets);
  return trainer.params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, params).map(function (prediction) {
    return prediction > 0.5;
  });
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length || decisions.length === 0) {
    throw new (LengthError as any)('decisions and targets');
  }
  let right = 0;
  decisions.forEach(function (decision, i) {
    right += decision === (targets[i] === 1) ? 1 : 0;
  });
  return right / decisions.length;
}
