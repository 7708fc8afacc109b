import type { Images } from './images.ts';
import { type Linear, mnistLoss, mnistLossStep, shareRight, votesOf } from './linear.ts';

/** Where a walk has got to. */
export interface Place {
  readonly model: Linear;
  readonly loss: number;
  readonly accuracy: number;
}

export function placeOf(model: Linear, images: Images): Place {
  const votes = votesOf(model, images);
  return {
    model,
    loss: mnistLoss(votes, images.targets),
    accuracy: shareRight(votes, images.targets, 0),
  };
}

/** One step down the loss. */
export function stepDownLoss({ model }: Place, images: Images, rate: number): Place {
  return placeOf(mnistLossStep(model, images, rate), images);
}

/**
 * One step up the accuracy: its slope by each weight is measured by moving that weight a hair to both sides. Where no weight
 * changes it, all slopes are 0, and the step leads nowhere.
 */
export function stepUpAccuracy(place: Place, images: Images, rate: number, hair: number): Place {
  const { model } = place;
  const votes = votesOf(model, images);
  const accuracyIf = (pixel: number, by: number) =>
    shareRight(
      votes.map((vote, row) => vote + by * (images.ink[row * images.columns + pixel] as number)),
      images.targets,
      0,
    );
  const slopes = Float64Array.from(
    { length: images.columns },
    (_, pixel) => (accuracyIf(pixel, hair) - accuracyIf(pixel, -hair)) / (2 * hair),
  );
  return slopes.every((slope) => slope === 0)
    ? place
    : placeOf(
        {
          weights: slopes.map((slope, i) => (model.weights[i] as number) + rate * slope),
          bias: model.bias,
        },
        images,
      );
}
