import type { Digits } from '../../../../../data/digits.ts';
import { faultOfReply } from '../../../../feedback/reply.ts';
import type { Reply } from '../../../../model/call.ts';
import type { Check, Fault } from '../../../../model/exercise.ts';
import type { Params } from '../../../../model/values.ts';
import { formatValue } from '../../../../text/format-value.ts';
import {
  bestThreshold,
  predictionsOf,
  trainedOnSquaredError,
  trainedThroughSigmoid,
} from '../../trained-params.ts';
import { REQUIRED_ACCURACY, separation, trainOnAll } from '../train.ts';
import { isThree, wrongLength } from './asked.ts';

/**
 * Tested with the params of the student's own `train` if these separate the digits; otherwise with well-trained params
 * of both kinds, of which one must do: those that aim at 0 and 1, and those that go through the sigmoid.
 */
export function decidesRight(digits: Digits): Check<null> {
  const ownTraining = (reply: Reply | undefined): Params | null =>
    reply?.kind === 'value' && separation(digits, reply.value as Params) >= REQUIRED_ACCURACY
      ? (reply.value as Params)
      : null;
  return {
    id: 'decides-right',
    function: 'isThree',
    title: 'is right about 96 of 100 new images',
    points: 1,
    edges: [null],
    inputs: null,
    runs: 0,
    help: 'Which number lies in the middle between the predictions for threes and for sevens? With targets 0 and 1 it is 0.5; through the sigmoid it is 0.',
    ask: () => [trainOnAll(digits)],
    follow(_, [training]) {
      const own = ownTraining(training);
      return own === null
        ? [trainedOnSquaredError, trainedThroughSigmoid].map((kind) =>
            isThree('newImages', kind(digits.train)),
          )
        : [isThree('newImages', own)];
    },
    judge(_, [training, ...replies]) {
      const own = ownTraining(training);
      const faults = replies.map((reply, i) => faultOfDecisions(digits, reply, i + 1, own));
      return faults.includes(null) ? null : (faults[0] ?? null);
    },
  };
}

function faultOfDecisions(digits: Digits, reply: Reply, call: number, own: Params | null): Fault | null {
  const { test } = digits;
  const count = test.targets.length;
  const expected = `true or false for each of ${count} new images, ${REQUIRED_ACCURACY} or more of them right`;
  const fault = faultOfReply(reply, call, expected);
  if (fault !== null || reply.kind !== 'value') {
    return fault;
  }
  const decisions = reply.value as readonly boolean[];
  if (decisions.length !== count) {
    return wrongLength(call, count, decisions.length);
  }
  const right = decisions.filter((decision, i) => decision === (test.targets[i] === 1)).length / count;
  return right >= REQUIRED_ACCURACY
    ? null
    : { call, expected, received: `${formatValue(right, 4)} right`, ...whyNotRight(digits, right, own) };
}

function whyNotRight({ test }: Digits, right: number, own: Params | null) {
  if (own === null) {
    return {
      rationale: `With well-trained params, aiming at 0 and 1 or through the sigmoid, ${formatValue(right, 4)} of its decisions were right.`,
    };
  }
  if (right < 0.1) {
    return {
      rationale:
        'With the params that your train learned it is nearly always wrong: are the threes and the sevens mixed up?',
    };
  }
  const best = bestThreshold(predictionsOf(test.images, own), test.targets);
  return {
    rationale: `With what your train learned, ${formatValue(right, 4)} are right. With the line at ${formatValue(best.threshold, 2)}, ${best.accuracy === 1 ? 'all' : formatValue(best.accuracy, 4)} would be.`,
    help: 'With targets 0 and 1 the line should end up near 0.5; through the sigmoid, near 0. If you draw it there already, let train go on for longer, so that its predictions get there.',
  };
}
