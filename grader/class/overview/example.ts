import type { CheckResult } from '../../model/result.ts';
import { byCodePoints } from '../../text/code-points.ts';
import type { Example } from './overview.ts';

/** An example, and what it is compared by. */
export interface Case {
  readonly example: Example;
  /** Whether it shows little, so that another is better whatever its length. */
  readonly isPoor: boolean;
  readonly size: number;
  readonly text: string;
}

/** The case that a check failed; null if it shows none. */
export function exampleOf({ counterexample, rationale }: CheckResult): Case | null {
  if (counterexample === null) {
    return null;
  }
  const { before = [], call, received, expected } = counterexample;
  const text = JSON.stringify([before, call, received, expected]);
  const differs = expected?.startsWith(received) ? rationale : null;
  return {
    example: { before, call, received, expected, differs },
    // An empty list rarely shows an idea; nor do two long ones that look alike.
    isPoor: call.includes('[]') || differs !== null,
    size: text.length,
    text,
  };
}

/** Of two the one that shows something, else the shorter; of two that are as long, the first as code points: the order makes no difference. */
export function simpler(one: Case | null, other: Case | null): Case | null {
  if (one === null || other === null) {
    return one ?? other;
  }
  return (Number(one.isPoor) - Number(other.isPoor) ||
    one.size - other.size ||
    byCodePoints(one.text, other.text)) > 0
    ? other
    : one;
}
