import { predict } from '../../../../solutions/02-linear-predict.ts';
import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  return images.map((image) => {
    const ink = image as number[];
    ink.forEach((pixel, i) => {
      ink[i] = pixel > 0.1 ? 1 : 0;
    });
    return predict([ink], params)[0] > 0.5;
  });
}
