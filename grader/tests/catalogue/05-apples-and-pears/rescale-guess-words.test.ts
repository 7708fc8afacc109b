import { expect, test } from 'vitest';
import { rescaleGuessChecks } from '../../../catalogue/05-apples-and-pears/checks/rescale-guess.ts';
import type { Reply } from '../../../model/call.ts';

const check = rescaleGuessChecks.find(({ id }) => id === 'basket-costs-total');

function faultOf(prices: readonly number[]) {
  const reply: Reply = { kind: 'value', value: prices, changed: null, drawn: 0, mathRandom: 0 };
  return check?.judge({ guess: [5, 9], basket: [3, 2], total: 7 }, [reply]);
}

test('one factor that is another shows the cost that it would be right for', () => {
  expect(faultOf([(5 * 7) / 18, (9 * 7) / 18])?.help).toBe(
    'Your prices are the guess times 0.388889: right if the basket cost 18 at the guess. It costs 33: what does your code add up?',
  );
});

test('prices that are not the guess times one factor have the help of the check', () => {
  expect(faultOf([1, 3])?.help).toBeUndefined();
  expect(faultOf([(5 * 7) / 33, (9 * 7) / 33])).toBeNull();
});
