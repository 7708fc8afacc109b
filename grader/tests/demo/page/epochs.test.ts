import { expect, test } from 'vitest';
import { unpackRows } from '../../../demo/page/client/unpack.ts';
import { BATCH_SIZE, learnEpochs } from '../../../demo/page/epochs.ts';
import type { LessonFunctions } from '../../../demo/page/lesson-functions.ts';
import { lessonBatches } from '../../../demo/page/lesson-images.ts';
import type { Params } from '../../../model/values.ts';
import { fakeFunctions, type Own } from './fake-functions.ts';

/** 500 images of 784 pixels: a three has ink at the start, a seven at the end. */
const TRAIN = (() => {
  const targets = Array.from({ length: 500 }, (_, row) => row % 2);
  const bytes = new Uint8Array(500 * 784);
  targets.forEach((target, row) => {
    bytes.fill(200, row * 784 + (target === 1 ? 0 : 700), row * 784 + (target === 1 ? 40 : 740));
  });
  return { images: { rows: 500, columns: 784, bytes }, targets };
})();
const BATCHES = lessonBatches({ train: TRAIN, test: TRAIN }, BATCH_SIZE);

test('the first row is the first guess, and training separates the two', async () => {
  const functions = fakeFunctions(BATCHES);
  const { packed, own, batchSize } = await learnEpochs(functions, TRAIN);
  const rows = unpackRows(packed, 785);
  expect({ own, batchSize, rows: rows.length }).toEqual({ own: [], batchSize: BATCH_SIZE, rows: 13 });
  const guess = functions.asked.find((call) => call.function === 'initParams');
  expect(guess?.args[2]).toBe(0.01);
  const last = rows.at(-1) as Float32Array;
  expect(last[5]).toBeGreaterThan((last[705] as number) + 0.01);
  // Every image once an epoch, the last batch being smaller.
  const batches = functions.asked.filter((call) => call.function === 'gradient').map((call) => call.args[0]);
  expect(batches.slice(0, 4)).toEqual([0, 1, 2, 0].map((batch) => ({ $images: `batch-${batch}` })));
});

test('says which functions were the student’s own', async () => {
  const init: Own = () => ({ weights: new Array<number>(784).fill(0.125), bias: 0.5 });
  const { own, packed } = await learnEpochs(fakeFunctions(BATCHES, { '01-init-params': init }), TRAIN);
  expect(own).toEqual(['initParams']);
  expect([...(unpackRows(packed, 785)[0] as Float32Array).subarray(782)]).toEqual([0.125, 0.125, 0.5]);
});

test('a gradient that takes long is replaced by ours, and one that gives no answer too', async () => {
  const slow: Own = async (call) => {
    if (call.function === 'gradient') {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { weights: new Array<number>(784).fill(0), bias: 0 } satisfies Params;
    }
    return undefined;
  };
  for (const own of [slow, (() => null) as Own]) {
    const functions = fakeFunctions(BATCHES, { '04-gradient-step': own });
    expect((await learnEpochs(functions, TRAIN)).own).toEqual([]);
  }
});

test('a gradient that is no number is replaced by ours', async () => {
  const noNumber: Own = ({ function: name }) =>
    name === 'gradient' ? { weights: new Array<number>(784).fill(Number.NaN), bias: 0 } : undefined;
  const functions = fakeFunctions(BATCHES, { '04-gradient-step': noNumber });
  const { own, packed } = await learnEpochs(functions, TRAIN);
  expect(own).toEqual([]);
  expect([...unpackRows(packed, 785).flatMap((row) => [...row])].every(Number.isFinite)).toBe(true);
});

test('it ends if even ours grow too large for the page', async () => {
  const answered = fakeFunctions(BATCHES);
  const growing: LessonFunctions = {
    ...answered,
    ask: async (exercise, calls) =>
      calls[0]?.function === 'gradientStep'
        ? [{ weights: new Array<number>(784).fill(1e39), bias: 0 }]
        : answered.ask(exercise, calls),
  };
  await expect(learnEpochs(growing, TRAIN).then(() => 'done')).rejects.toMatchObject({
    code: 'unusable-digits',
  });
});
