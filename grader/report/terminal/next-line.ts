import type { ExerciseStatus } from '../../model/result.ts';
import { gradeCommand, resetCommand } from './npm-commands.ts';
import { paint } from './paint.ts';
import type { Terminal } from './terminal.ts';
import { textWidth } from './text-width.ts';

/** The exercise to work on: the first that is begun and not finished, else the first not begun; null if all passed. */
export function nextExercise<Item extends { readonly id: string }>(
  items: readonly Item[],
  statusOf: (item: Item) => ExerciseStatus,
): Item | null {
  const first = (...statuses: readonly ExerciseStatus[]) =>
    items.find((item) => statuses.includes(statusOf(item)));
  return first('failed', 'unusable') ?? first('not-started') ?? null;
}

/** The last line of a report: what to do, and the command; if both do not fit, the command alone. */
export function nextLine(todo: string, command: string, terminal: Terminal): string {
  const before = textWidth(`Next: ${todo}  ${command}`) > terminal.width ? '' : `${todo}  `;
  return `${paint('heading', 'Next:', terminal)} ${before}${paint('command', command, terminal)}`;
}

/** The last line of a report on work in progress: open the file, then grade it. */
export function openThenGrade(exercise: string, terminal: Terminal): string {
  return nextLine(`open ${exercise}.ts, then`, gradeCommand(exercise), terminal);
}

/** The last line of a report if the file to work in is not there. */
export function freshFile(exercise: string, terminal: Terminal): string {
  return nextLine(`put a fresh ${exercise}.ts there:`, resetCommand(exercise), terminal);
}
