import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ensureSafe } from '../../../lab/fuzz/safe-text.ts';
import { faultsOfFormat } from '../../../lab/hostile/format-rules.ts';
import { faultsOfReport } from '../../../lab/hostile/report-rules.ts';
import { FEEDBACK_LEVELS, withFeedback } from '../../../report/feedback-level.ts';
import { FORMATS } from '../../../report/formats/index.ts';
import { course, exercise, failing } from '../builders.ts';
import { HOSTILE, hostileResults } from '../hostile.ts';

const formats = ['junit', 'gradescope', 'markdown'] as const;

test.each(formats)(
  '%s is safe and by its rules at every level of feedback, the same bytes twice',
  (format) => {
    fc.assert(
      fc.property(hostileResults, fc.constantFrom(...FEEDBACK_LEVELS), (made, level) => {
        const shown = withFeedback(made, level);
        const report = FORMATS[format](shown);
        expect([...faultsOfReport(report), ...faultsOfFormat(format, report, shown)]).toEqual([]);
        ensureSafe(report, Number.POSITIVE_INFINITY);
        expect(FORMATS[format](structuredClone(shown))).toBe(report);
      }),
      { numRuns: 60 },
    );
  },
);

test.each(formats.flatMap((format) => HOSTILE.map((text) => [format, text] as const)))(
  '%s defuses %j',
  (format, text) => {
    const check = failing('rule', {
      title: text,
      rationale: text,
      help: text,
      counterexample: { call: text, expected: text, received: text },
    });
    const made = course([exercise('03-loss', [check, failing('other')], { title: text, output: text })]);
    const report = FORMATS[format](made);
    expect([...faultsOfReport(report), ...faultsOfFormat(format, report, made)]).toEqual([]);
  },
);
