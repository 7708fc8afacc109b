import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const predictions = predict(images, params);
  return predictions.map((prediction) => prediction > predictions[predictions.length - 1]);
}
