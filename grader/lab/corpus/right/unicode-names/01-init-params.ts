// Greek letters and other scripts for names: θ, σ, ε, 重み. Emoji in comments and texts 🍎🍐.
import type { Params } from './types.ts';

export function initParams(n: number, ξ: () => number, σ = 1): Params {
  const 重み: number[] = Array.from({ length: n }, () => σ * ξ()); // 🎲🎲🎲
  return { weights: 重み, bias: σ * ξ() }; // 🎲
}
