import { expect, it } from 'vitest';
import { looksLikeWork } from '../../../class/files/looks-like-work.ts';

it.each(['a.ts', 'a/b.MTS', 'a.js', 'a.ts.txt', 'A.Zip'])('%s looks like work', (path) => {
  expect(looksLikeWork(path)).toBe(true);
});

it.each(['a.md', 'a.tsx', 'ts', 'a.ts.bak', 'a.ts/b', 'a.json'])('%s does not', (path) => {
  expect(looksLikeWork(path)).toBe(false);
});
