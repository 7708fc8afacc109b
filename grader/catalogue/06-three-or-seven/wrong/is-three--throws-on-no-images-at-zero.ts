import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

// The line of those who train through the sigmoid.
export function isThree(images: Matrix, params: Params): boolean[] {
  const predictions = predict(images, params);
  if (predictions.length === 0) {
    throw new Error('there are no images');
  }
  return predictions.map((prediction) => prediction > 0);
}
