import type { ExerciseResult } from '../../../model/result.ts';
import { heading } from '../../terminal/heading.ts';
import { resetCommand } from '../../terminal/npm-commands.ts';
import { paint } from '../../terminal/paint.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrap, wrapLines } from '../../terminal/wrap.ts';
import { type Detail, failingExercise } from './failing-exercise.ts';
import { printedNote } from './notes.ts';

/** What there is to say about an exercise that failed or could not be run, as paragraphs of lines. */
export function section(exercise: ExerciseResult, detail: Detail, terminal: Terminal): string[][] {
  const story =
    exercise.status === 'unusable'
      ? unusable(exercise, terminal)
      : failingExercise(exercise, detail, terminal);
  const title = `${exercise.id}.ts ${symbols(terminal).separator} ${exercise.title}`;
  return [[heading(title, terminal)], ...story];
}

function unusable(exercise: ExerciseResult, terminal: Terminal): string[][] {
  const mark = paint('unusable', symbols(terminal).unusable, terminal);
  const message = wrapLines(exercise.message ?? '', terminal.width - INDENT.length);
  const isElsewhere = exercise.message?.startsWith('It imports ') ?? false;
  const advice = wrap(isElsewhere ? PUT_THAT_RIGHT : PUT_RIGHT, terminal.width - INDENT.length).map(
    (line) => INDENT + line,
  );
  const afresh = `${INDENT}${paint('command', resetCommand(exercise.id), terminal)} (a copy of yours is kept)`;
  return [
    message.map((line, i) => (i === 0 ? `  ${mark} ${line}` : `${INDENT}${line}`.trimEnd())),
    isElsewhere ? advice : [...advice, afresh],
    printedNote(exercise, terminal),
  ];
}

const INDENT = '    ';
const PUT_THAT_RIGHT = 'Put that file right first; nothing is the matter with this one yet.';
const PUT_RIGHT =
  'Put that right first: until then, none of its checks can be tried. Or start this file afresh:';
