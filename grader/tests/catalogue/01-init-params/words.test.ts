import { expect, test } from 'vitest';
import { initParamsChecks } from '../../../catalogue/01-init-params/checks/init-params.ts';
import type { Reply } from '../../../model/call.ts';
import { normalDraws } from '../../../numbers/random.ts';

const check = initParamsChecks.find(({ id }) => id === 'each-number-its-own-draw');
const [first = 0, second = 0] = normalDraws(21, 2);

function rationaleOf(weights: readonly number[], bias: number) {
  const reply: Reply = { kind: 'value', value: { weights, bias }, changed: null, drawn: 2, mathRandom: 0 };
  return check?.judge({ size: 2, seed: 21 }, [reply])?.rationale;
}

test('a draw that serves two numbers is reported as that', () => {
  expect(rationaleOf([first, second], second)).toMatch(
    /, and so is another of your numbers\. Each should have a draw of its own\.$/,
  );
});

test('a number that is no draw is reported as that', () => {
  expect(rationaleOf([first, second], 100)).toBe('The bias is 100, and none of the draws from randn is.');
});
