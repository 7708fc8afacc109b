import { expect, it } from 'vitest';
import { differencesBetween } from '../../../lab/repeat/differences.ts';

it.each<[string, unknown, unknown, readonly string[]]>([
  ['nothing', { a: [1, null] }, { a: [1, null] }, []],
  ['a number', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, ['a.0.b: 1, then 2']],
  ['a field that is missing', { a: 1 }, {}, ['a: 1, then nothing']],
  ['a list that is longer', [1], [1, 'x'], ['1: nothing, then "x"']],
  ['null for a list', { a: null }, { a: [] }, ['a: null, then []']],
  ['the order', { a: 1, b: 2 }, { b: 2, a: 1 }, ['the same fields, in another order']],
  ['a long text', 'x'.repeat(500), 'y', [`: "${'x'.repeat(119)}…, then "y"`]],
])('finds %s', (_, first, second, differences) => {
  expect(differencesBetween(JSON.stringify(first), JSON.stringify(second))).toEqual(differences);
});
