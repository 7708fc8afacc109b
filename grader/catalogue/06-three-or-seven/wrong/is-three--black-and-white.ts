import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const inked = images.map((image) => image.map((ink) => (ink > 0.5 ? 1 : 0)));
  return predict(inked, params).map((prediction) => prediction > 0.5);
}
