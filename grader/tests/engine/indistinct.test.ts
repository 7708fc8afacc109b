import { expect, test } from 'vitest';
import { indistinctNumbers } from '../../engine/indistinct.ts';
import type { Argument } from '../../model/call.ts';

test.each<[number, Argument[]]>([
  [0, [[3, 2], { weights: [5, 9], bias: 4 }]],
  [1, [[3, 2], { weights: [5, 9], bias: 1 }]],
  [3, [[0, -1], { weights: [5, -5], bias: 4 }]],
  [1, [[[2], [3], [2]]]],
  [0, [{ $randn: 1 }, { $images: 'train' }, [true, false]]],
  [1, [0.5, { tolerance: 0, maxSteps: 20 }]],
])('%i hide something in %j', (count, args) => {
  expect(indistinctNumbers({ function: 'f', answer: 'number', args })).toBe(count);
});
