import { expect, it } from 'vitest';
import { addAdvice } from '../../type-check/add-advice.ts';
import { exercise, failing, result, right, unusable } from '../report/builders.ts';

const GRADED = result([
  right('01-init-params'),
  exercise('02-linear-predict', [failing('adds-the-bias-once')]),
  unusable('03-loss', 'It does not parse.'),
]);
const REMARK = { line: 3, column: 7, message: 'It does not fit.' };

it('adds the remarks on a file to its exercise, and changes nothing else', () => {
  const files = new Map([
    ['02-linear-predict.ts', [REMARK]],
    ['03-loss.ts', [REMARK]],
  ]);
  const advised = addAdvice(GRADED, { kind: 'advice', files });
  expect(advised.exercises.map(({ advice }) => advice)).toEqual([
    [],
    [{ location: { file: '02-linear-predict.ts', line: 3, column: 7 }, message: 'It does not fit.' }],
    [],
  ]);
  const without = advised.exercises.map(({ advice, ...rest }) => rest);
  expect({ ...advised, exercises: without }).toEqual(GRADED);
});

it('adds no advice if there was no checker', () => {
  const advised = addAdvice(GRADED, { kind: 'none', why: 'There is none.' });
  expect(advised.exercises.map(({ advice }) => advice)).toEqual([[], [], []]);
});
