import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainRate } from '../../../../../demo/page/client/maths/explain-rate.ts';
import {
  type Guess,
  lossAt,
  type Pile,
  steepnessOf,
  stepFrom,
} from '../../../../../demo/page/client/maths/receipts.ts';

const ONE: Pile = { baskets: [[3, 2]], totals: [7], withFee: false };
const TWO: Pile = {
  baskets: [
    [3, 2],
    [1, 1],
  ],
  totals: [7, 3],
  withFee: false,
};
const FEE: Pile = {
  baskets: [
    [3, 2],
    [1, 1],
    [0, 0],
  ],
  totals: [8, 4, 1],
  withFee: true,
};

function walk(pile: Pile, rate: number, steps: number, start: Guess = [5, 9, 0]): Guess {
  let guess = start;
  for (let step = 0; step < steps; step += 1) {
    guess = stepFrom(guess, pile, rate).next;
  }
  return guess;
}

test('the numbers of the lesson: 33 for 7 cents, 26 too high, gradient 156 and 104', () => {
  const { predictions, errors, loss, gradient, change, next } = stepFrom([5, 9, 0], ONE, 0.01);
  expect({ predictions, errors, loss, gradient }).toEqual({
    predictions: [33],
    errors: [26],
    loss: 676,
    gradient: [156, 104, 0],
  });
  expect(change).toEqual([1.56, 1.04, 0]);
  expect(next).toEqual([5 - 1.56, 9 - 1.04, 0]);
});

test('the gradient is the slope of the loss', () => {
  const price = fc.double({ min: -9, max: 9, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(price, price, price), fc.constantFrom(TWO, FEE), (guess, pile) => {
      const lossOf = (at: Guess) => stepFrom(at, pile, 0).loss;
      const { gradient, loss } = stepFrom(guess, pile, 0);
      expect(lossAt(pile, ...guess)).toBeCloseTo(loss, 9);
      for (const i of pile.withFee ? [0, 1, 2] : [0, 1]) {
        const moved = (by: number) => guess.map((one, j) => (j === i ? one + by : one)) as unknown as Guess;
        expect(gradient[i]).toBeCloseTo((lossOf(moved(1e-4)) - lossOf(moved(-1e-4))) / 2e-4, 4);
      }
    }),
  );
});

test('for (3, 2): at 1/26 it lands in one step, at 1/13 it jumps for ever, and beyond that it climbs out', () => {
  expect(steepnessOf(ONE).steepest).toBeCloseTo(26, 9);
  expect(stepFrom(walk(ONE, 1 / 26, 1), ONE, 0).loss).toBeCloseTo(0, 9);
  expect(stepFrom(walk(ONE, 1 / 13, 40), ONE, 0).loss).toBeCloseTo(676, 6);
  expect(stepFrom(walk(ONE, 0.08, 10), ONE, 0).loss).toBeGreaterThan(676);
});

test('the limits are those of every pile', () => {
  for (const pile of [ONE, TWO, FEE]) {
    const limit = 2 / steepnessOf(pile).steepest;
    const before = stepFrom([5, 9, 0], pile, 0).loss;
    expect(stepFrom(walk(pile, 0.99 * limit, 300), pile, 0).loss).toBeLessThan(before);
    expect(stepFrom(walk(pile, 1.02 * limit, 300), pile, 0).loss).toBeGreaterThan(before);
  }
  const { steepest, flattest } = steepnessOf(TWO);
  expect([steepest * flattest, steepest + flattest]).toEqual([expect.closeTo(1, 9), expect.closeTo(15, 9)]);
});

test('two receipts, and three with a fee, lead to the prices', () => {
  expect(walk(TWO, 0.06, 5000)).toEqual([expect.closeTo(1, 3), expect.closeTo(2, 3), 0]);
  expect(walk(FEE, 0.06, 5000)).toEqual([expect.closeTo(1, 3), expect.closeTo(2, 3), expect.closeTo(1, 3)]);
});

test.each([
  [0.001, 'crawls', '1 − 0.001 × 26 = 0.974'],
  [0.02, 'walks', '0.48'],
  [1 / 26, 'lands', '= 0.'],
  [0.06, 'jumps', '−0.56'],
  [1 / 13, 'swings', '= −1.'],
  [0.1, 'climbs', '1 − 0.1 × 26 = −1.6'],
])('says why a walk at rate %f %s', (rate, gait, figures) => {
  const explained = explainRate(rate, ONE);
  expect(explained.gait).toBe(gait);
  expect(explained.why).toContain(figures);
});

test('says how slow it is along the valley, if it has one', () => {
  expect(explainRate(0.05, TWO).why).toContain('223 times flatter');
  expect(explainRate(0.05, ONE).why).not.toContain('flatter');
});

test('says where the steepness of one receipt comes from', () => {
  expect(explainRate(0.05, ONE).why).toContain('26 = 2 × (3² + 2²)');
});

test('with two receipts, one step across the valley is not all of the way', () => {
  const { steepest, flattest } = steepnessOf(TWO);
  const rate = 1 / steepest;
  const { gait, why } = explainRate(rate, TWO);
  expect(gait).toBe('lands');
  expect(why).toContain('One step does it. Along its floor');
  expect(why).toContain(`only ${(100 * rate * flattest).toFixed(2)}% of the way`);
});
