import fc, { type Arbitrary, type IAsyncProperty } from 'fast-check';
import { type Case, casesOf } from '../../engine/cases.ts';
import { judgeCase } from '../../engine/judge.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Check, Exercise, Fault, Misconception } from '../../model/exercise.ts';
import type { SandboxSession } from '../../model/sandbox-session.ts';
import { anyReplyTo, isFatal, nearlyRightReply } from './answers.ts';
import { ensure, ensurePrototypesUnchanged } from './ensure.ts';

/** A case of a check, with the replies of a right function. */
interface AnsweredCase {
  readonly check: Check;
  readonly case: Case;
  readonly right: readonly Reply[];
  /** What detects the misconceptions about the function of the check. */
  readonly detectors: readonly NonNullable<Misconception['detect']>[];
}

/** The replies to try; `seed` decides the replies to follow-up calls. */
interface TriedReplies {
  readonly of: AnsweredCase;
  readonly replies: readonly Reply[];
  readonly seed: number;
}

/**
 * Any replies to the calls of a check can be judged, and searched for its misconceptions, without an exception. If there
 * are fewer replies than calls, the last one ended the process.
 *
 * @param reference a session in which the reference of each exercise is loaded
 */
export async function anyRepliesAreJudged(
  exercises: readonly Exercise[],
  reference: SandboxSession,
): Promise<IAsyncProperty<[TriedReplies]>> {
  const light: AnsweredCase[] = [];
  const heavy: AnsweredCase[] = [];
  for (const { id, checks, misconceptions, images } of exercises) {
    for (const check of checks) {
      const detectors = misconceptions.flatMap((its) =>
        its.function === check.function && its.detect ? [its.detect] : [],
      );
      for (const tried of casesOf(check, 1).slice(0, MOST_CASES)) {
        const answered = { check, case: tried, right: await reference.call(id, tried.calls), detectors };
        (images === undefined ? light : heavy).push(answered);
      }
    }
  }
  const any = fc.oneof(
    ...[light, heavy].flatMap((some, i) =>
      some.length > 0 ? [{ weight: WEIGHTS[i] as number, arbitrary: fc.constantFrom(...some) }] : [],
    ),
  );
  const anyTried = fc
    .tuple(any, fc.nat())
    .chain(([of, seed]) => anyReplies(of).map((replies) => readable({ of, replies, seed })));
  return fc.asyncProperty(anyTried, judgesAll);
}

/** Checks on thousands of images take a thousand times as long. */
const WEIGHTS = [200, 1];

/** Of each check: its edge cases, and some generated ones. */
const MOST_CASES = 30;

/** Has fast-check report the check, the case and the replies of a failure, not the whole catalogue. */
function readable(tried: TriedReplies): TriedReplies {
  const { of, replies } = tried;
  const describe = () => `${of.check.id} ${of.case.path} ${fc.stringify(replies)}`;
  return Object.assign(tried, { [fc.toStringMethod]: describe });
}

function anyReplies({ case: { calls }, right }: AnsweredCase): Arbitrary<readonly Reply[]> {
  return fc
    .oneof(
      {
        weight: 2,
        arbitrary: fc.tuple(...calls.map((call, i) => nearlyRightReply(right[i] as Reply, call))),
      },
      { weight: 1, arbitrary: fc.tuple(...calls.map(anyReplyTo)) },
    )
    .map(upToFatal);
}

function upToFatal(replies: readonly Reply[]): readonly Reply[] {
  const fatal = replies.findIndex(isFatal);
  return fatal < 0 ? replies : replies.slice(0, fatal + 1);
}

async function judgesAll({
  of: { check, case: tried, detectors },
  replies,
  seed,
}: TriedReplies): Promise<void> {
  const more = async (calls: readonly Call[]) =>
    upToFatal(fc.sample(fc.tuple(...calls.map(anyReplyTo)), { numRuns: 1, seed })[0] ?? []);
  const failure = await judgeCase(check, tried, replies, more);
  if (failure !== null) {
    ensureComplete(failure.fault, failure.replies);
  }
  for (const [i, reply] of replies.entries()) {
    const call = tried.calls[i] as Call;
    for (const detect of call.function === check.function ? detectors : []) {
      const found = detect(call, reply);
      ensure(found === null || typeof found === 'boolean', 'a detector should return true, false or null');
    }
  }
  ensurePrototypesUnchanged();
}

function ensureComplete(
  { call, rationale, expected, received, help, status }: Fault,
  replies: readonly Reply[],
) {
  ensure(call in replies, 'a fault should belong to one of the calls');
  ensure(
    rationale !== '' && expected !== '' && help !== '',
    'a fault should have a rationale, an expected value and help',
  );
  ensure(expected !== received, 'the expected and the received value should not read the same');
  for (const text of [rationale, expected, received, help ?? '']) {
    ensure(typeof text === 'string' && text.length < MOST_CHARACTERS, 'the texts of a fault should be short');
  }
  const isFatalStatus = status !== undefined && status !== 'threw';
  ensure(
    !isFatalStatus || isFatal(replies[call] as Reply),
    'only a reply that ended the process should give such a status',
  );
}

/** A thrown message of a thousand characters, in a sentence. */
const MOST_CHARACTERS = 1_500;
