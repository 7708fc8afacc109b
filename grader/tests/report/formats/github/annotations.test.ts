import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult, Result } from '../../../../model/result.ts';
import { withFeedback } from '../../../../report/feedback-level.ts';
import { annotationsOf } from '../../../../report/formats/github/annotations.ts';
import { course, exercise, failing, passing, SURROUNDINGS, unusable } from '../../builders.ts';
import { results } from '../../generated.ts';

const { files } = SURROUNDINGS;
const of = (result: Result, kind = 'error') =>
  annotationsOf(result, files).filter((one) => one.kind === kind);
const titles = (result: Result, kind?: string) => of(result, kind).map(({ title }) => title);
const failure = (id: string, more: Partial<CheckResult> = {}) =>
  failing(id, { function: 'mnistLoss', ...more });

describe('errors', () => {
  it('are none if all is right or only stubs', () => {
    const stubs = course([
      exercise('03-loss', [passing('a', { status: 'not-started', rationale: 'still throws' })]),
    ]);
    expect(of(course())).toEqual([]);
    expect(of(stubs)).toEqual([]);
  });

  it('stand where the function is declared, with the call, why, and what to try', () => {
    expect(of(course([exercise('03-loss', [failure('takes-the-mean')])]))).toEqual([
      {
        kind: 'error',
        title: 'mnistLoss: takes the mean',
        message: [
          'call      predictOne([0, 0, 0], { weights: [1, 2, 3], bias: 1 })',
          'received  3',
          'expected  1',
          'An empty basket costs just the fee.',
          'Add the bias once, after the sum.',
        ].join('\n'),
        file: 'exercises/03-loss.ts',
        line: 2,
        column: null,
      },
    ]);
  });

  it('stand where the code threw, in another file too', () => {
    const location = { file: '02-linear-predict.ts', line: 7, column: 3 };
    const [error] = of(course([exercise('03-loss', [failure('a', { status: 'threw', location })])]));
    expect(error).toMatchObject({ file: 'exercises/02-linear-predict.ts', line: 7, column: 3 });
    expect(error?.title).toBe('mnistLoss: a (it threw, and should not)');
  });

  it('have no place if the file is not there', () => {
    const [error] = of(course([unusable('04-gradient-step', '04-gradient-step.ts is missing.')]));
    expect(error).toMatchObject({
      title: '04-gradient-step.ts cannot run yet',
      file: null,
      line: null,
    });
  });

  it('are said once for a file that does not parse, and not again for those that import it', () => {
    const broken = (id: string, rationale: string) => {
      const location = { file: '02-linear-predict.ts', line: 3, column: 1 };
      const checks = ['a', 'b'].map((name) =>
        passing(name, { function: name, status: 'skipped', rationale, location }),
      );
      return exercise(id, checks, { status: 'unusable', message: rationale });
    };
    const result = course([
      broken('02-linear-predict', 'A } is missing.'),
      broken('03-loss', 'It imports 02.'),
    ]);
    expect(of(result).map(({ message }) => message)).toEqual(['A } is missing.']);
  });

  it('are said once for a loop that does not end, however many checks it costs', () => {
    const hang = (id: string, rationale: string) => failure(id, { status: 'timed-out', rationale });
    const result = course([exercise('03-loss', [hang('a', 'after 2 seconds'), hang('b', 'after 1 second')])]);
    expect(titles(result)).toEqual(['mnistLoss: a (took too long)']);
  });

  it('are at most ten, the most telling of each function before the others', () => {
    const checks = ['one', 'two'].flatMap((name) =>
      Array.from({ length: 8 }, (_, i) => failing(`${name}-${i}`, { function: name })),
    );
    const known = failing('known', { function: 'two', misconception: { id: 'm', text: 'Swapped.' } });
    const withheld = failing('later', { function: 'one', faultKind: 'withheld' });
    const result = course([exercise('03-loss', [...checks, known, withheld])]);
    expect(titles(result)).toHaveLength(10);
    expect(titles(result).slice(0, 4)).toEqual(['one: one 0', 'two: known', 'one: one 1', 'two: two 0']);
    expect(of(result, 'notice')[0]?.message).toBe(
      '80 of 152 points. 10 of 17 faults are annotated; the log has the rest.',
    );
  });

  it('are there for what is not exported, and for a stub that has code around it', () => {
    const missing = passing('a', { status: 'skipped', function: 'f', rationale: 'f is not exported.' });
    const begun = passing('b', {
      status: 'not-started',
      function: 'g',
      rationale: 'still throws',
      help: 'Delete it.',
    });
    expect(titles(course([exercise('03-loss', [missing, begun, passing('c')])]))).toEqual(['f: a', 'g: b']);
  });
});

describe('warnings and notices', () => {
  const advice = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      location: { file: '03-loss.ts', line: i + 1, column: 2 },
      message: `advice ${i}`,
    }));

  it('are advice on types: a warning if the exercise is not right, else a notice after the points', () => {
    const wrong = course([exercise('03-loss', [failing('a')], { advice: advice(12) })]);
    expect(of(wrong, 'warning')).toHaveLength(10);
    expect(of(wrong, 'warning')[0]).toMatchObject({ file: 'exercises/03-loss.ts', line: 1, column: 2 });
    const right = course([exercise('03-loss', [passing('a')], { advice: advice(12) })]);
    expect(of(right, 'warning')).toEqual([]);
    expect(titles(right, 'notice')).toHaveLength(10);
    expect(titles(right, 'notice').slice(0, 2)).toEqual(['Points', 'Types (advice; costs nothing)']);
  });

  it('say which files were graded, if that was in doubt', () => {
    expect(of({ ...course(), notes: ['“a.ts” is graded.'] }, 'warning')[0]).toMatchObject({
      message: '“a.ts” is graded.',
      file: null,
    });
  });
});

it('has nothing but the points with feedback none', () => {
  const result = course([exercise('03-loss', [failing('a')]), unusable('04-gradient-step', 'no')]);
  expect(
    annotationsOf(withFeedback(result, 'none'), files).map(({ kind, message }) => [kind, message]),
  ).toEqual([['notice', '60 of 84 points.']]);
});

it('has at most ten of a kind and never an empty text, whatever the result', () => {
  fc.assert(
    fc.property(results, (made) => {
      const all = annotationsOf(made, files);
      for (const kind of ['error', 'warning', 'notice']) {
        expect(all.filter((one) => one.kind === kind).length).toBeLessThanOrEqual(10);
      }
      expect(all.filter(({ title, message }) => title === '' || message === '')).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
