import fc, { type Arbitrary, type IAsyncProperty } from 'fast-check';
import { type Case, casesOf } from '../../engine/cases.ts';
import { judgeCase } from '../../engine/judge.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Check, Exercise, Fault, Misconception } from '../../model/exercise.ts';
import type { SandboxSession } from '../../model/session.ts';
import { anyReplyTo, isFate, offReply } from './answers.ts';
import { ensure, ensureUntouched } from './ensure.ts';

/** A case of a check, with what a right function replies. */
interface Answered {
  readonly check: Check;
  readonly case: Case;
  readonly right: readonly Reply[];
  readonly marks: readonly NonNullable<Misconception['detect']>[];
}

/** What is replied to it; `seed` decides what is replied to the calls that follow. */
interface Replied {
  readonly of: Answered;
  readonly replies: readonly Reply[];
  readonly seed: number;
}

/**
 * Any replies to the calls of a check: they are judged, and so do the marks of its misconceptions, without a
 * fall. Fewer replies than calls end in a fate.
 *
 * @param reference a session in which the reference of each exercise is loaded
 */
export async function anyRepliesAreJudged(
  exercises: readonly Exercise[],
  reference: SandboxSession,
): Promise<IAsyncProperty<[Replied]>> {
  const light: Answered[] = [];
  const heavy: Answered[] = [];
  for (const { id, checks, misconceptions, images } of exercises) {
    for (const check of checks) {
      const marks = misconceptions.flatMap((its) =>
        its.function === check.function && its.detect ? [its.detect] : [],
      );
      for (const tried of casesOf(check, 1).slice(0, MOST_CASES)) {
        const answered = { check, case: tried, right: await reference.call(id, tried.calls), marks };
        (images === undefined ? light : heavy).push(answered);
      }
    }
  }
  const any = fc.oneof(
    ...[light, heavy].flatMap((some, i) =>
      some.length > 0 ? [{ weight: WEIGHTS[i] as number, arbitrary: fc.constantFrom(...some) }] : [],
    ),
  );
  const replied = fc
    .tuple(any, fc.nat())
    .chain(([of, seed]) => anyReplies(of).map((replies) => readable({ of, replies, seed })));
  return fc.asyncProperty(replied, judgesAll);
}

/** To judge on thousands of images takes a thousand times as long. */
const WEIGHTS = [200, 1];

/** Of each check: its edges, and some that are made. */
const MOST_CASES = 30;

/** What fast-check tells of a failure: the check, the case and the replies, and not the whole catalogue. */
function readable(replied: Replied): Replied {
  const { of, replies } = replied;
  const told = () => `${of.check.id} ${of.case.path} ${fc.stringify(replies)}`;
  return Object.assign(replied, { [fc.toStringMethod]: told });
}

function anyReplies({ case: { calls }, right }: Answered): Arbitrary<readonly Reply[]> {
  return fc
    .oneof(
      { weight: 2, arbitrary: fc.tuple(...calls.map((call, i) => offReply(right[i] as Reply, call))) },
      { weight: 1, arbitrary: fc.tuple(...calls.map(anyReplyTo)) },
    )
    .map(upToFate);
}

function upToFate(replies: readonly Reply[]): readonly Reply[] {
  const fate = replies.findIndex(isFate);
  return fate < 0 ? replies : replies.slice(0, fate + 1);
}

async function judgesAll({ of: { check, case: tried, marks }, replies, seed }: Replied): Promise<void> {
  const more = async (calls: readonly Call[]) =>
    upToFate(fc.sample(fc.tuple(...calls.map(anyReplyTo)), { numRuns: 1, seed })[0] ?? []);
  const failure = await judgeCase(check, tried, replies, more);
  if (failure !== null) {
    ensureWords(failure.fault, failure.replies);
  }
  for (const [i, reply] of replies.entries()) {
    const call = tried.calls[i] as Call;
    for (const mark of call.function === check.function ? marks : []) {
      const says = mark(call, reply);
      ensure(says === null || typeof says === 'boolean', 'a mark says yes, no or nothing');
    }
  }
  ensureUntouched();
}

function ensureWords(
  { call, rationale, expected, received, help, status }: Fault,
  replies: readonly Reply[],
) {
  ensure(call in replies, 'a fault is of one of the calls');
  ensure(rationale !== '' && expected !== '' && help !== '', 'a fault has words');
  for (const text of [rationale, expected, received, help ?? '']) {
    ensure(typeof text === 'string' && text.length < MOST_CHARACTERS, 'a fault has few words');
  }
  const isOfFate = status !== undefined && status !== 'threw';
  ensure(!isOfFate || isFate(replies[call] as Reply), 'only a fate has the status of one');
}

/** A thrown message of a thousand characters, in a sentence. */
const MOST_CHARACTERS = 1_500;
