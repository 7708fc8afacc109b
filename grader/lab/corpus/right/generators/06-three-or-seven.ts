// Generators: batches come from a shuffled pile, without end.
import { initParams, take } from './01-init-params.ts';
import { predictions, zip } from './02-linear-predict.ts';
import { mean } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

type Example = [Vector, number];

/** Cycles through the examples for ever, each round in another order. */
function* rounds(examples: readonly Example[], randn: () => number): Generator<Example, never> {
  for (;;) {
    const keyed = examples.map((example) => ({ example, key: randn() }));
    for (const { example } of keyed.sort((a, b) => a.key - b.key)) yield example;
  }
}

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  let params = initParams(784, randn, 0.01);
  const pile = rounds([...zip(images, targets)], randn);
  for (let step = 0; step < 300; step++) {
    const batch = [...take(20, pile)];
    params = gradientStep(
      params,
      gradient(
        batch.map(([image]) => image),
        batch.map(([, target]) => target),
        params,
      ),
      0.01,
    );
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  return Array.from(predictions(images, params), (prediction) => prediction > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  function* scores() {
    for (const [decision, target] of zip(decisions, targets)) yield Number(decision) === target ? 1 : 0;
  }
  return mean(scores());
}
