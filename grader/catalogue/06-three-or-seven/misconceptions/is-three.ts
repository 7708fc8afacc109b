import type { Call, ImagesArgument, Reply } from '../../../model/call.ts';
import type { Misconception } from '../../../model/exercise.ts';
import type { Params } from '../../../model/values.ts';
import { type Detect, misconceptionOf } from '../../kinds/misconception.ts';

const misconception = misconceptionOf('isThree');

/**
 * The threshold may be 0.5 or 0, whichever suits the student's own `train`. A mistake that can come with both has
 * a wrong answer for each; `…-at-zero` is the second.
 */
export const isThreeMisconceptions: readonly Misconception[] = [
  misconception(
    'above-zero',
    'Your line seems to be at 0 (a sigmoid above 0.5 is the same line). That is the middle if training went through the sigmoid. If it aimed at 1 for a three and 0 for a seven, which number lies halfway?',
    ['above-zero', 'probability-above-one-half'],
  ),
  {
    ...misconception(
      'above-one-half',
      'Your line seems to be at 0.5, halfway between the targets 1 and 0. Did your train go through the sigmoid? Then 0 is the toss-up, for sigmoid(0) is 0.5: what becomes of a three whose prediction is 0.3?',
      ['above-one-half-through-the-sigmoid'],
    ),
    detect: lineAtOneHalf,
  },
  misconception(
    'probability-above-zero',
    'Perhaps the predictions go through the sigmoid first, and then you ask whether they are above 0. But a sigmoid nearly always is: what does it make of -5, a clear seven? Where is its middle?',
  ),
  misconception(
    'always-a-three',
    'Everything seems to be called a three, whatever is predicted. Let all weights be 0 and the bias -1,000,000: then each prediction is -1,000,000. Which comparison in yours would call that a seven?',
  ),
  misconception(
    'size-of-the-prediction',
    'Only the size of a prediction seems to count; Math.abs, or a square, does that. But far below the line is a clear vote for a seven: what do you call an image with a prediction of -2?',
  ),
  misconception(
    'below-the-line',
    'The two seem to be swapped: low predictions are called threes. A three has the target 1, so training pulls its prediction up. Is an image with a prediction of 0.9 more like a three, or like a seven?',
    ['below-the-middle', 'below-the-line-at-zero'],
  ),
  misconception(
    'line-by-the-batch',
    'Your line seems to depend on the other images of the batch, perhaps so that it lies in their middle. But a three is a three, whatever stands beside it. Give it one three alone, then one seven alone: can it tell?',
    [
      'above-the-mean',
      'above-the-last-image',
      'upper-half-of-the-batch',
      'halfway-between-lowest-and-highest',
      'line-through-the-first-ten',
    ],
  ),
  misconception(
    'bias-has-no-say',
    'The bias seems to make no difference: it is left out, or it is the line itself. Raise it by 10, and each prediction is 10 higher: should not nearly all images be above the line then? Are they, in yours?',
    ['forgets-the-bias', 'forgets-the-bias-at-zero', 'bias-as-threshold'],
  ),
  misconception(
    'just-one',
    'Perhaps a prediction has to be 1, or about 1, to be a three: then one of 1.6 counts as a seven. But more votes for a three do not make it less of one: how high may a prediction be, to be a three?',
    ['just-one', 'exactly-one'],
  ),
  misconception(
    'leaves-out-the-last-image',
    'The last image seems to get no decision; perhaps the loop ends one too early. Ask about one image alone: how many decisions come back?',
    ['leaves-out-the-last-image', 'leaves-out-the-last-image-at-zero'],
  ),
  misconception(
    'looks-for-the-digit',
    'Perhaps you look for a 3 in the prediction, or for a number nearer to 3 than to 7. But the targets are 1 for a three and 0 for a seven, and predictions are trained to be near those. Which number is halfway between them?',
    ['looks-for-the-digit', 'nearer-to-3-than-to-7'],
  ),
  misconception(
    'compares-like-a-picture',
    'The weights seem to be held against the pixels like a picture, with the distances added up. But a weight is a vote: ink times weight, for a three or against. What does predict of exercise 2 do, and can it do this for you?',
    ['compares-like-a-picture', 'compares-like-a-picture-no-bias'],
  ),
  misconception(
    'mean-of-products',
    'The products seem to be divided by the number of pixels. But training added them up, and its predictions are near 0 and 1 that way. Divided by 784, how near to the line do they all get? What does predict do?',
    ['mean-of-products', 'mean-of-products-at-zero'],
  ),
  misconception(
    'rounds-the-pixels',
    'The pixels seem to be rounded before the prediction, perhaps to ink or no ink. Training saw the grey ones, and so its weights are meant for those. What does predict say of the images just as they are?',
    ['black-and-white', 'black-and-white-at-zero', 'rounds-the-pixels', 'rounds-the-pixels-at-zero'],
  ),
  misconception(
    'rounds-the-weights',
    'The weights seem to be rounded before the prediction. They are small, and there are 784 of them: so many small errors come to something. What does predict say with the params just as they are?',
    ['rounds-the-weights', 'rounds-the-weights-at-zero'],
  ),
  misconception(
    'reads-params-by-their-order',
    'Perhaps you take the first field of params for the weights, and the second for the bias, as Object.values gives them. Fields have names, and may stand in any order. What happens with { bias: 2, weights: [3] }?',
    ['reads-params-by-their-order', 'reads-params-by-their-order-at-zero'],
  ),
  misconception(
    'equal-ones-once',
    'Images that are alike, or predictions that are, seem to get one decision together, as in a Set or a Map. Two equal images are still two, and each should have its decision. How many come back for three blank images?',
    [
      'equal-images-once',
      'equal-images-once-at-zero',
      'equal-predictions-once',
      'equal-predictions-once-at-zero',
    ],
  ),
  misconception(
    'only-the-threes',
    'It looks as if only threes get a decision; filter leaves the others out. Then nobody knows which images they were. A seven should have its false, in its place: how many decisions should come back for a hundred images?',
    ['only-the-threes', 'only-the-threes-at-zero'],
  ),
  {
    ...misconception(
      'gives-the-predictions',
      'The predictions come back as they are. All that is missing is the decision: for each of them, true if it is above the line, else false. Which number is your line, and what does [0.9, 0.2].map((p) => p > 0.5) give?',
    ),
    detect: givesListOf(/entry 0 is the number (?![01]$)/),
  },
  {
    ...misconception(
      'gives-words',
      'The answer seems to be in words. Here a plain yes or no is asked for, in a form that a program can count: is it a three? What does a comparison such as 0.9 > 0.5 give, all by itself?',
      ['words'],
    ),
    detect: givesListOf(/entry 0 is the text/),
  },
  misconception(
    'first-so-many-images',
    'Only the first so many images seem to get a decision. There can be more than you tried it on, and each should have one. How far does your loop count: is there a number in it, such as 100 or 1000?',
    [
      'first-hundred-images',
      'first-hundred-images-at-zero',
      'first-thousand-images',
      'first-thousand-images-at-zero',
    ],
  ),
  misconception(
    'like-the-first-image',
    'All images seem to be called what the first one is; perhaps an index stays at 0. Ask about a three and a seven, and then about the seven and the three: do the two answers within one list ever differ?',
    ['like-the-first-image', 'like-the-first-image-at-zero'],
  ),
  misconception(
    'one-decision-for-all',
    'One true or false seems to come back for the whole batch. Each image has its own decision: if you ask about a three and a seven, which of them does your answer speak of?',
    ['one-decision-for-all', 'one-decision-for-all-at-zero'],
  ),
  misconception(
    'ones-and-zeros',
    'You give 1 and 0, perhaps because the targets are. Here the answer is yes or no: is it a three? What does a comparison such as 0.9 > 0.5 give, all by itself?',
    ['ones-and-zeros', 'ones-and-zeros-at-zero'],
  ),
  misconception(
    'a-decision-for-no-images',
    'Without any images, it still decides something. Perhaps an empty batch looked like a blank image. One decision for each image: how many is that for none?',
    ['a-decision-for-no-images', 'a-decision-for-no-images-at-zero'],
  ),
  misconception(
    'throws-on-no-images',
    'It throws when there are no images. Perhaps that is from the losses: there is no mean of nothing. But a decision for each image can be given, even if there are none: how long is that list?',
    ['throws-on-no-images', 'throws-on-no-images-at-zero'],
  ),
  misconception(
    'sorts-the-decisions',
    'The decisions seem to come back sorted. Then nobody knows which image is which: ask about a three and then a seven, in this order. Does true come first?',
    ['sorts-the-decisions', 'sorts-the-decisions-at-zero'],
  ),
  misconception(
    'list-outside-the-function',
    'The list of decisions seems to live outside the function, and to go on growing from call to call. Ask twice about three images: do three decisions come back the second time, or six?',
    ['list-outside-the-function', 'list-outside-the-function-at-zero'],
  ),
  misconception(
    'remembers-an-earlier-call',
    'It seems to keep something of an earlier call, its decisions or its params. Ask about the same images with a bias of 1,000, and then with -1,000: do the decisions turn around?',
    [
      'remembers-by-number-of-images',
      'remembers-by-number-of-images-at-zero',
      'remembers-the-first-params',
      'remembers-the-first-params-at-zero',
    ],
  ),
  misconception(
    'threshold-follows-the-predictions',
    'Your line seems to move from call to call, after the predictions that it has seen. Then one and the same image may be a three now and a seven later. Ask about others in between: does your line stay where it was?',
  ),
  {
    ...misconception(
      'tosses-a-coin-in-the-middle',
      'Chance seems to have a say in the decisions, perhaps for images that are hard to tell. But a prediction of 0.6 is more like a 1 than a 0: does a coin know better? And what does it say when asked again?',
    ),
    detect: asksChance,
  },
  misconception(
    'changes-the-images',
    'The images that you were given are different afterwards: perhaps their pixels are made all ink or none, or images are taken off the list, as splice and shift do. After your call, would the same images still look the same?',
    ['blackens-the-images', 'takes-images-off-the-list'],
  ),
  misconception(
    'changes-the-params',
    'The params that you were given change: perhaps the 0.5 is taken off their bias, so that the line can be at 0. A neat thought, but it stays off. Print the bias before and after your call: where is it after ten calls?',
    ['takes-the-threshold-off-the-bias'],
  ),
];

/** Detects lists of the wrong kind of entries by the words that report them; an empty list says nothing. */
function givesListOf(words: RegExp): Detect {
  return (_, reply) =>
    reply.kind === 'value' && (reply.value as readonly boolean[]).length === 0
      ? null
      : reply.kind === 'odd-value' && words.test(reply.received);
}

function asksChance(_: Call, reply: Reply): boolean | null {
  return reply.kind === 'value' && reply.mathRandom > 0 ? true : null;
}

/** There are hundreds of new images; deciding only for the first hundred is another misconception. */
const HUNDRED = 100;

/**
 * A threshold between 0.25 and 0.75 is not wrong in itself, so no wrong answer shows it. If all weights are 0, every
 * prediction is the bias, which can rule such a threshold out. Otherwise the predictions depend on the pixels, which
 * a detector does not see: then the reply only has to look as if each image was decided.
 */
function lineAtOneHalf({ args }: Call, reply: Reply): boolean | null {
  if (reply.kind !== 'value' || reply.changed !== null || reply.mathRandom > 0) {
    return false;
  }
  const [images, { weights, bias }] = args as unknown as readonly [
    readonly unknown[] | ImagesArgument,
    Params,
  ];
  const decisions = reply.value as readonly boolean[];
  if (!('$images' in images) && images.length !== decisions.length) {
    return false;
  }
  if (weights.every((weight) => weight === 0)) {
    const clear = bias <= 0.25 || bias >= 0.75;
    return clear && decisions.some((decision) => decision !== bias > 0.5) ? false : null;
  }
  const mixed = decisions.includes(true) && decisions.includes(false, decisions.indexOf(true));
  const manyNew = '$images' in images && images.$images === 'newImages' && decisions.length > HUNDRED;
  return manyNew && mixed ? true : null;
}
