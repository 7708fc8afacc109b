import { predict } from '../../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const y = predict(images, params);
  let sum = 0;
  for (const each of y) sum += each;
  return y.map((each) => each * y.length > sum);
}
