import type { Params, Vector } from '../../../../../solutions/types.ts';

export * from '../../../../../solutions/04-gradient-step.ts';

class Momentum {
  velocity: number[] = [];

  next(slopes: Vector): number[] {
    if (this.velocity.length !== slopes.length) this.velocity = slopes.map(() => 0);
    this.velocity = this.velocity.map((v, i) => 0.9 * v + slopes[i]);
    return this.velocity;
  }
}

const momentum = new Momentum();

export function gradientStep(params: Params, gradient: Params, learningRate: number): Params {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths');
  const velocity = momentum.next([...gradient.weights, gradient.bias]);
  const moved = [...params.weights, params.bias].map((value, i) => value - learningRate * velocity[i]);
  return { weights: moved.slice(0, -1), bias: moved[moved.length - 1] };
}
