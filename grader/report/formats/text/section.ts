import type { ExerciseResult } from '../../../model/result.ts';
import { heading } from '../../terminal/heading.ts';
import { resetCommand } from '../../terminal/npm-commands.ts';
import { paint } from '../../terminal/paint.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrap, wrapLines } from '../../terminal/wrap.ts';
import { type Detail, failingExercise } from './failing-exercise.ts';
import { printedNote } from './notes.ts';

/** The section on an exercise that failed or could not be run, as paragraphs of lines. */
export function section(exercise: ExerciseResult, detail: Detail, terminal: Terminal): string[][] {
  const paragraphs =
    exercise.status === 'unusable'
      ? unusable(exercise, terminal)
      : failingExercise(exercise, detail, terminal);
  const title = `${exercise.id}.ts ${symbols(terminal).separator} ${exercise.title}`;
  return [[heading(title, terminal)], ...paragraphs];
}

function unusable(exercise: ExerciseResult, terminal: Terminal): string[][] {
  const mark = paint('unusable', symbols(terminal).unusable, terminal);
  const message = wrapLines(exercise.message ?? '', terminal.width - INDENT.length);
  const isAnotherFile = exercise.message?.startsWith('It imports ') ?? false;
  const advice = wrap(isAnotherFile ? FIX_THAT_FILE : FIX_THIS_FILE, terminal.width - INDENT.length).map(
    (line) => INDENT + line,
  );
  const startAgain = `${INDENT}${paint('command', resetCommand(exercise.id), terminal)} (keeps a copy of yours)`;
  return [
    message.map((line, i) => (i === 0 ? `  ${mark} ${line}` : `${INDENT}${line}`.trimEnd())),
    isAnotherFile ? advice : [...advice, startAgain],
    printedNote(exercise, terminal),
  ];
}

const INDENT = '    ';
const FIX_THAT_FILE = 'Fix that file first; this one is not the problem.';
const FIX_THIS_FILE =
  'Fix that first: until then, none of its checks can run. Or start this file again from the stub:';
