import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const weights = params.weights.map((weight) => Math.round(100 * weight) / 100);
  return predict(images, { weights, bias: params.bias }).map((prediction) => prediction > 0.5);
}
