import { cells } from './columns.ts';
import { gradeCommand } from './npm-commands.ts';
import { paint } from './paint.ts';
import type { Standing } from './symbols.ts';
import type { Terminal } from './terminal.ts';

/** The exercise to turn to: the first that was begun and is not right yet, else the first not begun. */
export function nextExercise<Item extends { readonly id: string }>(
  items: readonly Item[],
  standingOf: (item: Item) => Standing,
): Item | null {
  const standing = (wanted: Standing) => (item: Item) => standingOf(item) === wanted;
  return (
    items.find((item) => standing('failed')(item) || standing('unusable')(item)) ??
    items.find(standing('not-started')) ??
    null
  );
}

/** The last line of a report: what to do, then the command; the command alone where the rest is too long. */
export function nextLine(todo: string, command: string, look: Terminal): string {
  const before = cells(`Next: ${todo}  ${command}`) > look.width ? '' : `${todo}  `;
  return `${paint('heading', 'Next:', look)} ${before}${paint('command', command, look)}`;
}

/** Change an exercise, and see what became of it. */
export function nextTry(exercise: string, look: Terminal): string {
  return nextLine(`open ${exercise}.ts, then`, gradeCommand(exercise), look);
}
