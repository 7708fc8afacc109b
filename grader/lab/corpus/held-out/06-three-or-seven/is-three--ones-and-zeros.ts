import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): any {
  const decisions: number[] = [];
  for (const y of predict(images, params)) {
    if (y > 0.5) decisions.push(1);
    else decisions.push(0);
  }
  return decisions;
}
