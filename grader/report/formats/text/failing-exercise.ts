import type { CheckResult, CheckStatus, ExerciseResult } from '../../../model/result.ts';
import { listing, plural } from '../../../text/english.ts';
import { isFailing, isWrittenStub } from '../../explain/explanation.ts';
import { gradeCommand, hintCommand } from '../../terminal/npm-commands.ts';
import { paint, type Style } from '../../terminal/paint.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrap } from '../../terminal/wrap.ts';
import { checkInFull, checkInOneLine } from './failing-check.ts';
import { foldedChecks, mostTelling } from './folded-checks.ts';
import { answeredNotes, printedNote } from './notes.ts';
import { adviceLines } from './type-advice.ts';

/** How much the report says about a failing exercise. */
export type Detail =
  /** The one to work on: of up to three functions a failing check in full. */
  | 'first'
  /** One that comes later: a line for each failing check. */
  | 'later'
  /** Graded alone: of up to six functions a failing check in full. */
  | 'alone';

/** What the report says about an exercise with checks that did not pass, as paragraphs of lines. */
export function failingExercise(exercise: ExerciseResult, detail: Detail, terminal: Terminal): string[][] {
  const failing = exercise.checks.filter(isFailing);
  const open = [...stillToWrite(exercise, terminal), ...skipped(exercise, terminal)];
  if (detail === 'later') {
    const lines = failing.map((check) => checkInOneLine(check, terminal));
    return [[...lines, ...open, ...(lines.length > 0 ? [seeMore(exercise, terminal)] : [])]];
  }
  const functions = [...new Set(failing.map((check) => check.function))];
  const most = detail === 'first' ? 3 : 6;
  const ofFunction = (name: string) => failing.filter((check) => check.function === name);
  const inFull = functions.slice(0, most).map((name) => mostTelling(ofFunction(name)));
  // A single check gets all the room it needs.
  const mostLines = exercise.checks.length === 1 ? Number.POSITIVE_INFINITY : MOST_LINES;
  const later = functions.slice(most).map((name) => mostTelling(ofFunction(name)));
  return [
    rightAlready(exercise, terminal),
    ...withoutRepeats(inFull).map((check, i) => [
      ...checkInFull(check, terminal, mostLines + (check.counterexample?.before?.length ?? 0)),
      ...foldedChecks(
        ofFunction(check.function).filter((other) => other !== inFull[i]),
        terminal,
      ),
    ]),
    ...later.map((check) => [
      checkInOneLine(check, terminal),
      ...foldedChecks(
        ofFunction(check.function).filter((other) => other !== check),
        terminal,
      ),
    ]),
    later.length === 0 ? open : [...open, seeMoreOf(exercise, detail, terminal)],
    adviceLines(exercise, terminal),
    [
      ...answeredNotes(exercise, terminal),
      ...printedNote(exercise, terminal),
      `  Stuck? ${paint('command', hintCommand(exercise.id), terminal)} gives a hint.`,
    ],
  ];
}

/** Of a check in full: with the rest of a report on one function, they fill a screen of 24 rows. */
const MOST_LINES = 12;

/** What was said of a function above is not said again: a loop that does not end is reported once. */
function withoutRepeats(checks: readonly CheckResult[]): readonly CheckResult[] {
  return checks.map((check, i) => {
    const before = checks.slice(0, i);
    const isRepeated = (key: 'rationale' | 'help') => before.some((other) => other[key] === check[key]);
    return {
      ...check,
      rationale: check.status !== 'failed' && isRepeated('rationale') ? null : check.rationale,
      help: isRepeated('help') ? null : check.help,
    };
  });
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

/** Where the functions with one line are explained: nowhere yet, if this is already the report on one exercise. */
function seeMoreOf(exercise: ExerciseResult, detail: Detail, terminal: Terminal): string {
  return detail === 'first'
    ? seeMore(exercise, terminal)
    : paint('quiet', '    Explained in full once some of the above are right.', terminal);
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
