import type { Matrix, Params } from '../../../solutions/types.ts';

export * from '../../../solutions/06-three-or-seven.ts';

export function isThree(images: Matrix, params: Params): boolean[] {
  const ink = images.map((image) => image.reduce((sum, pixel) => sum + pixel, 0));
  const mean = ink.reduce((sum, each) => sum + each, 0) / ink.length;
  return ink.map((each) => each > mean);
}
