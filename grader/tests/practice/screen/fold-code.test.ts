import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldCode } from '../../../practice/screen/fold-code.ts';

test('a line of code is broken at spaces, never inside a text', () => {
  expect(foldCode("  throw new Error('they are of different lengths');", 46)).toEqual([
    '  throw new',
    "      Error('they are of different lengths');",
  ]);
  expect(foldCode("  throw new Error('they are of different lengths');", 45)).toHaveLength(2);
  expect(foldCode("  throw new Error('they are of different lengths');", 30)).toHaveLength(1);
  expect(foldCode('  return a + b;', 20)).toEqual(['  return a + b;']);
});

test('nothing is lost but spaces', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (line, width) => {
      const bare = (text: string) => text.replaceAll(/\s/g, '');
      expect(bare(foldCode(line, width).join(''))).toBe(bare(line));
    }),
  );
});
