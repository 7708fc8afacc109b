import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solutions } from '../../../catalogue/reference.ts';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { secondOraclesOf } from '../../../lab/second-oracle/index.ts';
import { answerOf, objection, type SecondOracle } from '../../../lab/second-oracle/oracle-answer.ts';
import type { Answer } from '../../../model/call.ts';
import type { Fit, Vector } from '../../../model/values.ts';
import { normalGenerator } from '../../../numbers/random.ts';

const ORACLES: Record<string, Readonly<Record<string, SecondOracle>>> = {};
for (const exercise of loadCatalogue()) {
  ORACLES[exercise.id] = (await secondOraclesOf(exercise)).byFunction;
}

// Numbers beyond those that the checks use, but within what 60 digits can hold together.
const number = fc
  .oneof(
    fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
    fc.integer({ min: -9, max: 9 }),
  )
  .map((x) => (Math.abs(x) < 1e-9 ? 0 : x));
const list = (length: number, entry: fc.Arbitrary<number | boolean> = number) =>
  fc.array(entry, { minLength: length, maxLength: length });
const params = (columns: number) => fc.record({ weights: list(columns), bias: number });
const sizes = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
const batch = (rows: number, columns: number) =>
  fc.array(list(columns), { minLength: rows, maxLength: rows });
const pairs = fc.integer({ min: 0, max: 12 }).chain((n) => fc.tuple(list(n), list(n)));

// Sometimes a length does not fit: then both have to throw.
const ragged = <Args extends readonly unknown[]>(args: fc.Arbitrary<Args>, at: number) =>
  fc.oneof(
    { weight: 5, arbitrary: args },
    {
      weight: 1,
      arbitrary: args.map((all) => all.map((one, i) => (i === at ? [...(one as []), 1] : one))),
    },
  ) as fc.Arbitrary<readonly unknown[]>;

test.each<[string, string, fc.Arbitrary<readonly unknown[]>]>([
  [
    '01-init-params',
    'initParams',
    fc.tuple(fc.nat(50), fc.integer(), fc.option(fc.constantFrom(0, 0.01, 3), { nil: undefined })),
  ],
  [
    '02-linear-predict',
    'predictOne',
    ragged(
      fc.nat(9).chain((n) => fc.tuple(list(n), params(n))),
      0,
    ),
  ],
  ['02-linear-predict', 'predict', sizes.chain(([n, m]) => fc.tuple(batch(n, m), params(m)))],
  ['03-loss', 'sigmoid', fc.tuple(fc.oneof(number, fc.double({ noNaN: true, noDefaultInfinity: true })))],
  [
    '03-loss',
    'mnistLoss',
    ragged(
      fc.nat(12).chain((n) => fc.tuple(list(n), list(n, fc.constantFrom(0, 1)))),
      1,
    ),
  ],
  ['03-loss', 'meanSquaredError', ragged(pairs, 0)],
  [
    '04-gradient-step',
    'gradient',
    ragged(
      sizes.chain(([n, m]) => fc.tuple(batch(n, m), list(n), params(m))),
      1,
    ),
  ],
  [
    '04-gradient-step',
    'gradientStep',
    fc.nat(6).chain((n) => fc.tuple(params(n), params(n), fc.constantFrom(0, 0.01, 0.1, 1, 3))),
  ],
  [
    '05-apples-and-pears',
    'rescaleGuess',
    ragged(
      fc
        .nat(5)
        .chain((n) =>
          fc.tuple(
            list(n, fc.integer({ min: -9, max: 9 })),
            list(n, fc.nat(50)),
            fc.oneof(number, fc.constant(0)),
          ),
        ),
      1,
    ),
  ],
  [
    '06-three-or-seven',
    'isThree',
    sizes.chain(([n, m]) =>
      fc.tuple(batch(n, m), fc.record({ weights: list(m, fc.integer()), bias: fc.integer() })),
    ),
  ],
  [
    '06-three-or-seven',
    'accuracy',
    ragged(
      fc.nat(9).chain((n) => fc.tuple(list(n, fc.boolean()), list(n, fc.constantFrom(0, 1)))),
      0,
    ),
  ],
])('%s: the second oracle of %s and the solution agree', (exercise, name, args) => {
  fc.assert(
    fc.property(args, (given) => {
      expect(disagreement(exercise, name, given)).toBeNull();
    }),
  );
});

test('prices: the solution keeps the rules of the second oracle, and so does the oracle itself', () => {
  const counts = fc.array(fc.array(fc.nat(50), { minLength: 2, maxLength: 2 }), {
    minLength: 1,
    maxLength: 8,
  });
  const tasks = fc.tuple(counts, list(8, fc.nat(1000)), params(2), fc.constantFrom(0, 1, 50, 400));
  fc.assert(
    fc.property(tasks, ([baskets, totals, start, maxSteps]) => {
      const args = [baskets, totals.slice(0, baskets.length), start, { tolerance: 0.01, maxSteps }];
      expect(disagreement('05-apples-and-pears', 'solvePrices', args)).toBeNull();
      const oracleAnswer = ORACLES['05-apples-and-pears']?.solvePrices?.(...args);
      expect(oracleAnswer && objection(answerOf(oracleAnswer), oracleAnswer)).toBeNull();
    }),
    { numRuns: 50 },
  );
});

test('prices: an answer that breaks a rule is objected to', () => {
  const baskets = [
    [3, 2],
    [1, 1],
    [0, 4],
  ];
  const start = { weights: [5, 9], bias: 0 };
  const oracle = ORACLES['05-apples-and-pears']?.solvePrices;
  const says = (answer: Fit, from = start, maxSteps = 100_000) => {
    const oracleAnswer = oracle?.(baskets, [7, 3, 8], from, { tolerance: 1e-6, maxSteps });
    return oracleAnswer && objection(answer, oracleAnswer);
  };
  const solved = { weights: [1, 2], bias: 0 };
  expect(says({ params: solved, loss: 0, steps: 3 })).toBeNull();
  expect(says({ params: { weights: [1, 2, 3], bias: 0 }, loss: 0, steps: 3 })).toBe(
    'it should have 2 prices',
  );
  expect(says({ params: solved, loss: 0.1, steps: 3 })).toBe('the loss of these params is 0');
  expect(says({ params: solved, loss: 0, steps: 0.5 })).toBe(
    'steps should be a whole number from 0 to 100000',
  );
  expect(says({ params: solved, loss: 0, steps: 9 }, start, 5)).toBe(
    'steps should be a whole number from 0 to 5',
  );
  expect(says({ params: solved, loss: 0, steps: 2 }, solved)).toBe(
    'the start is good enough, so it should stay',
  );
  expect(says({ params: { weights: [1, 2], bias: 0.1 }, loss: 0.1 ** 2, steps: 2 })).toMatch(
    /^a loss of .* was within reach$/,
  );
  expect(says({ params: { weights: [5, 9], bias: 1 }, loss: 1714 / 3, steps: 2 }, start, 2)).toBe(
    'it started at a loss of 527',
  );
});

/** The second oracle's objection to the solution; null if they agree, or both throw. */
function disagreement(exercise: string, name: string, args: readonly unknown[]): string | null {
  // `initParams` gets a seed instead of a generator: each of the two draws from one made of it.
  const given = () =>
    args.map((arg, i) => (name === 'initParams' && i === 1 ? normalGenerator(arg as number) : arg));
  const solution = (solutions[exercise] as Record<string, (...args: unknown[]) => Answer>)[name];
  const oracle = ORACLES[exercise]?.[name];
  const answer = attempt(() => solution?.(...given()));
  const oracleAnswer = attempt(() => oracle?.(...given()));
  if (answer === undefined || oracleAnswer === undefined) {
    return answer === oracleAnswer ? null : `one of the two throws on ${JSON.stringify(args)}`;
  }
  return objection(answer, oracleAnswer);
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

test('a list, a number and parameters that differ by more than rounding are objected to', () => {
  const near = (value: number) => ({ value, magnitude: 100 });
  expect(objection(5 + 1e-11, near(5))).toBeNull();
  expect(objection(5 + 1e-9, near(5))).toBe('the second oracle says 5');
  expect(objection(Number.NaN, near(5))).not.toBeNull();
  expect(objection([1, 2] as Vector, [near(1)])).not.toBeNull();
  expect(objection([true], [false])).not.toBeNull();
  expect(objection({ weights: [1], bias: 2 }, { weights: [near(1)], bias: near(3) })).toBe(
    'the second oracle says {"weights":[1],"bias":3}',
  );
});
