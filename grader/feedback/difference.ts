import type { Answer } from '../model/call.ts';
import type { Fit, Params } from '../model/values.ts';
import { agrees, type ExpectedNumber, expectedNumber } from '../numbers/tolerance.ts';
import { formatBoth, formatValue } from '../text/format-value.ts';

/** What is wanted of an answer: a number, a list, decisions, or parameters (or a part of them). */
export type Expected =
  | ExpectedNumber
  | readonly ExpectedNumber[]
  | readonly boolean[]
  | { readonly weights?: readonly ExpectedNumber[]; readonly bias?: ExpectedNumber };

export interface Difference {
  readonly expected: string;
  readonly received: string;
  /** What is the matter, where it is more than a number that differs. */
  readonly words: string | null;
}

/** Null where the answer is what is wanted, within the tolerance. */
export function differenceFrom(answer: Answer, wanted: Expected): Difference | null {
  if (isNear(wanted)) {
    return agrees(answer as number, wanted) ? null : difference(wanted.value, answer);
  }
  if (isList(wanted)) {
    return compareLists(answer as readonly (number | boolean)[], wanted);
  }
  return compareParams(answer as Params | Fit, wanted);
}

function compareLists(
  answer: readonly (number | boolean)[],
  wanted: readonly (ExpectedNumber | boolean)[],
): Difference | null {
  if (answer.length !== wanted.length) {
    return difference(
      wanted.map(plain),
      answer,
      `The list has ${answer.length} entries, and ${wanted.length} were wanted.`,
    );
  }
  const differs = wanted.some((goal, i) =>
    isNear(goal) ? !agrees(answer[i] as number, goal) : answer[i] !== goal,
  );
  return differs ? difference(wanted.map(plain), answer) : null;
}

function compareParams(
  answer: Params | Fit,
  wanted: { readonly weights?: readonly ExpectedNumber[]; readonly bias?: ExpectedNumber },
): Difference | null {
  const params = paramsOf(answer);
  const weights = wanted.weights && compareLists(params.weights, wanted.weights);
  if (weights) {
    return labelled('weights', weights);
  }
  const bias = wanted.bias && differenceFrom(params.bias, wanted.bias);
  return bias ? labelled('bias', bias) : null;
}

function labelled(name: string, { expected, received, words }: Difference): Difference {
  return { expected: `${name} ${expected}`, received: `${name} ${received}`, words };
}

function difference(wanted: unknown, answer: unknown, words: string | null = null): Difference {
  return { ...formatBoth(wanted, answer), words };
}

/** What is wanted, as text. */
differenceFrom.show = (wanted: Expected): string => {
  if (isNear(wanted) || isList(wanted)) {
    return formatValue(isNear(wanted) ? wanted.value : wanted.map(plain), 6);
  }
  const parts = Object.entries(wanted).map(([name, part]) => `${name} ${differenceFrom.show(part)}`);
  return parts.join(', ');
};

/** Makes an answer into what is wanted of the next one. */
differenceFrom.like = (answer: Answer): Expected => {
  if (typeof answer === 'number') {
    return expectedNumber(answer);
  }
  if (Array.isArray(answer)) {
    return answer.map((entry) => (typeof entry === 'number' ? expectedNumber(entry) : entry)) as Expected;
  }
  const { weights, bias } = paramsOf(answer as Params | Fit);
  return { weights: weights.map(expectedNumber), bias: expectedNumber(bias) };
};

function paramsOf(answer: Params | Fit): Params {
  return 'params' in answer ? answer.params : answer;
}

function plain(goal: ExpectedNumber | boolean): number | boolean {
  return isNear(goal) ? goal.value : goal;
}

function isNear(wanted: Expected | boolean): wanted is ExpectedNumber {
  return typeof wanted === 'object' && 'magnitude' in wanted;
}

function isList(wanted: Expected): wanted is readonly ExpectedNumber[] | readonly boolean[] {
  return Array.isArray(wanted);
}
