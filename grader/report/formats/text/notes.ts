import type { ExerciseResult, Result } from '../../../model/result.ts';
import { listing, plural } from '../../../text/english.ts';
import { leftOut } from '../../explain/left-out.ts';
import { numberOf } from '../../terminal/npm-commands.ts';
import { paint } from '../../terminal/paint.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrap } from '../../terminal/wrap.ts';

/** Says which files were read, if that was in doubt. */
export function fileNotes({ notes = [] }: Result, terminal: Terminal): string[] {
  const mark = paint('unusable', symbols(terminal).unusable, terminal);
  return notes.flatMap((note) =>
    wrap(note, terminal.width - 4).map((line, i) => `  ${i === 0 ? mark : ' '} ${line}`),
  );
}

/** Says what is not shown, if that is so. */
export function feedbackNote(result: Result, terminal: Terminal): string[] {
  const words = leftOut(result);
  return words === null ? [] : quiet(words, terminal);
}

/** Says which exercises were tried with a right version of earlier ones that are not right yet. */
export function referenceNotes(exercises: readonly ExerciseResult[], terminal: Terminal): string[] {
  const begun = exercises.filter((exercise) => exercise.status !== 'not-started');
  const notes = new Map<string, { earlier: string[]; later: string[] }>();
  for (const earlier of [...new Set(begun.flatMap(({ uses }) => Object.keys(uses)))].sort()) {
    const later = begun.filter(({ uses }) => uses[earlier] === 'reference').map(({ id }) => numberOf(id));
    const note = notes.get(later.join()) ?? { earlier: [], later };
    note.earlier.push(numberOf(earlier));
    notes.set(later.join(), note);
  }
  notes.delete('');
  return [...notes.values()].flatMap(({ earlier, later }) => {
    const [are, were] = [oneOrMany(earlier, 'is', 'are'), oneOrMany(later, 'was', 'were')];
    return quiet(
      `While ${listing(earlier)} ${are} not right yet, ${listing(later)} ${were} tried with ${oneOrMany(earlier, 'a right version of it', 'right versions of them')}.`,
      terminal,
    );
  });
}

/** Says which were tried with the student's own earlier exercises though these are not right yet: ours lack what is imported. */
export function ownNotes(exercises: readonly ExerciseResult[], terminal: Terminal): string[] {
  const wrong = exercises.filter(({ status }) => status !== 'passed').map(({ id }) => id);
  return exercises.flatMap((exercise) => {
    const own = wrong.filter((id) => exercise.status !== 'passed' && exercise.uses[id] === 'own');
    return own.length === 0
      ? []
      : quiet(
          `${numberOf(exercise.id)} was tried with your own ${listing(own.map(numberOf))}, not right yet: it imports helpers that our version does not have.`,
          terminal,
        );
  });
}

/** Says which functions were tried with the reference in place of others of the same file. */
export function answeredNotes({ answered = {}, checks }: ExerciseResult, terminal: Terminal): string[] {
  const isWritten = (name: string) =>
    checks.some((check) => check.function === name && check.status !== 'not-started');
  const notes = new Map<string, { callers: string[]; others: readonly string[] }>();
  for (const [caller, others] of Object.entries(answered)) {
    const note = notes.get(others.join()) ?? { callers: [], others };
    note.callers.push(caller);
    notes.set(others.join(), note);
  }
  notes.delete('');
  return [...notes.values()].flatMap(({ callers, others }) => {
    const were = oneOrMany(callers, 'was', 'were');
    const why = others.every(isWritten)
      ? `${oneOrMany(others, 'is', 'are')} not right yet`
      : `${oneOrMany(others, 'is', 'are')} still to write`;
    return quiet(
      `Your ${listing(others)} ${why}, so ${listing(callers)} ${were} tried with a right ${listing(others)}.`,
      terminal,
    );
  });
}

function oneOrMany(subjects: readonly string[], one: string, many: string): string {
  return subjects.length === 1 ? one : many;
}

/** Says that the student's code printed something, if it did. */
export function printedNote(exercise: ExerciseResult, terminal: Terminal): string[] {
  const count = printedLines(exercise);
  const see = exercise.checks.some((check) => check.replay !== null)
    ? '; --replay shows those of one case'
    : '';
  return count === null ? [] : quiet(`Your code printed ${count}${see}.`, terminal);
}

/** The same for exercises without a section. */
export function printedNotes(exercises: readonly ExerciseResult[], terminal: Terminal): string[] {
  return exercises.flatMap((exercise) => {
    const count = printedLines(exercise);
    return count === null
      ? []
      : quiet(`${numberOf(exercise.id)} printed ${count}: that is fine, and ignored.`, terminal);
  });
}

function printedLines(exercise: ExerciseResult): string | null {
  const output = exercise.output.trimEnd();
  if (output === '') {
    return null;
  }
  const count = plural(output.split('\n').length, 'line');
  return output.endsWith(' (cut)') ? `${count} or more` : count;
}

function quiet(text: string, terminal: Terminal): string[] {
  return wrap(text, terminal.width - 4).map((line) => paint('quiet', `  ${line}`, terminal));
}
