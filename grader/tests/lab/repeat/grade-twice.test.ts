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

/** Mistakes that take their chance, or the time, from the wrong place. */
const BY_CHANCE = `
import { gradient, gradientStep } from './04-gradient-step.ts';
console.log('started', new Date().toISOString(), performance.now(), crypto.randomUUID());
export function train(images: number[][], targets: number[]) {
  let params = { weights: images[0].map(() => Math.random() / 10), bias: Math.random() };
  const start = Date.now();
  while (Date.now() - start < 30) {
    const rows = Array.from({ length: 20 }, () => Math.floor(Math.random() * images.length));
    params = gradientStep(params, gradient(rows.map((i) => images[i]), rows.map((i) => targets[i]), params), 0.01);
  }
  console.log('took', performance.now() - start);
  return params;
}
let depth = 0;
export function isThree(images: number[][]) {
  const dive = () => { depth += 1; dive(); };
  try { dive(); } catch { throw new Error(\`\${depth} deep\`); }
}
export function accuracy() { return Math.random() + Date.now(); }
`;

it('answers by chance, by the clock and by the depth of a recursion get the same result twice', async () => {
  const submission = gradedText(
    { name: 'by chance', exercise: '06-three-or-seven', function: 'train', text: BY_CHANCE },
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
