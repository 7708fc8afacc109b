import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const y = predict(images, params);
  y.sort((a, b) => a - b);
  return y.map((each) => each > 0.5);
}
