import { expect, test } from 'vitest';
import type { ClassifiedMutants, DescribedMutant } from '../../../lab/mutation/classify.ts';
import { figuresOf } from '../../../lab/mutation/figures.ts';
import type { GradedMutant } from '../../../lab/mutation/mutant.ts';
import { mutationReport } from '../../../lab/mutation/report.ts';
import { mutation, render } from '../../../lab/validity/mutation.ts';

const graded = (source: 'stryker' | 'numbers', outcome: 'killed' | 'timed-out'): GradedMutant => ({
  mutant: { exercise: '01-some', source, mutator: 'M', start: 0, end: 1, replacement: '' },
  verdict: { outcome, lost: '01-some/adds' },
});
const described: DescribedMutant = {
  exercise: '01-some',
  source: 'numbers',
  mutator: 'NumberLiteral',
  function: 'f',
  from: 'return 1;',
  to: 'return 2;',
};
const entry = { exercise: '01-some', function: 'f', from: 'return 1;', to: ['return 3;'], reason: 'it may' };
const CLASSIFIED: ClassifiedMutants = {
  killed: [graded('stryker', 'killed'), graded('numbers', 'killed')],
  timedOut: [graded('stryker', 'timed-out')],
  equivalent: [{ ...described, to: 'return 3;' }],
  surviving: [described],
  stale: [],
};
const ABOUT = { seed: 7, stryker: '9.9.9', ignored: 10, equivalents: [entry] };

test('the figures count each exercise and each source separately', () => {
  const { exercises } = figuresOf(['01-some', '02-none'], CLASSIFIED, ABOUT);
  expect(exercises).toEqual([
    {
      id: '01-some',
      stryker: { mutants: 2, killed: 1, timedOut: 1, equivalent: 0, surviving: 0 },
      numbers: { mutants: 3, killed: 1, timedOut: 0, equivalent: 1, surviving: 1 },
    },
    {
      id: '02-none',
      stryker: { mutants: 0, killed: 0, timedOut: 0, equivalent: 0, surviving: 0 },
      numbers: { mutants: 0, killed: 0, timedOut: 0, equivalent: 0, surviving: 0 },
    },
  ]);
});

test('the report has a table, what survives, and what to do about it', () => {
  const report = mutationReport(figuresOf(['01-some'], CLASSIFIED, ABOUT), CLASSIFIED);
  expect(report).toMatch(/^01-some +5 +2 +1 +1 +1 +75%$/m);
  expect(report).toContain(
    'Surviving: 01-some, f (NumberLiteral)\n  - return 1;\n  + return 2;\n\n1 mutant surviving: add',
  );
});

test('if nothing survives and nothing is stale, the report says so', () => {
  const clean = { ...CLASSIFIED, surviving: [] };
  expect(mutationReport(figuresOf(['01-some'], clean, ABOUT), clean)).toContain(
    'Every mutant is killed, or listed',
  );
});

test('a stale entry is reported with the reason', () => {
  const stale = { ...CLASSIFIED, surviving: [], stale: [{ entry, to: 'return 3;', lost: '01-some/adds' }] };
  const report = mutationReport(figuresOf(['01-some'], stale, ABOUT), stale);
  expect(report).toContain('Listed as equivalent, but it loses 01-some/adds: 01-some, f');
  expect(report).not.toContain('Every mutant is killed');
});

test('the section of VALIDITY.md has the same figures, the survivors and the reasons', () => {
  const section = render(figuresOf(['01-some'], CLASSIFIED, ABOUT));
  expect(section).toMatch(/^## Does the grader notice small changes to the solutions\?\n/);
  expect(section).toContain('| 01-some | 5 | 2 | 1 | 1 | 1 | 75% |');
  expect(section).toContain('- 01-some, `f`: `return 1;` → `return 2;`');
  expect(section).toContain('- `f`, 1 change: it may');
});

test('its headline is the share killed of the mutants that are not equivalent', () => {
  const [headline] = mutation.headlines?.(figuresOf(['01-some'], CLASSIFIED, ABOUT)) ?? [];
  expect(headline?.figure).toBe('75% of the changes that the contract does not allow do');
  expect(headline?.measuredOn).toBe('5 mutants of the solutions, 1 of which the contract allows');
});
