import { isThrownText } from '../../feedback/thrown.ts';
import type { Answer, Call, Reply } from '../../model/call.ts';
import type { Fit, Params } from '../../model/values.ts';

/**
 * One thing that a reply shows. Mistakes in different aspects do not hide each other: somebody who forgets the mean
 * and also changes the arguments has made two mistakes, and each can be recognized.
 */
export type Aspect =
  /** What it returns for arguments that fit. */
  | 'answer'
  /** What it does if it should throw. */
  | 'refusal'
  /** Which argument it changed. */
  | 'change'
  /** Whether it used Math.random. */
  | 'chance';

/** The aspects in which two replies to the same call differ. */
export function differences(call: Call, one: Reply, other: Reply): readonly Aspect[] {
  const differing: Aspect[] = [];
  if (changedBy(one) !== changedBy(other)) {
    differing.push('change');
  }
  if (one.kind === 'value' && other.kind === 'value') {
    if (one.mathRandom > 0 !== other.mathRandom > 0) {
      differing.push('chance');
    }
    if (one.mathRandom > 0 && other.mathRandom > 0) {
      // Both are random, so a difference says nothing.
      return differing;
    }
  }
  return sameOutcome(one, other) ? differing : [...differing, call.throws ? 'refusal' : 'answer'];
}

function changedBy(reply: Reply): number | null {
  return reply.kind === 'value' ? reply.changed : null;
}

function sameOutcome(one: Reply, other: Reply): boolean {
  if (one.kind === 'value' && other.kind === 'value') {
    return sameAnswer(one.value, other.value);
  }
  if (one.kind === 'threw' && other.kind === 'threw') {
    return one.isError === other.isError && isThrownText(one) === isThrownText(other);
  }
  if (one.kind === 'odd-value' && other.kind === 'odd-value') {
    return one.received === other.received;
  }
  return one.kind === other.kind;
}

function sameAnswer(one: Answer, other: Answer): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return sameNumber(one, other);
  }
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((entry, i) => sameEntry(entry, other[i]));
  }
  if (typeof one !== 'object' || typeof other !== 'object' || isList(one) || isList(other)) {
    return false;
  }
  if ('params' in one && 'params' in other) {
    return sameFit(one, other);
  }
  return !('params' in one) && !('params' in other) && sameParams(one, other);
}

/** Within a billionth and a millionth of the larger: other orders of summation are the same. */
function sameNumber(one: number, other: number): boolean {
  return Number.isFinite(one) && Number.isFinite(other)
    ? Math.abs(one - other) <= 1e-9 + 1e-6 * Math.max(Math.abs(one), Math.abs(other))
    : Object.is(one, other);
}

function sameEntry(one: number | boolean, other: number | boolean | undefined): boolean {
  return typeof one === 'number' && typeof other === 'number' ? sameAnswer(one, other) : one === other;
}

function sameFit(one: Fit, other: Fit): boolean {
  return (
    one.steps === other.steps && sameAnswer(one.loss, other.loss) && sameParams(one.params, other.params)
  );
}

function sameParams(one: Params, other: Params): boolean {
  return sameAnswer(one.bias, other.bias) && sameAnswer(one.weights, other.weights);
}

function isList(answer: Answer): answer is readonly number[] | readonly boolean[] {
  return Array.isArray(answer);
}
