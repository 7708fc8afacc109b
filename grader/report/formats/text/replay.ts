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
  /** What the student's code printed. */
  readonly output: string;
  /** Null if the case passed, or could not be tried. */
  readonly failure: Explanation | null;
}

/** `grade --replay`: all calls of a case, what they printed, what went wrong, and what to do next. */
export function replayReport(view: ReplayView, terminal: Terminal): string {
  const fitted = withReadableWidth(terminal);
  const { exercise, title, calls, failing, message, failure } = printable({ ...view, output: '' }, fitted);
  const { separator } = symbols(fitted);
  const heading = wrap(`${exercise} ${separator} ${title}`, fitted.width);
  const passed = message === null && failure === null;
  const paragraphs = [
    heading.map((line) => paint('heading', line, fitted)),
    calls.flatMap((call, i) => callLines(call, { failed: i === failing, passed }, fitted)),
    printedLines(view.output),
    message === null ? [] : wrapLines(message, fitted.width - 2).map((line) => `  ${line}`.trimEnd()),
    failure === null ? [] : causeInFull(failure, fitted),
    [
      passed
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

/** What the code printed, unwrapped and in full: it was printed to find a mistake. */
function printedLines(output: string): string[] {
  const text = sanitize(output, Number.POSITIVE_INFINITY).trimEnd();
  return text === ''
    ? ['  Your code printed nothing.']
    : ['  Your code printed:', ...text.split('\n').map((line) => `  | ${line}`.trimEnd())];
}
