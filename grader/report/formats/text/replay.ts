import { sanitize } from '../../../text/sanitize.ts';
import type { Explanation } from '../../explain/explanation.ts';
import { nextLine, openThenGrade } from '../../terminal/next-line.ts';
import { gradeCommand } from '../../terminal/npm-commands.ts';
import { paint } from '../../terminal/paint.ts';
import { printable } from '../../terminal/printable.ts';
import { symbols } from '../../terminal/symbols.ts';
import { type Terminal, withReadableWidth } from '../../terminal/terminal.ts';
import { wrap, wrapLines } from '../../terminal/wrap.ts';
import { causeInFull } from './failing-check.ts';

/** One case of a check, tried alone. */
export interface ReplayView {
  /** The exercise, `03-loss`. */
  readonly exercise: string;
  /** The title of the check. */
  readonly title: string;
  /** The calls of the case, as a student could type them. */
  readonly calls: readonly string[];
  /** Which of them failed, from 0; null if none did. */
  readonly failing: number | null;
  /** Why the case could not be tried; null if it was. */
  readonly message: string | null;
  /** What the student's code printed while its file was loaded. */
  readonly loadingOutput: string;
  /** What it printed in the calls. */
  readonly output: string;
  /** The same for each call, to be shown beside it; null if it is shown as a whole. */
  readonly outputs: readonly string[] | null;
  /** Whether the case comes out otherwise after the calls that a grading makes before it. */
  readonly dependsOnCallsBefore: boolean;
  /** Null if the case passed, or could not be tried. */
  readonly failure: Explanation | null;
}

/**
 * `grade --replay`: all calls of a case, each with what it printed, which of them failed, what went wrong, and what to do
 * next.
 */
export function replayReport(view: ReplayView, terminal: Terminal): string {
  const fitted = withReadableWidth(terminal);
  const { exercise, title, calls, failing, message, failure, dependsOnCallsBefore } = printable(
    { ...view, loadingOutput: '', output: '', outputs: null },
    fitted,
  );
  const { separator, failed } = symbols(fitted);
  const heading = wrap(`${exercise} ${separator} ${title}`, fitted.width);
  const passed = message === null && failure === null;
  const paragraphs = [
    heading.map((line) => paint('heading', line, fitted)),
    calls.length > 1 && failing !== null
      ? indented(
          `These calls were made, in this order. What is below is about the one with ${failed}.`,
          fitted,
        )
      : [],
    calls.flatMap((call, i) => [
      ...callLines(call, { failed: i === failing, passed }, fitted),
      ...printedLines(view.outputs?.[i] ?? '', '    '),
    ]),
    ...printedParts(view),
    message === null ? [] : indented(`This case was not tried. ${message}`, fitted),
    failure === null ? [] : causeInFull(failure, fitted),
    dependsOnCallsBefore ? indented(failure === null ? RIGHT_ALONE : OTHER_ALONE, fitted) : [],
    [
      passed && !dependsOnCallsBefore
        ? nextLine('this case is right now; see the rest, with', gradeCommand(exercise), fitted)
        : openThenGrade(exercise, fitted),
    ],
  ];
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A call with a mark if it failed, or if the whole case passed; the others of a failing case have none. */
function callLines(call: string, is: { failed: boolean; passed: boolean }, terminal: Terminal): string[] {
  const status = is.failed ? 'failed' : is.passed ? 'passed' : null;
  const mark = status === null ? ' ' : paint(status, symbols(terminal)[status], terminal);
  return wrap(call, terminal.width - 4).map((line, i) => `  ${i === 0 ? mark : ' '} ${line}`);
}

function indented(text: string, terminal: Terminal): string[] {
  return wrapLines(text, terminal.width - 2).map((line) => `  ${line}`.trimEnd());
}

const REMEMBERED = 'An earlier call is being remembered: look for variables outside the function.';
const RIGHT_ALONE = `By itself this case comes out right. After other calls, as in a whole grading, it does not. ${REMEMBERED}`;
const OTHER_ALONE = `After other calls, as in a whole grading, this case gives another answer. ${REMEMBERED}`;

/** What the code printed, unwrapped and in full: it was printed to find a mistake. */
function printedParts({ loadingOutput, output, outputs, calls, message }: ReplayView): string[][] {
  const [loading, calling] = [printedLines(loadingOutput, '  '), printedLines(output, '  ')];
  const whileLoading =
    loading.length === 0 ? [] : [['  While the file was loaded, your code printed:', ...loading]];
  if (message !== null || outputs !== null) {
    return whileLoading;
  }
  if (loading.length === 0) {
    return [calling.length === 0 ? ['  Your code printed nothing.'] : ['  Your code printed:', ...calling]];
  }
  const call = calls.length === 1 ? 'call' : 'calls';
  return [
    ...whileLoading,
    calling.length === 0
      ? [`  In the ${call}, it printed nothing.`]
      : [`  In the ${call}, it printed:`, ...calling],
  ];
}

/** Each line with a bar before it; none if nothing was printed. */
function printedLines(text: string, indent: string): string[] {
  const sanitized = sanitize(text, Number.POSITIVE_INFINITY).trimEnd();
  return sanitized === '' ? [] : sanitized.split('\n').map((line) => `${indent}| ${line}`.trimEnd());
}
