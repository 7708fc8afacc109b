import { expect, test } from 'vitest';
import { call } from '../../../catalogue/kinds/check.ts';
import { purity, rightBy } from '../../../catalogue/kinds/purity.ts';
import type { Reply } from '../../../model/call.ts';
import { expectedNumber } from '../../../numbers/tolerance.ts';

const check = purity<number>({
  function: 'double',
  points: 1,
  edges: [3],
  call: (n) => call('double', 'number', [n, 7]),
  between: (n) => call('double', 'number', [n + 1, 7]),
  right: rightBy((n) => expectedNumber(2 * n)),
});

const value = (number: number, more: object = {}): Reply => ({
  kind: 'value',
  value: number,
  changed: null,
  drawn: 0,
  mathRandom: 0,
  ...more,
});
const judge = (...numbers: number[]) =>
  check.judge(
    3,
    numbers.map((number) => value(number)),
  );

test('right answers that stay the same pass', () => {
  expect(judge(6, 8, 6, 6)).toBeNull();
});

test('an answer that another call changes is reported with the calls in order', () => {
  expect(judge(6, 8, 14, 6)).toMatchObject({
    kind: 'leftover-state',
    before: [0, 1],
    call: 2,
    received: '14',
    expected: '6',
    rationale:
      'After another call, the first one gives a different answer. An earlier call is being remembered: look for variables outside the function.',
  });
});

test('one that changes when the call is made twice in a row, likewise', () => {
  expect(judge(6, 8, 6, 12)).toMatchObject({ kind: 'leftover-state', before: [2], call: 3, received: '12' });
});

test('a first answer that is wrong is not what the others should be', () => {
  expect(judge(5, 8, 14, 6)).toMatchObject({
    received: '14; the first time, 5',
    expected: 'the same answer each time',
  });
});

test('chance is named instead of something remembered', () => {
  const replies = [6, 8, 7, 6].map((number) => value(number, { mathRandom: 1 }));
  const fault = check.judge(3, replies);
  expect(fault?.rationale).toContain('Math.random');
  expect(fault).not.toHaveProperty('kind');
});

test('wrong answers that stay the same earn nothing yet', () => {
  expect(judge(5, 8, 5, 5)).toMatchObject({
    kind: 'withheld',
    rationale: expect.stringContaining('This counts once double gives right answers'),
  });
});

test('a changed argument is shown as it was and as it became', () => {
  const replies = [
    value(6, { changed: 0, became: { at: [], text: '[6, 7]' } }),
    value(8),
    value(6),
    value(6),
  ];
  expect(check.judge(3, replies)).toMatchObject({
    call: 0,
    rationale: expect.stringContaining('[3, 7] became [6, 7]'),
  });
});
