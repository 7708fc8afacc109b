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

test('a name is right where it is held, false where any is not, and else there is none', () => {
  const [collection, rewrites, combinations] = diagnosis.headlines?.(figures) ?? [];
  expect(collection?.figure).toBe('50% rightly, 0 falsely');
  expect(rewrites?.figure).toBe('0% rightly, 1 falsely');
  expect(combinations?.figure).toBe('100% rightly, 0 falsely');
});

test('false names and silence are listed', () => {
  const section = diagnosis.render(figures);
  expect(section).toContain('| sigmoid | 1 | 1 | 0 | 0 | 0 | 1 | 1 | 0 | 0 |');
  expect(section).toContain('`b--half` was called half, other (it holds half)');
  expect(section).toContain('`a--none` (it holds none)');
});
