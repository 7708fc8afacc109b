import { expect, test } from 'vitest';
import type { OpenWrongAnswers } from '../../../engine/diagnosis/diagnose.ts';
import { grade } from '../../../engine/grade.ts';
import type { Check, Exercise, Misconception } from '../../../model/exercise.ts';
import { doubles, throwsOnNegative } from '../checks.ts';
import { exercise, fakeStudent } from '../fake-student.ts';

type Double = (n: number) => number;

const double: Double = (n) => 2 * n;
const squares: Double = (n) => n * n;
const forgets: Double = (n) => n;

/** Misconceptions of `double`, each with one wrong answer of the same name. */
const WRONG_ANSWERS: Readonly<Record<string, Double>> = {
  squares,
  'adds-one': (n) => 2 * n + 1,
  'also-squares': (n) => n ** 2,
};

async function named(
  answer: Double,
  misconceptions: readonly Misconception[],
  checks: readonly Check[] = [doubles],
) {
  const exercises: readonly Exercise[] = [{ ...exercise('01-twice', checks), misconceptions }];
  const functions = { double: answer, root: forgets };
  const { student } = fakeStudent({ '01-twice': { functions } });
  const result = await grade(exercises, student, { seed: 4, openWrongAnswers });
  return result.exercises[0]?.checks.map((check) => check.misconception?.id ?? null);
}

const openWrongAnswers: OpenWrongAnswers = async (_, name, wrongAnswers) => ({
  reference: fakeStudent({ '01-twice': { functions: { [name]: double } } }).student.session,
  wrongAnswers: wrongAnswers.map(
    (one) =>
      fakeStudent({ '01-twice': { functions: { [name]: WRONG_ANSWERS[one] as Double } } }).student.session,
  ),
});

function misconception(id: string, wrongAnswers: readonly string[] = [id]): Misconception {
  return { id, function: 'double', text: `${id}?`, wrongAnswers };
}

const SQUARES = misconception('squares');
const ADDS_ONE = misconception('adds-one');

test('names the one misconception whose wrong answer answers alike', async () => {
  expect(await named((n) => n * n, [ADDS_ONE, SQUARES])).toEqual(['squares']);
  expect(await named(double, [ADDS_ONE, SQUARES])).toEqual([null]);
});

test('names none if any answer differs', async () => {
  expect(await named((n) => (n === 1000 ? 0 : n * n), [SQUARES])).toEqual(['squares']);
  expect(await named((n) => (n < -500 ? 0 : n * n), [SQUARES])).toEqual([null]);
  expect(await named((n) => n * n + 1, [ADDS_ONE, SQUARES])).toEqual([null]);
});

test('names none where two explain it, but one of two versions is enough', async () => {
  expect(await named(squares, [SQUARES, misconception('also-squares')])).toEqual([null]);
  expect(await named(squares, [misconception('power', ['also-squares', 'adds-one']), ADDS_ONE])).toEqual([
    'power',
  ]);
});

test('names only those of the function that failed, and only on what failed', async () => {
  expect(await named(squares, [{ ...SQUARES, function: 'root' }, ADDS_ONE])).toEqual([null]);
  expect(await named(squares, [SQUARES], [doubles, throwsOnNegative])).toEqual(['squares', null]);
});

test('asks `detect` if no wrong answer can answer alike', async () => {
  const detected = (detect: Misconception['detect'] & object): Misconception => ({
    ...misconception('small', []),
    detect,
  });
  const isSmall = detected((_, reply) => reply.kind === 'value' && (reply.value as number) < 1e6);
  expect(await named(forgets, [isSmall, SQUARES])).toEqual(['small']);
  const neverSmall = detected((call, reply) => call.args[0] !== 0 && reply.kind === 'value');
  expect(await named(forgets, [neverSmall])).toEqual([null]);
  const silent = detected(() => null);
  expect(await named(forgets, [silent])).toEqual([null]);
});

test('without versions to compare with nothing is named', async () => {
  const { student } = fakeStudent({ '01-twice': { functions: { double: squares } } });
  const twice = { ...exercise('01-twice', [doubles]), misconceptions: [SQUARES] };
  const result = await grade([twice], student, { seed: 4 });
  expect(result.exercises[0]?.checks[0]).toMatchObject({ status: 'failed', misconception: null });
});
