import { averageImages, nearerToThree } from '../../../data/average-images.ts';
import type { Digits } from '../../../data/digits.ts';
import { inkAndVotes } from '../../../data/ink-and-votes.ts';
import type { Call } from '../../model/call.ts';
import type { ImageBatch, Params } from '../../model/values.ts';
import { type Functions, NoAnswer } from '../functions.ts';
import { isUsable } from '../is-usable.ts';
import type { Material } from './material.ts';

/** How right several ways of telling 3s from 7s are. Accuracies are shares, 0 to 1, of the test images. */
export interface Accuracies {
  readonly testImages: number;
  readonly coin: number;
  /** Random first guesses: how many, and how right they are on average. */
  readonly randomGuesses: { readonly count: number; readonly accuracy: number };
  /** Comparing with the average 3 and the average 7. */
  readonly nearerAverage: number;
  /** After training on so many images; on all of them last. */
  readonly trained: readonly { readonly images: number; readonly accuracy: number }[];
}

/** What was learned, beside a random guess. */
export interface Learned {
  /** How many images it learned from. */
  readonly trainImages: number;
  /** What a random guess looks for, and what was learned: see `inkAndVotes`. */
  readonly guessed: readonly number[];
  readonly learned: readonly number[];
}

/** What is still wrong. */
export interface Wrong {
  readonly testImages: number;
  /** Some images that it took for the other digit: 784 pixels, 0 to 1. */
  readonly wrong: readonly { readonly pixels: readonly number[]; readonly is: number }[];
  readonly wrongCount: number;
}

/** Telling 3s from 7s without learning, and with more and more images. */
export async function accuracies(material: Material): Promise<Accuracies> {
  const { functions, digits } = material;
  const { train: trainSet, test: testSet } = digits;
  const guesses = await firstGuesses(functions, testSet.images.columns);
  const guessed = await shareOfRight(functions, digits, await decide(functions, digits, guesses));
  const few: { images: number; accuracy: number }[] = [];
  for (const rows of smallSizes(trainSet)) {
    const params = await trainOnFew(material, rows);
    if (params !== null) {
      few.push({ images: rows, accuracy: await accuracyOf(material, params) });
    }
  }
  return {
    testImages: testSet.targets.length,
    coin: 0.5,
    randomGuesses: {
      count: guesses.length,
      accuracy: guessed.reduce((sum, one) => sum + one, 0) / guesses.length,
    },
    nearerAverage: share(nearerToThree(testSet.images, averageImages(trainSet)), testSet.targets),
    trained: [
      ...few,
      { images: trainSet.targets.length, accuracy: await accuracyOf(material, await material.trained()) },
    ],
  };
}

/** What the weights look for, at random and learned. */
export async function learned(material: Material): Promise<Learned> {
  const { images, targets } = material.digits.train;
  const params = await material.trained();
  const [guess] = await firstGuesses(material.functions, images.columns);
  return {
    trainImages: targets.length,
    guessed: inkAndVotes(images, (guess as Params).weights),
    learned: inkAndVotes(images, params.weights),
  };
}

/** The test images that are taken for the other digit. */
export async function stillWrong(material: Material): Promise<Wrong> {
  const { functions, digits } = material;
  const { targets } = digits.test;
  const [decisions = []] = await decide(functions, digits, [await material.trained()]);
  const wrong = decisions.flatMap((decision, i) => (decision === (targets[i] === 1) ? [] : [i]));
  return {
    testImages: targets.length,
    wrong: wrong.slice(0, MOST_SHOWN).map((row) => imageAt(digits, row)),
    wrongCount: wrong.length,
  };
}

const MOST_SHOWN = 3;

function imageAt({ test }: Digits, row: number): Wrong['wrong'][number] {
  const { columns, bytes } = test.images;
  return {
    pixels: Array.from(bytes.subarray(row * columns, (row + 1) * columns), (ink) => ink / 255),
    is: test.targets[row] === 1 ? 3 : 7,
  };
}

/** By the names that calls use: all images, the test images, and the first 20 and 200. */
export function imagesOfChapters({ train, test }: Digits): Readonly<Record<string, ImageBatch>> {
  const { columns, bytes } = train.images;
  return {
    trainImages: train.images,
    testImages: test.images,
    ...Object.fromEntries(
      smallSizes(train).map((rows) => [
        nameOf(rows),
        { rows, columns, bytes: bytes.subarray(0, rows * columns) },
      ]),
    ),
  };
}

function smallSizes({ targets }: Digits['train']): number[] {
  return [20, 200].filter((rows) => rows < targets.length);
}

function nameOf(rows: number): string {
  return `first${rows}`;
}

/** Null if it cannot learn from so few: no rule says that `train` must. */
async function trainOnFew(
  { functions, digits }: Pick<Material, 'functions' | 'digits'>,
  rows: number,
): Promise<Params | null> {
  try {
    return await train(functions, nameOf(rows), digits.train.targets.slice(0, rows), digits);
  } catch (fault) {
    if (fault instanceof NoAnswer) {
      return null;
    }
    throw fault;
  }
}

/** What `train` learns from all the images. */
export function trainOnAll(functions: Functions, digits: Digits): Promise<Params> {
  return train(functions, 'trainImages', digits.train.targets, digits);
}

async function train(functions: Functions, images: string, targets: readonly number[], digits: Digits) {
  const call: Call = {
    function: 'train',
    args: [{ $images: images }, targets, { $randn: TRAIN_SEED }],
    answer: 'params',
    timeLimit: 20_000,
  };
  const [params] = (await functions.ask(THREE_OR_SEVEN, [call])) as readonly Params[];
  if (params === undefined || !isUsable(params, digits.train.images.columns)) {
    throw new NoAnswer(THREE_OR_SEVEN);
  }
  return params;
}

const TRAIN_SEED = 3737;

async function firstGuesses(functions: Functions, columns: number): Promise<readonly Params[]> {
  const calls = Array.from(
    { length: 20 },
    (_, seed): Call => ({ function: 'initParams', args: [columns, { $randn: seed }], answer: 'params' }),
  );
  return (await functions.ask('01-init-params', calls)) as readonly Params[];
}

/** What `isThree` says of the test images, with each of these parameters. */
export async function decide(functions: Functions, { test }: Digits, all: readonly Params[]) {
  const calls = all.map(
    (params): Call => ({
      function: 'isThree',
      args: [{ $images: 'testImages' }, params],
      answer: 'booleans',
    }),
  );
  const decisions = (await functions.ask(THREE_OR_SEVEN, calls)) as readonly (readonly boolean[])[];
  if (decisions.some(({ length }) => length !== test.targets.length)) {
    throw new NoAnswer(THREE_OR_SEVEN);
  }
  return decisions;
}

/** What `accuracy` says of decisions on the test images. */
export async function shareOfRight(
  functions: Functions,
  { test }: Digits,
  decisions: readonly (readonly boolean[])[],
): Promise<readonly number[]> {
  const calls = decisions.map(
    (some): Call => ({ function: 'accuracy', args: [some, test.targets], answer: 'number' }),
  );
  const all = (await functions.ask(THREE_OR_SEVEN, calls)) as readonly number[];
  if (!all.every((accuracy) => accuracy >= 0 && accuracy <= 1)) {
    throw new NoAnswer(THREE_OR_SEVEN);
  }
  return all;
}

async function accuracyOf({ functions, digits }: Material, params: Params): Promise<number> {
  const [accuracy = 0] = await shareOfRight(functions, digits, await decide(functions, digits, [params]));
  return accuracy;
}

/** Calls are about functions of one exercise. */
export const THREE_OR_SEVEN = '06-three-or-seven';

function share(decisions: readonly boolean[], targets: readonly number[]): number {
  return decisions.filter((decision, i) => decision === (targets[i] === 1)).length / targets.length;
}
