import { expect, test } from 'vitest';
import { tokensOf } from '../../../class/similar/tokens.ts';
import { tokensWithin } from '../../../class/similar/tokens-within.ts';

const kinds = (text: string) => tokensOf(text).kinds.join(' ');

const MEAN = `import type { Vector } from './types.ts';
export function mean(xs: Vector): number {
  let sum = 0;
  for (const x of xs) {
    sum += x;
  }
  return sum / xs.length;
}`;

test.each([
  ['names', MEAN.replaceAll('sum', 'total').replaceAll('xs', 'numbers')],
  ['layout and semicolons', MEAN.replaceAll(/\s+/g, ' ').replaceAll('; }', ' }')],
  ['comments', MEAN.replace('let sum', '/* adds up */ let sum // from 0\n').replace('let sum', 'let sum')],
  ['types', MEAN.replace(': number {', ' {').replace('xs: Vector', 'xs: readonly number[]')],
  ['imports and export', MEAN.replace(/^import.*\n/, '').replace('export ', '')],
  [
    'assertions and brackets',
    MEAN.replace('return sum / xs.length', 'return ((sum as number) / xs!.length)'),
  ],
  ['blocks of one statement', MEAN.replace('{\n    sum += x;\n  }', 'sum += x;')],
])('%s make no difference', (_, text) => {
  expect(text).not.toBe(MEAN);
  expect(kinds(text)).toBe(kinds(MEAN));
});

test.each([
  ['another kind of loop', MEAN.replace('for (const x of xs)', 'for (const x in xs)')],
  ['another operator', MEAN.replace('sum / xs', 'sum * xs')],
  ['a property with another given name', MEAN.replace('xs.length', 'xs.bias')],
  ['another order', MEAN.replace('let sum = 0;', '').replace('return', 'let sum = 0; return')],
])('%s does', (_, text) => {
  expect(kinds(text)).not.toBe(kinds(MEAN));
});

test('tokens lie in the text in order, and each where it is', () => {
  const { kinds: found, starts, ends } = tokensOf(MEAN);
  expect([...starts].sort((a, b) => a - b)).toEqual(starts);
  const texts = found.map((_, i) => MEAN.slice(starts[i], ends[i]));
  expect(texts).toContain('sum');
  expect(texts).toContain('length');
  expect(texts).not.toContain('Vector');
});

test('what no parser can read has no tokens, and neither does what is not there', () => {
  const none = { kinds: [], starts: [], ends: [] };
  expect(tokensWithin(`x = ${'['.repeat(30_000)}`)).toEqual(none);
  expect(tokensWithin('')).toEqual(none);
  expect(tokensWithin('let = = 5 }').kinds.length).toBeGreaterThan(0);
});
