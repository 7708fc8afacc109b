// Greek letters and other scripts for names. Emoji in comments and texts 🍎🍐.
import { predict } from './02-linear-predict.ts';
import { μ } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

/** ∇L = (2/n) Xᵀ(Xω + β − y) ⛰️ */
export function gradient(Χ: Matrix, y: Vector, θ: Params): Params {
  if (Χ.length !== y.length) throw new Error(`⛰️ ${Χ.length} ≠ ${y.length}`);
  const ε = predict(Χ, θ).map((ŷ, ρ) => ŷ - y[ρ]);
  const средняя = μ(ε);
  const ปรับ = θ.weights.map((_, ι) => 2 * μ(ε.map((δ, ρ) => δ * Χ[ρ][ι])));
  return { weights: ปรับ, bias: 2 * средняя };
}

export function gradientStep(θ: Params, ᐁ: Params, η: number): Params {
  if (θ.weights.length !== ᐁ.weights.length) throw new Error('θ ≁ ∇');
  return { weights: θ.weights.map((ω, ι) => ω - η * ᐁ.weights[ι]), bias: θ.bias - η * ᐁ.bias };
}
