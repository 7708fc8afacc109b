/** What a student types. Never wrapped or cut in a report: it should survive copy and paste. */
export function gradeCommand(exercise: string): string {
  return `npm run grade -- ${numberOf(exercise)}`;
}

export function hintCommand(exercise: string): string {
  return `npm run hint -- ${numberOf(exercise)}`;
}

export function resetCommand(exercise: string): string {
  return `npm run reset -- ${numberOf(exercise)}`;
}

export function replayCommand(token: string): string {
  return `npm run grade -- --replay ${token}`;
}

/** The shortest name of an exercise: `03` for `03-loss`. */
export function numberOf(exercise: string): string {
  return /^\d+/.exec(exercise)?.[0] ?? exercise;
}
