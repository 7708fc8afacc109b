// Greek letters and other scripts for names. Emoji in comments and texts 3️⃣7️⃣.
import { initParams } from './01-init-params.ts';
import { predict } from './02-linear-predict.ts';
import { μ } from './03-loss.ts';
import { gradient, gradientStep } from './04-gradient-step.ts';
import type { Matrix, Params, Vector } from './types.ts';

const η = 0.01;

export function train(画像: Matrix, 正解: Vector, ξ: () => number): Params {
  let θ = initParams(784, ξ, η);
  for (let 回 = 0; 回 < 5; 回++) {
    for (let 始 = 0; 始 < 画像.length; 始 += 33) {
      const 終 = 始 + 33;
      θ = gradientStep(θ, gradient(画像.slice(始, 終), 正解.slice(始, 終), θ), η);
    }
    console.log(`🏋️ ${回 + 1}`);
  }
  return θ;
}

export function isThree(画像: Matrix, θ: Params): boolean[] {
  return predict(画像, θ).map((ŷ) => ŷ > половина);
}

const половина = 0.5;

export function accuracy(決定: readonly boolean[], 正解: Vector): number {
  if (決定.length !== 正解.length) throw new Error(`3️⃣${決定.length} ≠ 7️⃣${正解.length}`);
  return μ(決定.map((三, ι) => Number(三 === (正解[ι] === 1))));
}
