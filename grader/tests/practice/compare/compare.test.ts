import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseFolders } from '../../../catalogue/exercise-folders.ts';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { compare } from '../../../practice/compare/compare.ts';
import { functionSource } from '../../../practice/compare/function-source.ts';
import { SOLUTIONS } from '../../folders.ts';

const OURS = `
// A story.
export function predictOne(inputs: Vector, params: Params): number {
  return inputs.reduce((sum, input, i) => sum + input * params.weights[i], params.bias);
}

/** Each row. */
export function predict(batch: Matrix, params: Params): number[] {
  return batch.map((row) => predictOne(row, params));
}
`;
const YOURS = `
export const predictOne = (inputs: Vector, params: Params): number => {
  let sum = params.bias;
  for (let i = 0; i < inputs.length; i++) {
    sum += inputs[i] * params.weights[i];
  }
  return sum;
};

export function predict(batch: Matrix, params: Params): number[]
{
  // every row
  return batch.map((row) => predictOne(row, params))
}
`;

test('says what differs, function by function', () => {
  const { functions } = compare(YOURS, OURS, ['predictOne', 'predict']);
  expect(functions.map(({ name, isSame, difference }) => [name, isSame, difference])).toEqual([
    ['predictOne', false, 'Yours has a for loop; ours has reduce.'],
    ['predict', true, 'The same, apart from spaces and comments.'],
  ]);
  expect(functions[0]?.own?.at(-1)).toBe('};');
  expect(functions[0]?.reference[0]).toBe(
    'export function predictOne(inputs: Vector, params: Params): number {',
  );
  expect(functions[0]?.reference.at(-1)).toBe('}');
});

test.each([
  ['one does without', OURS, YOURS, 'Yours has reduce; ours has a for loop.'],
  ['the same means', OURS.replaceAll('sum', 'total'), OURS, 'The same idea, written in other words.'],
  ['not found', 'export * from "./mine.ts";', OURS, 'Yours is written in a way that is not found here.'],
])('%s', (_, own, reference, words) => {
  expect(compare(own, reference, ['predictOne']).functions[0]?.difference).toBe(words);
});

test('finds every function of the solutions, whole', () => {
  const exercises = loadCatalogue();
  for (const { id } of exerciseFolders()) {
    const text = readFileSync(join(SOLUTIONS, `${id}.ts`), 'utf8');
    for (const name of exercises.find((one) => one.id === id)?.functions ?? []) {
      const source = functionSource(text, name) ?? '';
      expect(source).toContain(name);
      expect(source.endsWith('\n}')).toBe(true);
      expect(source.match(/^export /gm)).toHaveLength(1);
    }
  }
});

test('whatever the file holds, comparing it never fails', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(YOURS.length), (noise, at) => {
      const text = YOURS.slice(0, at) + noise + YOURS.slice(at);
      expect(compare(text, OURS, ['predictOne', 'predict']).functions).toHaveLength(2);
    }),
  );
});
