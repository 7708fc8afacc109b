import type { ImageBatch } from '../grader/model/values.ts';
import { inkSpread } from './ink-spread.ts';

/**
 * How the ink of each pixel goes with the votes of a linear model: the correlation, over some images, of its grey value
 * with `weights . image`; -1 to 1, positive if images with ink there get higher votes. Single weights of neighbours
 * cancel out, and look like noise; this shows what the model looks for. A pixel with next to no ink in all images has 0,
 * and so has every pixel if all votes are equal.
 *
 * @param weights as many as there are pixels in an image
 */
export function inkAndVotes(images: ImageBatch, weights: readonly number[]): number[] {
  const { rows, columns, bytes } = images;
  const votes = Array.from({ length: rows }, (_, row) => {
    let vote = 0;
    for (let i = 0; i < columns; i += 1) {
      vote += (bytes[row * columns + i] as number) * (weights[i] as number);
    }
    return vote;
  });
  const mean = votes.reduce((sum, vote) => sum + vote, 0) / rows;
  const spreadOfVotes = Math.sqrt(votes.reduce((sum, vote) => sum + (vote - mean) ** 2, 0) / rows);
  const together = new Array<number>(columns).fill(0);
  for (let row = 0; row < rows; row += 1) {
    const above = (votes[row] as number) - mean;
    for (let i = 0; i < columns; i += 1) {
      together[i] = (together[i] as number) + (above * (bytes[row * columns + i] as number)) / 255 / rows;
    }
  }
  const spread = inkSpread(images);
  return together.map((sum, i) => {
    const ink = spread[i] as number;
    return ink > LEAST_SPREAD && spreadOfVotes > 0 ? sum / ink / spreadOfVotes : 0;
  });
}

/** Below this, a few stray images decide. */
const LEAST_SPREAD = 0.05;
