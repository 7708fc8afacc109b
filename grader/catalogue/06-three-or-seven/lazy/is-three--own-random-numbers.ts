import type { Matrix, Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/06-three-or-seven.ts';

let state = 1;

export function isThree(images: Matrix, _params: Params): boolean[] {
  return images.map(() => {
    state = (state * 16_807) % 2_147_483_647;
    return state % 2 === 0;
  });
}
