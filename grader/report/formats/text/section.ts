import type { ExerciseResult } from '../../../model/result.ts';
import { cells, cut } from '../../terminal/columns.ts';
import { resetCommand } from '../../terminal/npm-commands.ts';
import { paint } from '../../terminal/paint.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrap, wrapLines } from '../../terminal/wrap.ts';
import { type Detail, failingExercise } from './failing-exercise.ts';
import { printedNote } from './notes.ts';

/** What there is to say about an exercise that failed or could not be run, as paragraphs of lines. */
export function section(exercise: ExerciseResult, detail: Detail, look: Terminal): string[][] {
  const story =
    exercise.status === 'unusable' ? unusable(exercise, look) : failingExercise(exercise, detail, look);
  return [[heading(exercise, look)], ...story];
}

function heading(exercise: ExerciseResult, look: Terminal): string {
  const { line, between, ellipsis } = symbols(look);
  const words = cut(`${exercise.id}.ts ${between} ${exercise.title}`, look.width - 6, ellipsis);
  const [before, after] = [line.repeat(2), line.repeat(look.width - cells(words) - 4)];
  return `${paint('quiet', before, look)} ${paint('heading', words, look)} ${paint('quiet', after, look)}`;
}

function unusable(exercise: ExerciseResult, look: Terminal): string[][] {
  const mark = paint('unusable', symbols(look).unusable, look);
  const message = wrapLines(exercise.message ?? '', look.width - INDENT.length);
  const isElsewhere = exercise.message?.startsWith('It imports ') ?? false;
  const advice = wrap(isElsewhere ? PUT_THAT_RIGHT : PUT_RIGHT, look.width - INDENT.length).map(
    (line) => INDENT + line,
  );
  const afresh = `${INDENT}${paint('command', resetCommand(exercise.id), look)} (a copy of yours is kept)`;
  return [
    message.map((line, i) => (i === 0 ? `  ${mark} ${line}` : `${INDENT}${line}`.trimEnd())),
    isElsewhere ? advice : [...advice, afresh],
    printedNote(exercise, look),
  ];
}

const INDENT = '    ';
const PUT_THAT_RIGHT = 'Put that file right first; nothing is the matter with this one yet.';
const PUT_RIGHT =
  'Put that right first: until then, none of its checks can be tried. Or start this file afresh:';
