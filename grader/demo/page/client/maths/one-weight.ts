import type { Images } from './images.ts';
import { type Linear, mnistLoss, shareRight, votesOf } from './linear.ts';

/** What the loss and the accuracy are when one weight is moved. */
export interface Moved {
  readonly by: number;
  readonly loss: number;
  readonly accuracy: number;
}

/** Moves one weight by each of these amounts, and leaves the others where they are. A vote above 0 is a three. */
export function moveOneWeight(
  model: Linear,
  images: Images,
  pixel: number,
  amounts: readonly number[],
): readonly Moved[] {
  const votes = votesOf(model, images);
  return amounts.map((by) => {
    const moved = votes.map((vote, row) => vote + by * (images.ink[row * images.columns + pixel] as number));
    return { by, loss: mnistLoss(moved, images.targets), accuracy: shareRight(moved, images.targets, 0) };
  });
}

/** How many of the weights, and the bias, change something if each in turn is moved a hair up and a hair down. */
export function slopesWithin(
  model: Linear,
  images: Images,
  hair: number,
): { loss: number; accuracy: number } {
  const votes = votesOf(model, images);
  const found = { loss: 0, accuracy: 0 };
  for (let pixel = 0; pixel <= images.columns; pixel += 1) {
    const inkOf = (row: number) =>
      pixel === images.columns ? 1 : (images.ink[row * images.columns + pixel] as number);
    const [up, down] = [hair, -hair].map((by) => votes.map((vote, row) => vote + by * inkOf(row))) as [
      Float64Array,
      Float64Array,
    ];
    found.loss += mnistLoss(up, images.targets) === mnistLoss(down, images.targets) ? 0 : 1;
    found.accuracy += shareRight(up, images.targets, 0) === shareRight(down, images.targets, 0) ? 0 : 1;
  }
  return found;
}
