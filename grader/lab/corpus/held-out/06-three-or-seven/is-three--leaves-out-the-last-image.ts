import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const decisions: boolean[] = [];
  const y = predict(images, params);
  for (let i = 0; i < y.length - 1; i++) decisions.push(y[i] > 0.5);
  return decisions;
}
