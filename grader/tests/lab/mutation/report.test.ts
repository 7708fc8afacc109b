import { expect, test } from 'vitest';
import type { SortedOut, Told } from '../../../lab/mutation/classify.ts';
import { figuresOf } from '../../../lab/mutation/figures.ts';
import type { Judged } from '../../../lab/mutation/mutant.ts';
import { auditReport } from '../../../lab/mutation/report.ts';
import { audit, render } from '../../../lab/validity/mutation.ts';

const judged = (source: 'stryker' | 'numbers', outcome: 'killed' | 'timed-out'): Judged => ({
  mutant: { exercise: '01-some', source, mutator: 'M', start: 0, end: 1, replacement: '' },
  verdict: { outcome, lost: '01-some/adds' },
});
const told: Told = {
  exercise: '01-some',
  source: 'numbers',
  mutator: 'NumberLiteral',
  function: 'f',
  from: 'return 1;',
  to: 'return 2;',
};
const entry = { exercise: '01-some', function: 'f', from: 'return 1;', to: ['return 3;'], reason: 'it may' };
const SORTED: SortedOut = {
  killed: [judged('stryker', 'killed'), judged('numbers', 'killed')],
  timedOut: [judged('stryker', 'timed-out')],
  equivalent: [{ ...told, to: 'return 3;' }],
  surviving: [told],
  stale: [],
};
const ABOUT = { seed: 7, stryker: '9.9.9', ignored: 10, equivalents: [entry] };

test('the figures count each exercise, and each source by itself', () => {
  const { exercises } = figuresOf(['01-some', '02-none'], SORTED, ABOUT);
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

test('the report has a table, and says what survives and what to do', () => {
  const report = auditReport(figuresOf(['01-some'], SORTED, ABOUT), SORTED);
  expect(report).toMatch(/^01-some +5 +2 +1 +1 +1 +75%$/m);
  expect(report).toContain(
    'Surviving: 01-some, f (NumberLiteral)\n  - return 1;\n  + return 2;\n\n1 surviving: give',
  );
});

test('where nothing survives and nothing is stale, it says so', () => {
  const clean = { ...SORTED, surviving: [] };
  expect(auditReport(figuresOf(['01-some'], clean, ABOUT), clean)).toContain(
    'Every mutant is killed, or listed',
  );
});

test('a stale entry is told with why', () => {
  const stale = { ...SORTED, surviving: [], stale: [{ entry, to: 'return 3;', lost: '01-some/adds' }] };
  const report = auditReport(figuresOf(['01-some'], stale, ABOUT), stale);
  expect(report).toContain('Listed as equivalent, but it loses 01-some/adds: 01-some, f');
  expect(report).not.toContain('Every mutant is killed');
});

test('the section for VALIDITY.md has the same figures, the survivors, and the reasons', () => {
  const section = render(figuresOf(['01-some'], SORTED, ABOUT));
  expect(section).toMatch(/^## Mutation audit\n/);
  expect(section).toContain('| 01-some | 5 | 2 | 1 | 1 | 1 | 75% |');
  expect(section).toContain('- 01-some, `f`: `return 1;` → `return 2;`');
  expect(section).toContain('- `f`, 1 change: it may');
});

test('its line at the top says how many of those that matter are killed', () => {
  const [headline] = audit.headlines?.(figuresOf(['01-some'], SORTED, ABOUT)) ?? [];
  expect(headline?.figure).toBe('75% of the changes that matter do');
  expect(headline?.measuredOn).toBe('5 mutants of the solutions, 1 of which the contract allows');
});
