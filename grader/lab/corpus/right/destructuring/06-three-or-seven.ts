// Destructuring wherever there is something to take apart; rest and spread.
import { initParams } from './01-init-params.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function train([...images]: Matrix, [...targets]: Vector, randn: () => number): Params {
  let { weights, bias } = initParams(784, randn, 0.01);
  [...weights] = weights;
  const examples = images.map((image, n): [Vector, number] => [image, targets[n]]);
  for (let [epoch, rate] = [0, 0.004]; epoch < 6; [epoch, rate] = [epoch + 1, rate * 0.8]) {
    for (const [image, target] of examples) {
      const error = image.reduce((sum, pixel, i) => sum + pixel * weights[i], bias - target);
      [weights, bias] = [weights.map((weight, i) => weight - rate * error * image[i]), bias - rate * error];
    }
  }
  return { weights, bias };
}

export function isThree([...images]: Matrix, { weights: [...weights], bias }: Params): boolean[] {
  return images.map(([...pixels]) => {
    if (pixels.length !== weights.length) throw new Error(`${pixels.length} and ${weights.length}`);
    return pixels.reduce((sum, pixel, i) => sum + pixel * weights[i], bias) > 0.5;
  });
}

export function accuracy([...decisions]: readonly boolean[], [...targets]: Vector): number {
  const [{ length }, { length: other }] = [decisions, targets];
  if (length === 0 || length !== other) throw new Error(`${length} and ${other}`);
  const { length: right } = decisions.filter((decision, i) => decision === [false, true][targets[i]]);
  return right / length;
}
