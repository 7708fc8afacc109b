import type { Expected } from '../../feedback/difference.ts';
import type { Answer } from '../../model/call.ts';
import type { Fit, Params } from '../../model/values.ts';
import type { ExpectedNumber } from '../../numbers/tolerance.ts';

/**
 * What a witness says of one call: what the answer is, with the magnitudes that went into it; or, where
 * many answers are right, one that is, and what speaks against another.
 */
export type Testimony = Expected | OneOfMany;
export interface OneOfMany {
  readonly answer: Params | Fit;
  /** Null where nothing does. */
  against(answer: Answer): string | null;
}

/** A witness has the signature of the function that it speaks of, and throws where that has to throw. */
// biome-ignore lint/suspicious/noExplicitAny: each function has arguments of its own
export type Witness = (...args: any[]) => Testimony;

/**
 * How far an answer may be from what the witness says, as a share of the magnitudes that went into it. The
 * longest sums have 784 terms, and each operation rounds by 2^-53 at most: together less than 1e-13. A
 * millionth of what the grader allows a student; nothing that is got wrong is as small as that.
 */
export const CLOSE = 1e-12;

export function isClose(received: number, { value, magnitude }: ExpectedNumber): boolean {
  return Math.abs(received - value) <= CLOSE * magnitude;
}

/** What speaks against an answer, by this testimony; null where nothing does. */
export function objection(answer: Answer, testimony: Testimony): string | null {
  if ('against' in testimony) {
    return testimony.against(answer);
  }
  return agreesWith(answer, testimony) ? null : `the witness says ${JSON.stringify(answerOf(testimony))}`;
}

function agreesWith(answer: Answer, testimony: Expected): boolean {
  if ('value' in testimony) {
    return isClose(answer as number, testimony);
  }
  if ('bias' in testimony || 'weights' in testimony) {
    const { weights, bias } = answer as Params;
    return agreesWith(weights, testimony.weights ?? []) && isClose(bias, testimony.bias as ExpectedNumber);
  }
  const entries = testimony as readonly (ExpectedNumber | boolean)[];
  const list = answer as readonly (number | boolean)[];
  return (
    list.length === entries.length &&
    entries.every((entry, i) =>
      typeof entry === 'boolean' ? list[i] === entry : isClose(list[i] as number, entry),
    )
  );
}

/** The answer that a student would give who knew what the witness knows. */
export function answerOf(testimony: Testimony): Answer {
  if ('against' in testimony) {
    return testimony.answer;
  }
  if ('value' in testimony) {
    return testimony.value;
  }
  if ('bias' in testimony || 'weights' in testimony) {
    return {
      weights: (testimony.weights ?? []).map(({ value }) => value),
      bias: testimony.bias?.value ?? Number.NaN,
    };
  }
  const entries = testimony as readonly (ExpectedNumber | boolean)[];
  return entries.map((entry) => (typeof entry === 'boolean' ? entry : entry.value)) as Answer;
}
