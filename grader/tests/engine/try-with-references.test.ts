import { describe, expect, it } from 'vitest';
import { isUsedWithin } from '../../engine/try-with-references.ts';
import { gradeTexts } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { replayCase } from '../../kit/replay-case.ts';
import { submissionOf } from '../../kit/student.ts';
import type { ExerciseResult } from '../../model/result.ts';
import { DEFAULT_LIMITS, type Limits } from '../../sandbox/limits.ts';

const exercises = loadCatalogue();
const seed = 20260501;

const VOTE = `import type { Matrix, Params, Vector } from './types.ts';
export function predictOne(inputs: Vector, params: Params): number {
  if (inputs.length !== params.weights.length) throw new Error('lengths');
  return inputs.reduce((sum, input, i) => sum + input * params.weights[i], params.bias);
}
export function predict(batch: Matrix, params: Params): number[] {
  return batch.map((row) => predictOne(row, params));
}
`;

async function graded(text: string, limits?: Limits): Promise<ExerciseResult> {
  const texts = new Map([['02-linear-predict.ts', text]]);
  const { exercises: results } = await gradeTexts(texts, exercises, {
    seed,
    only: ['02-linear-predict'],
    limits,
  });
  return results[0] as ExerciseResult;
}

const lostBy = ({ checks }: ExerciseResult, name: string) =>
  checks.filter((check) => check.function === name && check.status !== 'passed').map(({ id }) => id);

describe('a function that calls a wrong one of its file', () => {
  const forgetsTheBias = VOTE.replace(', params.bias)', ', 0)');

  it('keeps its points, and the result says what it was tried with', async () => {
    const result = await graded(forgetsTheBias);
    expect(lostBy(result, 'predict')).toEqual([]);
    expect(lostBy(result, 'predictOne')).toContain('bias-once');
    expect(result.answered).toEqual({ predict: ['predictOne'] });
    expect(result.points).toBeLessThan(result.maxPoints);
  });

  it.each([
    [
      'arrow functions',
      forgetsTheBias.replace(/export function (\w+)(\([^)]*\): [\w[\]]+) \{/g, 'export const $1 = $2 => {'),
    ],
    [
      'another name',
      forgetsTheBias
        .replaceAll('predictOne', 'vote')
        .concat('export { vote as predictOne };\n')
        .replace('export function vote', 'function vote'),
    ],
    [
      'a name with signs',
      forgetsTheBias
        .replaceAll('predictOne', '$vote')
        .concat('export { $vote as predictOne };\n')
        .replace('export function $vote', 'function $vote'),
    ],
    [
      'the wrong one in an object',
      forgetsTheBias
        .replace('export function predictOne', 'const all = { vote(')
        .replace('vote((', 'vote(')
        .replace(
          /\n}\nexport function predict\(/,
          '\n} };\nexport const { vote: predictOne } = all;\nexport function predict(',
        ),
    ],
    [
      'the wrong one below',
      forgetsTheBias
        .split('export function ')
        .map((part, i) => (i === 0 ? part : `export function ${part}`))
        .sort((a, b) => (a.includes('import') ? -1 : b.includes('import') ? 1 : a < b ? -1 : 1))
        .join(''),
    ],
  ])('is written with %s', async (_, text) => {
    const result = await graded(text);
    expect(lostBy(result, 'predict')).toEqual([]);
    expect(lostBy(result, 'predictOne').length).toBeGreaterThan(0);
  });

  it('keeps its points if the wrong one never ends', async () => {
    const endless = VOTE.replace('  return inputs.reduce', '  while (true) {}\n  return inputs.reduce');
    const result = await graded(endless, { ...DEFAULT_LIMITS, callMs: 100 });
    expect(lostBy(result, 'predict')).toEqual([]);
    expect(lostBy(result, 'predictOne')).toContain('sum-of-products');
  });

  it('keeps its points if it never ends because the wrong one is wrong', async () => {
    const waits = forgetsTheBias.replace(
      'return batch.map(',
      'while (predictOne([], { weights: [], bias: 2 }) !== 2) {}\n  return batch.map(',
    );
    expect(waits).not.toBe(forgetsTheBias);
    const result = await graded(waits, { ...DEFAULT_LIMITS, callMs: 100 });
    expect(lostBy(result, 'predict')).toEqual([]);
    expect(lostBy(result, 'predictOne')).toContain('sum-of-products');
  });

  it('loses them if it is wrong itself', async () => {
    const result = await graded(forgetsTheBias.replace('batch.map(', 'batch.slice(1).map('));
    expect(lostBy(result, 'predict')).toContain('one-for-each-row');
    expect(result.answered).toEqual({ predict: ['predictOne'] });
  });

  it('is reported with a case that a replay tries in the same way', async () => {
    const text = forgetsTheBias.replace('batch.map(', 'batch.slice(1).map(');
    const { checks } = await graded(text);
    const told = checks.find(({ id }) => id === 'one-for-each-row');
    const submission = submissionOf(new Map([['02-linear-predict.ts', text]]));
    const { failure } = await replayCase(told?.replay as string, submission, exercises);
    expect(failure?.fault.received).toBe(told?.counterexample?.received);
  });
});

describe('nothing is tried again', () => {
  it('if the other function works it out by itself', async () => {
    const alone = VOTE.replace(
      'predictOne(row, params)',
      'row.reduce((sum, x, i) => sum + x * params.weights[i], 0)',
    );
    const result = await graded(alone.replace(', params.bias)', ', 0)'));
    expect(lostBy(result, 'predict').length).toBeGreaterThan(0);
    expect(result.answered).toBeUndefined();
  });

  it('if a function is right only with the other one as it is', async () => {
    const apart = VOTE.replace(', params.bias)', ', 0)').replace(
      'predictOne(row, params)',
      'predictOne(row, params) + params.bias',
    );
    const result = await graded(apart);
    expect(lostBy(result, 'predict')).toEqual([]);
    expect(result.answered).toBeUndefined();
  });
});

describe('a function is used within a file', () => {
  it.each([
    ['export function a() {}\nexport function b() { return a(); }', true],
    ['export function a() {}\n// a is right, says a\nconst text = "a a";', false],
    ['function a() {}\nexport { a };', false],
    ['function mine() {}\nconst b = () => mine();\nexport { mine as a, b };', true],
    ['const $m = () => 1;\nconst b = () => $m();\nexport { $m as a, b };', true],
    ['const $m = () => 1;\nconst b = () => m$m() + $mm;\nexport { $m as a, b };', false],
    ['export const a = () => 1;\nexport const ab = () => 2;', false],
  ])('%j: %s', (text, isUsed) => {
    expect(isUsedWithin(text, 'a')).toBe(isUsed);
  });
});
