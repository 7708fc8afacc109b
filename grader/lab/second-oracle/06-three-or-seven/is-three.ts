import type { Matrix, Params, Vector } from '../../../model/values.ts';
import { type Exact, exact } from '../exact.ts';

/** Halfway between the targets 0 and 1, which the reference's `train` and its second oracle aim at. */
const MIDDLE = 0.5;

/** True if the exact prediction is above the middle. */
export function isThree(images: Matrix, { weights, bias }: Params): readonly boolean[] {
  const ws = weights.map(exact);
  const predicted = (pixels: Vector) =>
    pixels.reduce(
      (sum, pixel, i) => (pixel === 0 ? sum : sum.plus((ws[i] as Exact).times(pixel))),
      exact(bias),
    );
  return images.map((pixels) => predicted(pixels).greaterThan(MIDDLE));
}
