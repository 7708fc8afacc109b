import fc from 'fast-check';
import { call } from '../../catalogue/kinds/check.ts';
import { oracle } from '../../catalogue/kinds/oracle.ts';
import { throws } from '../../catalogue/kinds/throws.ts';
import { expectedNumber } from '../../numbers/tolerance.ts';

/** A check of a function that doubles a number. */
export const doubles = oracle<number>({
  id: 'doubles',
  function: 'double',
  title: 'doubles',
  points: 3,
  edges: [0, 1],
  inputs: fc.integer({ min: -1000, max: 1000 }),
  runs: 60,
  call: (n) => call('double', 'number', n),
  expected: (n) => expectedNumber(2 * n),
  rationale: 'Twice the number is another one.',
  help: 'Add it to itself.',
});

/** A check of a function that halves a number. */
export const halves = oracle<number>({
  id: 'halves',
  function: 'halve',
  title: 'halves',
  points: 2,
  edges: [2],
  call: (n) => call('halve', 'number', n),
  expected: (n) => expectedNumber(n / 2),
  rationale: 'Half of the number is another one.',
  help: 'Divide it by 2.',
});

export const throwsOnNegative = throws<number>({
  id: 'throws-on-negative',
  function: 'root',
  title: 'throws on a negative number',
  points: 1,
  edges: [4],
  good: (n) => call('root', 'number', n),
  other: (n) => call('root', 'number', n + 5),
  bad: (n) => [[call('root', 'number', -n), 'no square is negative']],
  help: 'Look at the sign.',
});
