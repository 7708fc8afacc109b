import type { Call, Reply } from '../../model/call.ts';
import type { Check, Misconception } from '../../model/exercise.ts';
import type { SandboxSession } from '../../model/sandbox-session.ts';
import { type Failure, judgeReplies } from '../judge.ts';
import type { RecordedCall } from '../record-calls.ts';
import { type Aspect, differences } from './reply-differences.ts';

/** Opens the reference and wrong answers of one function, each as fresh as if it had never been called. */
export type OpenWrongAnswers = (
  exercise: string,
  name: string,
  wrongAnswers: readonly string[],
) => Promise<{ readonly reference: SandboxSession; readonly wrongAnswers: readonly SandboxSession[] }>;

/** What is known of one function of a submission, some of whose checks failed. */
export interface Symptoms {
  readonly exercise: string;
  readonly function: string;
  /** Every call of it that was made, in order. */
  readonly recorded: readonly RecordedCall[];
  readonly failures: readonly { readonly check: Check; readonly failure: Failure }[];
}

/**
 * Names the misconception behind each failure, if exactly one explains it.
 *
 * A wrong answer of the catalogue explains a failure if it fails that very case too, and if it did what the student's
 * function did on every recorded call, in all aspects in which it ever differs from the reference. So a second mistake
 * of another aspect hides nothing, and two mistakes of the same aspect together get no name.
 *
 * @returns for each failure, in their order, a misconception or null
 */
export async function diagnose(
  symptoms: Symptoms,
  misconceptions: readonly Misconception[],
  open: OpenWrongAnswers,
): Promise<readonly (Misconception | null)[]> {
  const its = misconceptions.filter((misconception) => misconception.function === symptoms.function);
  const wrongAnswers = its.flatMap((misconception) =>
    misconception.wrongAnswers.map((name) => ({ misconception, name })),
  );
  const explained = symptoms.failures.map(() => new Set<Misconception>());
  const opened = await open(
    symptoms.exercise,
    symptoms.function,
    wrongAnswersOf(symptoms.function, misconceptions),
  );
  const reference = remember(opened.reference, symptoms);
  for (const [i, { misconception }] of wrongAnswers.entries()) {
    const replies = await repliesIfAlike(opened.wrongAnswers[i] as SandboxSession, reference, symptoms);
    if (replies !== null) {
      for (const [f, failing] of symptoms.failures.entries()) {
        if (failsAlike(failing, symptoms.recorded, replies)) {
          explained[f]?.add(misconception);
        }
      }
    }
  }
  for (const misconception of its) {
    for (const [f, { failure }] of symptoms.failures.entries()) {
      if (misconception.detect && isDetected(misconception.detect, failure, symptoms)) {
        explained[f]?.add(misconception);
      }
    }
  }
  return explained.map((matches) => (matches.size === 1 ? ([...matches][0] ?? null) : null));
}

/** The names of the wrong answers that the replies of a function are compared with, in their order. */
export function wrongAnswersOf(name: string, misconceptions: readonly Misconception[]): readonly string[] {
  return misconceptions.filter((one) => one.function === name).flatMap(({ wrongAnswers }) => wrongAnswers);
}

/** Makes the recorded calls to the reference: once for all wrong answers, and only as many as are needed. */
function remember(session: SandboxSession, { exercise, recorded }: Symptoms) {
  const replies: Reply[] = [];
  return async (i: number): Promise<Reply> => {
    while (replies.length <= i) {
      const { call } = recorded[replies.length] as RecordedCall;
      const [reply] = await session.call(exercise, [call]);
      replies.push(reply as Reply);
    }
    return replies[i] as Reply;
  };
}

/** The replies of a wrong answer to all recorded calls; null as soon as the student's function differs from it. */
async function repliesIfAlike(
  wrongAnswer: SandboxSession,
  reference: (i: number) => Promise<Reply>,
  symptoms: Symptoms,
): Promise<readonly Reply[] | null> {
  const wrong = new Set<Aspect>();
  const unlike = new Set<Aspect>();
  const replies: Reply[] = [];
  for (const [i, { call, reply: received }] of symptoms.recorded.entries()) {
    const [reply] = (await wrongAnswer.call(symptoms.exercise, [call])) as [Reply];
    replies.push(reply);
    for (const aspect of differences(call, reply, await reference(i))) {
      wrong.add(aspect);
    }
    for (const aspect of differences(call, reply, received)) {
      unlike.add(aspect);
    }
    if ([...wrong].some((aspect) => unlike.has(aspect))) {
      return null;
    }
  }
  return wrong.size > 0 ? replies : null;
}

/** Whether the wrong answer, too, fails the case that is shown, at the same call. */
function failsAlike(
  { check, failure }: Symptoms['failures'][number],
  recorded: readonly RecordedCall[],
  replies: readonly Reply[],
): boolean {
  const its: Reply[] = [];
  for (const call of failure.calls) {
    const at = recorded.findLastIndex((one) => one.call === call);
    const reply = at >= 0 ? replies[at] : failure.replies[its.length];
    if (reply === undefined) {
      break;
    }
    its.push(reply);
  }
  const fault = judgeReplies(check, failure.case.input, its);
  return fault !== null && fault.call === failure.fault.call && fault.status === failure.fault.status;
}

function isDetected(
  detect: (call: Call, reply: Reply) => boolean | null,
  { calls, fault, replies }: Failure,
  { function: name, recorded }: Symptoms,
): boolean {
  const [call, reply] = [calls[fault.call], replies[fault.call]];
  return (
    call !== undefined &&
    reply !== undefined &&
    call.function === name &&
    detect(call, reply) === true &&
    recorded.every((one) => detect(one.call, one.reply) !== false)
  );
}
