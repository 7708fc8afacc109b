import { expect, test } from 'vitest';
import { notPlacedCsv } from '../../../class/gradebook/not-placed.ts';

test('the files that belong to nobody, sorted by path, with the same escaping', () => {
  expect(
    notPlacedCsv([
      { path: 'b.zip/x, y.ts', why: 'Nobody is called “b”.' },
      { path: '=cmd.ts', why: '@ the top' },
      { path: 'a\n.ts', why: 'why' },
    ]),
  ).toBe('path,why\n\'=cmd.ts,\'@ the top\n"a\n.ts",why\n"b.zip/x, y.ts",Nobody is called “b”.\n');
});

test('none is the header', () => {
  expect(notPlacedCsv([])).toBe('path,why\n');
});
