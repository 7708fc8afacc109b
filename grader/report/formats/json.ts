import type { Advice, CheckResult, ExerciseResult, Result } from '../../model/result.ts';
import { spellOutInvisible } from '../../text/sanitize.ts';

/**
 * A result as JSON, version 1: the fields of the contract, in its order, and `feedback` and `notes` if there are any;
 * indented by two spaces, with a newline at the end. Invisible characters are written as `\u` and four digits, which any JSON parser reads back.
 */
export function jsonReport(result: Result): string {
  const { version, seed, points, maxPoints, exercises, feedback, notes } = result;
  const ordered: Result = {
    version,
    seed,
    points,
    maxPoints,
    ...(feedback && { feedback }),
    ...(notes && { notes }),
    exercises: exercises.map(orderedExercise),
  };
  return `${spellOutInvisible(JSON.stringify(ordered, null, 2))}\n`;
}

function orderedExercise(exercise: ExerciseResult): ExerciseResult {
  const { id, title, status, points, maxPoints, message, output } = exercise;
  const uses = sortedByName(exercise.uses);
  const checks = exercise.checks.map(orderedCheck);
  const { answered } = exercise;
  const advice = (exercise.advice ?? []).map(orderedAdvice);
  return {
    id,
    title,
    status,
    points,
    maxPoints,
    message,
    uses,
    ...(answered && { answered: sortedByName(answered) }),
    output,
    advice,
    checks,
  };
}

function sortedByName<Value>(fields: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function orderedAdvice({ location: { file, line, column }, message }: Advice): Advice {
  return { location: { file, line, column }, message };
}

function orderedCheck(check: CheckResult): CheckResult {
  const { id, function: name, title, status, points, maxPoints, cases, rationale, help, replay } = check;
  const { counterexample, misconception, location } = check;
  return {
    id,
    function: name,
    title,
    status,
    points,
    maxPoints,
    cases,
    rationale,
    help,
    counterexample: counterexample && {
      call: counterexample.call,
      expected: counterexample.expected,
      received: counterexample.received,
      ...(counterexample.before && { before: counterexample.before }),
    },
    misconception: misconception && { id: misconception.id, text: misconception.text },
    location: location && { file: location.file, line: location.line, column: location.column },
    replay,
  };
}
