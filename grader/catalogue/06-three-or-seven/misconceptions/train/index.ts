import type { Digits } from '../../../../../data/digits.ts';
import type { Call, Reply } from '../../../../model/call.ts';
import type { Misconception } from '../../../../model/exercise.ts';
import type { Params } from '../../../../model/values.ts';
import { givesBack } from '../../../shared-misconceptions/odd-value.ts';
import { type Facts, factsFinder } from './facts.ts';

/**
 * What may be behind a training that does not learn. Everyone trains in a different way, so most of these are
 * detected by the learned params; running wrong answers here would take seconds.
 *
 * @param digits to train on, and to test with
 */
export function trainMisconceptions(digits: Digits): readonly Misconception[] {
  const find = factsFinder(digits);
  const learned = (shows: (facts: Facts) => boolean) => (call: Call, reply: Reply) => {
    const facts = find(call, reply);
    return facts === null ? null : shows(facts);
  };
  const pixels = digits.train.images.columns;
  return [
    detected(
      'labels-flipped',
      'It has learned, and well, only the other way round: a seven gets the higher number. Perhaps the targets were turned, or 1 was taken for a seven. Print the first image and its target: which digit has the 1?',
      learned(({ reversed, three }) => reversed >= 0.96 && three < 0.7),
      ['labels-flipped'],
    ),
    detected(
      'aims-at-the-digits',
      'Perhaps you took 3 and 7 themselves as targets: threes come out near 3, and sevens near 7, so that sevens are the higher ones. The targets say 1 for a three and 0 for a seven. What does your training compare its predictions with?',
      learned(
        ({ three, seven, reversed }) =>
          Math.abs(three - 3) < 1 && Math.abs(seven - 7) < 1.5 && reversed > 0.9,
      ),
      ['aims-at-the-digits'],
    ),
    detected(
      'loss-grows',
      'The params have run past all bounds, or are NaN. Are the steps too long for images with so much ink, or do they go uphill? Or is a number missing, such as the learning rate? Print it, and the loss after each of the first ten steps: what does a tenth of the rate change?',
      learned(({ size }) => !(size < 1000)),
      ['learning-rate-too-large', 'learning-rate-by-the-first-pixel', 'no-learning-rate', 'uphill'],
    ),
    detected(
      'never-moved',
      'The params that come back are those of the start, or as good as. Perhaps the new ones were made and not kept: gradientStep changes nothing, it gives new params back. Print one weight before the training and after it: has it moved?',
      learned(({ likeDraws, spread, size }) => spread < WILD && (likeDraws > STILL || size === 0)),
      ['never-takes-the-step', 'random-start-only', 'one-tiny-step', 'all-zeros', 'bias-alone'],
    ),
    detected(
      'hardly-moved',
      'The weights are still nearly the random start: hardly any image has left its mark on them. Too few steps, steps too short, or only a few of the images? Count it: how many steps are made, and how many images have been looked at when it is done?',
      learned(
        ({ likeDraws, spread, upright }) =>
          likeDraws > 0.95 && likeDraws <= STILL && spread < WILD && upright < 0.96,
      ),
      ['first-two-images-only', 'rate-far-too-small', 'three-steps-on-all'],
    ),
    detected(
      'wild-start-never-unlearned',
      'It started from guesses as wide as 1, and there are 784 of them: so much noise takes very long to unlearn, and it is nearly all still there. What does initParams take besides the size, and how wide is a start that is soon forgotten?',
      learned(({ likeDraws, spread }) => likeDraws > 0.8 && spread >= WILD),
      ['wild-start-never-unlearned', 'wild-start-one-round'],
    ),
    detected(
      'targets-of-other-images',
      'It says about one half to everything, threes and sevens alike. That is the best there is when images and targets do not belong together: perhaps one of them was shuffled or cut without the other. For the second batch, print an image and its target: do they fit?',
      learned(
        ({ three, seven, upright, likeDraws, spread }) =>
          spread > 0 &&
          Math.abs(three - seven) < 0.15 &&
          Math.min(three, seven) > 0.3 &&
          Math.max(three, seven) < 0.7 &&
          upright < 0.75 &&
          likeDraws < 0.95,
      ),
      ['shuffles-the-images-without-the-targets', 'targets-of-the-first-batch-for-all'],
    ),
    detected(
      'learned-from-too-little',
      'It has begun to learn: threes get higher numbers than sevens. But not for enough of the images. Count the steps that it makes in all: what comes of three times as many? And if you take batches, does a round reach the last image?',
      learned(
        ({ three, seven, upright, likeDraws, likeAverages, spread }) =>
          three - seven > 0.1 &&
          three < 1.2 &&
          seven > -0.2 &&
          upright > 0.75 &&
          upright < 0.96 &&
          likeDraws <= 0.95 &&
          likeAverages < COPIED &&
          spread < WILD,
      ),
      ['first-batch-every-time', 'first-ten-images-only'],
    ),
    detected(
      'compares-with-the-averages',
      'Perhaps you took the average three and the average seven, and how they differ became the weights. That needs no learning, and gets about nine in ten. Could you start from it, or from nothing, and go downhill from there with gradient and gradientStep?',
      learned(({ likeAverages }) => likeAverages >= COPIED),
      ['compares-with-the-averages'],
    ),
    {
      ...detected(
        'gives-the-gradient',
        'What comes back looks like a gradient: for each weight, how the loss changes with it. That is the way uphill from the params, not the params themselves. Which function takes both and gives new params, and which of the two is returned at the end?',
        undefined,
        [],
      ),
      wrongAnswers: ['gives-the-gradient'],
    },
    detected(
      'rounds-the-weights',
      'The weights are rounded, to a tenth or so. They are small, and with 784 of them it is the digits behind that tell threes from sevens. Print a few before you round: how many are smaller than 0.05, and what becomes of these?',
      learned(({ areTenths, size }) => areTenths && size > 0),
      ['rounds-the-weights-to-one-decimal'],
    ),
    {
      ...detected(
        'average-three-as-weights',
        'Perhaps the average three seemed the best thing to look for, and so it became the weights. But ink that sevens have as well tells nothing, and ink that only sevens have should count against a three. Which sign would the weight of such a pixel need?',
        undefined,
        [],
      ),
      wrongAnswers: ['average-three-as-weights'],
    },
    detected(
      'one-weight-too-many',
      'There is one weight more than there are pixels: perhaps the last one stands for the bias, with an input of 1. A fine thought, but params keep the bias in its own place. How many pixels has an image, and how many numbers are in your weights?',
      (_, reply) => (reply.kind === 'value' ? (reply.value as Params).weights.length === pixels + 1 : false),
      ['one-weight-too-many'],
    ),
    detected(
      'math-random',
      'It asks Math.random, perhaps for the start or to shuffle. Then no two trainings are alike, and what once went wrong can never be looked at again. randn is there for all that needs chance: what would you have to change to shuffle with it?',
      (_, reply) => (reply.kind === 'value' ? reply.mathRandom > 0 : null),
      ['shuffles-with-math-random', 'starts-with-math-random'],
    ),
    detected(
      'changes-the-images',
      'The images that you were given are different afterwards: perhaps they are shuffled or scaled in place, or taken off their list batch by batch. The next training starts from what you left. Print how many there are, and the first row, before and after: what has changed?',
      changes(0),
      ['shuffles-the-images-in-place', 'takes-batches-off-the-images', 'takes-the-mean-off-the-images'],
    ),
    detected(
      'changes-the-targets',
      'The targets that you were given are different afterwards: perhaps they became -1 and 1, or true and false, in their own list. Accuracy will be asked of the same list. Print the first ten before and after: are they still 1 and 0?',
      changes(1),
      ['makes-the-targets-minus-one-and-one'],
    ),
    detected(
      'gives-a-promise',
      'Training takes a while, so perhaps async looked right. But async hands out a promise at once, instead of the params, and nobody here waits for it. What happens when the word async goes, and is there anything to wait for?',
      givesBack(/^a promise/),
      ['gives-a-promise'],
    ),
    detected(
      'gives-the-losses-too',
      'A list came back instead of the params: perhaps the loss came along, to see how it went, or weights and bias came without their names. What is all that isThree needs, and by which two names does it ask?',
      givesBack(/^a list of .*values?$/),
      ['gives-the-losses-too'],
    ),
    {
      ...detected(
        'asks-for-one-batch-too-many',
        'It throws once the images are all used up: the loop seems to begin one more batch, with nothing in it. That only shows when the batches come out even. With 40 images, 20 at a time, at which numbers should a batch begin?',
        undefined,
        [],
      ),
      wrongAnswers: ['asks-for-one-batch-too-many'],
    },
    {
      ...detected(
        'keeps-something-between-calls',
        'Something is kept from one training to the next: perhaps the params, the whole answer, or a count. Each training should start afresh, and say the same to the same images, targets and draws. What of yours stands outside the function?',
        undefined,
        [],
      ),
      wrongAnswers: [
        'goes-on-from-the-last-call',
        'remembers-the-first-training',
        'smaller-rate-at-every-call',
      ],
    },
  ];
}

/** A start is wide from this spread on; the lesson says 0.01. */
const WILD = 0.3;
/** Params correlated with the draws as closely as this have not moved. */
const STILL = 0.99995;
/** Params correlated as closely as this are the same numbers, times a factor. */
const COPIED = 0.99999;

function detected(
  id: string,
  text: string,
  detect: Misconception['detect'],
  wrongAnswers: readonly string[],
): Misconception {
  return {
    id,
    function: 'train',
    text,
    wrongAnswers: [],
    alsoHeldBy: wrongAnswers,
    ...(detect && { detect }),
  };
}

function changes(argument: number) {
  return (_: Call, reply: Reply) =>
    reply.kind === 'value' && reply.changed !== null ? reply.changed === argument : null;
}
