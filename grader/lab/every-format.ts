import type { Result } from '../model/result.ts';
import { stepSummary } from '../report/formats/github/step-summary.ts';
import { FORMATS, type Report } from '../report/formats/index.ts';
import type { Surroundings } from '../report/surroundings.ts';
import type { Terminal } from '../report/terminal/terminal.ts';

/**
 * A result in every format of `grade --format`, by the format's name, and what goes elsewhere beside it: a new format is
 * tried without a change here, unless it needs more from its surroundings.
 */
export function everyFormat(
  result: Result,
  terminal: Terminal,
  more: Partial<Surroundings> = {},
): ReadonlyMap<string, string> {
  const reports: readonly (readonly [string, Report])[] = Object.entries(FORMATS);
  const surroundings = { ...surroundingsOf(result), ...more };
  return new Map([
    ...reports.map(([name, report]) => [name, report(result, terminal, surroundings)] as const),
    ['step summary', stepSummary(result)] as const,
  ]);
}

/** Such as a student's repository and the runner of Classroom 50 have. */
function surroundingsOf({ exercises }: Result): Surroundings {
  return {
    files: new Map(exercises.map(({ id }) => [`${id}.ts`, { path: `exercises/${id}.ts`, text: '' }])),
    environment: {
      CLASSROOM: 'machine-learning',
      ASSIGNMENT: 'learn-by-guessing',
      ASSIGNMENT_TYPE: 'individual',
      OWNER: 'alice',
      SUBMISSION_TAG: 'submit/2026-06-01T14-32-05Z-a1b2c3d',
      COMMIT_URL: 'https://github.com/o/r/commit/a1b2c3d',
      RELEASE_URL: 'https://github.com/o/r/releases/tag/submit%2F2026-06-01T14-32-05Z-a1b2c3d',
      COMMIT_DATE: '2026-06-01T14:32:01Z',
    },
  };
}
