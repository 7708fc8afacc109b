// Closures that remember, within one call: a deck of images that deals batches, and shuffles itself.
import { initParams } from './01-init-params.ts';
import { predictorOf } from './02-linear-predict.ts';
import { tally } from './03-loss.ts';
import { gradient, stepper } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

function deckOf(size: number, randn: () => number) {
  let cards: number[] = [];
  const shuffled = () => {
    const keys = Array.from({ length: size }, randn);
    return keys.map((_, n) => n).sort((a, b) => keys[a] - keys[b]);
  };
  return (count: number) => {
    if (cards.length < count) cards = [...cards, ...shuffled()];
    return cards.splice(0, count);
  };
}

export function train(images: Matrix, targets: Vector, randn: () => number): Params {
  const deal = deckOf(images.length, randn);
  const step = stepper(0.01);
  let params = initParams(784, randn, 0.01);
  for (let round = 0; round < 400; round += 1) {
    const hand = deal(32);
    const slope = gradient(
      hand.map((n) => images[n]),
      hand.map((n) => targets[n]),
      params,
    );
    params = step(slope)(params);
  }
  return params;
}

export function isThree(images: Matrix, params: Params): boolean[] {
  const ask = predictorOf(params);
  return images.map((image) => ask(image) > 0.5);
}

export function accuracy(decisions: readonly boolean[], targets: Vector): number {
  if (decisions.length !== targets.length) throw new Error('lengths differ');
  const { add, mean } = tally();
  decisions.forEach((decision, i) => add(decision === (targets[i] === 1) ? 1 : 0));
  return mean();
}
