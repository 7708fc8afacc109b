import { type Ask, askFor } from '../../engine/ask.ts';
import { type Case, casesOf } from '../../engine/cases.ts';
import { judgeCase } from '../../engine/judge.ts';
import type { Check, Exercise } from '../../model/exercise.ts';
import { openSandbox } from '../../sandbox/session.ts';
import { scriptOf } from '../stage-answer.ts';
import type { WrongAnswer } from '../wrong-answers.ts';

/** On how many inputs of a check a wrong answer fails. */
export interface FailureCounts {
  readonly edges: number;
  readonly ofEdges: number;
  readonly generated: number;
  readonly ofGenerated: number;
  /** How often a generated input killed the process; after a few times, no more are tried. */
  readonly ended: number;
}

/**
 * Runs a wrong answer on the inputs of every check of its function, and judges each input separately. Edges run
 * once, generated inputs with each seed. The answer is loaded anew for each seed, because some wrong answers
 * remember earlier calls.
 *
 * @returns the counts by the id of the check
 */
export async function countFailures(
  answer: WrongAnswer,
  exercises: readonly Exercise[],
  seeds: readonly number[],
): Promise<Readonly<Record<string, FailureCounts>>> {
  const exercise = exercises.find(({ id }) => id === answer.exercise) as Exercise;
  const checks = exercise.checks.filter((check) => check.function === answer.function);
  const shown: Record<string, FailureCounts> = {};
  const session = openSandbox();
  try {
    const script = await scriptOf(answer, exercises);
    for (const [name, images] of Object.entries(exercise.images ?? {})) {
      session.preload(name, images);
    }
    for (const seed of checks.some(({ runs }) => runs > 0) ? seeds : seeds.slice(0, 1)) {
      await session.load(script);
      const ask = askFor(session, exercise.id);
      for (const check of checks) {
        shown[check.id] = await withSeed(check, seed, shown[check.id], ask);
      }
    }
    return shown;
  } finally {
    await session.close();
  }
}

async function withSeed(
  check: Check,
  seed: number,
  before: FailureCounts | undefined,
  ask: Ask,
): Promise<FailureCounts> {
  const cases = casesWith(check, seed);
  const edges = before === undefined ? await tally(check, cases.filter(isEdge), ask, PATIENCE) : null;
  const known = before ?? { generated: 0, ofGenerated: 0, ended: 0 };
  const generated = await tally(check, cases.filter(isGenerated), ask, PATIENCE - known.ended);
  return {
    edges: edges?.failed ?? before?.edges ?? 0,
    ofEdges: edges?.tried ?? before?.ofEdges ?? 0,
    generated: known.generated + generated.failed,
    ofGenerated: known.ofGenerated + generated.tried,
    ended: known.ended + generated.ended,
  };
}

const isEdge = ({ path }: Case) => path.startsWith('e');
const isGenerated = (tried: Case) => !isEdge(tried);

/** Cases are generated once, for all wrong answers. */
function casesWith(check: Check, seed: number): readonly Case[] {
  const known = made.get(check) ?? new Map<number, readonly Case[]>();
  const cases = known.get(seed) ?? casesOf(check, seed);
  made.set(check, known.set(seed, cases));
  return cases;
}

const made = new WeakMap<Check, Map<number, readonly Case[]>>();

interface Tally {
  readonly failed: number;
  readonly tried: number;
  /** How often the process was killed. */
  readonly ended: number;
}

/** Counts the cases that fail. Stops once the process was killed `patience` times. */
async function tally(check: Check, cases: readonly Case[], ask: Ask, patience: number): Promise<Tally> {
  let [failed, tried, ended] = [0, 0, 0];
  while (ended < patience && tried < cases.length) {
    const waiting = cases.slice(tried);
    const replies = await ask(waiting.flatMap(({ calls }) => calls));
    let from = 0;
    for (const each of waiting) {
      const own = replies.slice(from, from + each.calls.length);
      if (own.length === 0) {
        ended += 1;
        break;
      }
      from += own.length;
      tried += 1;
      failed += (await judgeCase(check, each, own, ask)) === null ? 0 : 1;
    }
  }
  return { failed, tried, ended };
}

/** Each kill takes as long as a call may run. */
const PATIENCE = 3;
