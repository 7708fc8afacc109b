import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params, Vector } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const rest = images as Vector[];
  const decisions: boolean[] = [];
  while (rest.length > 0) {
    decisions.push(predict(rest.splice(0, 1), params)[0] > 0.5);
  }
  return decisions;
}
