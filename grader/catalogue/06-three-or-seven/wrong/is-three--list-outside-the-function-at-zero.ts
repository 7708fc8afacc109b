import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

const decisions: boolean[] = [];

// The line of those who train through the sigmoid.
export function isThree(images: Matrix, params: Params): boolean[] {
  for (const prediction of predict(images, params)) {
    decisions.push(prediction > 0);
  }
  return decisions;
}
