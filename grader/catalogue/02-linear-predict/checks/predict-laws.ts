import { differenceFrom, expectedFrom } from '../../../feedback/difference.ts';
import type { Answer } from '../../../model/call.ts';
import type { Fault } from '../../../model/exercise.ts';
import type { Vector } from '../../../model/values.ts';
import { agrees, expectedNumber } from '../../../numbers/tolerance.ts';
import { formatValue } from '../../../text/format-value.ts';
import { type Batch, batches, withRow } from '../../kinds/input-generators.ts';
import { law } from '../../kinds/law.ts';
import { oracle } from '../../kinds/oracle.ts';
import * as expected from '../expected.ts';
import { batch, PILE, predict } from './batch.ts';
import { earned } from './earned.ts';

/** Three rows whose predictions are all others at `OTHER_WEIGHTS`, also if they are nearly right only. */
const WIDE = batch(
  [
    [3, 2, 4],
    [2, 1, 3],
    [1, 3, 1],
  ],
  [2, 3, 1],
  5,
);
const OTHER_WEIGHTS: Batch = { ...WIDE, params: { weights: [3, 1, 2], bias: 5 } };
const OTHER_LAST_WEIGHT: Batch = { ...WIDE, params: { weights: [2, 3, 4], bias: 5 } };

/** The second row has other entries, all but the first of them. */
const OTHER_ROW = withRow(WIDE, 1, () => [2, 4, 2]);

export const emptyBatch = earned(
  oracle<Batch>({
    id: 'empty-batch',
    function: 'predict',
    title: 'gives [] for an empty batch',
    points: 1,
    edges: [batch([], [5, 9], 1)],
    call: predict,
    expected: ({ batch, params }) => expected.predict(batch, params),
    rationale: 'As many predictions as rows: none for no rows.',
    help: 'What does your code do before it looks at the first row? There may be none.',
  }),
  {
    edge: batch([], [], 1),
    calls: [predict(WIDE), predict(OTHER_WEIGHTS), predict(OTHER_LAST_WEIGHT), predict(WIDE)],
    fault: (answers) =>
      faultOfSamePredictions(answers, 2, 1) ??
      faultOfSameLast(answers, 3, 1) ??
      faultOfOtherAnswer(answers, 4, 1),
  },
);

export const rowsOnTheirOwn = earned(
  law<Batch>({
    id: 'rows-on-their-own',
    function: 'predict',
    title: 'lets no row change the prediction of another',
    points: 1,
    edges: [PILE],
    inputs: batches({ minRows: 3 }),
    calls: (input) => [predict(input), predict({ ...input, batch: [...input.batch].reverse() })],
    expects: 'a list of numbers',
    holds: rowsAreIndependent,
    help: 'Is there something that one row leaves behind for the next, such as a sum that is not set back to 0?',
  }),
  {
    edge: WIDE,
    calls: [predict(OTHER_ROW), predict(OTHER_WEIGHTS)],
    fault: (answers) => faultOfOtherRow(answers, 2, 0) ?? faultOfSamePredictions(answers, 3, 0),
  },
);

/**
 * Each row is predicted by itself: rows in another order give the predictions in that order. Either answer may be the
 * wrong one, so the words give the relation between them.
 */
function rowsAreIndependent({ batch }: Batch, answers: readonly Answer[]): Fault | null {
  const [straight, reversed] = answers as readonly [Vector, Vector];
  const difference = differenceFrom(reversed, expectedFrom([...straight].reverse()));
  return difference === null
    ? null
    : {
        call: 1,
        expected: `as with the rows in their first order, in reverse: ${difference.expected}`,
        received: difference.received,
        rationale: `These are ${batch.length} rows that it had predicted before, in reverse order. Each row should keep its prediction, and the two answers do not go together.`,
      };
}

/** The fault if more predictions than one are those of an earlier call, or if there are two fewer than rows. */
function faultOfSamePredictions(answers: readonly Answer[], call: number, than: number): Fault | null {
  const [now, before] = [answers[call], answers[than]] as readonly [Vector, Vector];
  const rows = WIDE.batch.length;
  const same = now.filter((prediction, i) => prediction === before[i]).length;
  return now.length >= rows - 1 && same <= 1
    ? null
    : {
        call,
        expected: `a prediction for each of ${rows} rows, each another than at the weights ${formatValue(WIDE.params.weights)}`,
        received: `${formatValue(now, 6)}; before: ${formatValue(before, 6)}`,
        rationale: 'The rows are the same and the weights are others, so each prediction should be another.',
        help: HELP,
      };
}

/** The fault if the last prediction is that of an earlier call. */
function faultOfSameLast(answers: readonly Answer[], call: number, than: number): Fault | null {
  const [now, before] = [answers[call], answers[than]] as readonly [Vector, Vector];
  return now.at(-1) !== before.at(-1)
    ? null
    : {
        call,
        expected: 'predictions that change with the last weight',
        received: `${formatValue(now, 6)}; before: ${formatValue(before, 6)}`,
        rationale: 'The last weight is another, and the last prediction is still the same.',
        help: HELP,
      };
}

/** The fault if the same call is not answered as before. */
function faultOfOtherAnswer(answers: readonly Answer[], call: number, than: number): Fault | null {
  const difference = differenceFrom(answers[call] as Vector, expectedFrom(answers[than] as Vector));
  return (
    difference && {
      call,
      expected: `as before: ${difference.expected}`,
      received: difference.received,
      rationale: 'Asked the same thing again, it gave a different answer from the first time.',
      help: 'Is there chance in it, or something left over from an earlier call?',
    }
  );
}

/** One row has changed: the fault if no prediction is another to the last digit, or clearly more than one is. */
function faultOfOtherRow(answers: readonly Answer[], call: number, than: number): Fault | null {
  const [now, before] = [answers[call], answers[than]] as readonly [Vector, Vector];
  const changed = before.filter((prediction, i) => prediction !== now[i]).length;
  const clearly = before.filter(
    (prediction, i) => !agrees(prediction, expectedNumber(now[i] as number)),
  ).length;
  return changed > 0 && clearly <= 1 && now.length === before.length
    ? null
    : {
        call,
        expected: 'one prediction that has changed, that of the second row',
        received: `${formatValue(now, 6)}; before: ${formatValue(before, 6)}`,
        rationale: `Only the second row is another: it was ${formatValue(WIDE.batch[1])}. ${changed === 0 ? 'No prediction has changed.' : 'The predictions of other rows have changed, too.'}`,
        help: changed === 0 ? HELP : 'Does anything in your code look at all rows at once?',
      };
}

const HELP =
  'Does each prediction come from its row and the weights? Each entry and each weight has a part in it.';
