import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult, Result } from '../../../model/result.ts';
import { jsonReport } from '../../../report/formats/json.ts';
import { exercise, failing, result } from '../builders.ts';
import { results } from '../generated.ts';

const ADVICE = {
  message: 'Not all code paths return a value.',
  location: { column: 10, line: 7, file: '03-loss.ts' },
};

describe('jsonReport', () => {
  it('has an empty list of advice if no type checker ran', () => {
    const report = jsonReport(result([exercise('03-loss', [failing('mnist-loss-mean')])]));
    expect(JSON.parse(report).exercises[0].advice).toEqual([]);
  });

  it('has notes before the exercises if there are any, and no such field if there are none', () => {
    const graded = result([exercise('03-loss', [failing('mnist-loss-mean')])]);
    const report = JSON.parse(jsonReport({ ...graded, notes: ['“03_Loss.ts” is graded as 03-loss.ts.'] }));
    expect(Object.keys(report)).toEqual(['version', 'seed', 'points', 'maxPoints', 'notes', 'exercises']);
    expect(report.notes).toEqual(['“03_Loss.ts” is graded as 03-loss.ts.']);
    expect(JSON.parse(jsonReport(graded))).not.toHaveProperty('notes');
  });

  it('prints the fields of the contract in its order', () => {
    const check = failing('mnist-loss-mean', {
      function: 'mnistLoss',
      misconception: { id: 'swapped-targets', text: 'Swapped.' },
      location: { file: '03-loss.ts', line: 12, column: 3 },
    });
    const uses = { '03-loss': 'reference', '02-linear-predict': 'own' } as const;
    const report = jsonReport(
      result([exercise('03-loss', [check], { uses, output: 'a\nb', advice: [ADVICE] })]),
    );
    expect(report).toBe(`{
  "version": 1,
  "seed": 20260501,
  "points": 0,
  "maxPoints": 4,
  "exercises": [
    {
      "id": "03-loss",
      "title": "How wrong is it?",
      "status": "failed",
      "points": 0,
      "maxPoints": 4,
      "message": null,
      "uses": {
        "02-linear-predict": "own",
        "03-loss": "reference"
      },
      "output": "a\\nb",
      "advice": [
        {
          "location": {
            "file": "03-loss.ts",
            "line": 7,
            "column": 10
          },
          "message": "Not all code paths return a value."
        }
      ],
      "checks": [
        {
          "id": "mnist-loss-mean",
          "function": "mnistLoss",
          "title": "mnist loss mean",
          "status": "failed",
          "points": 0,
          "maxPoints": 4,
          "cases": 3,
          "rationale": "An empty basket costs just the fee.",
          "help": "Add the bias once, after the sum.",
          "counterexample": {
            "call": "predictOne([0, 0, 0], { weights: [1, 2, 3], bias: 1 })",
            "expected": "1",
            "received": "3"
          },
          "misconception": {
            "id": "swapped-targets",
            "text": "Swapped."
          },
          "location": {
            "file": "03-loss.ts",
            "line": 12,
            "column": 3
          },
          "replay": "mnist-loss-mean.7"
        }
      ]
    }
  ]
}
`);
  });

  it('has the calls before and the functions that were answered for, if there are any', () => {
    const counterexample = {
      before: ['f(1)'],
      call: 'f(2)',
      expected: '1',
      received: '2',
      relation: 'twice',
    };
    const check = failing('rule', { counterexample, faultKind: 'leftover-state' });
    const answered = { predict: ['predictOne'] };
    const [shown] = JSON.parse(
      jsonReport(result([exercise('02-linear-predict', [check], { answered })])),
    ).exercises;
    expect(shown.answered).toEqual(answered);
    expect(shown.checks[0].counterexample).toEqual({
      call: 'f(2)',
      expected: '1',
      received: '2',
      before: ['f(1)'],
    });
    expect(shown.checks[0]).not.toHaveProperty('faultKind');
  });

  it('reads back as the same result, with nothing in it that cannot be seen', () => {
    fc.assert(
      fc.property(results, fc.string({ unit: 'binary' }), (made, output) => {
        const given = { ...made, exercises: made.exercises.map((one) => ({ ...one, output })) };
        const report = jsonReport(given);
        const { isPartial: _, ...contract } = given;
        expect(JSON.parse(report)).toEqual(contract);
        expect(report).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}](?<!\n)/u);
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same bytes in whatever order the fields were set, and drops what is not in the contract', () => {
    fc.assert(
      fc.property(results, (made) => {
        const shuffled = backwards({ ...made, took: 17 }) as Result;
        const checks = (made.exercises[0]?.checks ?? []).map(
          (check) => ({ ...check, secret: 1 }) as CheckResult,
        );
        const withMore = {
          ...made,
          exercises: made.exercises.map((one, i) => (i === 0 ? { ...one, checks } : one)),
        };
        expect(jsonReport(shuffled)).toBe(jsonReport(made));
        expect(jsonReport(withMore)).toBe(jsonReport(made));
      }),
      { numRuns: 25 },
    );
  });
});

/** The same value with every object's fields in the opposite order. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(backwards);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, entry]) => [key, backwards(entry)]),
    );
  }
  return value;
}
