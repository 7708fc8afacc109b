import fc from 'fast-check';
import { predict } from '../../solutions/02-linear-predict.ts';
import { meanSquaredError } from '../../solutions/03-loss.ts';
import type { Answer, Exercise, Fault, Params } from '../model.ts';
import { show } from '../show.ts';
import { call, law, manners, oracle, throws } from './checks.ts';
import { type Batch, batches, longRow, number, vector } from './generators.ts';
import { slack } from './tolerance.ts';
import { wantedGradient, wantedSquaredError, wantedStep } from './wanted.ts';

interface Step {
  readonly params: Params;
  readonly slope: Params;
  readonly learningRate: number;
}

const gradient = ({ batch, targets, params }: Batch) => call('gradient', 'params', batch, targets, params);
const step = ({ params, slope, learningRate }: Step) =>
  call('gradientStep', 'params', params, slope, learningRate);

const problem = (
  batch: Batch['batch'],
  targets: Batch['targets'],
  weights: readonly number[],
  bias: number,
) => ({
  batch,
  targets,
  params: { weights, bias },
});

const RECEIPT = problem([[3, 2]], [7], [5, 9], 0);
const PILE = problem(
  [
    [3, 2],
    [1, 4],
    [2, 5],
  ],
  [7, 6, 20],
  [5, 9],
  1,
);
const EDGES: readonly Batch[] = [
  RECEIPT,
  PILE,
  problem([[], []], [3, 5], [], 2),
  problem([[0, 0]], [2], [5, 9], 1),
  problem(
    [
      [0.001, 0.002],
      [0.004, -0.001],
      [0.002, 0.003],
    ],
    [0.004, -0.002, 0.005],
    [1, -2],
    0.001,
  ),
  problem([longRow(200, 0.25), longRow(200, 0.25, 4)], [3, -2], longRow(200, 0.5, 1), 1),
  problem(
    Array.from({ length: 120 }, (_, i) => [(i % 7) - 3, (i * 3) % 5]),
    Array.from({ length: 120 }, (_, i) => i % 11),
    [2, -3],
    1,
  ),
];

const at = (weights: readonly number[], bias: number): Params => ({ weights, bias });
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

/**
 * The loss is a bowl, so a step of rate t against the gradient g changes it by exactly
 * `-t |g|^2 + t^2 c`, c the mean of `(row . g_weights + g_bias)^2`; at the best t that is a fall by half of
 * `t |g|^2`. The law asks for that fall, without asking how the gradient was found.
 */
function downhill({ batch, targets, params }: Batch, answers: readonly Answer[]): Fault | null {
  const slope = answers[0] as Params;
  const along = predict(batch, slope);
  const curve = along.reduce((sum, way) => sum + way ** 2, 0) / batch.length;
  const steepness = slope.weights.reduce((sum, d) => sum + d ** 2, slope.bias ** 2);
  if (curve === 0) {
    return null;
  }
  const rate = steepness / (2 * curve);
  const there = {
    weights: params.weights.map((weight, i) => weight - rate * (slope.weights[i] as number)),
    bias: params.bias - rate * slope.bias,
  };
  const before = wantedSquaredError(predict(batch, params), targets);
  const after = meanSquaredError(predict(batch, there), targets);
  const fall = (rate * steepness) / 2;
  const wanted = before.value - fall;
  return Math.abs(after - wanted) <= slack(before.magnitude + fall)
    ? null
    : {
        call: 0,
        expected: `a step of ${show(rate, 3)} against it takes the loss from ${show(before.value, 6)} to ${show(wanted, 6)}`,
        received: `it takes the loss to ${show(after, 6)}`,
        rationale:
          'The steepest way down makes the loss fall by as much as its own length says. This one does not.',
      };
}

/** Where all receipts come out, nothing pulls: the gradient is 0. */
const solved = (input: Batch): Batch => ({ ...input, targets: predict(input.batch, input.params) });

export const gradientStepExercise: Exercise = {
  id: '04-gradient-step',
  title: 'Which way is down?',
  functions: ['gradient', 'gradientStep'],
  hints: [
    'The basket (3, 2) came out 26 too high. If the price of apples goes up by 1, by how much does the prediction grow? And if the fee goes up by 1?',
    'For each row: error = prediction - target. By a weight, the derivative of error^2 is 2 * error * the input that goes with that weight; by the bias it is 2 * error. Take the mean over all rows. The step then is: old value minus learning rate times derivative, for each weight and for the bias.',
    'const errors = predict(batch, params).map((p, r) => p - targets[r]); The derivative by weight i is the sum over the rows r of 2 * errors[r] * batch[r][i], divided by batch.length. A step: params.weights.map((w, i) => w - learningRate * gradient.weights[i]).',
  ],
  checks: [
    oracle<Batch>({
      id: 'derivative-by-weights',
      function: 'gradient',
      title: 'gives the derivative by each weight',
      points: 4,
      edges: EDGES,
      inputs: batches({ minRows: 3, minColumns: 2 }),
      call: gradient,
      wanted: ({ batch, targets, params }) => ({ weights: wantedGradient(batch, targets, params).weights }),
      rationale: 'Raise one weight by a hair and watch the loss: it grows at another speed than this.',
      help: 'For one row and one weight: 2 * error * input. Then the mean over the rows.',
    }),
    oracle<Batch>({
      id: 'derivative-by-bias',
      function: 'gradient',
      title: 'gives the derivative by the bias',
      points: 2,
      edges: EDGES,
      inputs: batches({ minRows: 3 }),
      call: gradient,
      wanted: ({ batch, targets, params }) => ({ bias: wantedGradient(batch, targets, params).bias }),
      rationale: 'Raise the bias by a hair and watch the loss: it grows at another speed than this.',
      help: 'The bias is in every row just once, like a fruit of which every basket has one: 2 * error * 1, and the mean.',
    }),
    law<Batch>({
      id: 'steepest-way',
      function: 'gradient',
      title: 'points the steepest way up, so that a step against it lowers the loss',
      points: 2,
      edges: [RECEIPT, PILE],
      inputs: batches({ minRows: 3, minColumns: 2 }),
      calls: (input) => [gradient(input)],
      expected: 'weights and a bias',
      holds: downhill,
      help: 'Is the error prediction - target, and not the other way round? Is everything there: the 2, the input, the mean?',
    }),
    oracle<Batch>({
      id: 'flat-at-the-answer',
      function: 'gradient',
      title: 'is 0 where all receipts come out',
      points: 1,
      edges: [solved(RECEIPT), solved(PILE)],
      inputs: batches({ minRows: 2 }).map(solved),
      call: gradient,
      wanted: ({ batch, targets, params }) => wantedGradient(batch, targets, params),
      rationale: 'Every prediction is just what its receipt says, so no price needs to move.',
      help: 'Every term has the error in it as a factor: no error, no push.',
    }),
    throws<Batch>({
      id: 'gradient-lengths',
      function: 'gradient',
      title: 'throws on an empty batch and on lengths that do not fit',
      points: 2,
      edges: [PILE],
      inputs: batches({ minRows: 2 }),
      runs: 50,
      good: gradient,
      bad: (input) => {
        const last = input.batch.length - 1;
        return [
          [gradient({ ...input, batch: [], targets: [] }), 'the batch is empty'],
          [gradient({ ...input, targets: input.targets.slice(1) }), 'there are fewer targets than rows'],
          [gradient({ ...input, targets: [...input.targets, 1] }), 'there are more targets than rows'],
          [gradient(withRow(input, 0, (row) => [...row, 1])), 'the first row is longer than the weights'],
          [gradient(withRow(input, last, (row) => row.slice(1))), 'the last row is shorter than the weights'],
        ];
      },
      help: 'Compare the lengths first. predict can do the part about the rows for you.',
    }),
    manners<Batch>({
      function: 'gradient',
      points: 1,
      edges: [PILE],
      inputs: batches({ minRows: 2 }),
      runs: 50,
      call: gradient,
      between: (input) => gradient({ ...input, targets: input.targets.map((target) => target + 1) }),
    }),
    oracle<Step>({
      id: 'step-of-weights',
      function: 'gradientStep',
      title: 'moves each weight against its derivative',
      points: 2,
      edges: STEP_EDGES,
      inputs: steps,
      call: step,
      wanted: ({ params, slope, learningRate }) => ({
        weights: wantedStep(params, slope, learningRate).weights,
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
      wanted: ({ params, slope, learningRate }) => ({ bias: wantedStep(params, slope, learningRate).bias }),
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
      wanted: ({ params, slope, learningRate }) => wantedStep(params, slope, learningRate),
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
      expected: 'weights and a bias',
      holds: twiceAsFar,
      help: 'The learning rate is a factor of the whole step, once.',
    }),
    throws<Step>({
      id: 'gradient-step-lengths',
      function: 'gradientStep',
      title: 'throws where the numbers of weights differ',
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
    manners<Step>({
      function: 'gradientStep',
      points: 1,
      edges: [STEP],
      inputs: steps,
      runs: 50,
      call: step,
      between: (input) => step({ ...input, learningRate: input.learningRate + 1 }),
    }),
  ],
};

/** `start - f(2 rate) = 2 (start - f(rate))`, for each weight and the bias. */
function twiceAsFar({ params, slope, learningRate }: Step, answers: readonly Answer[]): Fault | null {
  const [once, twice] = answers as readonly Params[];
  const magnitudes = wantedStep(params, slope, 4 * learningRate);
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
    ([from, one, two, magnitude]) => Math.abs(from - two - 2 * (from - one)) <= slack(magnitude),
  );
  return far
    ? null
    : {
        call: 1,
        expected: 'twice the way of the call with half that learning rate',
        received: `${show(twice, 6)}, after ${show(once, 6)} with half the rate`,
        rationale: 'The learning rate was doubled, and the step did not get twice as long.',
      };
}

function withRow(input: Batch, at: number, change: (row: readonly number[]) => readonly number[]): Batch {
  return { ...input, batch: input.batch.map((row, i) => (i === at ? change(row) : row)) };
}
