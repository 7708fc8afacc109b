import type { CheckResult } from '../../model/result.ts';
import { isFailing } from '../../report/explain/explanation.ts';

/**
 * Whether a function is wrong and no misconception explains any of it. If one explains a part, its remark is the one to
 * begin with.
 *
 * @param checks of the function
 */
export function isUnexplained(checks: readonly CheckResult[]): boolean {
  return checks.some(isFailing) && checks.every(({ misconception }) => misconception === null);
}
