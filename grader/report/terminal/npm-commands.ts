import { typedCommand } from '../../system/typed-command.ts';

/** What a student types. Never wrapped or cut in a report: it should survive copy and paste. */
export function gradeCommand(exercise: string): string {
  return typedCommand('grade', numberOf(exercise));
}

export function hintCommand(exercise: string): string {
  return typedCommand('hint', numberOf(exercise));
}

export function resetCommand(exercise: string): string {
  return typedCommand('reset', numberOf(exercise));
}

export function replayCommand(token: string): string {
  return typedCommand('grade', '--replay', token);
}

/** The shortest name of an exercise: `03` for `03-loss`. */
export function numberOf(exercise: string): string {
  return /^\d+/.exec(exercise)?.[0] ?? exercise;
}
