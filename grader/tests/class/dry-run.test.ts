import { expect, test } from 'vitest';
import { dryRun } from '../../class/dry-run.ts';

test('what is left out twice for one reason is told once, as when it is graded', async () => {
  const evil = { path: 'ada/a.zip/../evil.ts', why: 'leads outside' };
  const ada = { submission: 'ada', persons: [], late: false, files: [], leftOut: [evil, evil] };
  const arrival = {
    ...{ layout: 'folders', sentence: 'a class', people: [ada], notPlaced: [] },
    tree: { files: [], folders: [], leftOut: [], close: () => {} },
  };
  const terminal = { width: 80, colour: false, unicode: true };
  const text = await dryRun(arrival, { ids: ['01-a'], fileBytes: 65_536, terminal });
  expect(text).toMatch(/\n1 file not placed:\n {2}.*evil\.ts”?: leads outside\n\n/);
});
