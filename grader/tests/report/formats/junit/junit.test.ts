import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, type TestSuites } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { allExercises } from '../../../../lab/hostile/grade-attempt.ts';
import type { Result } from '../../../../model/result.ts';
import { FEEDBACK_LEVELS, withFeedback } from '../../../../report/feedback-level.ts';
import { junitReport } from '../../../../report/formats/junit/junit.ts';
import { course, exercise, failing, notStarted, passing, unusable } from '../../builders.ts';
import { hostileResults } from '../../hostile.ts';

const SCHEMA = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8');

const hanging = passing('ends', {
  status: 'timed-out',
  rationale: 'It was still running after 2 seconds.',
  help: 'Which loop does not end?',
});
const HOSTILE = 'x < 1 && y > "2" ]]> &lt; &#0; &nope;';
const mixed = course([
  notStarted('02-linear-predict'),
  exercise(
    '03-loss',
    [
      passing('right'),
      failing('wrong', { counterexample: { call: 'f(1)', expected: '2', received: HOSTILE } }),
      hanging,
      passing('untried', { status: 'skipped', rationale: '03-loss.ts exports no g.' }),
      passing('open', { status: 'not-started' }),
    ],
    { output: 'printed\n' },
  ),
  unusable('04-gradient-step', 'It does not parse:\n  line 3'),
]);

const readBack = async (result: Result) => (await parse(junitReport(result))) as TestSuites;
const suiteOf = async (result: Result, id: string) =>
  (await readBack(result)).testsuite?.find(({ name }) => name === id);

describe('junitReport', () => {
  it('is a suite an exercise and a case a check, with what Jenkins counts', async () => {
    const { testsuite = [], ...all } = await readBack(mixed);
    expect(testsuite.map(({ name }) => name)).toEqual(mixed.exercises.map(({ id }) => id));
    expect(all).toEqual({ name: 'learn-by-guessing', tests: 10, failures: 1, errors: 3 });
    const loss = await suiteOf(mixed, '03-loss');
    expect(loss).toMatchObject({ tests: 5, failures: 1, errors: 2, skipped: 1, 'system-out': ['printed\n'] });
    expect(loss?.testcase?.map(({ classname, name }) => `${classname} ${name}`)).toEqual(
      ['right', 'wrong', 'ends', 'untried', 'open'].map((id) => `03-loss.ts predictOne: ${id}`),
    );
  });

  it('has a failure for a wrong answer, an error for what threw or was not tried, skipped for what is not written', async () => {
    const [right, wrong, ends, untried, open] = (await suiteOf(mixed, '03-loss'))?.testcase ?? [];
    expect(Object.keys(right ?? {})).toEqual(['classname', 'name']);
    expect(wrong?.failure).toEqual([
      {
        type: 'failed',
        message: 'An empty basket costs just the fee.',
        inner: `call      f(1)
received  ${HOSTILE}
expected  2
why       An empty basket costs just the fee.
try       Add the bias once, after the sum.
again     npm run grade -- --replay wrong.7`,
      },
    ]);
    expect(ends?.error?.[0]).toMatchObject({ type: 'timed-out', message: hanging.rationale });
    expect(untried?.error?.[0]?.inner).toBe('not tried yet. 03-loss.ts exports no g.');
    expect(open?.skipped).toEqual([{ message: 'still to write' }]);
  });

  it('is not green if no check could run, and says why at the suite', async () => {
    const suite = await suiteOf(mixed, '04-gradient-step');
    expect(suite).toMatchObject({ errors: 1, skipped: 0, 'system-err': ['It does not parse:\n  line 3'] });
    expect(suite?.testcase?.[0]?.error).toEqual([
      { type: 'unusable', message: 'It does not parse: line 3', inner: 'It does not parse:\n  line 3' },
    ]);
  });

  it('has no failures if all is right, and none on the stubs', async () => {
    const stubs = course(mixed.exercises.map(({ id }) => notStarted(id)));
    for (const result of [course(), stubs]) {
      expect(await readBack(result)).toMatchObject({ tests: 6, failures: 0, errors: 0 });
    }
  });

  it('has the points and the seed as properties of the suite', async () => {
    const suite = await suiteOf(course([exercise('03-loss', [passing('a'), failing('b')])]), '03-loss');
    expect(suite?.properties?.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'points=4',
      'max_points=8',
      'seed=20260501',
      'a.points=4',
      'a.max_points=4',
      'b.points=0',
      'b.max_points=4',
    ]);
  });

  it('says what was received without what was expected, or points alone', () => {
    const calls = junitReport(withFeedback(mixed, 'calls'));
    expect(calls).toContain('message="received x &lt; 1 ');
    expect(calls).not.toMatch(/expected|An empty basket|--replay/);
    const none = junitReport(withFeedback(mixed, 'none'));
    expect(none).not.toMatch(/received|parse|printed|system-/);
    expect(none).toContain('<error type="unusable" message="cannot run yet">cannot run yet</error>');
    expect(none).toContain('<failure type="failed" message="not right yet">not right yet</failure>');
  });

  it('has no two cases of one name in an exercise: GitLab would show the first alone', () => {
    for (const { checks } of allExercises()) {
      const names = checks.map((check) => `${check.function}: ${check.title}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('is valid by the schema, whatever the texts are', async () => {
    const hostile = fc.sample(hostileResults, 25);
    const made = [course(), mixed, ...hostile].flatMap((result) =>
      FEEDBACK_LEVELS.map((level) => junitReport(withFeedback(result, level))),
    );
    const xml = made.map((contents, i) => ({ fileName: `${i}.xml`, contents }));
    const { errors, valid } = await validateXML({ xml, schema: SCHEMA });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  it('is not valid with a time that is none, so the schema is read', async () => {
    const spoilt = junitReport(mixed).replace('tests="', 'time="now" tests="');
    expect((await validateXML({ xml: spoilt, schema: SCHEMA })).valid).toBe(false);
  });
});
