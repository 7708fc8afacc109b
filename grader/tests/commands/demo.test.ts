import { expect, it } from 'vitest';
import type { Digits } from '../../../data/digits.ts';
import { demoStory } from '../../demo/story.ts';
import type { Answer, Call } from '../../model/call.ts';
import type { Check, Exercise } from '../../model/exercise.ts';
import type { Fit, Params } from '../../model/values.ts';
import { inProcess, type Version } from './in-process.ts';
import { runCli } from './run-cli.ts';

/** A check that passes if the function answers at all. */
function answers(name: string, ...args: Call['args']): Check {
  const call: Call = { function: name, args, answer: 'number' };
  const base = { id: name, function: name, title: name, points: 1, help: '' };
  return {
    ...base,
    edges: [null],
    inputs: null,
    runs: 0,
    ask: () => [call],
    judge: (_, [reply]) =>
      reply?.kind === 'value' ? null : { call: 0, rationale: 'no', expected: '', received: '' },
  };
}

function exercise(id: string, ...checks: readonly Check[]): Exercise {
  const functions = checks.map((check) => check.function);
  return { id, title: id, functions, hints: ['', '', ''], checks, misconceptions: [] };
}

const params = { weights: [1, 2, 0, 0], bias: 0 };

/** 30 images of four pixels to train on, ten to test with: threes have ink on the left. */
const digits: Digits = { train: half(30), test: half(10) };

function half(rows: number): Digits['train'] {
  const targets = Array.from({ length: rows }, (_, i) => i % 2);
  const bytes = Uint8Array.from(targets.flatMap((target) => [255 * target, 255 - 255 * target, 0, 9]));
  return { images: { rows, columns: 4, bytes }, targets };
}

const exercises: readonly Exercise[] = [
  exercise('01-init-params', answers('initParams', 2, { $randn: 1 })),
  exercise('02-linear-predict', answers('predict', [[1, 2]], { weights: [1, 2], bias: 0 })),
  exercise('03-loss', answers('meanSquaredError', [1], [2])),
  exercise('04-gradient-step', answers('gradientStep', params, params, 1)),
  exercise(
    '05-apples-and-pears',
    answers('rescaleGuess', [1], [2], 0),
    answers('solvePrices', ...someReceipt()),
  ),
  {
    ...exercise('06-three-or-seven', answers('isThree', [], params), answers('accuracy', [true], [1])),
    functions: ['train', 'isThree', 'accuracy'],
    images: { images: digits.train.images, newImages: digits.test.images },
  },
];

function someReceipt(): Call['args'] {
  return [[[1]], [2], { weights: [1], bias: 0 }, { tolerance: 1, maxSteps: 1 }];
}

async function tell(versions: Readonly<Record<string, Version>> = {}, imports = {}) {
  const { student, asked } = inProcess(versions, imports);
  return { story: await demoStory(exercises, student, digits), asked };
}

const sourceOf = (story: { used: readonly { id: string; source: string }[] }, id: string) =>
  story.used.find((one) => one.id === id)?.source;

it('uses the student’s own functions if all are right', async () => {
  const { story, asked } = await tell();
  expect(story.used.map(({ source }) => source)).toEqual(['own', 'own', 'own', 'own', 'own']);
  expect(story.used.at(-1)?.functions).toEqual(['train', 'isThree', 'accuracy']);
  expect(asked.filter((call) => call.function === 'solvePrices').length).toBeGreaterThan(10);
});

it('says what is true of the receipts', async () => {
  const { fruit } = (await tell()).story;
  const [guess, ...others] = fruit.oneReceipt;
  expect(guess.predictions).toEqual([33]);
  for (const { predictions, loss } of others) {
    expect(predictions[0]).toBeCloseTo(7);
    expect(loss).toBeCloseTo(0);
  }
  expect(others[0].params.weights.map((price) => price.toFixed(2))).toEqual(['1.06', '1.91']);
  // Two receipts leave a choice, if there may be a fee; nothing for nothing takes it away.
  const predictions = (basket: readonly number[]) =>
    2 * (basket[0] as number) + 0 * (basket[1] as number) + 1;
  expect(
    [
      [3, 2],
      [1, 1],
      [0, 0],
    ].map(predictions),
  ).toEqual([7, 3, 1]);
  const last = fruit.walk.at(-1);
  expect(last?.params.weights[0]).toBeCloseTo(1, 2);
  expect(last?.params.weights[1]).toBeCloseTo(2, 2);
  expect(last?.params.bias).toBeCloseTo(0, 2);
});

it('looks at the walk on a growing scale, from the guess to the end', async () => {
  const { walk, market } = (await tell()).story.fruit;
  expect(walk.map(({ steps }) => steps).slice(0, 5)).toEqual([0, 1, 2, 5, 10]);
  expect(walk[0]?.params).toEqual({ weights: [5, 9], bias: 0 });
  expect(walk.at(-1)?.loss).toBeLessThanOrEqual(1e-8);
  expect(walk.length).toBeLessThanOrEqual(14);
  expect([...market.params.weights, market.params.bias].map(Math.round)).toEqual([30, 45, 20, 150, 10]);
});

it('looks twice at a walk that gets there in one step', async () => {
  const jump: Version = ({ args }, right) => {
    const { maxSteps } = args[3] as { maxSteps: number };
    const fit = right() as Fit;
    return maxSteps === 0 ? fit : { params: { weights: [1, 2], bias: 0 }, loss: 0, steps: 1 };
  };
  const { walk } = (await tell({ solvePrices: jump })).story.fruit;
  expect(walk.map(({ steps }) => steps)).toEqual([0, 1]);
});

it('uses the reference for what is not right yet', async () => {
  const { story, asked } = await tell({ rescaleGuess: () => null });
  expect(sourceOf(story, '05-apples-and-pears')).toBe('reference, not right yet');
  expect(sourceOf(story, '02-linear-predict')).toBe('own');
  expect(story.fruit).toEqual((await tell()).story.fruit);
  const graded = 2;
  expect(asked.filter((call) => call.function === 'solvePrices').length).toBeLessThanOrEqual(graded);
});

it('mentions the references that own functions import', async () => {
  const versions = { gradientStep: () => null };
  const { story } = await tell(versions, { '05-apples-and-pears': ['04-gradient-step'] });
  expect(sourceOf(story, '05-apples-and-pears')).toBe('own');
  expect(sourceOf(story, '04-gradient-step')).toBe('reference, not right yet');
});

it('goes on with the reference if an own function has no answer after all', async () => {
  const threeReceipts: Version = ({ args }, right) => ((args[0] as Answer[]).length === 3 ? null : right());
  const { story } = await tell({ solvePrices: threeReceipts });
  expect(sourceOf(story, '05-apples-and-pears')).toBe('reference, no answer');
  expect(sourceOf(story, '06-three-or-seven')).toBe('own');
  expect(story.fruit).toEqual((await tell()).story.fruit);
});

it.each<[string, Readonly<Record<string, Version>>]>([
  ['weights', { train: () => ({ weights: [1], bias: 0 }) }],
  ['decisions', { isThree: () => [true] }],
  ['accuracies', { accuracy: () => 7 }],
])('goes on with the reference if there are fewer %s than there should be', async (_, versions) => {
  const { story } = await tell(versions);
  expect(sourceOf(story, '06-three-or-seven')).toBe('reference, no answer');
  expect(story.digits).toEqual((await tell()).story.digits);
});

it('tells 3s from 7s with what was learned, next to a coin and to no learning', async () => {
  const left: Params = { weights: [1, -1, 3, 0], bias: 0 };
  const { digits: seen } = (await tell({ train: () => left })).story;
  expect(seen).toMatchObject({ testImages: 10, coin: 0.5, nearerAverage: 1, wrong: [], wrongCount: 0 });
  expect(seen.trained).toEqual([
    { images: 20, accuracy: 1 },
    { images: 30, accuracy: 1 },
  ]);
  // The third pixel is blank in all images, and the fourth the same in all.
  expect(seen.influence.map((value) => value.toFixed(3))).toEqual(['0.500', '-0.500', '0.000', '0.000']);
});

it('shows three of those that were wrong', async () => {
  const everThree: Params = { weights: [0, 0, 0, 0], bias: 9 };
  const { digits: seen } = (await tell({ train: () => everThree })).story;
  expect(seen.wrongCount).toBe(5);
  expect(seen.wrong.map(({ is }) => is)).toEqual([7, 7, 7]);
  expect(seen.wrong[0]?.pixels).toEqual([0, 1, 0, 9 / 255]);
});

it('leaves out what could not be learned from few images', async () => {
  const needsMany: Version = ({ args }, right) => ((args[1] as number[]).length < 30 ? null : right());
  const { story } = await tell({ train: needsMany });
  expect(story.digits.trained.map(({ images }) => images)).toEqual([30]);
  expect(sourceOf(story, '06-three-or-seven')).toBe('own');
});

it('runs from the command line', () => {
  const { status, stdout } = runCli('demo');
  expect(status).toBe(0);
  expect(stdout).toContain('Apples and pears');
  expect(stdout).toContain('3s and 7s');
  expect(stdout).toMatch(/\nNext: .*npm run .*\n$/);
});

it('says what is missing if a folder holds no digits', () => {
  const { status, stdout, stderr } = runCli('demo', '--data', 'data/draw');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('should hold four files');
});
