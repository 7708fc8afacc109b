// 🍎🍐 Greek letters and other scripts for names.
import { predict, Σ } from './02-linear-predict.ts';
import { meanSquaredError } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function rescaleGuess(π: Vector, κ: Vector, 合計: number): number[] {
  const 値段 = Σ(π, κ);
  if (合計 === 0) return π.map(() => 0);
  if (値段 === 0) throw new Error('0 · λ = 0 ∀ λ');
  const λ = 合計 / 値段;
  return π.map((p) => λ * p);
}

export function solvePrices(
  篮子: Matrix,
  总价: Vector,
  θ0: Params,
  { tolerance: ε, maxSteps: Ν }: { tolerance: number; maxSteps: number },
): { params: Params; loss: number; steps: number } {
  const L = (θ: Params) => meanSquaredError(predict(篮子, θ), 总价);
  const ℓ = { params: θ0, loss: L(θ0), steps: 0 };
  const μ = 篮子.reduce((σ, κ) => σ + 1 + Σ(κ, κ), 0) / 篮子.length;
  const η = 1 / (2 * μ);
  while (ℓ.loss > ε && ℓ.steps < Ν) {
    ℓ.params = gradientStep(ℓ.params, gradient(篮子, 总价, ℓ.params), η);
    ℓ.loss = L(ℓ.params);
    ℓ.steps += 1;
  }
  return ℓ;
}
