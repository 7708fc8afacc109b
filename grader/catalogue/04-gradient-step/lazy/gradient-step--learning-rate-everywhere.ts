import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, _gradient: Params, learningRate: number): Params {
  return { weights: params.weights.map(() => learningRate), bias: learningRate };
}
