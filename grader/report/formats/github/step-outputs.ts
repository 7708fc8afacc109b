import type { Result } from '../../../model/result.ts';

/** The outputs of a step, as `$GITHUB_OUTPUT` takes them: `score` and `max-score`. Ends in a newline. */
export function stepOutputs({ points, maxPoints }: Pick<Result, 'points' | 'maxPoints'>): string {
  return `score=${points}\nmax-score=${maxPoints}\n`;
}
