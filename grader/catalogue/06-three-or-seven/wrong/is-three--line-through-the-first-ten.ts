import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const predictions = predict(images, params);
  const some = predictions.slice(0, 10);
  const line = some.reduce((sum, prediction) => sum + prediction, 0) / some.length;
  return predictions.map((prediction) => prediction > line);
}
