import { expect, test } from 'vitest';
import { piecesOf } from '../../../class/similar/pieces.ts';
import { runsIn } from '../../../class/similar/runs.ts';
import { right } from './classes.ts';

const LOSS = right('recursion').get('03-loss') as string;
const STEP = right('closed-form').get('04-gradient-step') as string;
const none = new Set<number>();

test('what two files have in common is marked where it is, whatever stands before it', () => {
  const left = `export const a = 1;\n${LOSS}`;
  const right = `${STEP}\n${LOSS.replaceAll('predictions', 'guesses')}`;
  const runs = runsIn(left, right, none);
  const longest = runs.reduce((a, b) => (b.left.end - b.left.start > a.left.end - a.left.start ? b : a));
  const text = left.slice(longest.left.start, longest.left.end);
  expect(text.replaceAll('predictions', 'guesses')).toBe(right.slice(longest.right.start, longest.right.end));
  expect(text).toContain('meanSquaredError');
});

test('no two runs overlap, on either side', () => {
  const runs = runsIn(`${LOSS}\n${STEP}`, `${STEP}\n${LOSS}`, none);
  for (const side of ['left', 'right'] as const) {
    const stretches = runs.map((run) => run[side]).sort((a, b) => a.start - b.start);
    stretches.slice(1).forEach((one, i) => {
      expect(one.start).toBeGreaterThanOrEqual(stretches[i]?.end ?? 0);
    });
  }
  expect(runs.length).toBeGreaterThan(1);
});

test('what everybody was given is no run, nor is what is short or repeated without end', () => {
  const given = new Set(piecesOf(new Map([['03-loss', LOSS]]), ['03-loss']).hashes);
  expect(runsIn(LOSS, LOSS, given)).toEqual([]);
  expect(runsIn('let a = b + c;', 'let a = b + c;', none)).toEqual([]);
  const many = 'f(a[1], b[2]);'.repeat(2_000);
  expect(runsIn(many, many, none)).toEqual([]);
  expect(runsIn(LOSS, '', none)).toEqual([]);
});
