import type { CheckResult, CheckStatus, ExerciseResult } from '../../../model/result.ts';
import { listing, plural } from '../../../text/english.ts';
import { isFailing, isWrittenStub } from '../../explain/explanation.ts';
import { gradeCommand, hintCommand } from '../../terminal/npm-commands.ts';
import { paint, type Style } from '../../terminal/paint.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrap } from '../../terminal/wrap.ts';
import { checkInFull, checkInOneLine } from './failing-check.ts';
import { printedNote } from './notes.ts';
import { adviceLines } from './type-advice.ts';

/** How much the report says about a failing exercise. */
export type Detail =
  /** The one to work on: one failing check of each function in full, up to three. */
  | 'first'
  /** One that comes later: a line for each failing check. */
  | 'later'
  /** Graded alone: up to six failing checks in full. */
  | 'alone';

/** What the report says about an exercise with checks that did not pass, as paragraphs of lines. */
export function failingExercise(exercise: ExerciseResult, detail: Detail, terminal: Terminal): string[][] {
  const failing = exercise.checks.filter(isFailing);
  const inFull = chosen(failing, detail);
  // A single check gets all the room it needs.
  const mostLines = exercise.checks.length === 1 ? Number.POSITIVE_INFINITY : 12;
  const others = failing.filter((check) => !inFull.includes(check));
  const open = [...stillToWrite(exercise, terminal), ...skipped(exercise, terminal)];
  const inShort = [...others.map((check) => checkInOneLine(check, terminal)), ...open];
  if (detail === 'later') {
    return [others.length > 0 ? [...inShort, seeMore(exercise, terminal)] : inShort];
  }
  return [
    rightAlready(exercise, terminal),
    ...withoutRepeats(inFull).map((check) => checkInFull(check, terminal, mostLines)),
    others.length > 0
      ? [...inShort, detail === 'first' ? seeMore(exercise, terminal) : explainedLater(terminal)]
      : inShort,
    adviceLines(exercise, terminal),
    [
      ...printedNote(exercise, terminal),
      `  Stuck? ${paint('command', hintCommand(exercise.id), terminal)} gives a hint.`,
    ],
  ];
}

/** The checks to show in full. Of one function, the first whose misconception is known; if none is, the first. */
function chosen(failing: readonly CheckResult[], detail: Detail): readonly CheckResult[] {
  if (detail !== 'first') {
    return detail === 'alone'
      ? failing.filter((check, i) => isNewReason(check, failing.slice(0, i))).slice(0, 6)
      : [];
  }
  const functions = [...new Set(failing.map((check) => check.function))];
  return functions.slice(0, 3).map((name) => {
    const its = failing.filter((check) => check.function === name);
    return its.find((check) => check.misconception !== null) ?? (its[0] as CheckResult);
  });
}

/** A function that throws or hangs does so in every check: to say that once is enough. */
function isNewReason(
  { status, function: name, rationale }: CheckResult,
  before: readonly CheckResult[],
): boolean {
  return !before.some(
    (other) => other.status === status && other.function === name && other.rationale === rationale,
  );
}

/** Names a misconception behind several failures at the first of them only. */
function withoutRepeats(checks: readonly CheckResult[]): readonly CheckResult[] {
  const isRepeat = ({ misconception, function: name }: CheckResult, before: readonly CheckResult[]) =>
    misconception !== null &&
    before.some((other) => other.function === name && other.misconception?.id === misconception?.id);
  return checks.map((check, i) =>
    isRepeat(check, checks.slice(0, i)) ? { ...check, misconception: null, help: null } : check,
  );
}

/** The functions that are still to write. */
function stillToWrite(exercise: ExerciseResult, terminal: Terminal): string[] {
  return byFunction(exercise, 'not-started').flatMap(([name, checks]) => {
    const written = checks.find(isWrittenStub);
    if (written !== undefined) {
      return openLines([written.rationale, written.help].filter(Boolean).join(' '), terminal);
    }
    const points = checks.reduce((sum, check) => sum + check.maxPoints, 0);
    return openLines(`${name}: still to write (${plural(points, 'point')})`, terminal, 'quiet');
  });
}

/** The checks that could not run, and why, for each function. */
function skipped(exercise: ExerciseResult, terminal: Terminal): string[] {
  return byFunction(exercise, 'skipped').flatMap(([name, checks]) =>
    openLines(
      `${name}: ${plural(checks.length, 'check')} not tried yet. ${checks[0]?.rationale ?? ''}`,
      terminal,
    ),
  );
}

function byFunction(exercise: ExerciseResult, status: CheckStatus): [string, CheckResult[]][] {
  const checks = exercise.checks.filter((check) => check.status === status);
  const names = [...new Set(checks.map((check) => check.function))];
  return names.map((name) => [name, checks.filter((check) => check.function === name)]);
}

/** In full: what keeps a function from being tried has to be read to the end. */
function openLines(text: string, terminal: Terminal, style?: Style): string[] {
  const mark = paint('quiet', symbols(terminal)['not-started'], terminal);
  return wrap(text, terminal.width - 4).map((line, i) => {
    const shown = style === undefined ? line : paint(style, line, terminal);
    return `  ${i === 0 ? mark : ' '} ${shown}`;
  });
}

function seeMore(exercise: ExerciseResult, terminal: Terminal): string {
  return `    ${paint('command', gradeCommand(exercise.id), terminal)} tells more.`;
}

/** Says when the checks with one line are shown in full: no command does that yet. */
function explainedLater(terminal: Terminal): string {
  return paint('quiet', '    Explained in full once some of the above are right.', terminal);
}

/** Says what is right already, before what is not. */
function rightAlready(exercise: ExerciseResult, terminal: Terminal): string[] {
  const passed = exercise.checks.filter((check) => check.status === 'passed');
  if (passed.length === 0) {
    return [];
  }
  const functions = [...new Set(exercise.checks.map((check) => check.function))].filter((name) =>
    exercise.checks.every((check) => check.function !== name || check.status === 'passed'),
  );
  const are = functions.length === 1 ? 'is' : 'are';
  const whole = functions.length === 0 ? '' : ` (${listing(functions)} ${are} done)`;
  const words = `Right already: ${passed.length} of ${plural(exercise.checks.length, 'check')}${whole}.`;
  return wrap(words, terminal.width - 4).map(
    (line, i) => `  ${paint('passed', `${i === 0 ? symbols(terminal).passed : ' '} ${line}`, terminal)}`,
  );
}
