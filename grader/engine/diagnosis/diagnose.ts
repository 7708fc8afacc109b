import type { Call, Reply } from '../../model/call.ts';
import type { Check, Misconception } from '../../model/exercise.ts';
import type { SandboxSession } from '../../model/session.ts';
import { judged } from '../judge.ts';
import type { RecordedCall } from '../record-calls.ts';
import type { Failure } from '../shrink.ts';
import { type Aspect, differences } from './reply-differences.ts';

/** Opens the reference and executable wrong versions of one function, each as fresh as if never called. */
export type OpenWrongAnswers = (
  exercise: string,
  name: string,
  versions: readonly string[],
) => Promise<{ readonly reference: SandboxSession; readonly versions: readonly SandboxSession[] }>;

/** What is known of one function of a submission, some of whose checks failed. */
export interface Symptoms {
  readonly exercise: string;
  readonly function: string;
  /** Every call of it that was made, in order. */
  readonly heard: readonly RecordedCall[];
  readonly failures: readonly { readonly check: Check; readonly failure: Failure }[];
}

/**
 * Names the misconception behind each failure, where there is exactly one that explains it.
 *
 * A wrong version explains a failure where it fails that very case too, and where, in all aspects in which
 * it differs from the reference anywhere, it did what the student's function did on every call that was
 * made. So one slip does not hide another of another aspect, and slips of the same aspect together get no name.
 *
 * @returns for each failure, in their order, a misconception or null
 */
export async function diagnose(
  symptoms: Symptoms,
  misconceptions: readonly Misconception[],
  open: OpenWrongAnswers,
): Promise<readonly (Misconception | null)[]> {
  const its = misconceptions.filter((misconception) => misconception.function === symptoms.function);
  const versions = its.flatMap((misconception) =>
    misconception.wrongAnswers.map((name) => ({ misconception, name })),
  );
  const explained = symptoms.failures.map(() => new Set<Misconception>());
  const opened = await open(
    symptoms.exercise,
    symptoms.function,
    versions.map(({ name }) => name),
  );
  const reference = remember(opened.reference, symptoms);
  for (const [i, { misconception }] of versions.entries()) {
    const replies = await repliesIfAlike(opened.versions[i] as SandboxSession, reference, symptoms);
    if (replies !== null) {
      for (const [f, failing] of symptoms.failures.entries()) {
        if (failsAlike(failing, symptoms.heard, replies)) {
          explained[f]?.add(misconception);
        }
      }
    }
  }
  for (const misconception of its) {
    for (const [f, { failure }] of symptoms.failures.entries()) {
      if (misconception.detect && isMarked(misconception.detect, failure, symptoms)) {
        explained[f]?.add(misconception);
      }
    }
  }
  return explained.map((matches) => (matches.size === 1 ? ([...matches][0] ?? null) : null));
}

/** Asks the reference what was asked of the student, once for all versions, and as far as it is wanted. */
function remember(session: SandboxSession, { exercise, heard }: Symptoms) {
  const replies: Reply[] = [];
  return async (i: number): Promise<Reply> => {
    while (replies.length <= i) {
      const { call } = heard[replies.length] as RecordedCall;
      const [reply] = await session.call(exercise, [call]);
      replies.push(reply as Reply);
    }
    return replies[i] as Reply;
  };
}

/** What a version replies to all that was heard; null as soon as the student's function differs from it. */
async function repliesIfAlike(
  version: SandboxSession,
  reference: (i: number) => Promise<Reply>,
  symptoms: Symptoms,
): Promise<readonly Reply[] | null> {
  const wrong = new Set<Aspect>();
  const unlike = new Set<Aspect>();
  const replies: Reply[] = [];
  for (const [i, { call, reply: came }] of symptoms.heard.entries()) {
    const [reply] = (await version.call(symptoms.exercise, [call])) as [Reply];
    replies.push(reply);
    for (const aspect of differences(call, reply, await reference(i))) {
      wrong.add(aspect);
    }
    for (const aspect of differences(call, reply, came)) {
      unlike.add(aspect);
    }
    if ([...wrong].some((aspect) => unlike.has(aspect))) {
      return null;
    }
  }
  return wrong.size > 0 ? replies : null;
}

/** Whether the version, too, fails the case that is shown, at the same call. */
function failsAlike(
  { check, failure }: Symptoms['failures'][number],
  heard: readonly RecordedCall[],
  replies: readonly Reply[],
): boolean {
  const its: Reply[] = [];
  for (const call of failure.calls) {
    const at = heard.findLastIndex((one) => one.call === call);
    const reply = at >= 0 ? replies[at] : failure.replies[its.length];
    if (reply === undefined) {
      break;
    }
    its.push(reply);
  }
  const fault = judged(check, failure.case.input, its);
  return fault !== null && fault.call === failure.fault.call && fault.status === failure.fault.status;
}

function isMarked(
  mark: (call: Call, reply: Reply) => boolean | null,
  { calls, fault, replies }: Failure,
  { function: name, heard }: Symptoms,
): boolean {
  const [call, reply] = [calls[fault.call], replies[fault.call]];
  return (
    call !== undefined &&
    reply !== undefined &&
    call.function === name &&
    mark(call, reply) === true &&
    heard.every((one) => mark(one.call, one.reply) !== false)
  );
}
