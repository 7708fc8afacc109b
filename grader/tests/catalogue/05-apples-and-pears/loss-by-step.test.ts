import { expect, test } from 'vitest';
import { lossByStep } from '../../../catalogue/05-apples-and-pears/loss-by-step.ts';
import type { Call, Reply } from '../../../model/call.ts';
import type { LossPicture } from '../../../model/picture.ts';
import type { Params } from '../../../model/values.ts';

const shown: Call = {
  function: 'solvePrices',
  args: [[[1]], [3], { weights: [1], bias: 0 }, { tolerance: 0.01, maxSteps: 10 }],
  answer: 'fit',
};

/** A reply that claims a loss of 0. */
const reply = (params: Params): Reply => ({
  kind: 'value',
  value: { params, loss: 0, steps: 1 },
  changed: null,
  drawn: 0,
  mathRandom: 0,
});
const at = (price: number) => reply({ weights: [price], bias: 0 });
const draw = (replies: readonly Reply[]) => lossByStep.draw(shown, replies) as LossPicture;

test('asks for more and more steps, up to those of the call', () => {
  const asked = lossByStep.ask(shown).map(({ args }) => (args[3] as { maxSteps: number }).maxSteps);
  expect(asked).toEqual([0, 1, 2, 3, 4, 6, 8, 10]);
});

test('measures the loss of what came back, and stops where that is good enough', () => {
  const { points, isFailing, end } = draw([at(1), at(2), at(3), at(3), at(3), at(3), at(3), at(3)]);
  expect(points).toEqual([
    { steps: 0, loss: 4 },
    { steps: 1, loss: 1 },
    { steps: 2, loss: 0 },
  ]);
  expect({ isFailing, end }).toEqual({ isFailing: true, end: null });
});

test.each([
  [[at(1), { kind: 'timed-out', milliseconds: 5 }], 'With maxSteps 1, it takes too long.'],
  [[at(1), { kind: 'threw', isError: true, message: '<b>', location: null }], 'With maxSteps 1, it throws.'],
  [[at(1), at(1e200)], 'With maxSteps 1, the loss of what it gives back is no number.'],
  [[at(1), reply({ weights: [], bias: 0 })], 'With maxSteps 1, the loss of what it gives back is no number.'],
  [[{ kind: 'crashed', message: 'x' }], 'With maxSteps 0, it crashes.'],
] as [Reply[], string][])('says where the numbers end, and why: %#', (replies, words) => {
  const { points, end } = draw(replies);
  expect(points).toHaveLength(replies.length - 1);
  expect(end).toBe(words);
});

test('the reference walks at the safe rate, until the loss is good enough', () => {
  const { reference } = draw([at(1)]);
  expect(reference).toEqual([
    { steps: 0, loss: 4 },
    { steps: 1, loss: 0 },
  ]);
});

test('if the call that is shown asks for an error, the receipts of the story are taken', () => {
  const bad: Call = { ...shown, args: [[], [], ...shown.args.slice(2)] };
  expect(lossByStep.ask(bad)).toEqual(lossByStep.ask(null));
  expect((lossByStep.draw(bad, [at(1)]) as LossPicture).isFailing).toBe(false);
});
