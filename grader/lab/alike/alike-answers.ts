import { askFor } from '../../engine/ask.ts';
import { type Case, caseAt } from '../../engine/cases.ts';
import { differences } from '../../engine/diagnosis/reply-differences.ts';
import { type Failure, tryCase } from '../../engine/judge.ts';
import { readReplayToken } from '../../engine/replay-token.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Check, Exercise } from '../../model/exercise.ts';
import type { SandboxSession } from '../../model/sandbox-session.ts';
import type { Script } from '../../model/submission.ts';
import { openTrustedSession } from '../../sandbox/trusted-session.ts';
import { formatCall } from '../../text/format-value.ts';
import { kebabCase } from '../../text/kebab-case.ts';
import { scriptOf } from '../stage-answer.ts';
import type { WrongAnswer } from '../wrong-answers.ts';

/** The case that a report shows of a wrong answer, and the others of the function that reply alike. */
export interface AlikeAnswers {
  readonly name: string;
  readonly function: string;
  /** The call that is shown. */
  readonly call: string;
  /** Names of those that give the same reply to it, and another one to some other call. */
  readonly alike: readonly string[];
}

/** A wrong answer, with the case that its report shows. */
export interface Shown {
  readonly answer: WrongAnswer;
  /** Its replay token. */
  readonly token: string;
}

/**
 * For each wrong answer of one function: which others cannot be told from it by the reply to the call that is shown,
 * though some call can tell them apart. Such calls are looked for among those that are shown of any of them, and the
 * edges of the checks.
 *
 * Wrong answers run in this process: none may run without end. One whose case comes out right when it is tried alone is
 * left out.
 */
export async function alikeAnswers(
  exercise: Exercise,
  shown: readonly Shown[],
  exercises: readonly Exercise[],
): Promise<readonly AlikeAnswers[]> {
  const runners = await Promise.all(
    shown.map(async ({ answer }) => runnerOf(await scriptOf(answer, exercises), exercise)),
  );
  const checks = exercise.checks.filter((check) => check.function === shown[0]?.answer.function);
  const edges = checks.flatMap((check) =>
    check.edges.map((_, i) => ({ check, case: caseAt(check, 0, `e${i}`) })),
  );
  const cases = shown.map(({ token }) => shownCase(token, exercise));
  const failures = await Promise.all(cases.map((one, i) => (runners[i] as Runner).judge(one)));
  const replies: (readonly (readonly Reply[])[])[] = [];
  for (const runner of runners) {
    replies.push(await inTurn([...cases, ...edges], (one) => runner.ask(one.case.calls)));
  }
  const asked = [...cases, ...edges].map((one) => one.case.calls);
  const areApart = (a: number, b: number) =>
    asked.some((calls, at) =>
      calls.some((call, i) => differ(call, replies[a]?.[at]?.[i], replies[b]?.[at]?.[i])),
    );
  const rows: AlikeAnswers[] = [];
  for (const [i, { answer }] of shown.entries()) {
    const failure = failures[i];
    if (failure) {
      const call = failure.calls[failure.fault.call] as Call;
      const alike: string[] = [];
      for (const [j, other] of shown.entries()) {
        const known = failure.calls.length === cases[i]?.case.calls.length ? replies[j]?.[i] : undefined;
        const its = j === i ? null : (known ?? (await (runners[j] as Runner).ask(failure.calls)));
        if (its && !differ(call, its[failure.fault.call], failure.replies[failure.fault.call])) {
          if (areApart(i, j)) {
            alike.push(other.answer.name);
          }
        }
      }
      rows.push({ name: answer.name, function: answer.function, call: formatCall(call), alike });
    }
  }
  return rows;
}

/** Those that can be run for comparison: others never end, or take too long. */
export function canBeRun({ name, exercise, function: wrong }: WrongAnswer, exercises: readonly Exercise[]) {
  const misconceptions = exercises.find(({ id }) => id === exercise)?.misconceptions ?? [];
  return misconceptions.some(
    (one) =>
      one.function === wrong &&
      one.wrongAnswers.some((mistake) => name === `${exercise}/${kebabCase(wrong)}--${mistake}`),
  );
}

interface CheckedCase {
  readonly check: Check;
  readonly case: Case;
}

function shownCase(token: string, exercise: Exercise): CheckedCase {
  const { check: id, seed, path } = readReplayToken(token);
  const check = exercise.checks.find((one) => one.id === id) as Check;
  return { check, case: caseAt(check, seed, path) };
}

interface Runner {
  ask(calls: readonly Call[]): Promise<readonly Reply[]>;
  judge(one: CheckedCase): Promise<Failure | null>;
}

/** Makes calls to one answer, freshly loaded each time: some remember earlier calls. */
async function runnerOf(script: Script, { id, images = {} }: Exercise): Promise<Runner> {
  const session: SandboxSession = openTrustedSession();
  for (const [name, batch] of Object.entries(images)) {
    session.preload(name, batch);
  }
  return {
    async ask(calls) {
      await session.load(script);
      return session.call(id, calls);
    },
    async judge({ check, case: tried }) {
      await session.load(script);
      return tryCase(check, tried, askFor(session, id));
    },
  };
}

function differ(call: Call, one: Reply | undefined, other: Reply | undefined): boolean {
  return one === undefined || other === undefined ? one !== other : differences(call, one, other).length > 0;
}

async function inTurn<Item, Done>(items: readonly Item[], work: (item: Item) => Promise<Done>) {
  const done: Done[] = [];
  for (const item of items) {
    done.push(await work(item));
  }
  return done;
}
