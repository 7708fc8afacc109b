import type { CheckResult } from '../../../model/result.ts';
import { byCodePoints } from '../../../text/code-points.ts';
import type { Example } from './picture.ts';

/** An example, and what it is compared by. */
export interface Case {
  readonly example: Example;
  /** Whether it is called with an empty list: that rarely shows an idea. */
  readonly isEmpty: boolean;
  readonly size: number;
  readonly text: string;
}

/** The case that a check failed; null if it shows none. */
export function exampleOf({ counterexample }: CheckResult): Case | null {
  if (counterexample === null) {
    return null;
  }
  const { before = [], call, received, expected } = counterexample;
  const text = JSON.stringify([before, call, received, expected]);
  return {
    example: { before, call, received, expected },
    isEmpty: call.includes('[]'),
    size: text.length,
    text,
  };
}

/** Of two the one without an empty list, else the shorter; of two that are as long, the first as code points, so that the order makes no difference. */
export function simpler(one: Case | null, other: Case | null): Case | null {
  if (one === null || other === null) {
    return one ?? other;
  }
  return (Number(one.isEmpty) - Number(other.isEmpty) ||
    one.size - other.size ||
    byCodePoints(one.text, other.text)) > 0
    ? other
    : one;
}
