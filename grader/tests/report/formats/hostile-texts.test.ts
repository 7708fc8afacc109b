import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ensureSafe } from '../../../lab/fuzz/safe-text.ts';
import { faultsOfFormat } from '../../../lab/hostile/format-rules.ts';
import { faultsOfReport } from '../../../lab/hostile/report-rules.ts';
import { FEEDBACK_LEVELS, withFeedback } from '../../../report/feedback-level.ts';
import { FORMATS } from '../../../report/formats/index.ts';
import type { Surroundings } from '../../../report/surroundings.ts';
import { course, exercise, failing, PLAIN } from '../builders.ts';
import { HOSTILE, hostileResults } from '../hostile.ts';
import { LESSONS, PICTURES } from './html/pictures/pictures.ts';

const formats = ['junit', 'gradescope', 'markdown', 'html'] as const;

/** The files of somebody who writes such things in comments, too. */
const AROUND: Surroundings = {
  files: new Map([['03-loss.ts', { path: 'exercises/03-loss.ts', text: HOSTILE.join('\n') }]]),
  environment: {},
  lessons: LESSONS,
  pictures: PICTURES,
};

test.each(formats)(
  '%s is safe and by its rules at every level of feedback, the same bytes twice',
  (format) => {
    fc.assert(
      fc.property(hostileResults, fc.constantFrom(...FEEDBACK_LEVELS), (made, level) => {
        const shown = withFeedback(made, level);
        const report = FORMATS[format](shown, PLAIN, AROUND);
        expect([...faultsOfReport(report), ...faultsOfFormat(format, report, shown)]).toEqual([]);
        ensureSafe(report, Number.POSITIVE_INFINITY);
        expect(FORMATS[format](structuredClone(shown), PLAIN, AROUND)).toBe(report);
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
      location: { file: '03-loss.ts', line: 3, column: 1 },
    });
    const made = course([exercise('03-loss', [check, failing('other')], { title: text, output: text })]);
    const report = FORMATS[format](made, PLAIN, AROUND);
    expect([...faultsOfReport(report), ...faultsOfFormat(format, report, made)]).toEqual([]);
  },
);
