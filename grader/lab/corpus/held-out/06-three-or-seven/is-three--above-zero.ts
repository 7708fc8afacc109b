import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const decisions: boolean[] = [];
  for (const image of images) {
    const [y] = predict([image], params);
    decisions.push(y > 0);
  }
  return decisions;
}
