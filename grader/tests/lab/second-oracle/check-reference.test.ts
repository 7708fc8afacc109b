import { expect, test } from 'vitest';
import { bestOf } from '../../../catalogue/05-apples-and-pears/receipts.ts';
import { solutions } from '../../../catalogue/reference.ts';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { bestPricesAreExact } from '../../../lab/second-oracle/05-apples-and-pears/best-prices.ts';
import { checkReference } from '../../../lab/second-oracle/check-reference.ts';
import type { ComparedCall } from '../../../lab/second-oracle/compared-call.ts';
import { secondOraclesOf } from '../../../lab/second-oracle/index.ts';
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

/** How many objections there are to each claim. */
async function objections(id: string, wrong: object = {}): Promise<readonly number[]> {
  const references = { ...solutions, [id]: { ...solutions[id], ...wrong } };
  const claims = await checkReference([few(id)], 7, { references });
  return claims.map(({ against }) => against.length);
}

test.each(IDS)('every claim holds for %s alone', async (id) => {
  const claims = id === '05-apples-and-pears' ? 5 : 4;
  expect(await objections(id)).toEqual(Array(claims).fill(0));
});

test('a function without a second oracle is reported by name, and the other exercises are still checked', async () => {
  const unknown = { ...few('01-init-params'), id: '07-name', functions: ['averageImage', 'blur'] };
  const [found, agrees, ...rest] = await checkReference([unknown, few('03-loss')], 7);
  expect(found?.against).toEqual([
    '07-name: averageImage has no second oracle: write grader/lab/second-oracle/07-name/average-image.ts',
    '07-name: blur has no second oracle: write grader/lab/second-oracle/07-name/blur.ts',
  ]);
  expect(agrees?.claim).toMatch(/ on [1-9]\d* calls of 3 functions$/);
  expect([agrees, ...rest].flatMap((claim) => claim?.against)).toEqual([]);
});

test('a file that exports another name is no second oracle', async () => {
  const oracles = await secondOraclesOf({ id: '03-loss', functions: ['sigmoid', 'meanSquared-error'] });
  expect(Object.keys(oracles.byFunction)).toEqual(['sigmoid']);
  expect(oracles.missing).toHaveLength(1);
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
])('%s: a reference with a wrong %s does not agree', async (id, name, wrong) => {
  const [missing, reference, ...rest] = await objections(id, { [name]: wrong });
  expect(reference).toBeGreaterThan(0);
  expect([missing, ...rest].filter((count) => count !== 0)).toEqual([]);
});

test('a check that refuses the second oracle is reported', async () => {
  const exercise = few('02-linear-predict');
  const fault = { call: 0, expected: '', received: '', rationale: 'No.' };
  const checks = exercise.checks.map((check) => ({ ...check, judge: () => fault }));
  const [, , accepts] = await checkReference([{ ...exercise, checks }], 7);
  expect(accepts?.against[0]).toMatch(/^02-linear-predict, sum-of-products, e0: No\.$/);
});

test('a tolerance made of another magnitude is reported', () => {
  const call = {
    function: 'predictOne',
    answer: 'number',
    args: [[3, -2], { weights: [5, 9], bias: 1 }],
  } as const;
  const reply = { kind: 'value', value: -2, changed: null, drawn: 0, mathRandom: 0 } as const;
  const compared = (magnitude: number): ComparedCall[] => [
    { exercise: '02', check: 'some', call, reply, oracleAnswer: { value: -2, magnitude } },
  ];
  expect(magnitudesAreTrue(compared(34)).against).toEqual([]);
  expect(magnitudesAreTrue(compared(2)).against).toHaveLength(1);
  expect(magnitudesAreTrue(compared(35)).against).toHaveLength(1);
});

test('best prices that are not the best are reported', () => {
  const piles = comparedPiles([
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

function comparedPiles(piles: readonly (readonly [Matrix, Vector])[]): ComparedCall[] {
  return piles.map(([baskets, totals]) => ({
    exercise: '05-apples-and-pears',
    check: 'some',
    call: { function: 'solvePrices', answer: 'fit', args: [baskets, totals] },
    reply: { kind: 'timed-out', milliseconds: 0 },
    oracleAnswer: { value: 0, magnitude: 0 },
  }));
}
