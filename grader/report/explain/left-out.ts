import type { Result } from '../../model/result.ts';

/** What a report says about what it does not show; null if it shows everything. */
export function leftOut({ feedback }: Pick<Result, 'feedback'>): string | null {
  return feedback === undefined ? null : LEFT_OUT[feedback];
}

const LEFT_OUT = {
  calls: 'What was expected is not shown here: your teacher has left it out.',
  none: 'Only points are shown here: your teacher has left out the rest.',
} as const;
