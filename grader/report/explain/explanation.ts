import type { Location } from '../../model/call.ts';
import type { CheckResult, CheckStatus } from '../../model/result.ts';

/** Why a check failed, in parts, without any format. Every part that is null has nothing to say. */
export interface Explanation {
  /** The check: `mnistLoss: takes the mean`. */
  readonly title: string;
  /** What kind of trouble it is, if it is more than a wrong value: `took too long`. */
  readonly trouble: string | null;
  readonly counterexample: ExplainedCall | null;
  readonly rationale: string | null;
  /** What the student may have had in mind. */
  readonly misconception: string | null;
  /** What to try. Null beside a misconception, which says that better. */
  readonly help: string | null;
  /** Where it threw, as editors open it: `03-loss.ts:12:3`. */
  readonly location: string | null;
  /** The token for `--replay`. */
  readonly replay: string | null;
}

/** A call that failed, and how the two values relate: "half of what was expected". */
export interface ExplainedCall {
  /** Calls to make before it, in order. */
  readonly before: readonly string[];
  readonly call: string;
  readonly received: string;
  /** Null if the reader should not see it. */
  readonly expected: string | null;
  readonly relation: string | null;
}

/** The part of a result of a check that an explanation is made from. */
export type Explained = Pick<
  CheckResult,
  | 'function'
  | 'title'
  | 'status'
  | 'counterexample'
  | 'rationale'
  | 'misconception'
  | 'help'
  | 'location'
  | 'replay'
  | 'faultKind'
>;

export function explanationOf(check: Explained): Explanation {
  const { counterexample, rationale, misconception, help, location, replay } = check;
  return {
    title: `${check.function}: ${check.title}`,
    trouble: troubleOf(check),
    counterexample: counterexample && {
      ...counterexample,
      before: counterexample.before ?? [],
      relation: counterexample.relation ?? null,
    },
    rationale,
    misconception: misconception?.text ?? null,
    help: misconception === null ? help : null,
    location: location && placeOf(location),
    replay,
  };
}

/** True if the student's code was tried by this check, and was not right. */
export function isFailing({ status }: Pick<CheckResult, 'status'>): boolean {
  return TROUBLE[status] !== null;
}

/** True if a function that counts as not started has code, and throws all the same that it is not written yet. */
export function isWrittenStub({ status, help }: Pick<CheckResult, 'status' | 'help'>): boolean {
  return status === 'not-started' && help !== null;
}

/** “throws on …: it threw, and should not” would say the opposite of what the check asks for. */
function troubleOf({ status, title }: Pick<CheckResult, 'status' | 'title'>): string | null {
  return status === 'threw' && /^throws\b/.test(title)
    ? 'it threw where the arguments fit'
    : TROUBLE[status] || null;
}

/** Empty for a wrong value; null if the check did not fail. */
const TROUBLE: Record<CheckStatus, string | null> = {
  passed: null,
  failed: '',
  threw: 'it threw, and should not',
  'timed-out': 'took too long',
  'out-of-memory': 'ran out of memory',
  crashed: 'it crashed',
  'not-started': null,
  skipped: null,
};

function placeOf({ file, line, column }: Location): string {
  return `${file}:${line}:${column}`;
}
