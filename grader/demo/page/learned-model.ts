import type { ThreesAndSevens } from '../../../data/digits.ts';
import type { Params } from '../../model/values.ts';
import { NoAnswer } from '../functions.ts';
import { isUsable } from '../is-usable.ts';
import { thresholdOf } from '../threshold.ts';
import { withAnswers } from '../with-answers.ts';
import type { ModelContent } from './client/content.ts';
import { imagesOf } from './client/maths/images.ts';
import { shareRight, votesOf } from './client/maths/linear.ts';
import type { LessonFunctions } from './lesson-functions.ts';

/**
 * What `train` learns from a batch of images that the sandbox has, and the threshold that goes with it: where `isThree` of the same
 * file draws the line.
 *
 * @param test images that are like those that it learned from: they say whether it learned, and what is near the line
 * @throws KitError if ours learns nothing from these images either
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
    if (!isUsable({ weights, bias }, columns)) {
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

/** A share of how far from the threshold the votes of some images usually are. */
function unsureWithin(votes: Float64Array, threshold: number): number {
  const distances = votes.map((vote) => Math.abs(vote - threshold)).sort();
  return UNSURE * (distances[Math.floor(votes.length / 2)] as number);
}

const UNSURE = 0.15;
