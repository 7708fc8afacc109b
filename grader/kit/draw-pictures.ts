import type { Student } from '../engine/ask.ts';
import { caseAt } from '../engine/cases.ts';
import { readReplayToken } from '../engine/replay-token.ts';
import type { Call, Reply } from '../model/call.ts';
import type { Exercise, PictureMaker } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import type { Picture, Pictures } from '../model/picture.ts';
import type { CheckResult, ExerciseResult, Result } from '../model/result.ts';
import { isFailing } from '../report/explain/explanation.ts';
import { mostTelling } from '../report/formats/text/folded-checks.ts';
import { formatCall } from '../text/format-value.ts';

/**
 * What there is to see of the exercises of a result: asks the student's functions once more, and measures what they answer
 * here. A picture costs nobody anything: if it cannot be had, it is left out.
 *
 * @param student whose session has graded them; see `rememberOnce`
 * @param isWanted which of them; all if it is left out
 */
export async function drawPictures(
  result: Result,
  exercises: readonly Exercise[],
  student: Student,
  isWanted: IsWanted = () => true,
): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  for (const graded of result.exercises) {
    const exercise = exercises.find(({ id }) => id === graded.id);
    const picture =
      exercise?.picture === undefined || !isWanted(exercise.picture, result)
        ? null
        : await draw(exercise, exercise.picture, graded, student).catch(withoutPicture);
    if (picture !== null) {
      pictures.set(graded.id, picture);
    }
  }
  return pictures;
}

/** Whether a picture is wanted of such a result. */
export type IsWanted = (maker: PictureMaker, result: Result) => boolean;

/** The sandbox was ended from outside, or could not be started: the result stands. */
function withoutPicture(fault: unknown): null {
  if (fault instanceof KitError) {
    return null;
  }
  throw fault;
}

async function draw(
  exercise: Exercise,
  maker: PictureMaker,
  graded: ExerciseResult,
  { session, stage }: Student,
): Promise<Picture | null> {
  const checks = graded.checks.filter((check) => check.function === maker.function);
  if (checks.every(({ status }) => status === 'not-started' || status === 'skipped')) {
    return null;
  }
  const staged = await stage(exercise.id, graded.uses, graded.answered?.[maker.function] ?? []);
  if (staged.kind !== 'staged' || (await session.load(staged.script)).kind !== 'loaded') {
    return null;
  }
  for (const [name, images] of Object.entries(exercise.images ?? {})) {
    session.preload(name, images);
  }
  const shown = shownCall(exercise, checks);
  const asked = maker.ask(shown);
  const first = await session.call(exercise.id, asked, 'example');
  const more = first.length === asked.length ? (maker.follow?.(first) ?? []) : [];
  const replies: readonly Reply[] =
    more.length === 0 ? first : [...first, ...(await session.call(exercise.id, more, 'example'))];
  return maker.draw(shown, replies);
}

/** The call of the check that a report shows in full; null if none of the function failed with a call. */
function shownCall({ checks }: Exercise, results: readonly CheckResult[]): Call | null {
  const failing = results.filter(isFailing);
  if (failing.length === 0) {
    return null;
  }
  const { id, replay, counterexample } = mostTelling(failing);
  const check = checks.find((one) => one.id === id);
  if (check === undefined || replay === null || counterexample === null) {
    return null;
  }
  const { seed, path } = readReplayToken(replay);
  const { calls } = caseAt(check, seed, path);
  return calls.find((call) => formatCall(call) === counterexample.call) ?? null;
}
