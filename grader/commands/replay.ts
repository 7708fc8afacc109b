import { type ReplayedCase, replayCase } from '../kit/replay-case.ts';
import type { Call } from '../model/call.ts';
import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Submission } from '../model/submission.ts';
import { type Explained, type Explanation, explanationOf } from '../report/explain/explanation.ts';
import { type FeedbackLevel, withoutExpected } from '../report/feedback-level.ts';
import { replayReport } from '../report/formats/text/replay.ts';
import type { Terminal } from '../report/terminal/terminal.ts';
import type { Limits } from '../sandbox/limits.ts';
import { formatCall } from '../text/format-value.ts';
import { type Outcome, success } from './options/outcome.ts';

/**
 * `grade --replay TOKEN`: tries one case alone, and shows what the student's code prints.
 *
 * @throws KitError if the feedback is `none`: then no call is to be shown
 */
export async function replayCommand(
  token: string,
  submission: Submission,
  exercises: readonly Exercise[],
  { limits, feedback, sandbox, terminal }: ReplayOptions,
): Promise<Outcome> {
  if (feedback === 'none') {
    throw new KitError(
      'replay-without-feedback',
      '--replay shows a call, and --feedback none shows points only. Leave one of them out, or write --feedback calls.',
    );
  }
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
    failure: failureOf(replayed, token, feedback),
  };
  return success(replayReport(view, terminal));
}

interface ReplayOptions {
  readonly limits: Limits;
  readonly feedback: FeedbackLevel;
  readonly sandbox: SandboxSession;
  readonly terminal: Terminal;
}

function failureOf(
  { check, failure }: ReplayedCase,
  token: string,
  feedback: FeedbackLevel,
): Explanation | null {
  if (failure === null) {
    return null;
  }
  const { calls, fault } = failure;
  const explained: Explained = {
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
  };
  return explanationOf(feedback === 'full' ? explained : withoutExpected(explained));
}
