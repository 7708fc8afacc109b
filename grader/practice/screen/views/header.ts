import { bar } from '../../../report/terminal/bar.ts';
import { numberOf } from '../../../report/terminal/npm-commands.ts';
import { paint } from '../../../report/terminal/paint.ts';
import { symbols } from '../../../report/terminal/symbols.ts';
import type { Terminal } from '../../../report/terminal/terminal.ts';
import { textWidth, truncate } from '../../../report/terminal/text-width.ts';
import { type ExerciseState, type PracticeState, pointsOf, shownExercise } from '../state.ts';

/** Which exercise it is, its points, its file, and what is going on. */
export function header(state: PracticeState, terminal: Terminal): readonly string[] {
  const { line, separator } = symbols(terminal);
  const rule = paint('quiet', line.repeat(terminal.width), terminal);
  const exercise = shownExercise(state);
  if (exercise === null) {
    return [paint('heading', ' Practice', terminal), '', rule];
  }
  const { id, title } = exercise.info;
  const name = `${numberOf(id)} ${separator} ${title}`;
  const score = scoreOf(exercise, terminal);
  const file = `exercises/${id}.ts`;
  const now = whatGoesOn(state, exercise, terminal);
  return [
    bothEnds({ text: name, painted: paint('heading', name, terminal) }, score, terminal),
    bothEnds({ text: file, painted: paint('quiet', file, terminal) }, now, terminal),
    exercise.isSaved && exercise.result !== null && exercise.fault === null ? aboutBefore(terminal) : rule,
  ];
}

/** The rule above a verdict that is not about the file as it is now. */
function aboutBefore(terminal: Terminal): string {
  const { line } = symbols(terminal);
  const words = `${line}${line} before this save `;
  return paint('progress', words + line.repeat(terminal.width - textWidth(words)), terminal);
}

/** A text as long as it looks, and with its colours. */
interface Painted {
  readonly text: string;
  readonly painted: string;
}

function bothEnds(left: Painted, right: Painted, terminal: Terminal): string {
  const gap = terminal.width - 2 - textWidth(left.text) - textWidth(right.text);
  const cut = truncate(left.text, terminal.width - 4 - textWidth(right.text), symbols(terminal).ellipsis);
  return gap >= 2
    ? ` ${left.painted}${' '.repeat(gap)}${right.painted}`
    : ` ${left.painted.replace(left.text, () => cut)}  ${right.painted}`;
}

const BAR = 10;

function scoreOf(exercise: ExerciseState, terminal: Terminal): Painted {
  const { result, before, info } = exercise;
  const points = pointsOf(exercise);
  const text = `${points}/${info.maxPoints} points  ${bar(points, info.maxPoints, BAR, terminal)}`;
  // As long as the file cannot be run, these are the points that it had.
  const status = before !== null ? 'quiet' : (result?.status ?? 'quiet');
  return { text, painted: paint(status === 'failed' ? 'progress' : status, text, terminal) };
}

/** Seconds. */
const WORTH_SAYING = 3;

function whatGoesOn(state: PracticeState, exercise: ExerciseState, terminal: Terminal): Painted {
  const { savedAt, gradedAt, info, isSaved, fault } = exercise;
  const isGrading = state.grading === info.id || (isSaved && fault === null);
  const { ellipsis, separator } = symbols(terminal);
  const saved = savedAt === null ? '' : `saved ${savedAt} ${separator} `;
  if (isGrading) {
    const seconds = state.gradingFor < WORTH_SAYING ? '' : ` ${state.gradingFor} s`;
    const text = `${saved}grading${ellipsis}${seconds}`;
    return { text, painted: paint('progress', text, terminal) };
  }
  const text = gradedAt === null ? '' : `${saved}${fault === null ? 'graded' : 'not graded'} ${gradedAt}`;
  return { text, painted: paint('quiet', text, terminal) };
}
