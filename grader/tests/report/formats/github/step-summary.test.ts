import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensureSafe } from '../../../../lab/fuzz/safe-text.ts';
import { FEEDBACK_LEVELS, withFeedback } from '../../../../report/feedback-level.ts';
import { stepOutputs } from '../../../../report/formats/github/step-outputs.ts';
import { MOST_SUMMARY_BYTES, stepSummary } from '../../../../report/formats/github/step-summary.ts';
import { course, exercise, failing, notStarted, passing, result, unusable } from '../../builders.ts';
import { results } from '../../generated.ts';

describe('stepSummary', () => {
  it('is the points of each exercise if all is right', () => {
    expect(stepSummary(result([exercise('03-loss', [passing('a')])]))).toBe(`\
## 4 of 4 points

| Exercise | Points | State |
| :-- | --: | :-- |
| 03-loss: How wrong is it? | 4 of 4 | ✓ right |
`);
  });

  it('has the check that tells most of each function, and the titles of the others', () => {
    const checks = [failing('a'), failing('slow', { status: 'timed-out' }), passing('c')];
    expect(
      stepSummary(result([exercise('03-loss', checks)])).split('| 4 of 12 |')[1],
    ).toBe(` ✗ 2 checks to go |

### 03-loss.ts: How wrong is it?

**predictOne: a**: 0 of 4 points

\`\`\`text
call      predictOne([0, 0, 0], { weights: [1, 2, 3], bias: 1 })
received  3
expected  1
\`\`\`

An empty basket costs just the fee.

Add the bias once, after the sum.

Nor do these pass:

- predictOne: slow (took too long)
`);
  });

  it('says why a file cannot run, what could not be tried, and nothing of what was not begun', () => {
    const skipped = passing('a', { status: 'skipped', function: 'f', rationale: 'f is not exported.' });
    const summary = stepSummary(
      course([
        unusable('02-linear-predict', 'A } is missing.'),
        exercise('03-loss', [skipped, passing('b')]),
        notStarted('05-apples-and-pears'),
      ]),
    );
    expect(summary).toContain('```text\nA } is missing.\n```');
    expect(summary).toContain('**f**: 1 check not tried yet\n\nf is not exported.');
    expect(summary).toContain('○ not started');
    expect(summary).not.toContain('### 05');
  });

  it('has only points with feedback none, and says so', () => {
    const summary = stepSummary(withFeedback(course([exercise('03-loss', [failing('a')])]), 'none'));
    expect(summary).toContain('Only points are shown');
    expect(summary).not.toContain('###');
  });

  it('stays below the limit, and says that there is more', () => {
    const checks = Array.from({ length: 75 }, (_, i) =>
      failing(`c${i}`, { function: `f${i}`, rationale: '値'.repeat(4000), help: '<'.repeat(4000) }),
    );
    const long = course([exercise('03-loss', checks)]);
    for (const most of [MOST_SUMMARY_BYTES, 50_000, 1_000]) {
      const summary = stepSummary(long, most);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(most);
      expect(summary).toMatch(/## 80 of[\s\S]*There is more: the log has the rest\.\n$/);
    }
    expect(Buffer.byteLength(stepSummary(long))).toBeGreaterThan(MOST_SUMMARY_BYTES - 50_000);
    expect(stepSummary(long, 300)).toBe('');
    expect(stepSummary(long, -5)).toBe('');
  });

  it('is safe to show, and the same bytes twice, whatever the result and the level', () => {
    fc.assert(
      fc.property(results, fc.constantFrom(...FEEDBACK_LEVELS), (made, level) => {
        const summary = stepSummary(withFeedback(made, level));
        expect(stepSummary(withFeedback(made, level))).toBe(summary);
        ensureSafe(summary, Number.POSITIVE_INFINITY);
        expect(summary).not.toMatch(/\bundefined\b|\bnull\b/);
      }),
      { numRuns: 30 },
    );
  });
});

it('stepOutputs has the score and the most that can be had', () => {
  expect(stepOutputs({ points: 96, maxPoints: 100 })).toBe('score=96\nmax-score=100\n');
});
