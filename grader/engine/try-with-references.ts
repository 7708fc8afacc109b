import type { Exercise } from '../model/exercise.ts';
import type { Script, Uses } from '../model/submission.ts';
import { codeOnly } from '../text/code-only.ts';
import { localName } from '../text/local-name.ts';
import { wholeName } from '../text/whole-name.ts';
import { type Ask, askFor, type Student } from './ask.ts';
import { loadWithAnswers } from './load-with-answers.ts';
import { type RecordedCall, recordCalls } from './record-calls.ts';
import { type CheckOutcome, startCheck } from './run-check.ts';

/** What came of the checks of one function, and what they were tried with. */
export interface FunctionTrial {
  readonly function: string;
  readonly outcomes: readonly CheckOutcome[];
  /** Every call that these checks made. */
  readonly recorded: readonly RecordedCall[];
  readonly script: Script;
  /** The other functions of the file that the reference answered for. */
  readonly answered: readonly string[];
}

interface Around {
  readonly exercise: Exercise;
  readonly student: Student;
  readonly seed: number;
  readonly uses: Uses;
}

/**
 * A function that calls a wrong one of its file may be right itself. So each that failed is tried once more, with the
 * reference in place of all others that are wrong; it keeps what is better for it. Nothing that passed is asked again.
 *
 * @param first one trial a function, with the student's own functions
 * @param text the text of the student's file
 */
export async function tryWithReferences(
  first: readonly FunctionTrial[],
  text: string,
  around: Around,
): Promise<readonly FunctionTrial[]> {
  const isUsed = (name: string) => isUsedWithin(text, name);
  const wrong = new Set(first.filter(isFailing).map((trial) => trial.function));
  const trials: FunctionTrial[] = [];
  for (const trial of first) {
    const others = [...wrong].filter((name) => name !== trial.function);
    const mayBeTheirFault = isFailing(trial) && others.some(isUsed);
    const again = mayBeTheirFault ? await tryAgain(trial, others, around) : null;
    const better =
      again !== null && differs(again, trial) && pointsOf(again) >= pointsOf(trial) ? again : trial;
    if (!isFailing(better)) {
      wrong.delete(better.function);
    }
    trials.push(better);
  }
  return trials;
}

/** Has time and answers of its own: those of the first trial may be used up by what it called. */
async function tryAgain(
  { function: name, script, answered, outcomes }: FunctionTrial,
  others: readonly string[],
  { exercise, student, seed, uses }: Around,
): Promise<FunctionTrial | null> {
  const all = [...new Set([...answered, ...others])];
  const changed = await loadWithAnswers(all, { script, uses }, student);
  if (changed === null) {
    return null;
  }
  const { ask, recorded } = recordCalls(askFor(student.session, exercise.id));
  const askAgain: Ask = (calls, purpose = 'second-verdict') => ask(calls, purpose);
  const checks = outcomes.map(({ check }) => check);
  const again: CheckOutcome[] = [];
  for (const check of checks) {
    again.push(await startCheck(exercise.id, check, seed, askAgain)());
  }
  return { function: name, outcomes: again, recorded, script: changed, answered: all };
}

/** Whether the text of a file names a function again where it does not declare or export it. */
export function isUsedWithin(text: string, name: string): boolean {
  const code = codeOnly(text);
  const mentions = new RegExp(wholeName(localName(code, name)), 'gu');
  return (code.replace(/\bexport\s*\{[^{}]*\}/g, '').match(mentions)?.length ?? 0) > 1;
}

/**
 * Whether the declaration of a function names another one. What calls it through a helper is left out: this is for the
 * words of a report.
 */
function mentions(text: string, name: string, other: string): boolean {
  const code = codeOnly(text);
  const [caller, callee] = [localName(code, name), localName(code, other)];
  const declared = code
    .split(/^(?=(?:export\s|async\s|function\b|const\b|let\b|var\b|class\b))/m)
    .find((part) => new RegExp(`^[^(={]*${wholeName(caller)}`, 'u').test(part));
  return declared !== undefined && new RegExp(wholeName(callee), 'u').test(declared);
}

/** Whether its checks were tried, and some failed. */
function isFailing({ outcomes }: FunctionTrial): boolean {
  return outcomes.some(({ failure }) => failure !== null);
}

function differs(one: FunctionTrial, other: FunctionTrial): boolean {
  return one.outcomes.some(({ result }, i) => {
    const { status, counterexample } = (other.outcomes[i] as CheckOutcome).result;
    return result.status !== status || result.counterexample?.received !== counterexample?.received;
  });
}

function pointsOf({ outcomes }: FunctionTrial): number {
  return outcomes.reduce((sum, { result }) => sum + result.points, 0);
}

/**
 * For the result: which functions the reference answered for while others were tried, if these name them. Left out if
 * there are none.
 */
export function answeredBy(
  trials: readonly FunctionTrial[],
  text: string,
): { readonly answered?: Readonly<Record<string, readonly string[]>> } {
  const answered = trials.flatMap(({ function: name, answered }) => {
    const used = answered.filter((other) => other !== name && mentions(text, name, other));
    return used.length === 0 ? [] : [[name, used] as const];
  });
  return answered.length === 0 ? {} : { answered: Object.fromEntries(answered) };
}
