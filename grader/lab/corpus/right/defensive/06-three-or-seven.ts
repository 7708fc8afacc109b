// Trusts nobody: each argument is checked, each result too, with an error of its own.
import { assert, initParams } from './01-init-params.ts';
import { assertParams, assertVector, predict } from './02-linear-predict.ts';
import { EmptyListError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  assert(images.length === targets.length, 'targets', 'should be as many as the images');
  images.forEach((image, n) => {
    assert(image.length === 784, `images[${n}]`, 'should have 784 pixels');
    assert(
      image.every((pixel) => pixel >= 0 && pixel <= 1),
      `images[${n}]`,
      'should have pixels from 0 to 1',
    );
  });
  assert(
    targets.every((target) => target === 0 || target === 1),
    'targets',
    'should be 0 and 1',
  );
  let params = initParams(784, randn, 0.01);
  for (let epoch = 0; epoch < 5; epoch++) {
    for (let from = 0; from < images.length; from += 40) {
      const [batch, answers] = [images.slice(from, from + 40), targets.slice(from, from + 40)];
      params = gradientStep(params, gradient(batch, answers, params), 0.01);
    }
  }
  assertParams(params, 'what was learned');
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  assertParams(params, 'params');
  const decisions = predict(images, params).map((prediction) => prediction > 0.5);
  assert(decisions.length === images.length, 'the decisions', 'are not as many as the images');
  return decisions;
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  assert(
    decisions.every((decision) => typeof decision === 'boolean'),
    'decisions',
    'should be true and false',
  );
  assertVector(targets, 'targets');
  assert(decisions.length === targets.length, 'targets', 'should be as many as the decisions');
  if (decisions.length === 0) throw new EmptyListError('there are no decisions');
  let right = 0;
  decisions.forEach((decision, i) => {
    if (decision === (targets[i] === 1)) right++;
  });
  const share = right / decisions.length;
  assert(share >= 0 && share <= 1, 'the share', `is ${share}`);
  return share;
}
