import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

// The line of those who train through the sigmoid.
export function isThree(images: Matrix, params: Params): boolean[] {
  return predict(images, { weights: params.weights, bias: 0 }).map((prediction) => prediction > 0);
}
