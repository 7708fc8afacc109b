import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const decisions: boolean[] = [];
  for (const y of predict(images, params)) {
    const p = 1 / (1 + Math.exp(-y));
    decisions.push(p > 0);
  }
  return decisions;
}
