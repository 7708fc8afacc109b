import { expect, it } from 'vitest';
import { loadCatalogue } from '../../../kit/load-catalogue.ts';
import { gradeTwice } from '../../../lab/repeat/grade-twice.ts';
import { type Graded, gradedText, submissionsOf } from '../../../lab/repeat/graded.ts';
import type { Result } from '../../../model/result.ts';

const exercises = loadCatalogue();
const SETTINGS = {
  seed: 7,
  order: (all: readonly Graded[]) => [...all].reverse(),
};

/** Takes its numbers from chance, from the time, and from how deep a recursion gets. */
const BY_CHANCE = `
let depth = 0;
const dive = (): void => { depth += 1; dive(); };
try { dive(); } catch {}
console.log('started', new Date().toISOString(), performance.now(), crypto.randomUUID(), depth);
export function rescaleGuess() {
  const start = Date.now();
  while (Date.now() - start < 30);
  return [depth, Math.random(), performance.now()];
}
`;

it('answers by chance, by the clock and by the depth of a recursion get the same result twice', async () => {
  const submission = gradedText(
    { name: 'by chance', exercise: '05-apples-and-pears', function: 'rescaleGuess', text: BY_CHANCE },
    exercises,
  );
  expect(await gradeTwice([submission], SETTINGS)).toEqual([{ name: 'by chance', differences: [] }]);
});

it.each([
  ['wrong', 'picks-receipts-with-math-random'],
  ['held-out', 'init-params--math-random-for-all--and'],
  ['hostile', 'state/same-answer-in-the-same-millisecond'],
  ['hostile', 'forge/leaves-as-if-it-was-killed'],
  ['hostile', 'resource/heap'],
] as const)('of the %s collection: %s', async (collection, name) => {
  const chosen = submissionsOf(collection, exercises).filter((one) => one.name.includes(name));
  const outcomes = await gradeTwice(chosen, SETTINGS);
  expect(outcomes).toHaveLength(1);
  expect(outcomes[0]?.differences).toEqual([]);
});

it('reports where two gradings differ, and if only one of them fails', async () => {
  let points = 0;
  const counting: Graded = { name: 'counting', grade: async () => resultWith(++points) };
  let times = 0;
  const failing: Graded = {
    name: 'failing',
    async grade() {
      times += 1;
      if (times === 2) {
        throw new Error('no sandbox');
      }
      return resultWith(1);
    },
  };
  const outcomes = await gradeTwice([counting, failing], SETTINGS);
  expect(outcomes.map(({ name }) => name)).toEqual(['failing', 'counting']);
  expect(outcomes[0]?.differences).toContain('failed: nothing, then "Error: no sandbox"');
  expect(outcomes[1]?.differences).toEqual(['points: 1, then 2']);
});

function resultWith(points: number): Result {
  return { version: 1, seed: 7, points, maxPoints: 9, exercises: [] };
}
