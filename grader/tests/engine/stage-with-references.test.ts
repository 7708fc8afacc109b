import { expect, test } from 'vitest';
import { grade } from '../../engine/grade.ts';
import { doubles, halves } from './checks.ts';
import { exercise, type FakeFile, fakeStudent } from './fake-student.ts';

const first = exercise('01-double', [doubles]);
const second = exercise('02-halve', [halves]);
const right = { double: (n: number) => 2 * n };
const wrong = { double: (n: number) => 3 * n };
const later: FakeFile = { functions: { halve: (n: number) => n / 2 }, imports: ['01-double'] };

async function usesOf(files: Parameters<typeof fakeStudent>[0], only?: readonly string[]) {
  const { student } = fakeStudent(files);
  const result = await grade([first, second], student, { seed: 1, ...(only && { only }) });
  return result.exercises.at(-1);
}

test('an earlier exercise that is right is used as it is', async () => {
  expect(await usesOf({ '01-double': { functions: right }, '02-halve': later })).toMatchObject({
    status: 'passed',
    uses: { '01-double': 'own' },
  });
});

test('one that is wrong is replaced by the reference, even if it was not named', async () => {
  const files = { '01-double': { functions: wrong }, '02-halve': later };
  expect((await usesOf(files))?.uses).toEqual({ '01-double': 'reference' });
  expect((await usesOf(files, ['02-halve']))?.uses).toEqual({ '01-double': 'reference' });
});

test('one that cannot be staged is replaced by the reference', async () => {
  expect(await usesOf({ '01-double': null, '02-halve': later })).toMatchObject({
    status: 'passed',
    uses: { '01-double': 'reference' },
  });
});

test('if more is imported than the reference has, the own one stands', async () => {
  const files = { '01-double': { functions: wrong }, '02-halve': { ...later, importsMoreFrom: '01-double' } };
  expect((await usesOf(files))?.uses).toEqual({ '01-double': 'own' });
});

test('a file that cannot be staged itself is unusable, and says why', async () => {
  expect(await usesOf({ '01-double': { functions: right }, '02-halve': null })).toMatchObject({
    status: 'unusable',
    message: '02-halve cannot be read',
    points: 0,
  });
});
