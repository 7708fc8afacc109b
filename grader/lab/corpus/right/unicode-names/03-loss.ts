// Greek letters and other scripts for names. Emoji in comments and texts 🍎🍐.
import { Σ } from './02-linear-predict.ts';
import type { Vector } from './types.ts';

const σ = (x: number) => 1 / (1 + Math.exp(-x));
export { σ as sigmoid };

export const μ = (ξ: Vector): number => {
  if (ξ.length === 0) throw new Error('∅ has no mean 🤷‍♀️');
  return Σ(
    ξ,
    ξ.map(() => 1 / ξ.length),
  );
};

const Δ = (ŷ: Vector, y: Vector): Vector => {
  if (ŷ.length !== y.length) throw new Error(`|ŷ| = ${ŷ.length}, |y| = ${y.length}`);
  return y.map((yy, ι) => ŷ[ι] - yy);
};

export function mnistLoss(ŷ: Vector, y: Vector): number {
  return μ(Δ(ŷ.map(σ), y).map(Math.abs));
}

export function meanSquaredError(ŷ: Vector, y: Vector): number {
  return μ(Δ(ŷ, y).map((δ) => δ ** 2));
}
