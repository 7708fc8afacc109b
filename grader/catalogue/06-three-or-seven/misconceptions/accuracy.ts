import { accuracy } from '../../../../solutions/06-three-or-seven.ts';
import type { Call, Reply } from '../../../model/call.ts';
import type { Misconception } from '../../../model/exercise.ts';
import type { Vector } from '../../../model/values.ts';
import { agrees, type ExpectedNumber } from '../../../numbers/tolerance.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { givesBack } from '../../shared-misconceptions/odd-value.ts';
import { rounded } from '../../shared-misconceptions/rounded.ts';

const misconception = misconceptionOf('accuracy');

export const accuracyMisconceptions: readonly Misconception[] = [
  misconception(
    'true-compared-with-one',
    'Perhaps you compare a decision with its target as they are: true and 1 both say three. But === wants the same kind too, and a true is not a number. What does true === 1 give, and so how many can be right?',
  ),
  misconception(
    'share-of-wrong',
    'It looks as if you count the decisions that do not go with their targets, or take 1 for a seven. Of [true, false, true] and the targets [1, 0, 0], two go together and one does not: which of them do you count?',
    ['share-of-wrong', 'count-of-wrong'],
  ),
  misconception(
    'count',
    'You seem to give how many are right: 2 when it is 2 of 3. But 2 of 1,000 would be 2 as well, and much worse. What makes a share of it, so that 1 means all of them?',
  ),
  misconception(
    'percent',
    'Perhaps you think of accuracy in percent: 2 of 3 is 66.7. Here it is a share, from 0 to 1. If all are right, what do you give, and what should it be?',
    ['percent', 'whole-percent'],
  ),
  {
    ...misconception(
      'rounds-the-share',
      'The share seems to be rounded: 2 of 3 is 0.666 and so on, without end. If one of 100,000 images is called a seven by mistake, does yours still tell that from all right?',
      ['rounds-to-two-decimals', 'rounds-to-four-decimals', 'rounds-to-five-decimals', 'five-digits'],
    ),
    detect: rounded(expectedShare),
  },
  {
    ...misconception(
      'mean-of-batch-means',
      'Perhaps you took the share in each batch, and then the mean of these. A short last batch then counts as much as a full one: 64 images all right, and then 1 that is not. Is the share 64/65, or a half?',
    ),
    detect: meanOfBatches,
  },
  misconception(
    'only-threes-count',
    'It looks as if only threes that were found are counted as right. To call a seven a seven is right too: with [false, false] for the targets [0, 0], how many go together?',
  ),
  misconception(
    'share-of-the-threes',
    'Only the threes seem to be asked about: how many of them were found. Calling everything a three would then be perfect. For [true, true, true] and the targets [1, 0, 0], what should the share be?',
  ),
  misconception(
    'never-below-one-half',
    'Perhaps less than a half looked like labels the other way round, so you turn it. But that is worth seeing: 0.03 reveals swapped labels, and 0.97 hides them. What do you get for [true] and the target [0]?',
  ),
  misconception(
    'leaves-out-the-last',
    'The last decision seems not to be counted; perhaps the loop ends one too early. Try one alone: [true] for the target [1]. Is the share 1, or 0?',
  ),
  misconception(
    'first-so-many-only',
    'It looks as if only the first so many decisions count. There can be more images than you tried it on. Is there a number in your loop, such as 100 or 1000, and what becomes of the decisions behind it?',
    ['first-ten-only', 'first-hundred-only', 'first-thousand-only', 'counts-to-a-thousand'],
  ),
  misconception(
    'equal-pairs-once',
    'Pairs that are alike seem to count once, as in a Set or a Map. But ten images that were called threes, and are, are ten that are right. For [true, true, false] and the targets [1, 1, 1], is the share 2/3, or a half?',
  ),
  misconception(
    'over-the-threes',
    'It looks as if you divide by the number of threes. But all images were decided, sevens too, and right sevens count. For [true, false] and the targets [1, 0], how many are right, and of how many?',
  ),
  misconception(
    'share-of-those-called-threes',
    'Only the images that were called threes seem to be asked about. To find one sure three and call all else a seven would then be perfect. For [true, false, false] and the targets [1, 1, 1], what should the share be?',
  ),
  misconception(
    'mean-over-threes-and-sevens',
    'You seem to take the share of the threes and the share of the sevens, and the middle between them. If there are more of one kind, that is another number. With 3 threes, all found, and 1 seven, missed: is it 3/4, or a half?',
  ),
  misconception(
    'all-or-nothing',
    'It says 1 if all are right, and else 0, as every does. But a share knows more: with 96 of 100 right it is 0.96. How many are right in [true, false, true] for the targets [1, 0, 0], and of how many?',
  ),
  {
    ...misconception(
      'gives-text',
      'A text comes back instead of a number: toFixed makes one, and so do quotes. It looks the same when printed, but nobody can calculate with it. What does typeof say of your answer, and is rounding needed at all?',
      ['text-of-two-decimals'],
    ),
    detect: givesBack(/^the text/),
  },
  misconception(
    'count-outside-the-function',
    'The count seems to live outside the function, and to go on growing from call to call. Ask twice about [true, false, true] and [1, 0, 0]: do you get 2/3 both times, or 2/3 and then 4/3?',
  ),
  misconception(
    'best-so-far',
    'What comes back seems to be the best share so far. In a loop that is good to know, but this is asked about one list at a time: ask about [true] and [1], then about [true] and [0]. Does the second say 0?',
  ),
  misconception(
    'remembers-by-length',
    'It seems to keep the answer to an earlier list of the same length. Ask about [true] and [1], then about [true] and [0]: does the second know that it is another list?',
  ),
  misconception(
    'list-of-right-and-wrong',
    'A true or false for each decision seems to come back: a good part of the way. The answer should be one number: of these, how many are true, and what share of them all is that?',
  ),
  misconception(
    'changes-the-targets',
    'The targets that you were given are different afterwards: perhaps 1 and 0 are made into true and false right in their list, or taken off it. Training needs them again, as numbers: after your call, is the first one still 1?',
    ['puts-true-and-false-into-the-targets'],
  ),
  misconception(
    'changes-the-decisions',
    'The decisions that you were given are different afterwards: perhaps they are taken off their list one by one, as shift and pop do, or written over. After your call, what is left of them?',
    ['takes-the-decisions-off-their-list'],
  ),
  misconception(
    'throws-where-nothing-is-right',
    'It throws when nothing is right. Perhaps 0 looked like no answer; ! takes it for that. But 0 is a share like any other, and worth knowing: what is it for [true] and the target [0]?',
  ),
  misconception(
    'nan-for-nothing',
    'Perhaps an empty list did not come to mind: 0 right of 0 is 0 / 0, and JavaScript calls that NaN and goes on. Is there a share of nothing? Would you rather be told?',
  ),
  misconception(
    'zero-for-nothing',
    'Perhaps 0 seemed a safe share of nothing. But 0 says that not one decision was right, and nobody decided anything. How could the caller tell the two apart?',
  ),
  misconception(
    'no-length-check',
    'Perhaps decisions and targets seemed sure to fit. With three decisions and two targets, what is the third held against, and with none of either, what is 0 / 0? Would you rather be told?',
  ),
  misconception(
    'checks-only-for-missing-targets',
    'It looks as if you ask only whether targets are missing. With two decisions and three targets, one image was never decided: does yours throw, or is that one forgotten?',
  ),
];

/** Sizes of batches that people use. */
const SIZES = [2, 4, 5, 8, 10, 16, 20, 25, 32, 50, 64, 100, 128, 256];

/** Detects the mean of the shares of batches, of any usual size. */
function meanOfBatches(call: Call, reply: Reply): boolean | null {
  if (call.throws || reply.kind !== 'value') {
    return null;
  }
  const [decisions, targets] = call.args as unknown as readonly [readonly boolean[], Vector];
  if (agrees(reply.value as number, expectedShare(decisions, targets))) {
    return null;
  }
  return SIZES.some((size) => {
    const shares: number[] = [];
    for (let from = 0; from < decisions.length; from += size) {
      shares.push(accuracy(decisions.slice(from, from + size), targets.slice(from, from + size)));
    }
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    return shares.length > 1 && agrees(reply.value as number, { value: mean, magnitude: 1 });
  });
}

function expectedShare(decisions: readonly boolean[], targets: Vector): ExpectedNumber {
  return { value: accuracy(decisions, targets), magnitude: 1 };
}
