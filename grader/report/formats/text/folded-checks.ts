import type { CheckResult } from '../../../model/result.ts';
import { plural } from '../../../text/english.ts';
import { explanationOf } from '../../explain/explanation.ts';
import { paint } from '../../terminal/paint.ts';
import { symbols } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { wrap } from '../../terminal/wrap.ts';

/**
 * The failing checks of one function in one paragraph, beside the one that is shown in full: which they are, and the
 * points that they cost. No lines if there are none.
 */
export function foldedChecks(checks: readonly CheckResult[], terminal: Terminal): string[] {
  const [first] = checks;
  if (first === undefined) {
    return [];
  }
  const points = plural(
    checks.reduce((sum, check) => sum + check.maxPoints - check.points, 0),
    'point',
  );
  const head = `and ${plural(checks.length, 'other check')} of ${first.function} (${points}):`;
  const mark = paint('failed', symbols(terminal).failed, terminal);
  return wrap(`${head} ${checks.map(inShort).join('; ')}`, terminal.width - 4).map(
    (line, i) => `  ${i === 0 ? mark : ' '} ${line}`,
  );
}

function inShort(check: CheckResult): string {
  const { trouble } = explanationOf(check);
  const why = check.faultKind === 'withheld' ? `counts once ${check.function} gives right answers` : trouble;
  return why === null ? check.title : `${check.title} (${why})`;
}

/** How much a fault tells, from the most: lower is shown in full, higher is folded. */
const RANKS = { 'leftover-state': 0, comparison: 2, withheld: 3 } as const;
const PLAIN = 1;

/**
 * Of the failing checks of one function, the one to show in full. What is left over from earlier calls says more than a
 * wrong value, which may come of it; two answers that do not fit each other say less, and what counts only once the
 * others are right, nothing. Of those alike, the first whose misconception is known; if none is, the first.
 */
export function mostTelling(checks: readonly CheckResult[]): CheckResult {
  const rank = ({ faultKind }: CheckResult) => (faultKind === undefined ? PLAIN : RANKS[faultKind]);
  const least = Math.min(...checks.map(rank));
  const alike = checks.filter((check) => rank(check) === least);
  return alike.find((check) => check.misconception !== null) ?? (alike[0] as CheckResult);
}
