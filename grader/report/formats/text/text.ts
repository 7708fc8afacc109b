import type { ExerciseResult, Result } from '../../../model/result.ts';
import { plural } from '../../../text/english.ts';
import { nextExercise, nextLine, nextTry } from '../../terminal/next-line.ts';
import { praise } from '../../terminal/praise.ts';
import { printable } from '../../terminal/printable.ts';
import { table } from '../../terminal/table.ts';
import { comfortable, type Terminal } from '../../terminal/terminal.ts';
import { ownNotes, printedNotes, referenceNotes } from './notes.ts';
import { celebration, firstSteps, welcome } from './occasions.ts';
import { section } from './section.ts';
import { adviceLines, adviceNotes } from './type-advice.ts';

/**
 * A result for the terminal of the student: how each exercise stands, what went wrong in the first that
 * is not right, and what to do next, in the last line. Ends in a newline.
 */
export function textReport(result: Result, look: Terminal): string {
  const fitted = comfortable(look);
  const paragraphs = paragraphsOf(printable(result, fitted), fitted);
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function paragraphsOf(result: Result, look: Terminal): string[][] {
  const { exercises } = result;
  const next = nextExercise(exercises, (exercise) => exercise.status);
  if (next === null) {
    const notes = printedNotes(exercises, look);
    const [alone, ...others] = exercises;
    return alone !== undefined && others.length === 0
      ? [summaryTable(result, look), notes, adviceLines(alone, look), ...allRight(result, look)]
      : [summaryTable(result, look), [...notes, ...adviceNotes(exercises, look)], ...allRight(result, look)];
  }
  if (exercises.every((exercise) => exercise.status === 'not-started')) {
    const hello = result.maxPoints < EVERYTHING ? [] : welcome(look);
    return [hello, summaryTable(result, look), firstSteps(next.id, look), [nextTry(next.id, look)]];
  }
  const quiet = exercises.filter((exercise) => !isTold(exercise));
  const notes = [
    ...referenceNotes(exercises, look),
    ...ownNotes(exercises, look),
    ...printedNotes(quiet, look),
    ...adviceNotes(quiet, look),
  ];
  return [summaryTable(result, look), notes, ...sections(exercises, look), [nextTry(next.id, look)]];
}

function summaryTable(result: Result, look: Terminal): string[] {
  const all = result.exercises.map((exercise) => ({
    ...exercise,
    standing: exercise.status,
    word: wordOn(exercise),
  }));
  const { points, maxPoints } = result;
  const total = { id: '', title: 'Total', standing: null, points, maxPoints, word: '' };
  return table(all.length > 1 ? [...all, total] : all, look);
}

function wordOn(exercise: ExerciseResult): string {
  switch (exercise.status) {
    case 'passed':
      return praise(exercise.id);
    case 'failed':
      return `${plural(exercise.checks.filter((check) => check.status !== 'passed').length, 'check')} to go`;
    case 'not-started':
      return 'not started';
    case 'unusable':
      return 'cannot run yet';
    default:
      return exercise.status satisfies never;
  }
}

function allRight(result: Result, look: Terminal): string[][] {
  if (result.maxPoints < EVERYTHING) {
    return [[nextLine('see what is left, with', 'npm run list', look)]];
  }
  return [...celebration(result.maxPoints, look), [nextLine('watch it learn:', 'npm run demo', look)]];
}

/** The points of all exercises together; fewer where some were named. */
const EVERYTHING = 100;

/** Whether an exercise gets a section of its own. */
function isTold(exercise: ExerciseResult): boolean {
  return exercise.status === 'failed' || exercise.status === 'unusable';
}

function sections(exercises: readonly ExerciseResult[], look: Terminal): string[][] {
  const first = exercises.find((exercise) => exercise.status === 'failed');
  const alone = exercises.length === 1;
  return exercises.filter(isTold).flatMap((exercise) => {
    const detail = alone ? 'alone' : exercise === first ? 'first' : 'later';
    return section(exercise, detail, look);
  });
}
