import fc from 'fast-check';
import type { Answer } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { allowedError } from '../../../numbers/tolerance.ts';
import { formatValue } from '../../../text/format-value.ts';
import { call } from '../../kinds/check.ts';
import { at, longRow, number, vector } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';

interface Step {
  readonly params: Params;
  readonly slope: Params;
  readonly learningRate: number;
}

const step = ({ params, slope, learningRate }: Step) =>
  call('gradientStep', 'params', params, slope, learningRate);

const STEP: Step = { params: at([5, 9], 2), slope: at([156, 104], 52), learningRate: 0.01 };

const STEP_EDGES: readonly Step[] = [
  STEP,
  { params: at([], 1), slope: at([], 2), learningRate: 0.5 },
  { params: at([3], -1), slope: at([-2], 0), learningRate: 2 },
  { params: at(longRow(784, 0.25), 1), slope: at(longRow(784, 0.5, 2), -3), learningRate: 0.1 },
];

const steps = fc
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

export const gradientStepChecks: readonly Check[] = [
  oracle<Step>({
    id: 'step-of-weights',
    function: 'gradientStep',
    title: 'moves each weight against its derivative',
    points: 2,
    edges: STEP_EDGES,
    inputs: steps,
    call: step,
    expected: ({ params, slope, learningRate }) => ({
      weights: expected.gradientStep(params, slope, learningRate).weights,
    }),
    rationale: 'Each weight minus the learning rate times its derivative comes to other weights.',
    help: 'For each i: weights[i] - learningRate * gradient.weights[i].',
  }),
  oracle<Step>({
    id: 'step-of-bias',
    function: 'gradientStep',
    title: 'moves the bias against its derivative',
    points: 2,
    edges: STEP_EDGES,
    inputs: steps,
    call: step,
    expected: ({ params, slope, learningRate }) => ({
      bias: expected.gradientStep(params, slope, learningRate).bias,
    }),
    rationale: 'The bias minus the learning rate times its derivative comes to another bias.',
    help: 'The bias takes its step like every weight does.',
  }),
  oracle<Step>({
    id: 'rate-zero-stays',
    function: 'gradientStep',
    title: 'stays where it is at a learning rate of 0, and on flat ground',
    points: 1,
    edges: [
      { ...STEP, learningRate: 0 },
      { ...STEP, slope: at([0, 0], 0) },
    ],
    inputs: steps.map((input) => ({ ...input, learningRate: 0 })),
    call: step,
    expected: ({ params, slope, learningRate }) => expected.gradientStep(params, slope, learningRate),
    rationale: 'A step of length 0 ends where it began.',
    help: 'Start from the old value, and take away learningRate times the derivative: here that is 0.',
  }),
  law<Step>({
    id: 'twice-the-rate',
    function: 'gradientStep',
    title: 'goes twice as far at twice the learning rate',
    points: 1,
    edges: [STEP],
    inputs: steps,
    calls: (input) => [step(input), step({ ...input, learningRate: 2 * input.learningRate })],
    expects: 'weights and a bias',
    holds: twiceAsFar,
    help: 'The learning rate is a factor of the whole step, once.',
  }),
  throws<Step>({
    id: 'gradient-step-lengths',
    function: 'gradientStep',
    title: 'throws if the numbers of weights differ',
    points: 1,
    edges: [STEP],
    inputs: steps,
    runs: 50,
    good: step,
    bad: ({ params, slope, learningRate }) => [
      [
        step({ params, slope: at(slope.weights.slice(1), slope.bias), learningRate }),
        'there is one derivative fewer than weights',
      ],
      [
        step({ params: at(params.weights.slice(1), params.bias), slope, learningRate }),
        'there is one derivative more than weights',
      ],
    ],
    help: 'Compare params.weights.length with gradient.weights.length first.',
  }),
  purity<Step>({
    function: 'gradientStep',
    points: 1,
    edges: [STEP],
    inputs: steps,
    runs: 50,
    call: step,
    between: (input) => step({ ...input, learningRate: input.learningRate + 1 }),
  }),
];

/** `start - f(2 rate) = 2 (start - f(rate))`, for each weight and the bias. */
function twiceAsFar({ params, slope, learningRate }: Step, answers: readonly Answer[]): Fault | null {
  const [once, twice] = answers as readonly Params[];
  const magnitudes = expected.gradientStep(params, slope, 4 * learningRate);
  const lengths = [
    ...params.weights.map((from, i) => [
      from,
      once?.weights[i],
      twice?.weights[i],
      magnitudes.weights[i]?.magnitude,
    ]),
    [params.bias, once?.bias, twice?.bias, magnitudes.bias.magnitude],
  ] as [number, number, number, number][];
  const far = lengths.every(
    ([from, one, two, magnitude]) => Math.abs(from - two - 2 * (from - one)) <= allowedError(magnitude),
  );
  return far
    ? null
    : {
        call: 1,
        expected: 'twice as far as the call with half that learning rate',
        received: `${formatValue(twice, 6)}, after ${formatValue(once, 6)} with half the rate`,
        rationale: 'The learning rate was doubled, and the step did not get twice as long.',
      };
}
