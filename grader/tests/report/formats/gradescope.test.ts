import { describe, expect, it } from 'vitest';
import type { Result } from '../../../model/result.ts';
import { FEEDBACK_LEVELS, withFeedback } from '../../../report/feedback-level.ts';
import { gradescopeReport } from '../../../report/formats/gradescope.ts';
import { course, exercise, failing, notStarted, passing, unusable } from '../builders.ts';

const read = (result: Result) => JSON.parse(gradescopeReport(result));
const mixed = course([
  notStarted('02-linear-predict'),
  exercise('03-loss', [
    passing('right'),
    failing('wrong', {
      counterexample: { before: ['f(1)'], call: 'f(2)', expected: '2', received: '4', relation: 'twice it' },
      location: { file: '03-loss.ts', line: 12, column: 3 },
    }),
    passing('ends', { status: 'timed-out', rationale: 'It was still running.' }),
  ]),
  unusable('04-gradient-step', 'It does not parse.'),
]);

describe('gradescopeReport', () => {
  it('is a test a check, named and numbered, with whole points that add up', () => {
    const { tests } = read(mixed);
    expect(
      tests.map((test: Record<string, unknown>) =>
        [test.number, test.name, test.status, test.score, test.max_score].join(' '),
      ),
    ).toEqual([
      '1.1 01 predictOne: all of it passed 10 10',
      '2.1 02 predictOne: all of it failed 0 20',
      '3.1 03 predictOne: right passed 4 4',
      '3.2 03 predictOne: wrong failed 0 4',
      '3.3 03 predictOne: ends failed 0 4',
      '4.1 04 predictOne: all of it failed 0 20',
      '5.1 05 predictOne: all of it passed 20 20',
      '6.1 06 predictOne: all of it passed 10 10',
    ]);
  });

  it('tells each test what went wrong', () => {
    const outputs = read(mixed).tests.map(({ output }: { output: string }) => output);
    expect(outputs.slice(1, 6)).toEqual([
      'still to write',
      '',
      `first     f(1)
then      f(2)
received  4
expected  2
          received is twice it
why       An empty basket costs just the fee.
try       Add the bias once, after the sum.
where     03-loss.ts:12:3
again     npm run grade -- --replay wrong.7`,
      'took too long\nwhy       It was still running.',
      'It does not parse.',
    ]);
  });

  it('begins with the points, and with why an exercise cannot run', () => {
    expect(read({ ...mixed, notes: ['“03_Loss.ts” is graded as 03-loss.ts.'] }).output).toBe(`\
44 of 92 points.
“03_Loss.ts” is graded as 03-loss.ts.
01 A first guess: 10/10, Great start!
02 The vote: 0/20, not started
03 How wrong is it?: 4/12, 2 checks to go
04 Which way is down?: 0/20, cannot run yet
05 Apples and pears: 20/20, It adds up!
06 Three or seven?: 10/10, Bullseye!

04-gradient-step.ts cannot run yet.
It does not parse.`);
  });

  it.each(FEEDBACK_LEVELS)(
    'declares all as text and visible at level %s; what we print stays hidden',
    (level) => {
      const { tests, output, ...settings } = read(withFeedback(mixed, level));
      expect(settings).toEqual({
        output_format: 'text',
        test_output_format: 'text',
        test_name_format: 'text',
        visibility: 'visible',
        stdout_visibility: 'hidden',
        extra_data: { seed: 20260501 },
      });
      for (const test of tests) {
        expect(test).toMatchObject({ output_format: 'text', visibility: 'visible' });
      }
    },
  );

  it('leaves out what a level hides, and says so', () => {
    const calls = read(withFeedback(mixed, 'calls'));
    expect(calls.tests[3].output).toBe(
      'first     f(1)\nthen      f(2)\nreceived  4\nwhere     03-loss.ts:12:3',
    );
    expect(calls.output).toContain('your teacher has left it out');
    const none = read(withFeedback(mixed, 'none'));
    const outputs = none.tests.map(({ output }: { output: string }) => output);
    expect(outputs).toEqual([
      '',
      'still to write',
      '',
      'not right yet',
      'took too long',
      'cannot run yet',
      '',
      '',
    ]);
    expect(none.output).not.toContain('parse');
  });
});
