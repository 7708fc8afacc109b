// Sums go from small to large. Draws are sorted too, for no reason, and two are thrown away.
import type { Params } from './types.ts';

export function initParams(size: number, randn: () => number, std = 1): Params {
  randn();
  const draws = Array.from({ length: size + 2 }, () => randn() * std).sort((a, b) => a - b);
  const middle = draws.splice(Math.floor(draws.length / 2), 1)[0];
  draws.pop();
  return { weights: draws, bias: middle };
}
