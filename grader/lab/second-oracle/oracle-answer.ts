import type { Expected } from '../../feedback/difference.ts';
import type { Answer } from '../../model/call.ts';
import type { Fit, Params } from '../../model/values.ts';
import type { ExpectedNumber } from '../../numbers/tolerance.ts';

/**
 * What a second oracle says about one call: the answer, with the magnitudes that went into it. If many answers
 * are right, it gives one of them, and judges any other.
 */
export type OracleAnswer = Expected | OneOfMany;
export interface OneOfMany {
  readonly answer: Params | Fit;
  /** What is wrong with another answer; null if nothing is. */
  against(answer: Answer): string | null;
}

/** Has the signature of the function that it checks, and throws whenever that has to throw. */
// biome-ignore lint/suspicious/noExplicitAny: each function has its own arguments
export type SecondOracle = (...args: any[]) => OracleAnswer;

/**
 * How far an answer may be from the second oracle's, as a share of the magnitudes that went into it. The longest
 * sums have 784 terms, and each operation rounds by at most 2^-53: together less than 1e-13. This is a millionth
 * of what the grader allows a student, so no mistake is small enough to hide in it.
 */
export const CLOSE = 1e-12;

export function isClose(received: number, { value, magnitude }: ExpectedNumber): boolean {
  return Math.abs(received - value) <= CLOSE * magnitude;
}

/** How an answer contradicts the second oracle; null if it does not. */
export function objection(answer: Answer, oracleAnswer: OracleAnswer): string | null {
  if ('against' in oracleAnswer) {
    return oracleAnswer.against(answer);
  }
  return agreesWith(answer, oracleAnswer)
    ? null
    : `the second oracle says ${JSON.stringify(answerOf(oracleAnswer))}`;
}

function agreesWith(answer: Answer, oracleAnswer: Expected): boolean {
  if ('value' in oracleAnswer) {
    return isClose(answer as number, oracleAnswer);
  }
  if ('bias' in oracleAnswer || 'weights' in oracleAnswer) {
    const { weights, bias } = answer as Params;
    return (
      agreesWith(weights, oracleAnswer.weights ?? []) && isClose(bias, oracleAnswer.bias as ExpectedNumber)
    );
  }
  const entries = oracleAnswer as readonly (ExpectedNumber | boolean)[];
  const list = answer as readonly (number | boolean)[];
  return (
    list.length === entries.length &&
    entries.every((entry, i) =>
      typeof entry === 'boolean' ? list[i] === entry : isClose(list[i] as number, entry),
    )
  );
}

/** The second oracle's answer, in the shape that the function returns. */
export function answerOf(oracleAnswer: OracleAnswer): Answer {
  if ('against' in oracleAnswer) {
    return oracleAnswer.answer;
  }
  if ('value' in oracleAnswer) {
    return oracleAnswer.value;
  }
  if ('bias' in oracleAnswer || 'weights' in oracleAnswer) {
    return {
      weights: (oracleAnswer.weights ?? []).map(({ value }) => value),
      bias: oracleAnswer.bias?.value ?? Number.NaN,
    };
  }
  const entries = oracleAnswer as readonly (ExpectedNumber | boolean)[];
  return entries.map((entry) => (typeof entry === 'boolean' ? entry : entry.value)) as Answer;
}
