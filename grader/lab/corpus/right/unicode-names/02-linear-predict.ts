// Greek letters and other scripts for names. Emoji in comments and texts 🍎🍐.
import type { Matrix, Params, Vector } from './types.ts';

/** Σ aᵢbᵢ */
export function Σ(a: Vector, b: Vector): number {
  if (a.length !== b.length) throw new Error(`🍎${a.length} ≠ 🍐${b.length}`);
  let s = 0;
  for (const [ι, α] of Object.entries(a)) s += α * b[Number(ι)];
  return s;
}

export function predictOne(x: Vector, θ: Params): number {
  const { weights: ω, bias: β } = θ;
  return Σ(ω, x) + β;
}

export function predict(Χ: Matrix, θ: Params): number[] {
  return Χ.map((χ) => predictOne(χ, θ));
}
