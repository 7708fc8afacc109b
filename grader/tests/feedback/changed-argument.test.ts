import { expect, test } from 'vitest';
import { faultOfChange } from '../../feedback/changed-argument.ts';
import type { Argument, Became, Reply } from '../../model/call.ts';

const call = (...args: Argument[]) => ({ function: 'f', answer: 'number', args }) as const;
const changed = (position: number | null, became?: Became): Reply => ({
  kind: 'value',
  value: 1,
  changed: position,
  ...(became && { became }),
  drawn: 0,
  mathRandom: 0,
});

test('a short argument is shown as it was and as it is', () => {
  expect(faultOfChange(changed(1, { at: [], text: '[15, 18]' }), call(4, [3, 2]), 2)).toEqual({
    call: 2,
    expected: 'its second argument is still [3, 2]',
    received: 'its second argument is now [15, 18]',
    rationale:
      'Your function changes the second argument that it was given: [3, 2] became [15, 18]. The code that called it still needs the old one.',
  });
});

test('of a long one, the place that was changed is shown', () => {
  const rows = [
    [1, 2],
    [3, 4],
  ];
  expect(faultOfChange(changed(0, { at: [1, 0], text: '9' }), call(rows), 0)).toMatchObject({
    expected: '[1][0] of its first argument is still 3',
    received: '[1][0] of its first argument is now 9',
    rationale: expect.stringContaining('given: [1][0] was 3 and became 9.'),
  });
  const params = { weights: [5, 9], bias: 1 };
  expect(faultOfChange(changed(0, { at: ['weights', 1], text: '9.5' }), call(params), 0)).toMatchObject({
    expected: 'weights[1] of its first argument is still 9',
  });
});

test('images are known by their place alone', () => {
  const became = { at: [7, 131], text: '0' };
  expect(faultOfChange(changed(0, became), call({ $images: 'train' }), 0)).toMatchObject({
    expected: '[7][131] of its first argument is as it was',
    received: '[7][131] of its first argument is now 0',
    rationale: expect.stringContaining('given: [7][131] became 0.'),
  });
});

test('long fractions are cut to the digits that say enough, and long values are not said twice', () => {
  const fault = faultOfChange(
    changed(0, { at: [], text: '[1.0606060606060606, -1.9090909090909092e-7]' }),
    call([5, 9]),
    0,
  );
  expect(fault?.received).toBe('its first argument is now [1.06061, -1.90909e-7]');
  const barely = changed(0, { at: [], text: '[1.00000000001]' });
  expect(faultOfChange(barely, call([1]), 0)?.received).toContain('[1.00000000001]');
  const long = '[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]';
  const twice = faultOfChange(changed(0, { at: [], text: long }), call([1, 2]), 0);
  expect(twice?.rationale).not.toContain(long);
  expect(twice?.received).toContain(long);
});

test.each([
  ['nothing is said of it', undefined],
  ['it is said of a place that is not there', { at: [5, 0], text: '9' }],
  ['it is said of a name that every object has', { at: ['constructor'], text: '9' }],
])('only that it was changed is reported if %s', (_, became) => {
  expect(faultOfChange(changed(0, became), call([[3, 2]]), 0)).toMatchObject({
    expected: 'its first argument is as it was',
    received: 'its first argument is changed',
  });
});

test('no fault if nothing was changed', () => {
  expect(faultOfChange(changed(null), call([3, 2]), 0)).toBeNull();
  expect(faultOfChange({ kind: 'out-of-memory' }, call([3, 2]), 0)).toBeNull();
});
