import fc from 'fast-check';
import { expect, test } from 'vitest';
import { call } from '../../catalogue/kinds/check.ts';
import { oracle } from '../../catalogue/kinds/oracle.ts';
import { caseAt, casesOf } from '../../engine/cases.ts';
import { readReplayToken, replayToken } from '../../engine/replay-token.ts';
import { shrink } from '../../engine/shrink.ts';
import type { Reply } from '../../model/call.ts';
import { KitError } from '../../model/kit-error.ts';
import { expectedNumber } from '../../numbers/tolerance.ts';
import { doubles } from './checks.ts';

const value = (n: number): Reply => ({ kind: 'value', value: n, changed: null, drawn: 0, mathRandom: 0 });

const sums = oracle<readonly number[]>({
  id: 'sums',
  function: 'sum',
  title: 'sums',
  points: 1,
  help: '',
  edges: [],
  inputs: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 6 }),
  call: (numbers) => call('sum', 'number', numbers),
  expected: () => expectedNumber(0),
  rationale: '',
});

test('edges come first, then the inputs of the seed', () => {
  const cases = casesOf(doubles, 5);
  expect(cases.slice(0, 2).map(({ input }) => input)).toEqual([0, 1]);
  expect(cases).toHaveLength(62);
  expect(casesOf(doubles, 5).map(({ input }) => input)).toEqual(cases.map(({ input }) => input));
  expect(casesOf(doubles, 6).map(({ input }) => input)).not.toEqual(cases.map(({ input }) => input));
});

test('every case can be generated again from its path', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(61), (seed, i) => {
      const tried = casesOf(doubles, seed)[i];
      expect(caseAt(doubles, seed, tried?.path as string)).toEqual(tried);
    }),
    { numRuns: 50 },
  );
});

test('a path that leads nowhere is a KitError', () => {
  expect(() => caseAt(doubles, 5, 'e7')).toThrow(KitError);
  expect(() => caseAt(doubles, 5, 'x')).toThrow(KitError);
});

test('the path of a shrunk case generates the shrunk case again', async () => {
  const wrongAbove20 = async (calls: readonly { args: readonly unknown[] }[]) =>
    calls.map(({ args }) => value((args[0] as number) > 20 ? 0 : 2 * (args[0] as number)));
  const failing = casesOf(doubles, 9).find(({ input }) => (input as number) > 300);
  if (!failing) {
    throw new Error('the seed makes no number above 300');
  }
  const fault = { call: 0, rationale: '', expected: '', received: '' };
  const smallest = await shrink(
    doubles,
    { case: failing, calls: failing.calls, replies: [], fault },
    9,
    wrongAbove20,
  );
  expect(smallest.case.input).toBe(21);
  expect(caseAt(doubles, 9, smallest.case.path).input).toBe(21);
});

test('the numbers of a shrunk case are distinct, and none is 0 or 1, if they need not be', async () => {
  const alwaysWrong = async (calls: readonly unknown[]) => calls.map(() => value(Number.NaN));
  const failing = casesOf(sums, 9).find(({ input }) => new Set([0, 1, ...(input as number[])]).size === 8);
  if (!failing) {
    throw new Error('the seed makes no six such numbers');
  }
  const fault = { call: 0, rationale: '', expected: '', received: '' };
  const failure = { case: failing, calls: failing.calls, replies: [], fault };
  const { input } = (await shrink(sums, failure, 9, alwaysWrong)).case as { input: number[] };
  expect(input).toHaveLength(2);
  expect(new Set(input).size).toBe(2);
  expect(Math.min(...input)).toBeGreaterThan(1);
  expect(Math.max(...input)).toBeLessThan(6);
});

test('a failure that cannot be reproduced is reported as it was', async () => {
  const failing = casesOf(doubles, 9)[10];
  if (!failing) {
    throw new Error('there is no case 10');
  }
  const rightNow = async (calls: readonly { args: readonly unknown[] }[]) =>
    calls.map(({ args }) => value(2 * (args[0] as number)));
  const failure = {
    case: failing,
    calls: failing.calls,
    replies: [],
    fault: { call: 0, rationale: 'r', expected: '', received: '' },
  };
  expect(await shrink(doubles, failure, 9, rightNow)).toBe(failure);
});

test('a token survives being written and read; any other text is a KitError', () => {
  const token = { exercise: '04-gradient-step', check: 'a-b', seed: 20260501, path: 'g12:0:3' };
  expect(replayToken(token)).toBe('04/a-b/c293p/g12:0:3');
  expect(readReplayToken(replayToken(token))).toEqual({ ...token, exercise: '04' });
  const long = { ...token, path: 'g2:0:0:0:1:1:12:7:7:7:7' };
  expect(replayToken(long)).toBe('04/a-b/c293p/g2:0x3:1x2:12:7x4');
  expect(readReplayToken(replayToken(long)).path).toBe(long.path);
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(text.split('/').length !== 4);
      expect(() => readReplayToken(text)).toThrow(KitError);
    }),
  );
});
