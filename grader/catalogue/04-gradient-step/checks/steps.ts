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

/** In the order in which they teach; each says what it tells from a right answer. */
export const STEP_EDGES: readonly Step[] = [
  STEP,
  // What reads the fields of the parameters, or of the gradient, by their order.
  { ...STEP, params: { bias: 3, weights: [5, 9] } },
  { ...STEP, slope: { bias: 52, weights: [156, 104] } },
  { ...STEP, params: withId(STEP.params), slope: withId(STEP.slope) },
  // Equal weights, and equal slopes, taken for one.
  { params: at([5, 9, 5], 9), slope: at([3, 4, 7], 6), learningRate: 0.5 },
  { params: at([5, 9, 4], 7), slope: at([3, 8, 3], 8), learningRate: 0.5 },
  { params: at([], 3), slope: at([], 4), learningRate: 0.5 },
  { params: at([3], -5), slope: at([-2], 0), learningRate: 4 },
  // Limits on the rate and on the slopes.
  { params: at([5, 9], 4), slope: at([0.6, -0.3], 0.7), learningRate: 5000 },
  { params: at([5, 9], 4), slope: at([3_000_000, -2_000_000], 7_000_000), learningRate: 0.00000125 },
  // Rounding, and small numbers taken for 0: long values, small ones, and small slopes.
  {
    params: at([1.234543, 1.719284], 1.482936),
    slope: at([-1.202, -1.321], -1.719),
    learningRate: 0.001,
  },
  {
    params: at([0.00000345, -0.00000267], 0.00000512),
    slope: at([0.00034, 0.00023], -0.00016),
    learningRate: 0.0071,
  },
  {
    params: at([5, 9], 4),
    slope: at([0.0000061234567, -0.0000031234567], 0.0000071234567),
    learningRate: 500_000,
  },
  {
    params: at([3_000_000, -2_000_000], 7_000_000),
    slope: at([4_000_000, 6_000_000], -5_000_000),
    learningRate: 0.3,
  },
  // A limit on how many weights there are.
  { params: at(longRow(2100, 0.25), 6), slope: at(longRow(2100, 0.5, 2), -3), learningRate: 0.1 },
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

/** Parameters may have more fields than two. */
function withId({ weights, bias }: Params): Params {
  const params = { id: 7, bias, weights };
  return params;
}
