import { expect, test } from 'vitest';
import { changeOf } from '../../../lab/mutation/mutant.ts';
import { numberMutants, otherNumbers } from '../../../lab/mutation/numbers.ts';

const TYPES = 'export type Vector = readonly number[];';
const TEXT = `import type { Vector } from './types.ts';

export function twice(x: number): number {
  return 2 * x;
}

export function mean(xs: Vector, sum: number): number {
  return sum / xs.length;
}

export function added(xs: Vector, i: number, bias: number, word: string): [number, string] {
  return [bias + xs[i] * bias, word];
}

export function bounded(steps: number, most: number): boolean {
  return steps < most;
}

export function named(bias: number): { bias: number; words: string } {
  const words = '2';
  return { bias, words };
}

export function thrown(xs: Vector): void {
  throw new Error(String(xs.length + 2 * 3));
}
`;
const MUTANTS = numberMutants(
  new Map([
    ['01-some.ts', TEXT],
    ['types.ts', TYPES],
  ]),
);

/** The line of a function with each of its mutants in it. */
function mutated(name: string): string[] {
  return MUTANTS.map((mutant) => changeOf(TEXT, mutant))
    .filter((change) => change.function === name)
    .map(({ to }) => to);
}

test('other numbers: 0, 1, the neighbours, the other sign, half, double, and 1% more', () => {
  expect(otherNumbers(2)).toEqual([0, 1, 3, -2, 4, 2.02]);
  expect(otherNumbers(0.5)).toEqual([0, 1, -0.5, 1.5, 0.25, 0.505]);
  expect(otherNumbers(1)).toEqual([0, 2, -1, 0.5, 1.01]);
  expect(otherNumbers(0)).toEqual([1, -1, 0.01]);
});

test('a literal and its product are changed', () => {
  expect(mutated('twice')).toEqual([
    'return ((2 * x) * 1.01);',
    'return 0 * x;',
    'return 1 * x;',
    'return 3 * x;',
    'return (-2) * x;',
    'return 4 * x;',
    'return 2.02 * x;',
  ]);
});

test('a count is off by one', () => {
  expect(mutated('mean')).toEqual([
    'return ((sum / xs.length) * 1.01);',
    'return sum / (xs.length - 1);',
    'return sum / (xs.length + 1);',
  ]);
});

test('both terms of a sum are scaled; factors, indices and strings are not', () => {
  expect(mutated('added')).toEqual([
    'return [((bias) * 1.01) + xs[i] * bias, word];',
    'return [bias + ((xs[i] * bias) * 1.01), word];',
  ]);
});

test('a bound is off by one, and off by 1%', () => {
  expect(mutated('bounded')).toEqual([
    'return ((steps) * 1.01) < most;',
    'return steps < (most - 1);',
    'return steps < (most + 1);',
    'return steps < ((most) * 1.01);',
  ]);
});

test('a shorthand property is scaled', () => {
  expect(mutated('named')).toEqual(['return { bias: bias * 1.01, words };']);
});

test('what is thrown is not changed', () => {
  expect(mutated('thrown')).toEqual([]);
});

test('positions are those of the text', () => {
  const literal = MUTANTS.find(({ mutator }) => mutator === 'NumberLiteral');
  expect(literal).toMatchObject({ exercise: '01-some', source: 'numbers' });
  expect(TEXT.slice(literal?.start, literal?.end)).toBe('2');
});
