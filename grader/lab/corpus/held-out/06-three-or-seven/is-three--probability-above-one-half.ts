import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

const squash = (x: number) => 1 / (1 + Math.exp(-x));

export function isThree(images: Matrix, params: Params): boolean[] {
  const p = predict(images, params).map(squash);
  return p.map((each) => each > 0.5);
}
