import type { Images } from './images.ts';

/** One weight for each pixel, and a bias. */
export interface Linear {
  readonly weights: ArrayLike<number>;
  readonly bias: number;
}

/** What each image votes: the sum of pixel * weight, plus the bias. */
export function votesOf({ weights, bias }: Linear, { rows, columns, ink }: Images): Float64Array {
  const votes = new Float64Array(rows).fill(bias);
  for (let row = 0; row < rows; row += 1) {
    const from = row * columns;
    let sum = 0;
    for (let i = 0; i < columns; i += 1) {
      sum += (ink[from + i] as number) * (weights[i] as number);
    }
    votes[row] = (votes[row] as number) + sum;
  }
  return votes;
}

/** The share of images on the right side of the threshold: a three above it, a seven not. */
export function shareRight(votes: ArrayLike<number>, targets: ArrayLike<number>, threshold: number): number {
  let right = 0;
  for (let i = 0; i < votes.length; i += 1) {
    right += (votes[i] as number) > threshold === (targets[i] === 1) ? 1 : 0;
  }
  return right / votes.length;
}

/** The mean of `(vote - target) ** 2`. */
export function meanSquaredError(votes: ArrayLike<number>, targets: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < votes.length; i += 1) {
    sum += ((votes[i] as number) - (targets[i] as number)) ** 2;
  }
  return sum / votes.length;
}

/** Any number, squeezed into 0 to 1. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** The lesson's loss: with p the sigmoid of the vote, `1 - p` for a three, `p` for a seven; the mean. */
export function mnistLoss(votes: ArrayLike<number>, targets: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < votes.length; i += 1) {
    sum += sigmoid(targets[i] === 1 ? -(votes[i] as number) : (votes[i] as number));
  }
  return sum / votes.length;
}

/** One step down the lesson's loss, on all images at once. */
export function mnistLossStep(model: Linear, images: Images, rate: number): Linear {
  const { rows, columns, ink, targets } = images;
  const votes = votesOf(model, images);
  const weights = Float64Array.from(model.weights);
  let bias = model.bias;
  for (let row = 0; row < rows; row += 1) {
    const p = sigmoid(votes[row] as number);
    const step = ((targets[row] === 1 ? 1 : -1) * rate * p * (1 - p)) / rows;
    for (let i = 0; i < columns; i += 1) {
      weights[i] = (weights[i] as number) + step * (ink[row * columns + i] as number);
    }
    bias += step;
  }
  return { weights, bias };
}
