import { expect, it } from 'vitest';
import { DEFAULT_SEED } from '../../../kit/seed.ts';
import { gradeBlocked } from '../../../lab/busy/gradings.ts';

it('a grader that is blocked for a while costs a right submission nothing', async () => {
  const options = { gradings: 1, workers: 1, seed: DEFAULT_SEED, blockMs: 6_000 };
  const graded = await gradeBlocked(options);
  expect(graded).toHaveLength(1);
  expect(graded[0]?.sites).toBeGreaterThan(20);
  for (const { lost, fault } of graded) {
    expect({ lost, fault }).toEqual({ lost: [], fault: null });
  }
});
