import type { Call, Reply } from '../../../model/call.ts';
import type { Misconception } from '../../../model/exercise.ts';
import type { Vector } from '../../../model/values.ts';
import { misconceptionOf } from '../../kinds/misconception.ts';
import { rowUnchecked } from './lengths-unchecked.ts';

const misconception = misconceptionOf('predictOne');

/** What goes wrong with lengths: of none at all, or of two that differ. */
export const predictOneLengthMisconceptions: readonly Misconception[] = [
  {
    ...misconception(
      'never-ends-on-no-inputs',
      'It seems to run on for ever if there are no inputs: perhaps the loop takes a first step before it asks whether there is anything to do. Follow it by hand for []: where is i after one step, and can it still meet the length, 0?',
      [],
    ),
    alsoHeldBy: ['never-ends-on-no-inputs'],
    detect: runsOnForNoInputs,
  },
  misconception(
    'throws-on-no-inputs',
    'Perhaps no inputs at all seemed like a mistake, or `reduce` has no start to give back. But with no weights either, the two fit: nothing is added up, and that makes 0. If a shop has no fruit at all and the bag costs 4, what does the receipt say?',
    ['throws-on-no-inputs', 'no-start-for-reduce'],
  ),
  misconception(
    'allows-no-inputs',
    'Perhaps you let an empty list through on purpose: nothing bought, only the fee. But nothing bought is [0, 0]; in [] there are no kinds of fruit at all. With the prices 5 and 9, which of the two do you mean?',
  ),
  {
    ...misconception(
      'no-length-check',
      'Perhaps you trusted that every input has its weight: an answer comes even if the lengths differ. Try one fruit, and then three, with the prices 5 and 9: what do you get each time, and would you rather be told?',
      ['no-length-check', 'no-length-check-by-the-weights'],
    ),
    detect: rowUnchecked,
  },
  misconception(
    'shorter-of-the-two',
    'Perhaps you made the two lists fit, and go only as far as the shorter one. Then a mix-up stays hidden. Three apples and two pears, and a price of 5 for apples alone: who notices that the pears were free?',
  ),
  misconception(
    'checks-one-way-only',
    'It looks as if only one kind of misfit is noticed: too few inputs, or too many. Try one fruit with the prices 5 and 9, and then three fruits with the same two: does it throw both times?',
    ['checks-only-for-too-few-inputs', 'checks-only-for-too-many-inputs'],
  ),
  misconception(
    'told-but-not-thrown',
    'You noticed that the lengths differ: good. But it looks as if NaN or an Error is handed back like an answer, and the caller goes on calculating with it. What is 1 + NaN? And what would stop them for sure?',
    ['gives-nan-on-different-lengths', 'gives-the-error-instead-of-throwing'],
  ),
  misconception(
    'throws-a-text',
    'It throws when the lengths differ: good. But what is thrown seems to be a bare text, which does not know where it came from. Catch it and print its `.stack`: what do you see, and what would an Error show?',
  ),
];

/** There is no wrong answer to run for this one: it would never return. */
function runsOnForNoInputs({ args, throws }: Call, { kind }: Reply): boolean | null {
  const ranOn = kind === 'timed-out' || kind === 'out-of-memory';
  const [inputs] = args as readonly [Vector];
  if (inputs.length > 0) {
    return ranOn ? false : null;
  }
  return throws ? null : ranOn;
}
