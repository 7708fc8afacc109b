import type { ExerciseResult } from '../../../model/result.ts';
import { listing } from '../../../text/english.ts';
import { gradeCommand, numberOf } from '../../terminal/npm-commands.ts';
import { paint } from '../../terminal/paint.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { textWidth } from '../../terminal/text-width.ts';
import { wrap } from '../../terminal/wrap.ts';

/** The type checker's advice on an exercise: at most three remarks with their places. No lines if there is none. */
export function adviceLines({ advice = [] }: ExerciseResult, terminal: Terminal): string[] {
  if (advice.length === 0) {
    return [];
  }
  const more = advice.length - MOST_SHOWN;
  return [
    `  ${paint('heading', 'Types', terminal)} ${paint('quiet', '(advice; costs nothing)', terminal)}`,
    ...advice.slice(0, MOST_SHOWN).flatMap(({ location, message }) => {
      const { file, line, column } = location;
      return remark(`${file}:${line}:${column}`, message, terminal);
    }),
    ...(more > 0 ? [paint('quiet', `    and ${more} more`, terminal)] : []),
  ];
}

const MOST_SHOWN = 3;

/** A place, unbroken so that editors can open it, with the message beside it and below. */
function remark(place: string, message: string, terminal: Terminal): string[] {
  const room = 'x'.repeat(place.length + 1);
  const [first = '', ...below] = wrap(`${room} ${message}`, terminal.width - 6);
  return [
    `    ${paint('quiet', place, terminal)} ${first.slice(room.length)}`.trimEnd(),
    ...below.map((line) => `      ${line}`),
  ];
}

/** Says that there is advice on exercises without a section, and how to see it. */
export function adviceNotes(exercises: readonly ExerciseResult[], terminal: Terminal): string[] {
  const advised = exercises.filter(({ advice = [] }) => advice.length > 0);
  const [first] = advised;
  if (first === undefined) {
    return [];
  }
  const command = gradeCommand(first.id);
  const on = listing(advised.map(({ id }) => numberOf(id)));
  const lines = wrap(`Types: there is advice on ${on}; it costs nothing. See`, terminal.width - 4);
  const last = lines.pop() as string;
  const words =
    textWidth(`${last} ${command}`) <= terminal.width - 4 ? [`${last} ${command}`] : [last, command];
  return [...lines, ...words].map((line) => `  ${painted(line, command, terminal)}`);
}

function painted(line: string, command: string, terminal: Terminal): string {
  return line.endsWith(command)
    ? paint('quiet', line.slice(0, -command.length), terminal) + paint('command', command, terminal)
    : paint('quiet', line, terminal);
}
