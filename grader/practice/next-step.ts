import { typedCommand } from '../system/typed-command.ts';

/** What the suite shows of one exercise. */
export interface ShownExercise {
  /** `03-loss` */
  readonly id: string;
  readonly points: number;
  readonly maxPoints: number;
}

/** The name of an exercise in the suite: `03-loss · 12 of 20 points`. */
export function suiteName({ id, points, maxPoints }: ShownExercise): string {
  return `${id} · ${points} of ${maxPoints} points`;
}

/** The inverse; null if it is no such name. */
export function readSuiteName(name: string): ShownExercise | null {
  const [, id = '', points, maxPoints] = /^(\S+) · (\d+) of (\d+) points$/.exec(name) ?? [];
  return points === undefined ? null : { id, points: Number(points), maxPoints: Number(maxPoints) };
}

/**
 * What to do next, in one line: open the first exercise shown that is not right; if all shown are right, go on to the one
 * after them; after the last one, watch it learn.
 *
 * @param ids all exercises in order
 */
export function nextStep(shown: readonly ShownExercise[], ids: readonly string[]): string {
  const open = shown.find(({ points, maxPoints }) => points < maxPoints);
  if (open !== undefined) {
    return `Next: open exercises/${open.id}.ts`;
  }
  const next = ids[ids.indexOf(shown.at(-1)?.id ?? '') + 1];
  return next === undefined
    ? `All right. Next: watch it learn, with  ${typedCommand('demo')}`
    : `All right. Next: open exercises/${next}.ts, then  ${typedCommand('practice', next.slice(0, 2))}`;
}
