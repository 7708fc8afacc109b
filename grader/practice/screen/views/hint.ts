import { hintReport } from '../../../report/hint.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { type PracticeState, shownExercise } from '../state.ts';

/** One hint of the exercise that is shown. */
export function hintBody(state: PracticeState, number: number, terminal: Terminal): readonly string[] {
  const exercise = shownExercise(state);
  if (exercise === null) {
    return [];
  }
  const { id, title, hints, functions } = exercise.info;
  const view = { id, title, number, total: hints.length, text: hints[number - 1] ?? '', functions };
  // Its last line names a command; here there are keys.
  const lines = hintReport(view, terminal).trimEnd().split('\n').slice(0, -1);
  return ['', ...lines].map((line, i) => (i === 1 ? `  ${line}` : line));
}
