// Logistic regression: predictions go through the sigmoid while training, so the threshold is 0.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { sigmoid } from './03-loss.ts';
import { gradientStep, meanPush } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const epochs: number = 12;
  const batchSize: number = 64;
  const learningRate: number = 0.1;
  let params: Params = initParams(784, randn, 0.01);
  for (let epoch: number = 0; epoch < epochs; epoch += 1) {
    for (let from: number = 0; from < images.length; from += batchSize) {
      const batch: Matrix = images.slice(from, from + batchSize);
      const logits: number[] = predict(batch, params);
      const errors: number[] = logits.map((z: number, i: number): number => sigmoid(z) - targets[from + i]);
      params = gradientStep(params, meanPush(batch, errors, 784), learningRate);
    }
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const logits: number[] = predict(images, params);
  return logits.map((logit: number): boolean => logit > 0);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length === 0 || decisions.length !== targets.length) {
    throw new Error('accuracy: ' + decisions.length + ' decisions, ' + targets.length + ' targets');
  }
  let right: number = 0;
  for (let i: number = 0; i < decisions.length; i += 1) {
    const three: boolean = targets[i] === 1;
    if (decisions[i] === three) {
      right += 1;
    }
  }
  return right / decisions.length;
}
