import type { CheckResult, ExerciseResult, Result } from '../../../model/result.ts';
import { plural } from '../../../text/english.ts';
import { lineOfFunction } from '../../../text/function-line.ts';
import { sanitize } from '../../../text/sanitize.ts';
import { shownName } from '../../../text/shown-name.ts';
import { explanationOf, isFailing, isWrittenStub } from '../../explain/explanation.ts';
import type { GradedFile } from '../../surroundings.ts';
import { mostTelling } from '../text/folded-checks.ts';
import { failureLines } from './failure-lines.ts';

/** A remark beside a line of a file. All texts are safe to show. */
export interface Annotation {
  /** error: it costs points; warning: it may explain why; notice: good to know. */
  readonly kind: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** More of one kind are dropped by GitHub, in a step. */
export const MOST_OF_A_KIND = 10;

type Files = ReadonlyMap<string, GradedFile>;

/**
 * The annotations of a result, at most ten of each kind, the most useful first: of each function in turn the failing
 * check that tells most, then the others. Advice on types is a warning if its exercise is not right, else a notice.
 * With feedback `none` there is nothing but the points.
 */
export function annotationsOf(result: Result, files: Files): readonly Annotation[] {
  const withErrors = result.feedback === 'none' ? [] : result.exercises;
  const failures = inTurns(withErrors.flatMap(failuresByFunction));
  const errors = withoutRepeats(failures).map((failure) => errorOf(failure, files));
  const shown = errors.slice(0, MOST_OF_A_KIND);
  const warnings = [...notesOf(result), ...adviceOn(result, false, files)];
  const notices = [pointsOf(result, shown.length, errors.length), ...adviceOn(result, true, files)];
  const most = (all: readonly Annotation[]) =>
    all.filter(({ message }) => message !== '').slice(0, MOST_OF_A_KIND);
  return [...shown, ...most(warnings), ...most(notices)];
}

interface Failure {
  readonly exercise: ExerciseResult;
  readonly check: CheckResult;
}

/**
 * The failures of each function, that which tells most first. What only counts once the others are right says nothing
 * beside them.
 */
function failuresByFunction(exercise: ExerciseResult): Failure[][] {
  const [any] = exercise.checks;
  if (exercise.status === 'unusable' && any !== undefined) {
    const located = exercise.checks.find(({ location }) => location !== null) ?? any;
    return [[{ exercise, check: { ...located, rationale: exercise.message } }]];
  }
  const failing = exercise.checks.filter(costsByFault);
  const functions = [...new Set(failing.map((check) => check.function))];
  return functions.map((name) => {
    const all = failing.filter((check) => check.function === name);
    const first = mostTelling(all);
    const others = all.filter((check) => check !== first && check.faultKind !== 'withheld');
    return [first, ...others].map((check) => ({ exercise, check }));
  });
}

/** It failed, or it could not be tried for a reason that a student can mend. */
function costsByFault(check: CheckResult): boolean {
  return isFailing(check) || isWrittenStub(check) || (check.status === 'skipped' && check.rationale !== null);
}

/** The first of each list, then the second of each, and so on. */
function inTurns<Value>(lists: readonly (readonly Value[])[]): Value[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

/** A loop that does not end costs all checks of its function, and a file that does not parse those of others: each is said once. */
function withoutRepeats(failures: readonly Failure[]): readonly Failure[] {
  const said = new Set<string>();
  return failures.filter((failure) => {
    const key = JSON.stringify(causeOf(failure));
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
}

/** The same for all that one mistake brings about. */
function causeOf({ exercise, check }: Failure): readonly unknown[] {
  const { id, status, location, rationale } = check;
  switch (status) {
    case 'failed':
      return [exercise.id, id];
    case 'timed-out':
    case 'out-of-memory':
    case 'crashed':
      return [exercise.id, check.function, status];
    default:
      // The place alone, if there is one: files that import a broken one are unusable for what is said of that one.
      return location === null ? [exercise.id, check.function, rationale] : [location];
  }
}

function errorOf({ exercise, check }: Failure, files: Files): Annotation {
  const explanation = explanationOf(check);
  const { title, trouble } = explanation;
  const isUnusable = exercise.status === 'unusable';
  const heading = isUnusable ? `${exercise.id}.ts cannot run yet` : title;
  return {
    kind: 'error',
    title: shownName(trouble === null ? heading : `${heading} (${trouble})`, TITLE_LENGTH),
    message: sanitize(failureLines(explanation).join('\n'), MESSAGE_LENGTH) || NOT_RIGHT,
    ...placeOf({ exercise, check }, files),
  };
}

const NOT_RIGHT = 'This check did not pass.';
/** GitHub cuts titles at 255 characters. */
const TITLE_LENGTH = 200;
const MESSAGE_LENGTH = 4000;

type Where = Pick<Annotation, 'file' | 'line' | 'column'>;

/** Where it threw; else where the function is declared. */
function placeOf({ exercise, check }: Failure, files: Files): Where {
  const { location } = check;
  if (location !== null) {
    return { ...fileNamed(location.file, files), line: location.line, column: location.column };
  }
  const name = `${exercise.id}.ts`;
  const text = files.get(name)?.text;
  const line = text === undefined ? null : lineOfFunction(text, check.function);
  return { ...fileNamed(name, files), line: exercise.status === 'unusable' ? null : line, column: null };
}

function fileNamed(name: string, files: Files): { file: string | null } {
  const path = files.get(name)?.path;
  return { file: path === undefined ? null : shownName(path, PATH_LENGTH) };
}

/** A longer one than Linux has. */
const PATH_LENGTH = 4096;

function notesOf({ notes = [] }: Result): Annotation[] {
  return notes.map((note) => ({
    kind: 'warning',
    title: 'Which files were graded',
    message: sanitize(note, MESSAGE_LENGTH),
    file: null,
    line: null,
    column: null,
  }));
}

function adviceOn({ exercises }: Result, isRight: boolean, files: Files): Annotation[] {
  return exercises
    .filter(({ status }) => (status === 'passed') === isRight)
    .flatMap(({ advice = [] }) =>
      advice.map(({ location, message }) => ({
        kind: isRight ? ('notice' as const) : ('warning' as const),
        title: 'Types (advice; costs nothing)',
        message: sanitize(message, MESSAGE_LENGTH),
        ...fileNamed(location.file, files),
        line: location.line,
        column: location.column,
      })),
    );
}

function pointsOf({ points, maxPoints }: Result, shown: number, failures: number): Annotation {
  const more =
    failures > shown ? ` ${shown} of ${plural(failures, 'fault')} are annotated; the log has the rest.` : '';
  return {
    kind: 'notice',
    title: 'Points',
    message: `${points} of ${maxPoints} points.${more}`,
    file: null,
    line: null,
    column: null,
  };
}
