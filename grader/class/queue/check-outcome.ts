import type { Exercise } from '../../model/exercise.ts';
import { CHECK_STATUSES, EXERCISE_STATUSES, type Result } from '../../model/result.ts';
import { spellOutInvisible } from '../../text/sanitize.ts';
import type { Outcome } from '../work/job.ts';
import { pack, unpack } from './packed.ts';
import { pictureShape } from './picture-shape.ts';
import { dictionary, listOf, oneOf, orNull, record, type Shape, text, whole } from './shape.ts';

/** What came of the submissions of a job, as a worker hands it in. */
export async function packOutcomes(outcomes: readonly Outcome[]): Promise<{ readonly packed: string }> {
  return { packed: await pack(outcomes) };
}

/**
 * What a worker handed in. Whoever can write to the queue may have made it up, so it is taken only if it is a result that
 * this kit could have made: these exercises and checks in this order, points that add up, statuses that fit them, and
 * texts without anything that acts on whatever shows them. A picture that could not be one is left out: it costs nobody
 * the result.
 *
 * @param count how many submissions the job had
 * @throws if it is not
 */
export async function readOutcomes(
  value: unknown,
  count: number,
  { exercises, seed }: { readonly exercises: readonly Exercise[]; readonly seed: number },
): Promise<readonly Outcome[]> {
  const outcomes = await unpack((value as { packed?: unknown } | null)?.packed, MOST_BYTES);
  const isOutcome = outcomeShape(exercises, seed);
  const isPictured = picturedShape(exercises);
  if (!Array.isArray(outcomes) || outcomes.length !== count || !outcomes.every(isOutcome)) {
    throw new Error('It is no result of this kit.');
  }
  return (outcomes as readonly Outcome[]).map((outcome) =>
    outcome.kind === 'fault' ? outcome : { ...outcome, pictures: outcome.pictures.filter(isPictured) },
  );
}

const MOST_BYTES = 64 * 1024 * 1024;
const LONGEST_TEXT = 1024 * 1024;

function outcomeShape(exercises: readonly Exercise[], seed: number): Shape {
  const isResult = resultShape(exercises, seed);
  return (value) =>
    record({ kind: oneOf('fault'), message: (said) => text(2_000)(said) && isClean(said) })(value) ||
    record({
      kind: oneOf('result'),
      result: (one) => isResult(one) && addsUp(one as Result),
      pictures: listOf(() => true, exercises.length),
    })(value);
}

/** An exercise with its picture. */
function picturedShape(exercises: readonly Exercise[]): Shape {
  const isId = oneOf(...exercises.map(({ id }) => id));
  const isPicture = pictureShape(SAFE);
  return (value) => Array.isArray(value) && value.length === 2 && isId(value[0]) && isPicture(value[1]);
}

function resultShape(exercises: readonly Exercise[], seed: number): Shape {
  const id = oneOf(...exercises.map((one) => one.id));
  const shapes = exercises.map((exercise) => exerciseShape(exercise, id));
  return record({
    version: oneOf(1),
    seed: oneOf(seed),
    points: whole(0, 1_000_000),
    maxPoints: whole(0, 1_000_000),
    exercises: (value) =>
      Array.isArray(value) && value.length === shapes.length && shapes.every((shape, i) => shape(value[i])),
    'notes?': listOf(SAFE, 1_000),
  });
}

function exerciseShape({ id, title, functions, checks }: Exercise, anyId: Shape): Shape {
  const name = oneOf(...functions);
  const shapes = checks.map((check) =>
    record({
      id: oneOf(check.id),
      function: oneOf(check.function),
      title: oneOf(check.title),
      status: oneOf(...CHECK_STATUSES),
      points: oneOf(0, check.points),
      maxPoints: oneOf(check.points),
      cases: whole(0, 10_000_000),
      rationale: orNull(SAFE),
      help: orNull(SAFE),
      counterexample: orNull(COUNTEREXAMPLE),
      misconception: orNull(record({ id: SAFE, text: SAFE })),
      location: orNull(LOCATION),
      replay: orNull(SAFE),
      'faultKind?': oneOf('leftover-state', 'comparison', 'withheld'),
    }),
  );
  return record({
    id: oneOf(id),
    title: oneOf(title),
    status: oneOf(...EXERCISE_STATUSES),
    points: whole(0, 1_000_000),
    maxPoints: whole(0, 1_000_000),
    message: orNull(SAFE),
    uses: dictionary(anyId, oneOf('own', 'reference')),
    'answered?': dictionary(name, listOf(name, functions.length)),
    output: SAFE,
    checks: (value) =>
      Array.isArray(value) && value.length === shapes.length && shapes.every((shape, i) => shape(value[i])),
    'advice?': listOf(record({ location: LOCATION, message: SAFE }), 10_000),
  });
}

/** No control characters and nothing invisible: every text of a submission has been freed of them before it is in a result. */
function isClean(said: unknown): boolean {
  return typeof said === 'string' && spellOutInvisible(said) === said;
}

const SAFE: Shape = (value) => text(LONGEST_TEXT)(value) && isClean(value);
const LOCATION = record({ file: SAFE, line: whole(0, 100_000_000), column: whole(0, 100_000_000) });
const COUNTEREXAMPLE = record({
  call: SAFE,
  expected: orNull(SAFE),
  received: SAFE,
  'before?': listOf(SAFE, 1_000),
  'relation?': SAFE,
});

/** A check gives its points if it passed, and only then; the sums are those of their parts. */
function addsUp({ points, maxPoints, exercises }: Result): boolean {
  const sum = (parts: readonly { readonly points: number; readonly maxPoints: number }[]) => ({
    points: parts.reduce((total, part) => total + part.points, 0),
    maxPoints: parts.reduce((total, part) => total + part.maxPoints, 0),
  });
  const equals = (one: { points: number; maxPoints: number }, other: { points: number; maxPoints: number }) =>
    one.points === other.points && one.maxPoints === other.maxPoints;
  return (
    equals({ points, maxPoints }, sum(exercises)) &&
    exercises.every(
      (exercise) =>
        equals(exercise, sum(exercise.checks)) &&
        exercise.checks.every(
          (check) => (check.status === 'passed') === (check.points === check.maxPoints),
        ) &&
        (exercise.status === 'passed') === exercise.checks.every(({ status }) => status === 'passed'),
    )
  );
}
