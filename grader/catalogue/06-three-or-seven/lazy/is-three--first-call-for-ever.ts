import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

let first: boolean | undefined;

export function isThree(images: Matrix, params: Params): boolean[] {
  first ??= params.bias > 0.5;
  return images.map(() => first === true);
}
