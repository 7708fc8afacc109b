import { expect, test } from 'vitest';
import { byCodePoints } from '../../text/code-points.ts';

test('texts are ordered by their code points, in capitals first and beyond the first 65,536 last', () => {
  expect(['\u{10000}', '\uffee', 'ä', 'b', 'a', 'B', ''].sort(byCodePoints)).toEqual([
    '',
    'B',
    'a',
    'b',
    'ä',
    '\uffee',
    '\u{10000}',
  ]);
  expect(byCodePoints('a', 'a')).toBe(0);
});
