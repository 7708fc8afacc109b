import type { Call, Reply } from '../../../../model/call.ts';
import type { Misconception } from '../../../../model/exercise.ts';
import type { Matrix, Params, Vector } from '../../../../model/values.ts';
import type { Detect } from '../../../kinds/misconception.ts';
import type { Options } from '../../receipts.ts';
import { misconception, walkOf } from './walk.ts';

/** Errors in throwing: receipts that do not fit are answered, or others throw. */
export const refusingMisconceptions: readonly Misconception[] = [
  misconception(
    'totals-not-counted',
    'It seems that nobody counts the totals. A total too many may be left over, one too few may pass for 0, and the loss is then about receipts other than those handed in. With (3, 2) and (1, 1) and the one total 7, what does the second basket cost?',
    answersOnly(['totals']),
    ['allows-too-many-totals', 'length-of-the-totals-not-looked-at'],
  ),
  misconception(
    'basket-lengths-not-looked-at',
    'Some basket of another length than the prices gets through, perhaps cut or filled up to fit. But a third fruit without a price, or a price without a fruit, means that something got lost. With prices 5 and 9, what should (3, 2, 4) cost?',
    answersOnly(['basket']),
    [
      'baskets-cut-to-the-number-of-prices',
      'baskets-that-are-too-short-filled-up',
      'looks-at-the-last-basket-only',
    ],
  ),
  misconception(
    'nothing-to-do-where-there-are-no-receipts',
    'No receipts, so nothing to do, and a loss of 0? That would say that every receipt comes out, and there is none. A mean over nothing is 0 / 0: what does meanSquaredError do with two empty lists?',
    answersOnly(['none']),
  ),
  misconception(
    'catches-the-errors',
    'Whatever does not fit gets an answer: no receipts, a total too many, a basket too short. Perhaps a try … catch keeps the errors of predict and meanSquaredError to itself? Who would ever learn that a receipt got lost?',
    answersOnly(['none', 'totals', 'basket']),
  ),
  misconception(
    'needs-enough-receipts',
    'Few receipts leave many answers, that is true: 1 and 2 explain (3, 2) for 7, and so do -1 and 5. But any of them is welcome, and downhill finds one. From 5 and 9, which prices does one step at rate 1/28 give, and what does (3, 2) cost there?',
    throwsOn(
      ({ baskets, start }) => baskets.length <= start.weights.length,
      ({ baskets, start }) => baskets.length === 1 && start.weights.length > 1,
    ),
    ['needs-two-receipts', 'needs-as-many-receipts-as-prices'],
  ),
  misconception(
    'throws-where-nothing-was-bought',
    'A receipt with nothing bought looks like a mistake. But someone may have paid 4 for the bag alone: with prices 1 and 2, and no fruit in the basket, which number in params can learn from that?',
    throwsOn(({ baskets }) => baskets.flat().every((count) => count === 0)),
  ),
  misconception(
    'throws-where-the-tolerance-is-not-reached',
    'It throws when the steps run out, or when receipts contradict each other. But then the best so far is worth having, and its loss says how good it is. From 5 and 9 with maxSteps 1: would you rather have an error, or the prices after one step?',
    throwsWhereUnreached,
  ),
];

interface Receipts {
  readonly baskets: Matrix;
  readonly totals: Vector;
  readonly start: Params;
  readonly options: Options;
}

type Misfit = 'none' | 'totals' | 'basket';

function receiptsOf(call: Call): Receipts {
  const [baskets, totals, start, options] = call.args as unknown as [Matrix, Vector, Params, Options];
  return { baskets, totals, start, options };
}

function misfitOf({ baskets, totals }: Receipts): Misfit {
  return baskets.length === 0 ? 'none' : totals.length !== baskets.length ? 'totals' : 'basket';
}

/** Detects solvers that answer in spite of these misfits, and throw on others. */
function answersOnly(misfits: readonly Misfit[]): Detect {
  return (call, reply) => {
    if (!call.throws) {
      return null;
    }
    const isAmong = misfits.includes(misfitOf(receiptsOf(call)));
    if (reply.kind === 'value') {
      return isAmong;
    }
    return isAmong && misfits.length > 1 ? false : null;
  };
}

/** Detects solvers that throw on `some` receipts that fit, and always do on `all` of those that leave no doubt. */
function throwsOn(
  some: (receipts: Receipts) => boolean,
  all: (receipts: Receipts) => boolean = some,
): Detect {
  return (call, reply) => {
    if (call.throws) {
      return null;
    }
    const receipts = receiptsOf(call);
    if (reply.kind === 'threw') {
      return some(receipts) && isOnPurpose(reply);
    }
    return all(receipts) ? false : null;
  };
}

/** True for an Error that the student wrote, by its message: JavaScript throws others. */
function isOnPurpose(reply: Extract<Reply, { kind: 'threw' }>): boolean {
  return !/undefined|is not (a function|defined|iterable|a constructor)|cannot|call stack|before initialization|not written yet/i.test(
    reply.message,
  );
}

function throwsWhereUnreached(call: Call, reply: Reply): boolean | null {
  if (call.throws) {
    return null;
  }
  if (reply.kind === 'threw') {
    return isOnPurpose(reply);
  }
  return walkOf(call, reply)?.unreached ? false : null;
}
