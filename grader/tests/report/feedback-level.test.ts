import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CHECK_STATUSES, type Result } from '../../model/result.ts';
import {
  FEEDBACK_LEVELS,
  feedbackNamed,
  withFeedback,
  withoutExpected,
} from '../../report/feedback-level.ts';
import { FORMATS, type Format } from '../../report/formats/index.ts';
import { course, exercise, failing, PLAIN, passing, SURROUNDINGS, unusable } from './builders.ts';
import { results } from './generated.ts';

const SECRET = '0.119203';
const RECEIVED = '0.880797';
const telling = failing('takes-the-mean', {
  rationale: `The loss should be ${SECRET}.`,
  help: `Make it ${SECRET}.`,
  counterexample: {
    call: 'mnistLoss([2], [1])',
    expected: SECRET,
    received: RECEIVED,
    before: ['mnistLoss([3], [1])'],
    relation: `${SECRET} less than what was expected`,
  },
  misconception: { id: 'swapped-targets', text: `It is ${SECRET}.` },
  location: { file: '03-loss.ts', line: 12, column: 3 },
  replay: `03/takes-the-mean/${SECRET}`,
});
const made: Result = course([
  exercise('03-loss', [passing('others'), telling], {
    output: 'printed by me\n',
    advice: [{ location: { file: '03-loss.ts', line: 1, column: 1 }, message: 'a type' }],
  }),
  unusable('04-gradient-step', 'It does not parse.'),
]);
const formats = Object.keys(FORMATS) as Format[];

describe('full', () => {
  it('leaves a result as it is', () => {
    expect(withFeedback(made, 'full')).toBe(made);
  });
});

describe('calls', () => {
  test.each(formats)('%s says the call and what was received, and not what was expected', (format) => {
    const report = FORMATS[format](withFeedback(made, 'calls'), PLAIN, SURROUNDINGS);
    expect(FORMATS[format](made, PLAIN, SURROUNDINGS)).toContain(SECRET);
    expect(report).not.toContain(SECRET);
    for (const shown of ['mnistLoss([3], [1])', 'mnistLoss([2], [1])', RECEIVED, 'takes the mean']) {
      expect(report).toContain(shown);
    }
    expect(report).toContain('It does not parse.');
  });

  it.each(CHECK_STATUSES)('leaves nothing that was expected in a check that %s', (status) => {
    const { counterexample, misconception, replay } = withoutExpected({ ...telling, status });
    expect(counterexample).toEqual({
      call: 'mnistLoss([2], [1])',
      expected: null,
      received: RECEIVED,
      before: ['mnistLoss([3], [1])'],
    });
    expect([misconception, replay]).toEqual([null, null]);
  });

  it.each(['timed-out', 'out-of-memory', 'crashed', 'not-started', 'skipped'] as const)(
    'keeps what the kit says of a check that is %s: it knows no answers',
    (status) => {
      const check = passing('some', { status, rationale: 'It was still running.', help: 'Which loop?' });
      expect(withoutExpected(check)).toEqual(check);
    },
  );

  it.each(['failed', 'threw'] as const)('leaves out the sentences of a check that %s', (status) => {
    expect(withoutExpected({ ...telling, status })).toMatchObject({ rationale: null, help: null });
  });

  it('is a text report that says so once, without an empty label', () => {
    const report = FORMATS.text(withFeedback(made, 'calls'), PLAIN);
    expect(report).toContain(`\
  ✗ predictOne: takes the mean
    first     mnistLoss([3], [1])
    then      mnistLoss([2], [1])
    received  ${RECEIVED}
    where     03-loss.ts:12:3
`);
    expect(report.match(/your teacher has left it out/g)).toHaveLength(1);
    expect(FORMATS.text(made, PLAIN)).not.toContain('teacher');
  });
});

describe('none', () => {
  test.each(formats)('%s says points and statuses only', (format) => {
    const report = FORMATS[format](withFeedback(made, 'none'), PLAIN, SURROUNDINGS);
    for (const hidden of [SECRET, RECEIVED, 'mnistLoss(', 'does not parse', 'printed by me', 'a type']) {
      expect(report).not.toContain(hidden);
    }
    expect(report).toContain('03');
  });

  it('is a text report with the points, and says that there is no more', () => {
    expect(FORMATS.text(withFeedback(made, 'none'), PLAIN).split('\n').slice(2)).toEqual([
      '  ✗ 03  How wrong is it?    █████░░░░░    4/8  1 check to go',
      '  ! 04  Which way is down?  ░░░░░░░░░░   0/20  cannot run yet',
      '  ✓ 05  Apples and pears    ██████████  20/20  It adds up!',
      '  ✓ 06  Three or seven?     ██████████  10/10  Bullseye!',
      '        Total               ███████░░░  64/88',
      '',
      '  Only points are shown here: your teacher has left out the rest.',
      '',
      'Next: open 03-loss.ts, then  npm run grade -- 03',
      '',
    ]);
  });
});

it('changes no points, statuses, checks or their order, at any level', () => {
  const scores = ({ points, maxPoints, exercises }: Result) => [
    points,
    maxPoints,
    ...exercises.map(({ id, status, points, checks }) => [
      [id, status, points],
      checks.map((check) => [check.id, check.status, check.points, check.maxPoints, check.cases]),
    ]),
  ];
  fc.assert(
    fc.property(
      results,
      fc.constantFrom(...FEEDBACK_LEVELS),
      fc.constantFrom(...formats),
      (one, level, format) => {
        const shown = withFeedback(one, level);
        expect(scores(shown)).toEqual(scores(one));
        expect(withFeedback(shown, level)).toEqual(shown);
        const report = FORMATS[format](shown, PLAIN, SURROUNDINGS);
        expect(report).not.toMatch(/\bundefined\b|\n\n\n/);
        expect(format === 'text' && level !== 'full' && / expected {2}/.test(report)).toBe(false);
      },
    ),
    { numRuns: 100 },
  );
});

test.each(FEEDBACK_LEVELS)('%s is a level', (level) => {
  expect(feedbackNamed(level)).toBe(level);
});

test.each(['', 'FULL', 'some', 'toString'])(
  '“%s” is no level; the message lists those that there are',
  (name) => {
    expect(() => feedbackNamed(name)).toThrow(
      expect.objectContaining({
        code: 'unknown-feedback',
        message: expect.stringContaining('full, calls and none'),
      }),
    );
  },
);
