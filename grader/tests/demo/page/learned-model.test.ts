import { expect, test } from 'vitest';
import { learnedModel } from '../../../demo/page/learned-model.ts';
import type { LessonFunctions } from '../../../demo/page/lesson-functions.ts';
import type { Params, Vector } from '../../../model/values.ts';
import { fakeFunctions, type Own } from './fake-functions.ts';

const IMAGES = { rows: 4, columns: 3, bytes: Uint8Array.from([255, 0, 0, 0, 255, 0, 200, 0, 0, 0, 200, 0]) };
const TARGETS = [1, 0, 1, 0];

/** Learns nothing, and decides at a threshold of its own. */
function student(threshold: number, weights: Vector = [1, -1, 0]): Own {
  return ({ function: name, args }) => {
    if (name === 'train') {
      return { weights, bias: 0.25 };
    }
    const [rows, params] = args as [readonly Vector[], Params];
    return rows.map(
      (row) =>
        row.reduce((sum, ink, i) => sum + ink * (params.weights[i] as number), params.bias) > threshold,
    );
  };
}

async function modelOf(own: Own) {
  const functions = fakeFunctions({ all: IMAGES }, { '06-three-or-seven': own });
  return learnedModel(functions, 'all', TARGETS, { images: IMAGES, targets: TARGETS });
}

test.each([0, 0.5])('finds the threshold %f of isThree, exactly', async (threshold) => {
  expect(await modelOf(student(threshold))).toMatchObject({
    threshold,
    isOwn: true,
    weights: [1, -1, 0],
    bias: 0.25,
  });
});

test.each([0.37, -0.25, 0.501])('finds any other threshold nearly: %f', async (threshold) => {
  expect((await modelOf(student(threshold))).threshold).toBeCloseTo(threshold, 3);
});

test('what is near the line is a share of how far the votes usually are', async () => {
  // Votes: 1.25, -0.75, about 1.03 and -0.53.
  expect((await modelOf(student(0))).unsure).toBeCloseTo(0.15 * (0.25 + 200 / 255), 6);
});

test('a train that gives no answer, or weights that are of no use, is replaced by ours', async () => {
  const useless = [student(0, [1, 2]), student(0, [1, Number.NaN, 0]), student(0, [-1, 1, 0])];
  for (const own of [...useless, (() => null) as Own]) {
    const model = await modelOf(own);
    expect(model).toMatchObject({ isOwn: false, threshold: 0.5 });
    expect(model.weights).toHaveLength(3);
  }
});

test('images from which even ours learns no numbers end it', async () => {
  const answered = fakeFunctions({ all: IMAGES });
  const functions: LessonFunctions = {
    ...answered,
    ask: async (exercise, calls) =>
      calls[0]?.function === 'train'
        ? [{ weights: [1, Number.NaN, 0], bias: 0 }]
        : answered.ask(exercise, calls),
  };
  const learning = learnedModel(functions, 'all', TARGETS, { images: IMAGES, targets: TARGETS });
  await expect(learning).rejects.toMatchObject({ code: 'unusable-digits' });
});
