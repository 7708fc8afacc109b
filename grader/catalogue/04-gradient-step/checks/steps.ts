import fc from 'fast-check';
import type { Params } from '../../../model/values.ts';
import { call } from '../../kinds/check.ts';
import { at, longRow, number, vector } from '../../kinds/input-generators.ts';

/** A step: from where, against which gradient, and how far. */
export interface Step {
  readonly params: Params;
  readonly slope: Params;
  readonly learningRate: number;
}

export const step = ({ params, slope, learningRate }: Step) =>
  call('gradientStep', 'params', params, slope, learningRate);

export const STEP: Step = { params: at([5, 9], 2), slope: at([156, 104], 52), learningRate: 0.01 };

export const STEP_EDGES: readonly Step[] = [
  STEP,
  { params: at([], 1), slope: at([], 2), learningRate: 0.5 },
  { params: at([3], -1), slope: at([-2], 0), learningRate: 2 },
  { params: at(longRow(784, 0.25), 1), slope: at(longRow(784, 0.5, 2), -3), learningRate: 0.1 },
];

export const steps = fc
  .record({
    weights: vector(6),
    bias: number,
    derivatives: vector(6),
    slope: number,
    learningRate: fc.constantFrom(0.5, 0.1, 0.25, 0.01, 2, 0.001, 1),
    length: fc.integer({ min: 2, max: 6 }),
  })
  .map(({ weights, bias, derivatives, slope, learningRate, length }) => ({
    params: at(weights.slice(0, length), bias),
    slope: at(derivatives.slice(0, length), slope),
    learningRate,
  }));
