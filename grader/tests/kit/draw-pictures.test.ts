import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gradeWithPictures } from '../../kit/grade-submission.ts';
import { loadCatalogue } from '../../kit/load-catalogue.ts';
import { EXERCISES, SOLUTIONS } from '../../kit/paths.ts';
import { submissionOf } from '../../kit/student.ts';
import type { LossPicture, WeightsPicture } from '../../model/picture.ts';

const exercises = loadCatalogue();

/** The solutions, with changes to some of them. */
function texts(changes: Readonly<Record<string, (text: string) => string>>): ReadonlyMap<string, string> {
  const names = readdirSync(SOLUTIONS).filter((name) => /^\d\d-/.test(name));
  return new Map(
    names.map((name) => {
      const text = readFileSync(join(SOLUTIONS, name), 'utf8');
      return [name, changes[name.slice(0, 2)]?.(text) ?? text];
    }),
  );
}

const drawn = async (changes: Parameters<typeof texts>[0], only: readonly string[]) =>
  gradeWithPictures(submissionOf(texts(changes)), exercises, { seed: 1, only });

const FRUIT = '05-apples-and-pears';
const DIGITS = '06-three-or-seven';

test('right answers: the loss with the receipts of the story, and what was learned', async () => {
  const { result, pictures } = await drawn({}, [FRUIT, DIGITS]);
  expect(result.points).toBe(30);
  const loss = pictures.get(FRUIT) as LossPicture;
  expect(loss).toMatchObject({ kind: 'loss', isFailing: false, end: null });
  expect(loss.call).toContain('[[3, 2], [1, 1]], [7, 3]');
  expect(loss.points[0]).toEqual({ steps: 0, loss: (26 ** 2 + 11 ** 2) / 2 });
  expect(loss.points.at(-1)?.loss).toBeLessThanOrEqual(loss.tolerance);
  // The solution walks as the reference does.
  expect(loss.reference).toEqual(loss.points);
  const weights = pictures.get(DIGITS) as WeightsPicture;
  expect(weights).toMatchObject({ kind: 'weights', line: 'own' });
  expect(weights.influence).toHaveLength(784);
  expect(weights.wrongCount).toBeLessThan(0.04 * weights.tested);
  expect(weights.wrong).toHaveLength(weights.wrongCount);
});

test('a walk that blows up: the call that the check shows, and where the numbers end', async () => {
  const { result, pictures } = await drawn(
    { '05': (text) => text.replace('baskets.length / (2 * squares)', '0.5') },
    [FRUIT],
  );
  const { isFailing, points, end, call } = pictures.get(FRUIT) as LossPicture;
  expect(isFailing).toBe(true);
  expect(result.exercises[0]?.checks.map((check) => check.counterexample?.call)).toContain(call);
  expect(points.at(-1)?.loss).toBeGreaterThan(1000 * (points[0]?.loss ?? 0));
  expect(end).toMatch(/^With maxSteps \d+, /);
});

test('what is claimed is not believed: the loss is measured here', async () => {
  const { pictures } = await drawn(
    {
      '05': (text) =>
        text.replace('return { params, loss, steps };', 'return { params: start, loss: 0, steps };'),
    },
    [FRUIT],
  );
  const { points } = pictures.get(FRUIT) as LossPicture;
  expect(new Set(points.map(({ loss }) => loss)).size).toBe(1);
  expect(points[0]?.loss).toBeGreaterThan(0);
});

test('without decisions of their own, the best line is drawn', async () => {
  const unwritten = "throw new Error('isThree: not written yet');\n  return predict(images, params)";
  const { pictures } = await drawn(
    { '06': (text) => text.replace('return predict(images, params)', unwritten) },
    [DIGITS],
  );
  expect(pictures.get(DIGITS)).toMatchObject({ kind: 'weights', line: 'best' });
});

test('of what is not written, there is nothing to see', async () => {
  const stubs = new Map(
    [...texts({}).keys()].map((name) => [name, readFileSync(join(EXERCISES, name), 'utf8')]),
  );
  const { result, pictures } = await gradeWithPictures(submissionOf(stubs), exercises, { seed: 1 });
  expect(result.points).toBe(0);
  expect(pictures.size).toBe(0);
});

test('only what is wanted, and what the weights look for', async () => {
  const { pictures } = await gradeWithPictures(
    submissionOf(texts({})),
    exercises,
    { seed: 1, only: [FRUIT, DIGITS] },
    ({ inTerminal }, { points }) => inTerminal === true && points === 30,
  );
  expect([...pictures.keys()]).toEqual([DIGITS]);
  const { ink, trained } = pictures.get(DIGITS) as WeightsPicture;
  expect(trained).toBe(2000);
  expect(ink).toHaveLength(784);
  expect(Math.max(...ink.map(Math.abs))).toBeLessThanOrEqual(1);
  // Right of the middle there is the ink of a 3.
  expect(ink[12 * 28 + 17]).toBeGreaterThan(0.3);
});
