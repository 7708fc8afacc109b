import fc from 'fast-check';
import { CHECK_STATUSES, type CheckResult, type ExerciseResult, type Result } from '../../model/result.ts';
import type { Terminal } from '../../report/terminal/terminal.ts';
import { exercise, IDS, passing, result } from './builders.ts';

/** Terminals of any width. */
export const terminals: fc.Arbitrary<Terminal> = fc.record({
  width: fc.integer({ min: 60, max: 120 }),
  colour: fc.constant(false),
  unicode: fc.boolean(),
});

/** Words as a teacher writes them, and a few that nobody should. */
const prose = (words: number) =>
  fc
    .array(
      fc.oneof(
        {
          weight: 8,
          arbitrary: fc.constantFrom('the', 'bias', 'prediction', 'derivative', 'a', 'loss,', '7'),
        },
        fc.constantFrom(
          'x'.repeat(150),
          '値段',
          '🍎🍐',
          '\u001b[31m',
          '::error::',
          '\n',
          '##[group]',
          '\u202e',
        ),
      ),
      { minLength: 1, maxLength: words },
    )
    .map((all) => all.join(' '));

const values = fc.oneof(
  fc.double({ noNaN: true }).map(String),
  fc.array(fc.integer({ min: -99, max: 99 }), { maxLength: 60 }).map((list) => `[${list.join(', ')}]`),
  prose(6),
);

const counterexamples = fc.record({
  call: values.map((value) => `predictOne(${value}, { weights: ${value}, bias: 1 })`),
  expected: values,
  received: values,
});

const statuses = fc.constantFrom(...CHECK_STATUSES);

const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { freq: 2 });

const details = fc.record({
  status: statuses,
  function: fc.constantFrom('sigmoid', 'mnistLoss', 'meanSquaredError'),
  rationale: orNull(prose(60)),
  help: orNull(prose(60)),
  counterexample: orNull(counterexamples),
  misconception: orNull(fc.record({ id: fc.constant('some'), text: prose(60) })),
  location: orNull(fc.constant({ file: '05-apples-and-pears.ts', line: 1234, column: 56 })),
  replay: orNull(fc.stringMatching(/^[a-z0-9./-]{1,30}$/)),
});

/** A check of any outcome. Its title is unique by `id`, and short enough to be shown whole. */
export const checkOf = (id: string): fc.Arbitrary<CheckResult> =>
  details.map((more) => passing(id, more.status === 'passed' ? {} : more));

/** A check that did not pass, of the kinds that are shown in full. */
export const failingChecks: fc.Arbitrary<CheckResult> = details
  .filter(({ status }) => !['passed', 'not-started', 'skipped'].includes(status))
  .map((more) => passing('some-check', more));

const advice = fc.array(
  fc.record({
    location: fc.constant({ file: '05-apples-and-pears.ts', line: 1234, column: 56 }),
    message: prose(30),
  }),
  { maxLength: 5 },
);

const exerciseOf = (id: string): fc.Arbitrary<ExerciseResult> =>
  fc
    .record({
      checks: fc
        .integer({ min: 2, max: 9 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, i) => checkOf(`rule-${id.slice(0, 2)}-${i}`))),
        ),
      unusable: fc.integer({ min: 0, max: 9 }),
      message: prose(80),
      output: fc.oneof(fc.constant(''), prose(10)),
      uses: fc.dictionary(fc.constantFrom(...IDS), fc.constantFrom('own', 'reference'), { maxKeys: 3 }),
      advice,
    })
    .map(({ checks, unusable, message, output, uses, advice }) =>
      unusable > 0
        ? exercise(id, checks, { output, uses, advice })
        : exercise(
            id,
            checks.map((check) => passing(check.id, { status: 'skipped' })),
            { status: 'unusable', message, output, uses, advice: [] },
          ),
    );

/** Any result: one exercise or several, of every outcome. */
export const results: fc.Arbitrary<Result> = fc
  .subarray(IDS, { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map(exerciseOf)))
  .map(result);
