import type { Answer } from '../model/call.ts';
import type { Fit, Params } from '../model/values.ts';
import { agrees, type ExpectedNumber, expectedNumber } from '../numbers/tolerance.ts';
import { plural } from '../text/english.ts';
import { digitsApart, formatBoth, formatValue, isCutOff } from '../text/format-value.ts';

/** What an answer should be: a number, a list, decisions, or parameters (or a part of them). */
export type Expected = ExpectedNumber | readonly ExpectedNumber[] | readonly boolean[] | ExpectedParams;

interface ExpectedParams {
  readonly weights?: readonly ExpectedNumber[];
  readonly bias?: ExpectedNumber;
}

export interface Difference {
  readonly expected: string;
  readonly received: string;
  /** What went wrong, if it is more than a number that differs. */
  readonly words: string | null;
}

/** Null if the answer is the expected one, within the tolerance. */
export function differenceFrom(answer: Answer, expected: Expected): Difference | null {
  if (isNumber(expected)) {
    return agrees(answer as number, expected) ? null : difference(expected.value, answer);
  }
  if (isList(expected)) {
    return compareLists(answer as readonly (number | boolean)[], expected);
  }
  return compareParams(answer as Params | Fit, expected);
}

/** The expected answer as text. */
export function formatExpected(expected: Expected): string {
  if (isNumber(expected)) {
    return formatValue(expected.value, 6);
  }
  if (isList(expected)) {
    return formatValue(expected.map(plain), 6);
  }
  const parts = Object.entries(expected).map(([name, part]) => `${name} ${formatExpected(part)}`);
  return parts.join(', ');
}

/** Makes one answer the expectation of another: both should agree. */
export function expectedFrom(answer: Answer): Expected {
  if (typeof answer === 'number') {
    return expectedNumber(answer);
  }
  if (Array.isArray(answer)) {
    return answer.map((entry) => (typeof entry === 'number' ? expectedNumber(entry) : entry)) as Expected;
  }
  const { weights, bias } = paramsOf(answer as Params | Fit);
  return { weights: weights.map(expectedNumber), bias: expectedNumber(bias) };
}

/** @param name of the list in the answer; empty if it is the answer */
function compareLists(
  answer: readonly (number | boolean)[],
  expected: readonly (ExpectedNumber | boolean)[],
  name = '',
): Difference | null {
  const goals = expected.map(plain);
  if (answer.length !== goals.length) {
    const words = lengthsDiffer(answer.length, goals.length);
    return labelled(name, difference(goals, answer, words));
  }
  const at = expected.findIndex((goal, i) =>
    isNumber(goal) ? !agrees(answer[i] as number, goal) : answer[i] !== goal,
  );
  return at < 0 ? null : differenceAt(at, answer, goals, name);
}

/** Both lists, if they show that this entry differs; else the entry alone: `weights[131]: 0.0123`. */
function differenceAt(
  at: number,
  answer: readonly (number | boolean)[],
  goals: readonly (number | boolean)[],
  name: string,
): Difference {
  const lists = difference(goals, answer);
  if (!isCutOff(goals, at) && lists.expected !== lists.received) {
    return labelled(name, lists);
  }
  const entry = difference(goals[at], answer[at]);
  return labelled(name === '' ? `entry ${at}:` : `${name}[${at}]:`, entry);
}

function lengthsDiffer(received: number, expected: number): string {
  return `The list has ${plural(received, 'entry', 'entries')}; ${expected} ${expected === 1 ? 'was' : 'were'} expected.`;
}

function compareParams(answer: Params | Fit, expected: ExpectedParams): Difference | null {
  const params = paramsOf(answer);
  const weights = expected.weights && compareLists(params.weights, expected.weights, 'weights');
  const bias = weights ? null : expected.bias && differenceFrom(params.bias, expected.bias);
  const part = weights ?? (bias ? labelled('bias', bias) : null);
  return part && (bothParts(params, expected, weights ? 'weights' : 'bias', part.words) ?? part);
}

/** Weights and bias of both, if they fit in a line, and the part that differs shows it. */
function bothParts(
  params: Params,
  { weights, bias }: ExpectedParams,
  differing: 'weights' | 'bias',
  words: string | null,
): Difference | null {
  if (weights === undefined || bias === undefined) {
    return null;
  }
  const goals = { weights: weights.map(plain), bias: bias.value };
  const digits = digitsApart(goals[differing], params[differing]);
  const [expected, received] = [goals, params].map((one) => formatParams(one, digits));
  if (!expected || !received || expected === received) {
    return null;
  }
  return Math.max(expected.length, received.length) > ONE_LINE ? null : { expected, received, words };
}

/** Characters of a value that a report shows without cutting it. */
const ONE_LINE = 60;

/** An answer in the notation of what is expected; null if it is too long to be shown whole, or is more than params. */
export function formatAnswer(answer: Answer): string | null {
  if (typeof answer !== 'object') {
    return formatValue(answer, 6);
  }
  if ('length' in answer) {
    return isLong(answer) ? null : formatValue(answer, 6);
  }
  return 'params' in answer ? null : formatParams(answer, 6);
}

/** `weights [5, 9], bias 1`; null if the weights are too long to be shown whole. */
function formatParams({ weights, bias }: { weights: readonly unknown[]; bias: number }, digits?: number) {
  return isLong(weights)
    ? null
    : `weights ${formatValue(weights, digits)}, bias ${formatValue(bias, digits)}`;
}

function isLong(list: readonly unknown[]): boolean {
  return isCutOff(list, list.length - 1);
}

function labelled(name: string, both: Difference): Difference {
  const { expected, received, words } = both;
  return name === '' ? both : { expected: `${name} ${expected}`, received: `${name} ${received}`, words };
}

function difference(expected: unknown, answer: unknown, words: string | null = null): Difference {
  return { ...formatBoth(expected, answer), words };
}

function paramsOf(answer: Params | Fit): Params {
  return 'params' in answer ? answer.params : answer;
}

function plain(goal: ExpectedNumber | boolean): number | boolean {
  return isNumber(goal) ? goal.value : goal;
}

function isNumber(expected: Expected | boolean): expected is ExpectedNumber {
  return typeof expected === 'object' && 'magnitude' in expected;
}

function isList(expected: Expected): expected is readonly ExpectedNumber[] | readonly boolean[] {
  return Array.isArray(expected);
}
