import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CheckResult, ExerciseResult, Result } from '../../model/result.ts';
import { folderWith, ROOT, runCli } from './run-cli.ts';

/** Submissions of students, from the report of a check to its replay. */

const solution = (id: string) => readFileSync(join(ROOT, 'solutions', `${id}.ts`), 'utf8');
const RIGHT = Object.fromEntries(
  ['01-init-params', '02-linear-predict', '03-loss', '04-gradient-step'].map((id) => [
    `${id}.ts`,
    solution(id),
  ]),
);

function graded(folder: string, id: string): ExerciseResult {
  const { stdout } = runCli('grade', id, '--submission', folder, '--format', 'json');
  return (JSON.parse(stdout) as Result).exercises[0] as ExerciseResult;
}

const checkOf = ({ checks }: ExerciseResult, id: string) =>
  checks.find((check) => check.id === id) as CheckResult;

const replayOf = (folder: string, { replay }: CheckResult) =>
  runCli('grade', '--submission', folder, '--replay', replay as string).stdout.replace(/\s+/g, ' ');

/** A sum that is kept outside the function, and a call that is left over at the end of the file. */
const LEFT_OVER = `let sum = 0;
export function predictOne(inputs: number[], params: { weights: number[]; bias: number }): number {
  if (inputs.length !== params.weights.length) {
    throw new Error('lengths differ');
  }
  for (let i = 0; i < inputs.length; i++) {
    sum += inputs[i] * params.weights[i];
  }
  return sum + params.bias;
}
export function predict(batch: number[][], params: { weights: number[]; bias: number }): number[] {
  return batch.map((row) => predictOne(row, params));
}
console.log(predictOne([3, 2], { weights: [5, 9], bias: 1 }));
`;

test.each([
  [['--format', 'json', '--min-score', '90'], '--format and --min-score'],
  [['--format', 'json', '--output', 'report.json'], '--format and --output'],
])('a replay is no report: with %j it ends, and says what to leave out', (flags, named) => {
  const { status, stdout, stderr } = runCli('grade', '--replay', '02/sum-of-products/c1p1/g0', ...flags);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(`leave out ${named}`);
});

test('what is printed while a file is loaded counts once, and a replay shows it', () => {
  const folder = folderWith({ ...RIGHT, '02-linear-predict.ts': LEFT_OVER });
  const exercise = graded(folder, '02');
  expect(exercise.output).toBe('34\n');
  const shown = replayOf(folder, checkOf(exercise, 'sum-of-products'));
  expect(shown).toContain(
    'While the file was loaded, your code printed: | 34 In the call, it printed nothing.',
  );
});

test('a case with another answer alone is said to depend on the calls before, in the report and in the replay', () => {
  const folder = folderWith({ ...RIGHT, '02-linear-predict.ts': LEFT_OVER });
  const exercise = graded(folder, '02');
  const other = checkOf(exercise, 'sum-of-products');
  expect(other.rationale).toContain('this very call gives yet another answer. An earlier call is being');
  const shown = replayOf(folder, other);
  expect(shown).toContain('received 40 ');
  expect(shown).toContain(`received ${other.counterexample?.received} `);
  expect(shown).toContain('An earlier call is being remembered');
  const right = checkOf(exercise, 'scales-with-inputs');
  expect(right.rationale).toContain('Called alone, this very call gives the right answer.');
  expect(replayOf(folder, right)).toContain('By itself this case comes out right.');
});

test('the class Error thrown is reported as that, and not as a text', () => {
  const wrong = (thrown: string) =>
    solution('02-linear-predict').replace(/throw new Error\(`.*`\)/, `throw ${thrown}`);
  const lengths = (thrown: string) => {
    const folder = folderWith({ ...RIGHT, '02-linear-predict.ts': wrong(thrown) });
    return checkOf(graded(folder, '02'), 'predict-one-lengths');
  };
  expect(lengths('Error')).toMatchObject({
    counterexample: { received: 'it threw the class Error itself', expected: 'it throws an Error' },
    help: expect.stringContaining('You threw the class Error itself. Write `throw new Error('),
    misconception: null,
  });
  expect(lengths("'lengths'").misconception?.id).toBe('throws-a-text');
});

test('a training that goes on where the last one ended shows where its weights part', () => {
  const wrong = `import { gradient, gradientStep } from './04-gradient-step.ts';
import { predict } from './02-linear-predict.ts';
const model = { params: { weights: new Array<number>(784).fill(0), bias: 0 } };
export function train(images: number[][], targets: number[]) {
  for (let epoch = 0; epoch < 3; epoch++) {
    model.params = gradientStep(model.params, gradient(images, targets, model.params), 0.005);
  }
  return model.params;
}
export const isThree = (images: number[][]) => predict(images, model.params).map((p) => p > 0.5);
export const accuracy = (decisions: boolean[]) => decisions.length;
`;
  const folder = folderWith({ ...RIGHT, '06-three-or-seven.ts': wrong });
  const { counterexample } = checkOf(graded(folder, '06'), 'train-manners');
  expect(counterexample?.received).toMatch(/^weights\[\d+\]: -?[\d.e-]+$/);
  const place = counterexample?.received.split(':')[0];
  expect(counterexample?.expected).toMatch(new RegExp(`^${place?.replace(/[[\]]/g, '\\$&')}: `));
  expect(counterexample?.received).not.toBe(counterexample?.expected);
});
