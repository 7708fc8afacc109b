import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyFormat } from '../../../lab/every-format.ts';
import { ensureSafe } from '../../../lab/fuzz/safe-text.ts';
import { faultsOfFormat } from '../../../lab/hostile/format-rules.ts';
import { faultsOfReport } from '../../../lab/hostile/report-rules.ts';
import { withoutOwnCommands } from '../../../lab/own-commands.ts';
import type { Result } from '../../../model/result.ts';
import { FEEDBACK_LEVELS, withFeedback } from '../../../report/feedback-level.ts';
import type { Surroundings } from '../../../report/surroundings.ts';
import { course, exercise, failing, PLAIN } from '../builders.ts';
import { HOSTILE, hostileResults } from '../hostile.ts';
import { LESSONS, PICTURES } from './html/pictures/pictures.ts';

/** The files of somebody who writes such things in comments, too. */
const AROUND: Partial<Surroundings> = {
  files: new Map([['03-loss.ts', { path: 'exercises/03-loss.ts', text: HOSTILE.join('\n') }]]),
  lessons: LESSONS,
  pictures: PICTURES,
};

/** JSON is left out: it says what the result says, and texts are made safe when a result is made. */
function reportsOn(result: Result): ReadonlyMap<string, string> {
  return new Map([...everyFormat(result, PLAIN, AROUND)].filter(([format]) => format !== 'json'));
}

/** What each format says that it should not, with the format’s name. */
function faultsOf(reports: ReadonlyMap<string, string>, result: Result): readonly string[] {
  return [...reports].flatMap(([format, report]) =>
    [...faultsOfReport(withoutOwnCommands(format, report)), ...faultsOfFormat(format, report, result)].map(
      (fault) => `${format}: ${fault}`,
    ),
  );
}

test('every format is safe and by its rules at every level of feedback, the same bytes twice', () => {
  fc.assert(
    fc.property(hostileResults, fc.constantFrom(...FEEDBACK_LEVELS), (made, level) => {
      const shown = withFeedback(made, level);
      const reports = reportsOn(shown);
      expect(faultsOf(reports, shown)).toEqual([]);
      for (const [format, report] of reports) {
        ensureSafe(withoutOwnCommands(format, report), Number.POSITIVE_INFINITY);
      }
      expect(reportsOn(structuredClone(shown))).toEqual(reports);
    }),
    { numRuns: 40 },
  );
});

test.each(HOSTILE)('every format defuses %j', (text) => {
  const check = failing('rule', {
    title: text,
    rationale: text,
    help: text,
    counterexample: { call: text, expected: text, received: text },
    location: { file: '03-loss.ts', line: 3, column: 1 },
  });
  const made = course([exercise('03-loss', [check, failing('other')], { title: text, output: text })]);
  expect(faultsOf(reportsOn(made), made)).toEqual([]);
});
