import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { lazySubmissions } from '../../../lab/lazy-submissions.ts';
import type { Scope } from '../../../lab/verify/answer-claims.ts';
import { lazyAnswerClaims, lazyCountClaim, lazySubmissionClaim } from '../../../lab/verify/lazy-claims.ts';
import { lazyAnswers, type WrongAnswer } from '../../../lab/wrong-answers.ts';
import type { Check, Exercise } from '../../../model/exercise.ts';

const catalogue = loadCatalogue();
const prediction = catalogue.find(({ id }) => id === '02-linear-predict') as Exercise;
const FORMULAS = ['predictOne', 'predict'].map(
  (name) => prediction.checks.find((check) => check.function === name) as Check,
);

/** Exercise 2 with the check of the formula of each function, changed. */
function scopeWith(change: Partial<Check> = {}): Scope {
  const changed = { ...prediction, checks: FORMULAS.map((check) => ({ ...check, ...change })) };
  const exercises = catalogue.map((exercise) => (exercise.id === changed.id ? changed : exercise));
  return { exercises, named: [changed], every: 1, onProgress: () => {} };
}

function lazy(name: string, code: string): WrongAnswer {
  const [file = ''] = name.split('--');
  return {
    name: `02-linear-predict/${name}`,
    exercise: '02-linear-predict',
    function: file === 'predict' ? 'predict' : 'predictOne',
    text: `export * from '../../../../solutions/02-linear-predict.ts';\n${code}`,
  };
}

const LAZY = [
  lazy('predict-one--zero', 'const answer = 0;\nexport function predictOne() { return answer; }'),
  lazy('predict-one--bias', 'export function predictOne(inputs, params) { return params.bias; }'),
  lazy('predict--zero', 'const answer = 0;\nexport const predict = (batch) => batch.map(() => answer);'),
];

test('twelve lazy answers a function, and each about a function of its exercise', () => {
  const claim = lazyCountClaim([prediction], [...LAZY, { ...lazy('predict--x', ''), function: 'stranger' }]);
  expect(claim.against).toEqual([
    'predictOne has 2 lazy answers: write more, grader/catalogue/02-linear-predict/lazy/predict-one--<kind>.ts',
    'predict has 1 lazy answer: write more, grader/catalogue/02-linear-predict/lazy/predict--<kind>.ts',
    '02-linear-predict/predict--x is about stranger, which is no function of the exercise',
  ]);
  const twelve = ['predict-one', 'predict'].flatMap((name) =>
    Array.from({ length: 12 }, (_, i) => lazy(`${name}--${i}`, '')),
  );
  expect(lazyCountClaim([prediction], twelve).against).toEqual([]);
});

test('lazy answers that fail every check of their function, and only these, are as they should be', async () => {
  const claims = await lazyAnswerClaims(scopeWith(), LAZY);
  expect(claims.flatMap(({ against }) => against)).toEqual([]);
  expect(claims[0]?.claim).toBe('each of 3 lazy answers earns no point of its function');
  expect((await lazySubmissionClaim(scopeWith(), LAZY)).against).toEqual([]);
});

test('a check that a lazy answer passes is named, for the answer and for the submission', async () => {
  const generous = scopeWith({ judge: () => null });
  const [earns, isWhole, costs] = await lazyAnswerClaims(generous, LAZY);
  expect(earns?.against).toHaveLength(3);
  expect(earns?.against[0]).toBe(`02-linear-predict/predict-one--zero passes ${FORMULAS[0]?.id}`);
  expect([isWhole?.against, costs?.against]).toEqual([[], []]);
  const { claim, against } = await lazySubmissionClaim(generous, LAZY);
  expect(claim).toBe('2 submissions of lazy answers alone: at most 3 of 100 points each');
  expect(against[0]).toMatch(/^number 1 of each function: (\d+) of \1, for /);
  expect(against[0]).toContain(FORMULAS.map(({ id }) => id).join(', '));
});

test('one that is broken, and one that costs another function points, are reported', async () => {
  const broken = lazy('predict--broken', 'export function predict() { return nowhere; }');
  const asAnother = { ...lazy('predict--zero', 'export const predict = () => [0];'), function: 'predictOne' };
  const [, isWhole, costs] = await lazyAnswerClaims(scopeWith(), [broken, asAnother]);
  expect(isWhole?.against).toEqual([expect.stringMatching(/predict--broken is broken: /)]);
  expect(costs?.against).toEqual([`02-linear-predict/predict--zero costs ${FORMULAS[1]?.id}`]);
});

test('submissions by number, and by kind if three functions have one', async () => {
  const exercises = [prediction, { ...prediction, functions: ['third'] }];
  const third = { ...lazy('third--zero', 'export const third = () => 0;'), function: 'third' };
  const made = await lazySubmissions([...LAZY, third], exercises);
  expect(made.map(({ name }) => name)).toEqual([
    'number 1 of each function',
    'number 2 of each function',
    'zero',
  ]);
  const text = made[0]?.texts.get('02-linear-predict.ts') ?? '';
  expect([...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name)).toEqual([
    'predictOne',
    'predict',
    'third',
  ]);
});

/** One of each function, each of another place in its list. */
const SAMPLE = catalogue
  .flatMap(({ id, functions }) => functions.map((name) => ({ id, name })))
  .flatMap(({ id, name }, i) => {
    const its = lazyAnswers().filter((one) => one.exercise === id && one.function === name);
    return its.length === 0 ? [] : [its[(5 * i) % its.length] as WrongAnswer];
  });

test.skipIf(SAMPLE.length === 0)(
  'a sample of the lazy answers of the catalogue earns nothing, one by one and all together',
  async () => {
    const scope = { exercises: catalogue, named: catalogue, every: 1, onProgress: () => {} };
    const claims = [...(await lazyAnswerClaims(scope, SAMPLE)), await lazySubmissionClaim(scope, SAMPLE)];
    expect(claims.flatMap(({ against }) => against)).toEqual([]);
  },
  120_000,
);
