import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, _gradient: Params, _learningRate: number): Params {
  return { weights: [...params.weights], bias: params.bias };
}
