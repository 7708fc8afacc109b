import type { CheckResult, ExerciseResult, Result } from '../../../model/result.ts';
import { plural } from '../../../text/english.ts';
import { sanitize } from '../../../text/sanitize.ts';
import { explanationOf, isFailing, isWrittenStub } from '../../explain/explanation.ts';
import { block, inline } from '../markdown/escape.ts';
import { mostTelling } from '../text/folded-checks.ts';
import { callLines, causeLines } from './failure-lines.ts';

/** GitHub refuses a summary of more bytes. */
export const MOST_SUMMARY_BYTES = 1024 * 1024;

/**
 * A result as Markdown for the summary of a step: the points of each exercise, then what failed. Ends in a newline.
 *
 * @param mostBytes how long it may be, in UTF-8; what failed is left out from the end until it fits
 * @returns an empty text if not even the points fit
 */
export function stepSummary(result: Result, mostBytes: number = MOST_SUMMARY_BYTES): string {
  const head = [
    `## ${result.points} of ${result.maxPoints} points\n`,
    pointsTable(result.exercises),
    ...(result.notes ?? []).map((note) => `${inlineText(note, TEXT_LENGTH)}\n`),
    ...(result.feedback === undefined ? [] : [`${LEFT_OUT[result.feedback]}\n`]),
  ];
  const parts = result.feedback === 'none' ? [] : result.exercises.flatMap(partsOf);
  return fitting(head.join('\n'), parts, mostBytes);
}

const LEFT_OUT = {
  calls: 'What was expected is not shown: your teacher has left it out.',
  none: 'Only points are shown: your teacher has left out the rest.',
} as const;

const TITLE_LENGTH = 200;
const TEXT_LENGTH = 4000;

/** As many parts as there is room for, and a line that says so if there is not enough. */
function fitting(head: string, parts: readonly string[], mostBytes: number): string {
  const room = mostBytes - bytesOf(`\n${CUT}`);
  if (bytesOf(head) > room) {
    return bytesOf(head) <= mostBytes && parts.length === 0 ? head : '';
  }
  let text = head;
  let bytes = bytesOf(head);
  for (const part of parts) {
    bytes += bytesOf(`\n${part}`);
    if (bytes > room) {
      return `${text}\n${CUT}`;
    }
    text += `\n${part}`;
  }
  return text;
}

const CUT = 'There is more: the log has the rest.\n';

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

function pointsTable(exercises: readonly ExerciseResult[]): string {
  const rows = exercises.map((exercise) => {
    const { id, title, points, maxPoints } = exercise;
    return `| ${inlineText(`${id}: ${title}`, TITLE_LENGTH)} | ${points} of ${maxPoints} | ${stateOf(exercise)} |`;
  });
  return `${['| Exercise | Points | State |', '| :-- | --: | :-- |', ...rows].join('\n')}\n`;
}

function stateOf({ status, checks }: ExerciseResult): string {
  switch (status) {
    case 'passed':
      return '✓ right';
    case 'failed':
      return `✗ ${plural(checks.filter((check) => check.status !== 'passed').length, 'check')} to go`;
    case 'not-started':
      return '○ not started';
    case 'unusable':
      return '! cannot run yet';
    default:
      return status satisfies never;
  }
}

/** A heading, and a part for each function that is not right; none if all are, or none was begun. */
function partsOf(exercise: ExerciseResult): string[] {
  const failing = exercise.checks.filter((check) => isFailing(check) || isWrittenStub(check));
  const functions = [...new Set(failing.map((check) => check.function))];
  const [first, ...others] =
    exercise.status === 'unusable'
      ? [codeBlock(exercise.message ?? '')]
      : [
          ...functions.map((name) => functionPart(failing.filter((check) => check.function === name))),
          ...untriedParts(exercise.checks),
        ];
  const heading = inlineText(`${exercise.id}.ts: ${exercise.title}`, TITLE_LENGTH);
  return first === undefined ? [] : [`### ${heading}\n\n${first}`, ...others];
}

/** Of the failing checks of one function, that which tells most; of the others the titles. */
function functionPart(failing: readonly CheckResult[]): string {
  const first = mostTelling(failing);
  const others = failing.filter((check) => check !== first);
  const lines = others.map((check) => `- ${headingOf(check)}\n`);
  return lines.length === 0
    ? checkPart(first)
    : `${checkPart(first)}\nNor do these pass:\n\n${lines.join('')}`;
}

function headingOf(check: CheckResult): string {
  const { title, trouble } = explanationOf(check);
  return inlineText(trouble ? `${title} (${trouble})` : title, TITLE_LENGTH) || 'A check';
}

function checkPart(check: CheckResult): string {
  const explanation = explanationOf(check);
  const { location } = explanation;
  const call = callLines(explanation);
  return [
    `**${headingOf(check)}**: ${check.points} of ${plural(check.maxPoints, 'point')}\n`,
    ...(call.length === 0 ? [] : [codeBlock(call.join('\n'))]),
    ...[...causeLines(explanation), ...(location === null ? [] : [`At ${location}`])].map(
      (text) => `${inlineText(text, TEXT_LENGTH)}\n`,
    ),
  ].join('\n');
}

/** Why the checks of a function were not tried, once for each function. */
function untriedParts(checks: readonly CheckResult[]): string[] {
  const skipped = checks.filter(({ status, rationale }) => status === 'skipped' && rationale !== null);
  return [...new Set(skipped.map((check) => check.function))].map((name) => {
    const of = skipped.filter((check) => check.function === name);
    const why = inlineText(`${of[0]?.rationale ?? ''} ${of[0]?.help ?? ''}`, TEXT_LENGTH);
    return `**${inlineText(name, TITLE_LENGTH)}**: ${plural(of.length, 'check')} not tried yet\n\n${why}\n`;
  });
}

function inlineText(text: string, mostCharacters: number): string {
  return inline(sanitize(text, mostCharacters));
}

/** Ends in a newline. */
function codeBlock(text: string): string {
  return `${block(sanitize(text, TEXT_LENGTH))}\n`;
}
