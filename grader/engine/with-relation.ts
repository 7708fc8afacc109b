import { isShownInPart, relation } from '../feedback/relation.ts';
import type { CheckResult } from '../model/result.ts';
import type { Failure } from './judge.ts';

/** In fewer cases than these, numbers stand in some simple relation by chance. */
const FEW = 3;

/**
 * Adds to a failing check how the received values relate to the expected ones ("half of what was expected"), if they do
 * so in all failing cases: in one of them, a relation may be chance, and would lead astray.
 */
export function withRelation(result: CheckResult, shown: Failure, failures: readonly Failure[]): CheckResult {
  const { counterexample } = result;
  if (counterexample === null || shown.fault.kind !== undefined) {
    return result;
  }
  const its = relation(shown.fault.received, shown.fault.expected);
  const whole = failures.filter(({ fault }) => !isShownInPart(fault.received));
  const isCommon =
    its !== null &&
    whole.length >= FEW &&
    whole.every(({ fault }) => relation(fault.received, fault.expected) === its);
  return isCommon ? { ...result, counterexample: { ...counterexample, relation: its } } : result;
}
