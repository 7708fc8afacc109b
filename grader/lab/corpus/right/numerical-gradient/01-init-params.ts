// Slopes are measured, not worked out. Here, nothing has a slope yet.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std?: number): Params {
  const spread = std === undefined ? 1 : std;
  const numbers = [];
  for (let i = 0; i <= size; i++) numbers.push(spread * randn());
  return { bias: numbers[size], weights: numbers.slice(0, size) };
}
