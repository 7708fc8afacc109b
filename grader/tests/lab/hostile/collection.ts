import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_SEED } from '../../../kit/seed.ts';
import { attempts } from '../../../lab/hostile/collection.ts';
import { gradeSolutions } from '../../../lab/hostile/grade-attempt.ts';
import { tryOne } from '../../../lab/hostile/try-one.ts';

/** One test for each submission of some classes, and then the solutions, graded in the same process. */
export function tryClasses(...classes: readonly string[]): void {
  afterAll(async () => {
    const { points, maxPoints } = await gradeSolutions({ seed: DEFAULT_SEED });
    expect(points).toBe(maxPoints);
  });
  const chosen = attempts().filter(
    ({ name }) => classes.includes(name.split('/')[0] as string) && !TAKES_MINUTES.has(name),
  );

  describe.each(classes)('%s', (wanted) => {
    it.each(
      chosen
        .filter(({ name }) => name.startsWith(`${wanted}/`))
        .map((attempt) => [attempt.name, attempt] as const),
    )(
      '%s',
      async (_, attempt) => {
        const outcome = await tryOne(attempt, DEFAULT_SEED);
        expect(outcome.faults).toEqual([]);
        expect(outcome).toMatchObject({ marker: false, connected: false, filesChanged: [] });
      },
      LONGEST_MS,
    );
  });
}

/** These use up all their limits; `npm run hostile` tries them. */
const TAKES_MINUTES: ReadonlySet<string> = new Set(['resource/sleeps-for-ever', 'stall/slow-in-each-call']);

/** Submissions that are slow or sleep in every call use all of their time limits, and more on a busy machine. */
const LONGEST_MS = 300_000;
