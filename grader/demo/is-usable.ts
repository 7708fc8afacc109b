import type { Params } from '../model/values.ts';

/**
 * Whether parameters can be asked about images of so many pixels: a weight for each, and none so large that the vote of an image,
 * of pixels from 0 to 1, is no finite number. Who passes all checks may still learn such from other images, or from very few.
 */
export function isUsable({ weights, bias }: Params, columns: number): boolean {
  const largestVote = weights.reduce((sum, weight) => sum + Math.abs(weight), Math.abs(bias));
  return weights.length === columns && Number.isFinite(largestVote);
}
