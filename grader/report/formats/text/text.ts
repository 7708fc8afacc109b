import type { ExerciseResult, Result } from '../../../model/result.ts';
import { typedCommand } from '../../../system/typed-command.ts';
import { isBegun, remarkOn } from '../../explain/remark.ts';
import type { Surroundings } from '../../surroundings.ts';
import { nextExercise, nextLine, openThenGrade } from '../../terminal/next-line.ts';
import { printable } from '../../terminal/printable.ts';
import { table } from '../../terminal/table.ts';
import { type Terminal, withReadableWidth } from '../../terminal/terminal.ts';
import { celebration, firstSteps, welcome } from './greetings.ts';
import { learned } from './learned.ts';
import { feedbackNote, fileNotes, ownNotes, printedNotes, referenceNotes } from './notes.ts';
import { section } from './section.ts';
import { adviceLines, adviceNotes } from './type-advice.ts';

/**
 * A result for the student's terminal: the status of each exercise, what went wrong in the first that is not
 * right, and in the last line what to do next. Ends in a newline.
 *
 * @param around what was learned is shown only if there is a picture of it
 */
export function textReport(result: Result, terminal: Terminal, around: Around = {}): string {
  const fitted = withReadableWidth(terminal);
  const paragraphs = paragraphsOf(printable(result, fitted), fitted, around);
  return `${paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type Around = Pick<Surroundings, 'pictures' | 'unusedMnist'>;

function paragraphsOf(result: Result, terminal: Terminal, around: Around): string[][] {
  const { exercises } = result;
  const next = nextExercise(exercises, (exercise) => (isBegun(exercise) ? 'failed' : exercise.status));
  if (next === null) {
    const notes = [...referenceNotes(exercises, terminal), ...printedNotes(exercises, terminal)];
    const [alone, ...others] = exercises;
    return alone !== undefined && others.length === 0
      ? [
          summaryTable(result, terminal),
          fileNotes(result, terminal),
          notes,
          adviceLines(alone, terminal),
          ...learned(result, around, terminal),
          ...allRight(result, terminal),
        ]
      : [
          summaryTable(result, terminal),
          fileNotes(result, terminal),
          [...notes, ...adviceNotes(exercises, terminal)],
          ...learned(result, around, terminal),
          ...allRight(result, terminal),
        ];
  }
  if (exercises.every((exercise) => exercise.status === 'not-started' && !isBegun(exercise))) {
    const greeting = result.isPartial ? [] : welcome(terminal);
    return [
      greeting,
      summaryTable(result, terminal),
      fileNotes(result, terminal),
      firstSteps(next.id, terminal),
      [openThenGrade(next.id, terminal)],
    ];
  }
  if (result.feedback === 'none') {
    return [
      summaryTable(result, terminal),
      fileNotes(result, terminal),
      feedbackNote(result, terminal),
      [openThenGrade(next.id, terminal)],
    ];
  }
  const quiet = exercises.filter((exercise) => !hasSection(exercise));
  const notes = [
    ...referenceNotes(exercises, terminal),
    ...ownNotes(exercises, terminal),
    ...printedNotes(quiet, terminal),
    ...adviceNotes(quiet, terminal),
    ...feedbackNote(result, terminal),
  ];
  return [
    summaryTable(result, terminal),
    fileNotes(result, terminal),
    notes,
    ...sections(exercises, terminal),
    ...learned(result, around, terminal),
    [openThenGrade(next.id, terminal)],
  ];
}

function summaryTable(result: Result, terminal: Terminal): string[] {
  const all = result.exercises.map((exercise) => ({
    ...exercise,
    status: exercise.status,
    remark: remarkOn(exercise),
  }));
  const { points, maxPoints } = result;
  const total = { id: '', title: 'Total', status: null, points, maxPoints, remark: '' };
  return table(all.length > 1 ? [...all, total] : all, terminal);
}

function allRight(result: Result, terminal: Terminal): string[][] {
  if (result.isPartial) {
    const wrong = result.exercises.flatMap(({ uses }) =>
      Object.keys(uses).filter((id) => uses[id] === 'reference'),
    );
    const next = wrong.sort()[0] ?? result.next;
    return [
      [
        next === undefined
          ? nextLine('all exercises together:', typedCommand('grade'), terminal)
          : openThenGrade(next, terminal),
      ],
    ];
  }
  return [
    ...celebration(result.maxPoints, terminal),
    [nextLine('watch it learn:', typedCommand('demo'), terminal)],
  ];
}

/** True if an exercise gets its own section. */
function hasSection(exercise: ExerciseResult): boolean {
  return exercise.status === 'failed' || exercise.status === 'unusable' || isBegun(exercise);
}

function sections(exercises: readonly ExerciseResult[], terminal: Terminal): string[][] {
  const first = exercises.find((exercise) => exercise.status === 'failed');
  const alone = exercises.length === 1;
  return exercises.filter(hasSection).flatMap((exercise) => {
    const detail = alone ? 'alone' : exercise === first ? 'first' : 'later';
    return section(exercise, detail, terminal);
  });
}
