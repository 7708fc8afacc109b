import { EXPORT_HELP, noSuchExport } from '../feedback/missing-export.ts';
import { notStarted } from '../feedback/not-started.ts';
import type { Exercise } from '../model/exercise.ts';
import type { CheckResult } from '../model/result.ts';

/** Why the checks of a function are not run. */
export type Reason = Pick<CheckResult, 'status' | 'rationale' | 'help' | 'location'>;

/**
 * The functions of an exercise that cannot be tried, each with the reason.
 *
 * @param text the text of the student's file
 * @param exports the kind of each of its exports
 * @param stubs those that throw that they are not written yet
 */
export function untriedFunctions(
  { id, functions }: Exercise,
  text: string,
  exports: Readonly<Record<string, string>>,
  stubs: readonly string[],
): ReadonlyMap<string, Reason> {
  const file = `${id}.ts`;
  const reasons = new Map<string, Reason>();
  for (const name of functions) {
    if (exports[name] !== 'function') {
      const rationale = noSuchExport(file, name, exports, { text, functions });
      reasons.set(name, { status: 'skipped', rationale, help: EXPORT_HELP, location: null });
    } else if (stubs.includes(name)) {
      reasons.set(name, { status: 'not-started', ...notStarted(name, file, text) });
    }
  }
  return reasons;
}
