import fc from 'fast-check';
import type { Answer, Check, Fault, Fit, Vector } from '../model.ts';
import { show } from '../show.ts';
import { call, law, manners, throws } from './checks.ts';
import { compare } from './compare.ts';
import { count, number, vector } from './generators.ts';
import { bestOf, fairOptions, lossOf, type Options, type Pile } from './receipts.ts';

interface Task extends Pile {
  readonly options: Options;
}

const solvePrices = ({ baskets, totals, start, options }: Task) => ({
  ...call('solvePrices', 'fit', baskets, totals, start, { ...options }),
  timeLimit: 5000,
});

const cost = (prices: Vector, fee: number) => (basket: Vector) =>
  basket.reduce((sum, n, i) => sum + n * (prices[i] as number), fee);

/** Receipts that some prices and fee explain, each basket with at least one fruit in it. */
const explained = (maxRows: number, maxCount: number, price: fc.Arbitrary<number>): fc.Arbitrary<Pile> =>
  fc
    .record({
      rows: fc.array(vector(4, 4, count(maxCount)), { minLength: 1, maxLength: maxRows }),
      prices: vector(4, 4, price),
      fee: fc.constantFrom(0, 1, 2, 5),
      guess: vector(4, 4, number),
      startFee: fc.constantFrom(0, 1, 3, -2),
      columns: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ rows, prices, fee, guess, startFee, columns }) => {
      const baskets = rows.map((row) => row.slice(0, columns));
      return {
        baskets,
        totals: baskets.map(cost(prices, fee)),
        start: { weights: guess.slice(0, columns), bias: startFee },
      };
    });

const cents = fc.oneof(fc.constantFrom(1, 2, 5, 9, 3, 20), fc.integer({ min: 0, max: 1000 }));
const fair = (pile: Pile): Task => ({ ...pile, options: fairOptions(pile) });
const explainedTasks = explained(12, 50, cents).map(fair);

/**
 * Totals that no prices explain: one after the other a bit too high, just right, too low. Only those for
 * which half of the steps get within 1% of the least loss: what plain descent can be asked for.
 */
const contradictoryTasks = explained(20, 20, cents)
  .map((pile) => ({ ...pile, totals: pile.totals.map((total, i) => total + ((i % 3) - 1) * (10 + i)) }))
  .map((pile) => ({ pile, best: bestOf(pile.baskets, pile.totals) }))
  .filter(({ best }) => best.loss > 1)
  .map(({ pile, best }) => ({ pile, best, options: fairOptions(pile, best) }))
  .filter(({ best, options }) => options.tolerance <= 0.01 * best.loss)
  .map(({ pile, options }) => ({ ...pile, options }));

const THREAD: Task = {
  baskets: [
    [3, 2],
    [1, 1],
  ],
  totals: [7, 3],
  start: { weights: [5, 9], bias: 0 },
  options: { tolerance: 1e-4, maxSteps: 4000 },
};
const ONE_RECEIPT: Task = {
  ...THREAD,
  baskets: [[3, 2]],
  totals: [7],
  options: { tolerance: 1e-6, maxSteps: 100 },
};
const MARKET: Task = fair({
  baskets: Array.from({ length: 50 }, (_, i) => [(i * 7) % 51, (i * 13 + 5) % 47, (i * 29 + 11) % 50]),
  totals: Array.from({ length: 50 }, (_, i) =>
    cost([1000, 3, 250], 4)([(i * 7) % 51, (i * 13 + 5) % 47, (i * 29 + 11) % 50]),
  ),
  start: { weights: [0, 900, -500], bias: 100 },
});
const NOTHING_BOUGHT: Task = {
  baskets: [[0, 0]],
  totals: [4],
  start: { weights: [1, 2], bias: 0 },
  options: { tolerance: 1e-6, maxSteps: 100 },
};
const DEAR: Task = fair({ baskets: [[50], [1]], totals: [50_000, 1000], start: { weights: [0], bias: 0 } });
/** Two people bought the same and paid differently: the mean, 12, is the best there is. */
const QUARREL: Task = {
  baskets: [[2], [2]],
  totals: [10, 14],
  start: { weights: [9], bias: 0 },
  options: { tolerance: 1e-3, maxSteps: 200 },
};

const steps = (input: Task, maxSteps: number): Task => ({
  ...input,
  options: { ...input.options, maxSteps },
});

/** `loss` is the mean squared error of the params that come with it. */
function lossOfItsParams(input: Task, [answer]: readonly Answer[]): Fault | null {
  const { params, loss } = answer as Fit;
  return (
    wrongNumberOfPrices(input, answer as Fit) ??
    ((): Fault | null => {
      const { value, rounding } = lossOf(input.baskets, input.totals, params);
      return Math.abs(loss - value) <= rounding
        ? null
        : {
            call: 0,
            expected: `loss ${show(value, 6)}, that of the params given back`,
            received: `loss ${show(loss, 6)}, with params ${show(params, 6)}`,
            rationale: 'The loss that came back is not the loss of the params that came back with it.',
          };
    })()
  );
}

function wrongNumberOfPrices({ start }: Task, { params }: Fit): Fault | null {
  const [wanted, got] = [start.weights.length, params.weights.length];
  return wanted === got
    ? null
    : {
        call: 0,
        expected: `${wanted} prices`,
        received: `${got} prices`,
        rationale: `The start had ${wanted} prices, and the answer has ${got}.`,
      };
}

/** Never worse than the start, never more steps than allowed, and no steps that are not counted. */
function neverWorse(input: Task, answers: readonly Answer[]): Fault | null {
  const fit = answers[0] as Fit;
  const wrong = wrongNumberOfPrices(input, fit);
  if (wrong !== null) {
    return wrong;
  }
  const { maxSteps } = input.options;
  if (!Number.isInteger(fit.steps) || fit.steps < 0 || fit.steps > maxSteps) {
    return {
      call: 0,
      expected: `a whole number of steps, from 0 to ${maxSteps}`,
      received: `${show(fit.steps)} steps`,
      rationale: `maxSteps is ${maxSteps}, and it says that it made ${show(fit.steps)} steps.`,
    };
  }
  const start = lossOf(input.baskets, input.totals, input.start);
  const end = lossOf(input.baskets, input.totals, fit.params);
  if (!(end.value <= start.value + start.rounding)) {
    return {
      call: 0,
      expected: `a loss of ${show(start.value, 6)}, that of the start, or less`,
      received: `params with a loss of ${show(end.value, 6)}, after ${fit.steps} steps`,
      rationale: 'It ended at a worse guess than it started from.',
    };
  }
  const moved = compare(fit.params, compare.like(input.start)) !== null;
  return moved && fit.steps === 0
    ? {
        call: 0,
        expected: '1 step or more, or the start itself',
        received: `0 steps, and params ${show(fit.params, 6)}`,
        rationale: 'The params are not those of the start any more, but no step was counted.',
      }
    : null;
}

/** The receipts can be explained, so the loss gets down to the tolerance. */
function reachesTolerance(input: Task, [answer]: readonly Answer[]): Fault | null {
  return notAbove(
    input,
    answer as Fit,
    input.options.tolerance,
    `the tolerance of ${show(input.options.tolerance)}`,
  );
}

/** No prices explain the receipts: within 1% of the least loss, or within the tolerance of it. */
function reachesLeastLoss(input: Task, [answer]: readonly Answer[]): Fault | null {
  const least = bestOf(input.baskets, input.totals).loss;
  const goal = Math.max(1.01 * least, least + input.options.tolerance);
  return notAbove(input, answer as Fit, goal, `about ${show(least, 6)}, the least that any prices can have`);
}

function notAbove(input: Task, fit: Fit, goal: number, words: string): Fault | null {
  const wrong = wrongNumberOfPrices(input, fit);
  if (wrong !== null) {
    return wrong;
  }
  const { value, rounding } = lossOf(input.baskets, input.totals, fit.params);
  return value <= goal * (1 + 1e-6) + rounding
    ? null
    : {
        call: 0,
        expected: `a loss of at most ${words}`,
        received: `a loss of ${show(value, 6)} after ${show(fit.steps)} steps, at params ${show(fit.params, 6)}`,
        rationale: `It stopped at a loss of ${show(value, 6)}. Walking on at the safe rate gets lower than that in half of the ${input.options.maxSteps} steps.`,
      };
}

/** A start that is good enough comes back as it is. */
function staysAtGoodStart(input: Task, [answer]: readonly Answer[]): Fault | null {
  const fit = answer as Fit;
  const same =
    wrongNumberOfPrices(input, fit) === null && compare(fit.params, compare.like(input.start)) === null;
  return same && fit.steps === 0
    ? null
    : {
        call: 0,
        expected: `0 steps, and params ${show(input.start, 6)}`,
        received: `${show(fit.steps)} steps, and params ${show(fit.params, 6)}`,
        rationale: 'The start already explains the receipts well enough, so there is no step to make.',
      };
}

/** The tolerance is as large as the loss of the start, or larger. */
const goodEnough = (pile: Pile): Task => ({
  ...pile,
  options: { tolerance: Math.ceil(lossOf(pile.baskets, pile.totals, pile.start).value) + 1, maxSteps: 50 },
});

export const solvePricesChecks: readonly Check[] = [
  law<Task>({
    id: 'good-start-stays',
    function: 'solvePrices',
    title: 'makes no step where the start is good enough',
    points: 1,
    edges: [
      { ...THREAD, start: { weights: [1, 2], bias: 0 } },
      { ...ONE_RECEIPT, start: { weights: [-1, 5], bias: 0 } },
    ],
    inputs: explained(6, 5, cents).map(goodEnough),
    runs: 60,
    calls: (input) => [solvePrices(input)],
    expected: 'params, loss and steps',
    holds: staysAtGoodStart,
    help: 'Measure the loss first, and only then ask whether a step is needed: that is what `while` is for.',
  }),
  law<Task>({
    id: 'loss-of-its-params',
    function: 'solvePrices',
    title: 'gives the loss of just the params that it gives back',
    points: 2,
    edges: [steps(THREAD, 3), ONE_RECEIPT, QUARREL, steps(MARKET, 1), steps(THREAD, 0)],
    inputs: fc
      .tuple(explained(6, 5, cents), fc.integer({ min: 1, max: 12 }))
      .map(([pile, maxSteps]) => steps(fair(pile), maxSteps)),
    runs: 100,
    calls: (input) => [solvePrices(input)],
    expected: 'params, loss and steps',
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
    ],
    inputs: fc
      .tuple(explained(50, 50, cents), fc.integer({ min: 0, max: 12 }))
      .map(([pile, maxSteps]) => steps(fair(pile), maxSteps)),
    runs: 100,
    calls: (input) => [solvePrices(input)],
    expected: 'params, loss and steps',
    holds: neverWorse,
    help: 'Does the loss go up from one step to the next? Then the learning rate is too large for these baskets.',
  }),
  law<Task>({
    id: 'receipts-come-out',
    function: 'solvePrices',
    title: 'finds prices that explain the receipts, where there are any',
    points: 4,
    edges: [THREAD, ONE_RECEIPT, MARKET, NOTHING_BOUGHT, DEAR],
    inputs: explainedTasks,
    runs: 60,
    calls: (input) => [solvePrices(input)],
    expected: 'params, loss and steps',
    holds: reachesTolerance,
    help: 'Print the loss at every step: does it stand still, jump to and fro, or fall so slowly that the steps run out?',
  }),
  law<Task>({
    id: 'least-loss',
    function: 'solvePrices',
    title: 'gets as near as can be where the receipts contradict each other',
    points: 2,
    edges: [QUARREL, { ...QUARREL, start: { weights: [0], bias: 900 } }],
    inputs: contradictoryTasks,
    runs: 30,
    calls: (input) => [solvePrices(input)],
    expected: 'params, loss and steps',
    holds: reachesLeastLoss,
    help: 'The tolerance cannot be reached here. Walk on as long as there are steps, and the loss still gets smaller.',
  }),
  throws<Task>({
    id: 'solve-prices-lengths',
    function: 'solvePrices',
    title: 'throws on no receipts, and on lengths that do not fit',
    points: 1,
    edges: [steps(THREAD, 5)],
    inputs: explained(6, 5, cents).map((pile) => steps(fair(pile), 3)),
    runs: 40,
    good: solvePrices,
    bad: (input) => [
      [solvePrices({ ...input, baskets: [], totals: [] }), 'there are no receipts'],
      [solvePrices({ ...input, totals: [...input.totals, 1] }), 'there are more totals than baskets'],
      [solvePrices({ ...input, totals: input.totals.slice(1) }), 'there are fewer totals than baskets'],
      [
        solvePrices({
          ...input,
          baskets: input.baskets.map((row, i) => (i === input.baskets.length - 1 ? [...row, 1] : row)),
        }),
        'the last basket has more fruits than there are prices',
      ],
    ],
    help: 'predict, meanSquaredError and gradient throw on these by themselves, if you ask them before you look at steps or loss.',
  }),
  manners<Task>({
    function: 'solvePrices',
    points: 1,
    edges: [steps(THREAD, 5)],
    inputs: explained(6, 5, cents).map((pile) => steps(fair(pile), 3)),
    runs: 40,
    call: solvePrices,
    between: (input) => solvePrices({ ...input, totals: input.totals.map((total) => total + 1) }),
  }),
];
