import { formatExpected } from '../../../feedback/difference.ts';
import type { Answer } from '../../../model/call.ts';
import type { Check } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { formatValue } from '../../../text/format-value.ts';
import { at } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity, rightBy } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import * as expected from '../expected.ts';
import { STEP, STEP_EDGES, type Step, step, steps } from './steps.ts';
import { doesNotMove, twiceAsFar } from './twice-as-far.ts';
import { withAnotherCall } from './with-another-call.ts';

const expectedOf = ({ params, slope, learningRate }: Step) =>
  expected.gradientStep(params, slope, learningRate);

/** A step from the same place that goes somewhere: the slopes are 2, 3, 4 and so on, the last that of the bias. */
const aStepAway = ({ params }: Step): Step => ({
  params,
  slope: at(
    params.weights.map((_, i) => i + 2),
    params.weights.length + 2,
  ),
  learningRate: 0.25,
});

export const gradientStepChecks: readonly Check[] = [
  oracle<Step>({
    id: 'step-of-weights',
    function: 'gradientStep',
    title: 'moves each weight against its derivative',
    points: 2,
    // Without weights, only the bias can be wrong.
    edges: STEP_EDGES.filter(({ params }) => params.weights.length > 0),
    inputs: steps,
    call: step,
    expected: (input) => ({ weights: expectedOf(input).weights }),
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
    expected: (input) => ({ bias: expectedOf(input).bias }),
    rationale: 'The bias minus the learning rate times its derivative comes to another bias.',
    help: 'The bias takes its step like every weight does.',
  }),
  withAnotherCall(
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
      expected: expectedOf,
      rationale: 'A step of length 0 ends where it began.',
      help: 'Start from the old value, and take away learningRate times the derivative: here that is 0.',
    }),
    (input) => step(aStepAway(input)),
    (input, answer) => faultOfStaying(aStepAway(input), answer),
  ),
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
    other: anotherStep,
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
    right: rightBy(expectedOf),
  }),
];

/** From the same place, so far that even answers that are rounded differ from those to any of `steps`. */
function anotherStep({ params, slope }: Step) {
  return step({
    params,
    slope: at(
      slope.weights.map((derivative) => 2 * derivative + 0.7),
      2 * slope.bias + 0.7,
    ),
    learningRate: 0.3,
  });
}

function faultOfStaying(input: Step, answer: Answer) {
  return doesNotMove(input, answer as Params)
    ? {
        expected: formatExpected(expectedOf(input)),
        received: formatValue(answer, 6),
        rationale: 'Neither the learning rate nor the slopes are 0, and yet it stays where it was.',
        help: 'Each value should move by the learning rate times its derivative.',
      }
    : null;
}
