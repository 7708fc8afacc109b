import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: any): boolean[] {
  params.bias = params.bias - 0.5;
  const decisions: boolean[] = [];
  for (const y of predict(images, params)) decisions.push(y > 0);
  return decisions;
}
