import type { Explanation } from '../../explain/explanation.ts';

/** The call that failed, with what came of it, a line each; none if there was no call. Not yet sanitized. */
export function callLines({ counterexample }: Explanation): string[] {
  if (counterexample === null) {
    return [];
  }
  const { before, call, received, expected, relation } = counterexample;
  return [
    ...before.map((earlier) => `after     ${earlier}`),
    `call      ${call}`,
    `received  ${received}${relation === null ? '' : ` (${relation})`}`,
    ...(expected === null ? [] : [`expected  ${expected}`]),
  ];
}

/** Why a check failed and what to try, a sentence or more a line. Not yet sanitized. */
export function causeLines({ rationale, misconception, help }: Explanation): string[] {
  return [rationale, misconception, help].filter((part) => part !== null && part !== '') as string[];
}

export function failureLines(explanation: Explanation): string[] {
  return [...callLines(explanation), ...causeLines(explanation)];
}
