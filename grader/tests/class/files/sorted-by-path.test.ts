import { expect, it } from 'vitest';
import { sortedByPath } from '../../../class/files/sorted-by-path.ts';

it('sorts by code points, and keeps the rest', () => {
  const paths = ['\u{10000}', '\uffee', 'b', 'a/b', 'a', 'a-b'];
  expect(sortedByPath(paths.map((path, i) => ({ path, i })))).toEqual(
    [4, 5, 3, 2, 1, 0].map((i) => ({ path: paths[i], i })),
  );
});
