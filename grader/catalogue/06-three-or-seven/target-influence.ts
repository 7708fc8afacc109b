import type { ThreesAndSevens } from '../../../data/digits.ts';
import type { ImageBatch, Params } from '../../model/values.ts';
import { bestThreshold, predictionsOf } from './trained-params.ts';

/** How two trainings on the same images differ, one with the targets and one with the targets the other way round. */
export interface TargetInfluence {
  /** The accuracy of the difference as a model of its own, at the best threshold, whichever side of it the threes are. */
  readonly separation: number;
  /** Of the pixels that have ink in some image: the share whose weights differ. */
  readonly inked: number;
  /** The same of the pixels that are blank in all images. */
  readonly blank: number;
}

/** @param first with a weight for each pixel, as `other` */
export function targetInfluence(
  { images, targets }: ThreesAndSevens,
  first: Params,
  other: Params,
): TargetInfluence {
  const weights = first.weights.map((weight, i) => weight - (other.weights[i] as number));
  const predictions = predictionsOf(images, { weights, bias: 0 });
  const negated = predictions.map((prediction) => -prediction);
  const hasInk = pixelsWithInk(images);
  const share = (ink: boolean) => {
    const those = hasInk.flatMap((has, i) => (has === ink ? [weights[i] as number] : []));
    return those.filter((change) => change !== 0).length / Math.max(1, those.length);
  };
  return {
    separation: Math.max(
      bestThreshold(predictions, targets).accuracy,
      bestThreshold(negated, targets).accuracy,
    ),
    inked: share(true),
    blank: share(false),
  };
}

function pixelsWithInk({ rows, columns, bytes }: ImageBatch): readonly boolean[] {
  return Array.from({ length: columns }, (_, i) =>
    Array.from({ length: rows }, (_, r) => bytes[r * columns + i] as number).some((byte) => byte > 0),
  );
}
