import fc from 'fast-check';
import type { Reply } from '../../../model/call.ts';
import type { Check } from '../../../model/exercise.ts';
import type { Fit } from '../../../model/values.ts';
import { call } from '../../kinds/check.ts';
import { law } from '../../kinds/law.ts';
import { purity } from '../../kinds/purity.ts';
import { throws } from '../../kinds/throws.ts';
import {
  CHEAPER,
  GROWING,
  LAST_OF_FIFTY,
  LATE_PEARS,
  LONG_WALK,
  MORE_FIELDS,
  OTHER_ORDER,
  PENNIES,
  PLAIN_LOSS,
  SIXTY_FRUITS,
  SOLVED_IN_OTHER_ORDER,
  TINY_START,
  TWICE_THE_SAME,
  TWO_AGAINST_ONE,
} from '../receipt-extremes.ts';
import { reachesLeastLoss, reachesTolerance } from '../receipt-goals.ts';
import { followsTotals, isRight, lossOfItsParams, neverWorse, staysAtGoodStart } from '../receipt-laws.ts';
import {
  CHEAP,
  cents,
  contradictoryTasks,
  DEAR,
  DISCOUNT,
  EASY,
  explained,
  explainedTasks,
  fair,
  goodEnough,
  JUST_GOOD_ENOUGH,
  LONG_QUARREL,
  MARKET,
  MIRRORED_SINGLES,
  NOTHING_BOUGHT,
  ONE_RECEIPT,
  ONE_STEP,
  QUARREL,
  SACKS,
  SINGLES,
  SOLVED_SINGLES,
  steps,
  type Task,
  THREAD,
  TO_THE_CENT,
  withBasket,
  withOtherTotals,
} from '../receipt-tasks.ts';

const solvePrices = ({ baskets, totals, start, options }: Task) => ({
  ...call('solvePrices', 'fit', baskets, totals, start, { ...options }),
  timeLimit: 5000,
});

const lengths = throws<Task>({
  id: 'solve-prices-lengths',
  function: 'solvePrices',
  title: 'throws on no receipts, and on lengths that do not fit',
  points: 1,
  edges: [steps(THREAD, 5), SINGLES],
  inputs: explained(6, 5, cents).map((pile) => steps(fair(pile), 3)),
  runs: 40,
  good: solvePrices,
  other: (input) => solvePrices(withOtherTotals(input)),
  bad: (input) => [
    [solvePrices({ ...input, baskets: [], totals: [] }), 'there are no receipts'],
    [solvePrices({ ...input, totals: [...input.totals, 1] }), 'there are more totals than baskets'],
    [solvePrices({ ...input, totals: input.totals.slice(1) }), 'there are fewer totals than baskets'],
    ...input.baskets.flatMap((_, at) => [
      [
        solvePrices(withBasket(input, at, (row) => [...row, 1])),
        `baskets[${at}] has one fruit more than there are prices`,
      ] as const,
      [
        solvePrices(withBasket(input, at, (row) => row.slice(1))),
        `baskets[${at}] has one fruit fewer than there are prices`,
      ] as const,
    ]),
  ],
  help: 'predict, meanSquaredError and gradient throw on these by themselves, if you ask them before you look at steps or loss.',
});

/** Whoever measures the loss throws on these, too: the walk has to be there as well. */
function faultOfNoWork(input: Task, [first, second]: readonly Reply[]) {
  return input === SINGLES && first?.kind === 'value' && second?.kind === 'value'
    ? followsTotals(first.value as Fit, second.value as Fit)
    : null;
}

export const solvePricesChecks: readonly Check[] = [
  law<Task>({
    id: 'good-start-stays',
    function: 'solvePrices',
    title: 'makes no step if the start is good enough',
    points: 1,
    edges: [
      { ...THREAD, start: { weights: [1, 2], bias: 0 } },
      { ...ONE_RECEIPT, start: { weights: [-1, 5], bias: 0 } },
      JUST_GOOD_ENOUGH,
      SOLVED_IN_OTHER_ORDER,
      MORE_FIELDS,
      TINY_START,
      SOLVED_SINGLES,
    ],
    // Small prices, so that tolerances stay readable.
    inputs: explained(6, 5, fc.constantFrom(2, 5, 9, 3, 20)).map(goodEnough),
    runs: 60,
    // Few enough steps that a walk in the wrong direction stays finite, too.
    calls: (input) =>
      (input === SOLVED_SINGLES ? [input, steps(SINGLES, 90), steps(MIRRORED_SINGLES, 90)] : [input]).map(
        solvePrices,
      ),
    expects: 'params, loss and steps',
    holds: staysAtGoodStart,
    help: 'Measure the loss first, and only then ask whether a step is needed: that is what `while` is for.',
  }),
  law<Task>({
    id: 'loss-of-its-params',
    function: 'solvePrices',
    title: 'gives the loss of just the params that it gives back',
    points: 2,
    edges: [
      steps(THREAD, 3),
      ONE_RECEIPT,
      QUARREL,
      steps(MARKET, 1),
      steps(THREAD, 0),
      steps(CHEAP, 2),
      TWICE_THE_SAME,
      PLAIN_LOSS,
      CHEAPER,
      SINGLES,
    ],
    inputs: fc
      .tuple(explained(6, 5, cents), fc.integer({ min: 1, max: 12 }))
      .map(([pile, maxSteps]) => steps(fair(pile), maxSteps)),
    runs: 100,
    calls: (input) => (input === SINGLES ? [input, MIRRORED_SINGLES] : [input]).map(solvePrices),
    expects: 'params, loss and steps',
    holds: lossOfItsParams,
    help: 'After each step the loss has to be measured again, with the new params.',
  }),
  law<Task>({
    id: 'never-worse',
    function: 'solvePrices',
    title: 'never ends worse than it started, and keeps to maxSteps',
    points: 2,
    edges: [
      ...[0, 1, 2, 3].map((n) => steps(THREAD, n)),
      steps(ONE_RECEIPT, 1),
      steps(MARKET, 5),
      steps(DEAR, 2),
      ONE_STEP,
      EASY,
      SINGLES,
    ],
    inputs: fc
      .tuple(explained(50, 50, cents), fc.integer({ min: 0, max: 12 }))
      .map(([pile, maxSteps]) => steps(fair(pile), maxSteps)),
    runs: 100,
    calls: (input) => (input === EASY ? [input, steps(EASY, 1000)] : [input]).map(solvePrices),
    expects: 'params, loss and steps',
    holds: neverWorse,
    help: 'Does the loss go up from one step to the next? Then the learning rate is too large for these baskets.',
  }),
  law<Task>({
    id: 'receipts-come-out',
    function: 'solvePrices',
    title: 'finds prices that explain the receipts, if there are any',
    points: 4,
    edges: [
      THREAD,
      ONE_RECEIPT,
      MARKET,
      DEAR,
      TO_THE_CENT,
      SACKS,
      CHEAP,
      NOTHING_BOUGHT,
      OTHER_ORDER,
      PENNIES,
      LATE_PEARS,
      GROWING,
      SIXTY_FRUITS,
      LONG_WALK,
    ],
    inputs: explainedTasks,
    runs: 60,
    calls: (input) => [solvePrices(input)],
    expects: 'params, loss and steps',
    holds: reachesTolerance,
    help: 'Print the loss at every step: does it stand still, jump to and fro, or fall so slowly that the steps run out?',
  }),
  law<Task>({
    id: 'least-loss',
    function: 'solvePrices',
    title: 'gets as near as possible if the receipts contradict each other',
    points: 2,
    edges: [
      QUARREL,
      { ...QUARREL, start: { weights: [0], bias: 900 } },
      TWO_AGAINST_ONE,
      LONG_QUARREL,
      DISCOUNT,
      LAST_OF_FIFTY,
    ],
    inputs: contradictoryTasks,
    runs: 30,
    calls: (input) => [solvePrices(input)],
    expects: 'params, loss and steps',
    holds: reachesLeastLoss,
    help: 'The tolerance cannot be reached here. Walk on as long as there are steps left and the loss still gets smaller.',
  }),
  {
    ...lengths,
    judge: (input, replies) => lengths.judge(input, replies) ?? faultOfNoWork(input, replies),
  },
  purity<Task>({
    function: 'solvePrices',
    points: 1,
    edges: [steps(THREAD, 5), SINGLES],
    inputs: explained(6, 5, cents).map((pile) => steps(fair(pile), 3)),
    runs: 40,
    call: solvePrices,
    between: (input) => solvePrices({ ...input, totals: input.totals.map((total) => total + 1) }),
    right: isRight,
  }),
];
