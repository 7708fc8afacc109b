import fc from 'fast-check';
import { rescaleGuess as reference } from '../../../../solutions/05-apples-and-pears.ts';
import { differenceFrom } from '../../../feedback/difference.ts';
import type { Answer } from '../../../model/call.ts';
import type { Check, Fault } from '../../../model/exercise.ts';
import { plural } from '../../../text/english.ts';
import { formatValue } from '../../../text/format-value.ts';
import { call } from '../../kinds/check.ts';
import { number } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import { purity, rightBy } from '../../kinds/purity.ts';
import { faultOfSameAnswer } from '../../kinds/same-answer.ts';
import { throws } from '../../kinds/throws.ts';
import { costOf, costsTheTotal, type Guess } from '../rescaled-cost.ts';

const rescaleGuess = ({ guess, basket, total }: Guess) =>
  call('rescaleGuess', 'numbers', guess, basket, total);

const RECEIPT: Guess = { guess: [5, 9], basket: [3, 2], total: 7 };
/** A factor of 100: the guess is far too low. */
const DEARER: Guess = { guess: [1, 2], basket: [3, 2], total: 700 };
/** Fruits that are alike in one thing, and not in the other. */
const EQUAL_PRICES: Guess = { guess: [4, 4, 7], basket: [2, 5, 3], total: 98 };
const EQUAL_COUNTS: Guess = { guess: [8, 3, 5], basket: [6, 6, 4], total: 43 };
const EQUAL_PRODUCTS: Guess = { guess: [6, 4, 9], basket: [2, 3, 5], total: 23 };
/** Prices of some hundred-thousandths, and a factor of two millionths: rounded, they would be others. */
const TINY: Guess = { guess: [0.000031, 0.000073], basket: [3, 2], total: 0.000037 };
const MUCH_CHEAPER: Guess = { guess: [500_000, 900_000], basket: [3, 2], total: 7 };
const MUCH_DEARER: Guess = { guess: [0.5, 0.9], basket: [3, 2], total: 7_000_000 };
/** A count for each day of a year. */
const YEAR: Guess = { guess: [5, 9], basket: [365, 2], total: 700 };
const LONG: Guess = {
  guess: Array.from({ length: 2500 }, (_, i) => 2 + ((i * 7) % 11)),
  basket: Array.from({ length: 2500 }, (_, i) => 2 + ((i * 3) % 5)),
  total: 7000,
};
const FREE: Guess = { ...RECEIPT, total: 0 };
/** Five of each, no two alike at first: [5, 9, 2, 3, 4] and [3, 2, 4, 6, 7]. */
const PRICES = [5, 9, 2, 3, 4, 7, 1, 6, 8, 10, -1, -2, -3];
const COUNTS = [3, 2, 4, 6, 7, 5, 1, 0];
const eachFrom = (list: readonly number[], entry: (usual: fc.Arbitrary<number>) => fc.Arbitrary<number>) =>
  fc.tuple(
    ...[0, 1, 2, 3, 4].map((i) =>
      entry(fc.constantFrom(list[i] as number, ...list.filter((_, j) => j !== i))),
    ),
  );
const guesses = fc
  .record({
    guess: eachFrom(PRICES, (usual) => usual),
    basket: eachFrom(COUNTS, (usual) =>
      fc.oneof(
        { withCrossShrink: true },
        { weight: 4, arbitrary: usual },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 50 }) },
      ),
    ),
    total: fc.oneof(fc.constantFrom(7, 2, 3, 10, 1, 50), number),
    length: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ guess, basket, total, length }) => ({
    guess: guess.slice(0, length),
    basket: basket.slice(0, length),
    total,
  }))
  .filter(({ guess, basket }) => costOf(guess, basket) !== 0);

/** A total of 0, and totals that are not: a function that always gives zeros has not looked at the total. */
interface Free extends Guess {
  /** What `DEPENDS` and its kind ask besides. */
  readonly others?: readonly (readonly [Guess, string])[];
}

/**
 * Prices that change with the total, with the last entries and with the first. All factors are below 1, and far apart:
 * the answers of a function that rounds, or never makes anything dearer, change too.
 */
const BILL: Guess = { guess: [50, 90, 40], basket: [3, 2, 4], total: 400 };
const DEPENDS: Free = {
  ...BILL,
  total: 0,
  others: [
    [BILL, ''],
    [{ ...BILL, total: 150 }, 'the total is 150, and was 400'],
    [{ ...BILL, guess: [50, 90, 70], basket: [3, 2, 7] }, 'the last price is 70 and the last count 7'],
    [{ ...BILL, guess: [80, 90, 40], basket: [6, 2, 4] }, 'the first price is 80 and the first count 6'],
  ],
};

/** All zeros for a total of 0, and other prices for other arguments if the total is not 0. */
function zerosOnlyForZero(input: Free, answers: readonly Answer[]): Fault | null {
  const difference = differenceFrom(
    answers[0] as Answer,
    input.guess.map(() => ({ value: 0, magnitude: 0 })),
  );
  if (difference !== null) {
    const rationale = 'A basket that should cost 0 has prices of 0, whatever the guess was.';
    return { call: 0, ...difference, rationale: difference.words ?? rationale };
  }
  const others = (input.others ?? []).slice(1);
  return faultOfSameAnswer(
    answers,
    others.map(([, though], i) => ({ call: i + 2, than: 1, though })),
  );
}

/** As many prices as the input has, and clearly others than any of its kind come to. */
const otherGuess = ({ guess }: Guess): Guess => ({
  guess: [3700, 5900, 2300, 8300, 4700].slice(0, guess.length),
  basket: [2, 3, 4, 5, 6].slice(0, guess.length),
  total: 98_765.4321,
});

const scaled = ({ guess, basket, total }: Guess) =>
  reference(guess, basket, total).map((value) => ({ value, magnitude: Math.abs(value) }));

export const rescaleGuessChecks: readonly Check[] = [
  law<Guess>({
    id: 'basket-costs-total',
    function: 'rescaleGuess',
    title: 'makes the basket cost exactly the total',
    points: 2,
    edges: [
      RECEIPT,
      { guess: [4], basket: [2], total: 3 },
      { guess: [2, -1], basket: [1, 1], total: -5 },
      DEARER,
      FREE,
      EQUAL_PRICES,
      EQUAL_COUNTS,
      EQUAL_PRODUCTS,
      YEAR,
      LONG,
    ],
    inputs: guesses,
    calls: (input) => [rescaleGuess(input)],
    expects: ({ basket, total }) =>
      `${plural(basket.length, 'price')}, at which the basket costs ${formatValue(total)}`,
    holds: costsTheTotal,
    help: 'What does the basket cost at the guess? The new prices are the guess times total / cost.',
  }),
  oracle<Guess>({
    id: 'one-factor-for-all',
    function: 'rescaleGuess',
    title: 'scales all prices by one factor',
    points: 2,
    edges: [
      RECEIPT,
      { guess: [5, 9, 2], basket: [3, 0, 1], total: 34 },
      DEARER,
      FREE,
      EQUAL_PRICES,
      TINY,
      MUCH_CHEAPER,
      MUCH_DEARER,
      LONG,
    ],
    inputs: guesses,
    call: rescaleGuess,
    expected: scaled,
    rationale:
      'All prices should be the guess times the same factor, also those of fruit that is not in the basket.',
    help: 'One factor for the whole list: total / cost. A pear that was twice as dear as an apple still is.',
  }),
  law<Free>({
    id: 'total-of-zero',
    function: 'rescaleGuess',
    title: 'gives all zeros for a total of 0',
    points: 1,
    edges: [
      FREE,
      { guess: [0, 0], basket: [3, 2], total: 0 },
      { guess: [5, 9], basket: [0, 0], total: 0 },
      { guess: [2, -3], basket: [3, 2], total: 0 },
      DEPENDS,
    ],
    inputs: guesses.map((input) => ({ ...input, total: 0 })),
    calls: (input) => [input, ...(input.others ?? []).map(([other]) => other)].map(rescaleGuess),
    expects: ({ guess, total }) =>
      total === 0 ? formatValue(guess.map(() => 0)) : plural(guess.length, 'price'),
    holds: zerosOnlyForZero,
    help: 'Look at the total before you divide: with a total of 0 the answer is known, even if the guess costs 0 too.',
  }),
  throws<Guess>({
    id: 'rescale-guess-no-factor',
    function: 'rescaleGuess',
    title: 'throws if no factor can help, and on different lengths',
    points: 1,
    edges: [RECEIPT, { guess: [3, -3], basket: [1, 0], total: 7 }],
    inputs: guesses.filter(({ total }) => total !== 0),
    runs: 50,
    good: rescaleGuess,
    other: (input) => rescaleGuess(otherGuess(input)),
    bad: (input) => [
      [
        rescaleGuess({ ...input, guess: input.guess.map(() => 0) }),
        'all prices are 0, and 0 times anything is 0',
      ],
      [
        rescaleGuess({ ...input, basket: input.basket.map(() => 0) }),
        'the basket is empty, so it costs 0 at any price',
      ],
      [rescaleGuess({ ...input, guess: [2, -3], basket: [3, 2] }), 'the guess makes the basket cost 0'],
      [rescaleGuess({ ...input, guess: [...input.guess, 1] }), 'there are more prices than counts'],
      [rescaleGuess({ ...input, guess: input.guess.slice(1) }), 'there are fewer prices than counts'],
    ],
    help: 'Dividing by a cost of 0 gives Infinity or NaN: look at it first, and throw new Error(…).',
  }),
  purity<Guess>({
    function: 'rescaleGuess',
    points: 1,
    edges: [RECEIPT, FREE],
    inputs: guesses,
    runs: 50,
    call: rescaleGuess,
    between: (input) => rescaleGuess({ ...input, total: input.total + 1 }),
    right: rightBy(scaled),
  }),
];
