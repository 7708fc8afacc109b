import type { ThreesAndSevens } from '../../../data/digits.ts';
import type { Params } from '../../model/values.ts';
import { NoAnswer } from '../functions.ts';
import type { ModelContent } from './client/content.ts';
import { imagesOf } from './client/maths/images.ts';
import { shareRight, votesOf } from './client/maths/linear.ts';
import { type LessonFunctions, withAnswers } from './lesson-functions.ts';

/**
 * What `train` learns from a batch of images that the sandbox has, and the threshold that goes with it: where `isThree` of the same
 * file draws the line.
 *
 * @param test images that are like those that it learned from: they say whether it learned, and what is near the line
 */
export async function learnedModel(
  functions: LessonFunctions,
  batch: string,
  targets: readonly number[],
  test: ThreesAndSevens,
): Promise<ModelContent> {
  return withAnswers(functions, async () => {
    const [params] = await functions.ask(EXERCISE, [
      {
        function: 'train',
        args: [{ $images: batch }, targets, { $randn: SEED }],
        answer: 'params',
        timeLimit: 20_000,
      },
    ]);
    const { weights, bias } = params as Params;
    const { columns } = test.images;
    if (weights.length !== columns || ![...weights, bias].every(Number.isFinite)) {
      throw new NoAnswer(EXERCISE);
    }
    const threshold = await thresholdOf(functions, columns);
    const votes = votesOf({ weights, bias }, imagesOf(test.images.bytes, columns, test.targets));
    // Its rate may suit the images that it was made for, and blow up with others.
    if ((await functions.isOwn(EXERCISE)) && shareRight(votes, test.targets, threshold) < LEAST_RIGHT) {
      throw new NoAnswer(EXERCISE);
    }
    return {
      weights: weights.map((weight) => Number(weight.toPrecision(7))),
      bias,
      threshold,
      unsure: unsureWithin(votes, threshold),
      isOwn: await functions.isOwn(EXERCISE),
    };
  });
}

const EXERCISE = '06-three-or-seven';
const SEED = 3737;
/** Who learns nothing is right half of the time. */
const LEAST_RIGHT = 0.8;

/**
 * Asks `isThree` about a blank image, with a bias that is moved until the decision turns: twenty times, each time between two
 * neighbours of the time before. Of the thresholds that fit, the simplest.
 */
async function thresholdOf(functions: LessonFunctions, columns: number): Promise<number> {
  const weights = new Array<number>(columns).fill(0);
  let [low, high] = [-LARGEST, LARGEST];
  for (let round = 0; round < ROUNDS; round += 1) {
    const biases = Array.from({ length: PARTS - 1 }, (_, i) => low + ((i + 1) * (high - low)) / PARTS);
    const decisions = (await functions.ask(
      EXERCISE,
      biases.map((bias) => ({
        function: 'isThree',
        args: [[new Array<number>(columns).fill(0)], { weights, bias }],
        answer: 'booleans',
      })),
    )) as readonly (readonly boolean[])[];
    const first = decisions.findIndex(([isThree]) => isThree === true);
    const [before, after] = first === -1 ? [biases.length - 1, biases.length] : [first - 1, first];
    [low, high] = [biases[before] ?? low, biases[after] ?? high];
  }
  return [0, 0.5].find((simple) => simple >= low && simple <= high) ?? (low + high) / 2;
}

/** No threshold is further from 0. */
const LARGEST = 64;
const PARTS = 16;
const ROUNDS = 5;

/** A share of how far from the threshold the votes of some images usually are. */
function unsureWithin(votes: Float64Array, threshold: number): number {
  const distances = votes.map((vote) => Math.abs(vote - threshold)).sort();
  return UNSURE * (distances[Math.floor(votes.length / 2)] as number);
}

const UNSURE = 0.15;
