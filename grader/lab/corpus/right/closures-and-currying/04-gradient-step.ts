// Closures that remember, within one call: one tally for each weight, and one for the bias.
import { predictorOf } from './02-linear-predict.ts';
import { tally } from './03-loss.ts';
import type { Matrix, Params, Vector } from './types.ts';

export function gradient(batch: Matrix, targets: Vector, params: Params): Params {
  if (batch.length !== targets.length) throw new Error('lengths differ');
  const ask = predictorOf(params);
  const bias = tally();
  const weights = params.weights.map(() => tally());
  batch.forEach((row, r) => {
    const slope = 2 * (ask(row) - targets[r]);
    row.forEach((input, i) => weights[i].add(slope * input));
    bias.add(slope);
  });
  return { weights: weights.map(({ mean }) => mean()), bias: bias.mean() };
}

export const stepper = (learningRate: number) => (gradient: Params) => (params: Params): Params => {
  if (params.weights.length !== gradient.weights.length) throw new Error('lengths differ');
  const { weights, bias } = gradient;
  return {
    weights: params.weights.map((weight, i) => weight - learningRate * weights[i]),
    bias: params.bias - learningRate * bias,
  };
};

export const gradientStep = (params: Params, gradient: Params, learningRate: number): Params =>
  stepper(learningRate)(gradient)(params);
