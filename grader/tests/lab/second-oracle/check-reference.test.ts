import { expect, test } from 'vitest';
import { bestOf } from '../../../catalogue/05-apples-and-pears/receipts.ts';
import { solutions } from '../../../catalogue/reference.ts';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { bestPricesAreExact } from '../../../lab/second-oracle/best-prices.ts';
import { holdToAccount } from '../../../lab/second-oracle/check-reference.ts';
import type { Heard } from '../../../lab/second-oracle/compared-call.ts';
import { magnitudesAreTrue } from '../../../lab/second-oracle/magnitudes.ts';
import type { Exercise } from '../../../model/exercise.ts';
import type { Matrix, Params, Vector } from '../../../model/values.ts';

/** One exercise with few cases a check, and no training, which takes long. */
function few(id: string): Exercise {
  const exercise = loadCatalogue().find((candidate) => candidate.id === id) as Exercise;
  const checks = exercise.checks
    .filter((check) => check.function !== 'train' && check.follow === undefined)
    .map((check) => ({ ...check, runs: Math.min(check.runs, 8) }));
  return { ...exercise, checks };
}

const IDS = loadCatalogue().map(({ id }) => id);

function against(id: string, wrong: object = {}): readonly number[] {
  const references = { ...solutions, [id]: { ...solutions[id], ...wrong } };
  return holdToAccount([few(id)], 7, references).map((proof) => proof.against.length);
}

test.each(IDS)('nothing speaks against %s', (id) => {
  expect(against(id)).toEqual([0, 0, 0, 0]);
});

// biome-ignore lint/suspicious/noExplicitAny: functions of the contract
const right: Record<string, any> = Object.assign({}, ...Object.values(solutions));
const each = (change: (x: number) => number) => (params: Params) => ({
  weights: params.weights.map(change),
  bias: change(params.bias),
});

test.each<[string, string, (...args: never[]) => unknown]>([
  ['01-init-params', 'initParams', (size: number, randn: () => number) => right.initParams(size, randn)],
  [
    '01-init-params',
    'initParams',
    (size: number, randn: () => number, std?: number) => ({ ...right.initParams(size, randn, std), bias: 0 }),
  ],
  ['02-linear-predict', 'predictOne', (x: Vector, p: Params) => right.predictOne(x, p) * (1 + 1e-10)],
  [
    '02-linear-predict',
    'predictOne',
    (x: Vector, p: Params) => x.reduce((sum, n, i) => sum + n * (p.weights[i] as number), p.bias),
  ],
  ['02-linear-predict', 'predict', (b: Matrix, p: Params) => right.predict(b, p).reverse()],
  ['02-linear-predict', 'predict', (b: Matrix, p: Params) => right.predict(b.slice(1), p)],
  ['03-loss', 'sigmoid', (x: number) => Math.exp(x) / (1 + Math.exp(x))],
  ['03-loss', 'sigmoid', (x: number) => 1 / (1 + Math.exp(-x * (1 + 1e-9)))],
  ['03-loss', 'mnistLoss', (p: Vector, t: Vector) => 1 - right.mnistLoss(p, t)],
  ['03-loss', 'meanSquaredError', (p: Vector, t: Vector) => right.meanSquaredError(p, t) / 2],
  [
    '04-gradient-step',
    'gradient',
    (b: Matrix, t: Vector, p: Params) => each((x) => x / 2)(right.gradient(b, t, p)),
  ],
  [
    '04-gradient-step',
    'gradient',
    (b: Matrix, t: Vector, p: Params) => ({ ...right.gradient(b, t, p), bias: 0 }),
  ],
  [
    '04-gradient-step',
    'gradientStep',
    (p: Params, g: Params, rate: number) => right.gradientStep(p, g, -rate),
  ],
  ['05-apples-and-pears', 'rescaleGuess', (g: Vector) => g],
  [
    '05-apples-and-pears',
    'solvePrices',
    (b: Matrix, t: Vector, s: Params, o: object) => ({ ...right.solvePrices(b, t, s, o), loss: 0 }),
  ],
  ['06-three-or-seven', 'isThree', (x: Matrix, p: Params) => right.predict(x, p).map((n: number) => n > 0)],
  ['06-three-or-seven', 'accuracy', (d: boolean[], t: Vector) => 1 - right.accuracy(d, t)],
])('a reference of %s with another %s is spoken against', (id, name, wrong) => {
  const [reference, ...rest] = against(id, { [name]: wrong });
  expect(reference).toBeGreaterThan(0);
  expect(rest).toEqual([0, 0, 0]);
});

test('a check that the second oracle does not pass is spoken against', () => {
  const exercise = few('02-linear-predict');
  const fault = { call: 0, expected: '', received: '', rationale: 'No.' };
  const checks = exercise.checks.map((check) => ({ ...check, judge: () => fault }));
  const [, accepts] = holdToAccount([{ ...exercise, checks }], 7);
  expect(accepts?.against[0]).toMatch(/^02-linear-predict, sum-of-products, e0: No\.$/);
});

test('a tolerance made of another magnitude is spoken against', () => {
  const call = {
    function: 'predictOne',
    answer: 'number',
    args: [[3, -2], { weights: [5, 9], bias: 1 }],
  } as const;
  const reply = { kind: 'value', value: -2, changed: null, drawn: 0, mathRandom: 0 } as const;
  const heard = (magnitude: number): Heard[] => [
    { exercise: '02', check: 'some', call, reply, testimony: { value: -2, magnitude } },
  ];
  expect(magnitudesAreTrue(heard(34)).against).toEqual([]);
  expect(magnitudesAreTrue(heard(2)).against).toHaveLength(1);
  expect(magnitudesAreTrue(heard(35)).against).toHaveLength(1);
});

test('best prices that are not are spoken against', () => {
  const piles = holdBack([
    [
      [
        [3, 2],
        [1, 1],
        [0, 4],
      ],
      [7, 3, 9],
    ],
  ]);
  const off = (baskets: Matrix, totals: Vector) => {
    const best = bestOf(baskets, totals);
    return { ...best, params: { ...best.params, bias: best.params.bias + 1e-5 } };
  };
  expect(bestPricesAreExact(piles).against).toEqual([]);
  expect(bestPricesAreExact(piles, off).against).toHaveLength(1);
  expect(bestPricesAreExact(piles, (...pile) => ({ ...bestOf(...pile), loss: 1e-3 })).against).toHaveLength(
    1,
  );
  expect(
    bestPricesAreExact(piles, (...pile) => ({ ...bestOf(...pile), singularValues: [1, 2, 3] })).against,
  ).toHaveLength(2);
});

function holdBack(piles: readonly (readonly [Matrix, Vector])[]): Heard[] {
  return piles.map(([baskets, totals]) => ({
    exercise: '05-apples-and-pears',
    check: 'some',
    call: { function: 'solvePrices', answer: 'fit', args: [baskets, totals] },
    reply: { kind: 'timed-out', milliseconds: 0 },
    testimony: { value: 0, magnitude: 0 },
  }));
}
