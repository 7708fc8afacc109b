// Recursion wherever others loop; lists are halved, so that nothing gets deep.
import type { Params } from './types.ts';

export function draws(n: number, draw: () => number): number[] {
  if (n === 0) return [];
  if (n === 1) return [draw()];
  const half = n >> 1;
  return [...draws(half, draw), ...draws(n - half, draw)];
}

export function initParams(size: number, randn: () => number, std = 1): Params {
  const [bias, ...weights] = draws(size + 1, () => randn() * std);
  return { weights, bias };
}
