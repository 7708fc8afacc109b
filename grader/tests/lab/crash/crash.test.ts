import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SUBMITTED } from '../../../lab/crash/grade-scenario.ts';
import { copyKit, type KitCopy } from '../../../lab/crash/kit-copy.ts';
import { tryMoments } from '../../../lab/crash/moments.ts';

/** The first exercise of the solutions: the shortest grading. */
const submitted = SUBMITTED.slice(0, 1).map((each) => ({ ...each, only: ['01-init-params'] }));

// `npm run crash` does this hundreds of times, to gradings of all kinds.
describe.skipIf(process.platform !== 'linux')('kill -9', () => {
  let kit: KitCopy;
  beforeAll(() => {
    kit = copyKit();
  });
  afterAll(() => kit.close());

  test.each(['sandbox', 'bundler', 'grader'] as const)('of the %s changes no result', async (kind) => {
    const moments = await tryMoments(kit, { kind, moments: 1, seed: 1, submitted });
    expect(moments.filter(({ hasKilled }) => hasKilled)).toHaveLength(1);
    expect(moments.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
