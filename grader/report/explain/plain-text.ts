import type { CheckResult, ExerciseResult } from '../../model/result.ts';
import { replayCommand } from '../terminal/npm-commands.ts';
import { type ExplainedCall, explanationOf, isFailing, isWrittenStub } from './explanation.ts';
import { CANNOT_RUN } from './remark.ts';

/** All that is known about a check, as lines of plain text that are not wrapped. Empty if it passed. */
export function plainText(check: CheckResult, exercise: Pick<ExerciseResult, 'status' | 'message'>): string {
  if (check.status === 'passed') {
    return '';
  }
  if (exercise.status === 'unusable') {
    return check.rationale ?? exercise.message ?? CANNOT_RUN;
  }
  return isFailing(check) ? failureInPlainText(check) : untried(check);
}

/** The same on one line, and in short. */
export function inOneLine(check: CheckResult, exercise: Pick<ExerciseResult, 'status' | 'message'>): string {
  const { trouble, counterexample } = explanationOf(check);
  const received = counterexample && `received ${counterexample.received}`;
  const text =
    isFailing(check) && exercise.status !== 'unusable'
      ? (check.rationale ?? trouble ?? received ?? NOT_RIGHT)
      : plainText(check, exercise);
  return text.trim().replace(/\s+/g, ' ');
}

const NOT_RIGHT = 'not right yet';

/** Why a check that did not fail gave no points. */
function untried(check: CheckResult): string {
  const told = [check.rationale, check.help].filter(Boolean).join(' ');
  if (check.status === 'not-started') {
    return isWrittenStub(check) ? told : 'still to write';
  }
  return `not tried yet. ${told}`.trim();
}

/** Each part after its label, with the labels that the text report has. */
function failureInPlainText(check: CheckResult): string {
  const { trouble, counterexample, rationale, misconception, help, location, replay } = explanationOf(check);
  const parts: readonly (readonly [label: string, text: string | null])[] = [
    ...(counterexample === null ? [] : callsAndValues(counterexample)),
    ['why', rationale],
    ['maybe', misconception],
    ['try', help],
    ['where', location],
    ['again', replay && replayCommand(replay)],
  ];
  const lines = parts.flatMap(([label, text]) => (text === null ? [] : [labelled(label, text)]));
  return [...(trouble === null ? [] : [trouble]), ...lines].join('\n') || NOT_RIGHT;
}

function callsAndValues({
  before,
  call,
  received,
  expected,
  relation,
}: ExplainedCall): (readonly [string, string | null])[] {
  const first = before.length === 0 ? 'call' : 'first';
  return [
    ...[...before, call].map((one, i) => [i === 0 ? first : 'then', one] as const),
    ['received', received],
    ['expected', expected],
    ['', relation && `received is ${relation}`],
  ];
}

function labelled(label: string, text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line, i) => `${(i === 0 ? label : '').padEnd(LABEL)}${line}`.trimEnd())
    .join('\n');
}

const LABEL = 'received  '.length;
