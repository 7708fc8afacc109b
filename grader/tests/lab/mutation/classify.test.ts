import { expect, test } from 'vitest';
import { classify } from '../../../lab/mutation/classify.ts';
import type { GradedMutant, Verdict } from '../../../lab/mutation/mutant.ts';

const TEXT = `// two functions with the same line
export function first(x: number): number {
  return x + 1;
}

export function second(x: number): number {
  return x + 1;
}
`;
const TEXTS = new Map([['01-some.ts', TEXT]]);
const LISTED = {
  exercise: '01-some',
  function: 'second',
  from: 'return x + 1;',
  to: ['return  x + 2;'],
  reason: 'nobody minds',
};

/** The 1 of the first or the second function, changed. */
function graded(which: 0 | 1, replacement: string, outcome: Verdict['outcome']): GradedMutant {
  const start = which === 0 ? TEXT.indexOf('1;') : TEXT.lastIndexOf('1;');
  return {
    mutant: {
      exercise: '01-some',
      source: 'numbers',
      mutator: 'NumberLiteral',
      start,
      end: start + 1,
      replacement,
    },
    verdict: { outcome, lost: outcome === 'survived' ? null : '01-some/adds' },
  };
}

test('a listed survivor is equivalent; the same change in another function is not, nor is another change', () => {
  const all = [graded(1, '2', 'survived'), graded(0, '2', 'survived'), graded(1, '3', 'survived')];
  const { equivalent, surviving, stale } = classify(all, TEXTS, [LISTED]);
  expect(equivalent.map(({ function: name, to }) => [name, to])).toEqual([['second', 'return x + 2;']]);
  expect(surviving.map(({ function: name, to }) => [name, to])).toEqual([
    ['first', 'return x + 2;'],
    ['second', 'return x + 3;'],
  ]);
  expect(stale).toEqual([]);
});

test('a mutant is recognised if its line has moved', () => {
  const moved = `// a line more\n\n${TEXT}`;
  const [one] = [graded(1, '2', 'survived')];
  const mutant = {
    ...one.mutant,
    start: one.mutant.start + moved.length - TEXT.length,
    end: one.mutant.end + moved.length - TEXT.length,
  };
  const { equivalent } = classify([{ ...one, mutant }], new Map([['01-some.ts', moved]]), [LISTED]);
  expect(equivalent).toHaveLength(1);
});

test('a killed mutant counts as killed even if it is listed, and its entry is stale', () => {
  const { killed, equivalent, surviving, stale } = classify([graded(1, '2', 'killed')], TEXTS, [LISTED]);
  expect([killed.length, equivalent.length, surviving.length]).toEqual([1, 0, 0]);
  expect(stale).toEqual([{ entry: LISTED, to: LISTED.to[0], lost: '01-some/adds' }]);
});

test('an entry without a mutant is stale', () => {
  const { timedOut, stale } = classify([graded(0, '2', 'timed-out')], TEXTS, [LISTED]);
  expect(timedOut).toHaveLength(1);
  expect(stale).toEqual([{ entry: LISTED, to: LISTED.to[0], lost: null }]);
});
