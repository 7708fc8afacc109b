import type { Result } from '../../model/result.ts';
import { stepOutputs } from '../../report/formats/github/step-outputs.ts';
import { MOST_SUMMARY_BYTES, stepSummary } from '../../report/formats/github/step-summary.ts';
import type { Environment } from '../../report/surroundings.ts';
import { appendToFile } from '../../system/append-to-file.ts';

/**
 * What goes to GitHub beside the log: the summary of the step, and its outputs `score` and `max-score`. Both are added
 * to files that the runner names; without their names, nothing is written.
 *
 * @throws KitError if one of them cannot be written
 */
export function appendToGithubFiles(
  result: Result,
  { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: outputs }: Environment,
): void {
  if (summary) {
    appendToFile(summary, (before) => stepSummary(result, MOST_SUMMARY_BYTES - before));
  }
  if (outputs) {
    appendToFile(outputs, () => stepOutputs(result));
  }
}
