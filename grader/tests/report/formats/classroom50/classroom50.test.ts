import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ensureSafe } from '../../../../lab/fuzz/safe-text.ts';
import type { Result } from '../../../../model/result.ts';
import { FEEDBACK_LEVELS, withFeedback } from '../../../../report/feedback-level.ts';
import { classroom50Report } from '../../../../report/formats/classroom50/classroom50.ts';
import {
  course,
  exercise,
  failing,
  notStarted,
  PLAIN,
  passing,
  result,
  SURROUNDINGS,
  unusable,
} from '../../builders.ts';
import { results } from '../../generated.ts';

const { environment } = SURROUNDINGS;
const textOf = (of: Result, more: Record<string, string | undefined> = {}) =>
  classroom50Report(of, PLAIN, { environment: { ...environment, ...more } });
const reportOf = (of: Result, more?: Record<string, string | undefined>) => JSON.parse(textOf(of, more));

/** What the collector of Classroom 50 refuses, rule by rule. */
function faultsOf(text: string): string[] {
  const { tests, ...top } = JSON.parse(text);
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  const isCount = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
  const scored = [top, ...tests];
  const rules: [string, boolean][] = [
    ['schema', top.schema === 'classroom50/result/v1'],
    ['classroom', top.classroom === 'machine-learning'],
    ['assignment', top.assignment === 'guessing'],
    ['owner', top.owner.toLowerCase() === 'alice'],
    ['assignment_type', ['individual', 'group', 'team'].includes(top.assignment_type)],
    ['submission', top.submission.startsWith('submit/')],
    [
      'not empty',
      ['submission', 'commit', 'release', 'review', 'datetime'].every((name) => isText(top[name])),
    ],
    ['whole numbers', scored.every((one) => isCount(one.score) && isCount(one['max-score']))],
    ['no numbers with a point', !/"(?:max-)?score": \d+[.eE]/.test(text)],
    ['score ≤ max-score', scored.every((one) => one.score <= one['max-score'])],
    ['tests is a list', Array.isArray(tests)],
    ['test-name', tests.every((test: Record<string, unknown>) => isText(test['test-name']))],
    ['passed', tests.every((test: Record<string, unknown>) => typeof test.passed === 'boolean')],
    ['10 MB', Buffer.byteLength(text) <= 10_000_000],
  ];
  return rules.filter(([, isKept]) => !isKept).map(([rule]) => rule);
}

describe('classroom50Report', () => {
  it('has the fields of the contract, and a test for each check', () => {
    const of = result([exercise('03-loss', [passing('takes-the-mean'), failing('swaps')])]);
    expect(reportOf(of)).toEqual({
      schema: 'classroom50/result/v1',
      classroom: 'machine-learning',
      assignment: 'guessing',
      assignment_type: 'individual',
      owner: 'alice',
      submission: 'submit/2026-06-01T14-32-05Z-a1b2c3d',
      commit: 'https://github.com/o/r/commit/a1b2c3d',
      release: 'https://github.com/o/r/releases/tag/submit%2F2026-06-01T14-32-05Z-a1b2c3d',
      review: 'https://github.com/o/r/commit/a1b2c3d',
      datetime: '2026-06-01T14:32:01Z',
      score: 4,
      'max-score': 8,
      tests: [
        {
          'test-name': '03-loss predictOne: takes the mean',
          passed: true,
          score: 4,
          'max-score': 4,
          check: '03-loss/takes-the-mean',
          status: 'passed',
        },
        {
          'test-name': '03-loss predictOne: swaps',
          passed: false,
          score: 0,
          'max-score': 4,
          check: '03-loss/swaps',
          status: 'failed',
          message:
            'predictOne([0, 0, 0], { weights: [1, 2, 3], bias: 1 }) gave 3\nexpected 1\nAn empty basket costs just the fee.\nAdd the bias once, after the sum.',
        },
      ],
    });
  });

  it.each<[string, Result]>([
    ['all right', course()],
    ['stubs', course([notStarted('03-loss')])],
    ['a hang', course([exercise('03-loss', [failing('a', { status: 'timed-out' })])])],
    ['a file that does not parse', course([unusable('03-loss', 'A } is missing.')])],
    ['no exercise', result([])],
  ])('keeps the rules of the collector: %s', (_, of) => {
    expect(faultsOf(textOf(of))).toEqual([]);
  });

  it('keeps them whatever the result, the texts and the level; safe to show, the same bytes twice', () => {
    fc.assert(
      fc.property(
        results,
        fc.string({ unit: 'binary' }),
        fc.constantFrom(...FEEDBACK_LEVELS),
        (made, text, level) => {
          const shown = withFeedback(
            {
              ...made,
              exercises: made.exercises.map((one) => ({
                ...one,
                checks: one.checks.map((check) => ({ ...check, rationale: check.rationale && text })),
              })),
            },
            level,
          );
          const report = textOf(shown);
          expect(faultsOf(report)).toEqual([]);
          expect(textOf(shown)).toBe(report);
          ensureSafe(report, Number.POSITIVE_INFINITY);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says of each check of a file that cannot run why it cannot', () => {
    const { tests } = reportOf(result([unusable('03-loss', 'A } is missing.')]));
    expect(tests).toMatchObject([{ status: 'skipped', message: 'A } is missing.' }]);
  });

  it('has no messages with feedback none', () => {
    const of = course([exercise('03-loss', [failing('a')])]);
    expect(textOf(withFeedback(of, 'none'))).not.toContain('message');
  });
});

describe('the environment', () => {
  const messageOf = (more: Record<string, string | undefined>) => {
    try {
      textOf(course(), more);
    } catch (fault) {
      expect(fault).toMatchObject({ code: 'classroom50-environment' });
      return (fault as Error).message;
    }
    return null;
  };

  it('gives the page of the review, if there is one, and the owner under either name', () => {
    expect(reportOf(course(), { REVIEW_URL: 'https://r' }).review).toBe('https://r');
    expect(reportOf(course(), { OWNER: '', USERNAME: 'bob' }).owner).toBe('bob');
    expect(reportOf(course(), { USERNAME: 'bob' }).owner).toBe('alice');
  });

  it.each([
    ['2026-06-01T14:32:01Z', '2026-06-01T14:32:01Z'],
    ['2026-06-01T01:00:00.250-05:30', '2026-06-01T06:30:00Z'],
  ])('has the date %s in UTC', (given, datetime) => {
    expect(reportOf(course(), { COMMIT_DATE: given }).datetime).toBe(datetime);
  });

  it('that lacks something is refused, with all that is missing in one message', () => {
    const none = Object.fromEntries(Object.keys(environment).map((name) => [name, undefined]));
    const message = messageOf(none);
    for (const name of [...Object.keys(environment), 'USERNAME']) {
      expect(message).toContain(name);
    }
    expect(messageOf({ CLASSROOM: ' ' })).toContain('CLASSROOM (the short name of the classroom) is not set');
    expect(messageOf({ CLASSROOM: undefined })).not.toContain('ASSIGNMENT_TYPE');
  });

  it.each([
    ['ASSIGNMENT_TYPE', 'pairs', 'individual, group or team'],
    ['SUBMISSION_TAG', 'v1', 'submit/'],
    ['SUBMISSION_TAG', 'submit/', 'submit/'],
    ['COMMIT_DATE', '1 June 2026', '2026-06-01T14:32:01Z'],
    ['COMMIT_DATE', '2026-13-01T14:32:01Z', '2026-06-01T14:32:01Z'],
    ['COMMIT_DATE', '2026-06-01T14:32:01', '2026-06-01T14:32:01Z'],
  ])('%s = %s is refused, with what was expected', (name, value, expected) => {
    const message = messageOf({ [name]: value });
    expect(message).toContain(`${name} should be`);
    expect(message).toContain(`“${value}”`);
    expect(message).toContain(expected);
  });
});
