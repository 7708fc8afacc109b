import { type ReplayedCase, replayCase } from '../kit/replay-case.ts';
import type { Call } from '../model/call.ts';
import type { Exercise } from '../model/exercise.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Submission } from '../model/submission.ts';
import { type Explanation, explanationOf } from '../report/explain/explanation.ts';
import { replayReport } from '../report/formats/text/replay.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import type { Limits } from '../sandbox/limits.ts';
import { formatCall } from '../text/format-value.ts';
import { type Outcome, success } from './options/outcome.ts';

interface ReplayOptions {
  readonly limits: Limits;
  readonly sandbox: SandboxSession;
  readonly terminal: Terminal;
}

/** `grade --replay TOKEN`: tries one case alone, and shows what the student's code prints. */
export async function replayCommand(
  token: string,
  submission: Submission,
  exercises: readonly Exercise[],
  { limits, sandbox, terminal }: ReplayOptions,
): Promise<Outcome> {
  const replayed = await replayCase(token, submission, exercises, { limits, sandbox });
  const { exercise, check, failure, message, loadingOutput, output, outputs, dependsOnCallsBefore } =
    replayed;
  const calls = message === null ? replayed.calls : replayed.case.calls;
  const view = {
    exercise: exercise.id,
    title: check.title,
    calls: calls.map(formatCall),
    failing: failure?.fault.call ?? null,
    message,
    loadingOutput,
    output,
    outputs,
    dependsOnCallsBefore,
    failure: failureOf(replayed, token),
  };
  return success(replayReport(view, terminal));
}

function failureOf({ check, failure }: ReplayedCase, token: string): Explanation | null {
  if (failure === null) {
    return null;
  }
  const { calls, fault } = failure;
  return explanationOf({
    function: check.function,
    title: check.title,
    status: fault.status ?? 'failed',
    counterexample: {
      call: formatCall(calls[fault.call] as Call),
      received: fault.received,
      expected: fault.expected,
    },
    rationale: fault.rationale,
    misconception: null,
    help: fault.help ?? check.help,
    location: fault.location ?? null,
    replay: token,
  });
}
