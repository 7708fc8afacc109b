import { expect, test } from 'vitest';
import { type Diagnosed, diagnosis } from '../../../lab/validity/diagnosis.ts';

const one = (answer: string, holds: readonly string[], named: readonly string[]): Diagnosed => ({
  answer,
  function: 'sigmoid',
  holds,
  named,
});

const figures = {
  seed: 7,
  collection: [one('a--half', ['half'], ['half']), one('a--none', ['none'], [])],
  rewrites: [one('b--half', ['half'], ['half', 'other'])],
  combinations: [one('c--half--and--sum', ['half', 'sum'], ['sum'])],
};

test('naming only what is held is right, naming anything else is false, and naming nothing is neither', () => {
  const [collection, rewrites, combinations] = diagnosis.headlines?.(figures) ?? [];
  expect(collection?.figure).toBe('50% rightly, 0 falsely');
  expect(rewrites?.figure).toBe('0% rightly, 1 falsely');
  expect(combinations?.figure).toBe('100% rightly, 0 falsely');
});

test('what was named falsely, and what was not named, is listed', () => {
  const section = diagnosis.render(figures);
  expect(section).toContain('| sigmoid | 1 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 |');
  expect(section).toContain('`b--half` was called half, other (right: half)');
  expect(section).toContain('`a--none` (right: none)');
});
