import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): any {
  return predict(images, params).map((y) => (y > 0 ? 1 : 0));
}
