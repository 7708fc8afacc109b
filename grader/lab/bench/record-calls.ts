import { grade } from '../../engine/grade.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Exercise } from '../../model/exercise.ts';
import { KitError } from '../../model/kit-error.ts';
import { callsNow, type SandboxSession } from '../../model/sandbox-session.ts';
import type { Script } from '../../model/submission.ts';
import type { ImageBatch } from '../../model/values.ts';
import { openSolutions } from './solutions.ts';

/** All calls of one exercise in a grading, with what is needed to make them again. */
export interface RecordedExercise {
  readonly script: Script;
  readonly images: ReadonlyMap<string, ImageBatch>;
  /** Each list was sent at once. */
  readonly calls: readonly (readonly Call[])[];
  readonly replies: readonly Reply[];
}

/**
 * Grades the solutions and records every call.
 *
 * @throws KitError if they do not get all their points
 */
export async function recordCalls(
  exercises: readonly Exercise[],
  seed: number,
): Promise<readonly RecordedExercise[]> {
  const student = openSolutions(exercises);
  const { session, recorded } = recording(student.session);
  try {
    const { points, maxPoints } = await grade(exercises, { ...student, session }, { seed });
    if (points !== maxPoints) {
      throw new KitError(
        'bench-failed',
        `The solutions should get ${maxPoints} points, and got ${points}. Nothing was measured.`,
      );
    }
  } finally {
    await session.close();
  }
  return recorded();
}

function recording(real: SandboxSession) {
  const images = new Map<string, ImageBatch>();
  const scripts = new Map<string, Script>();
  const requests: { exercise: string; calls: readonly Call[]; replies: readonly Reply[] }[] = [];
  const session: SandboxSession = {
    preload(name, batch) {
      images.set(name, batch);
      real.preload(name, batch);
    },
    load(script) {
      scripts.set(script.exercise, script);
      return real.load(script);
    },
    async call(exercise, calls) {
      const request = { exercise, calls: [] as readonly Call[], replies: [] as readonly Reply[] };
      requests.push(request);
      request.replies = await real.call(exercise, () => {
        request.calls = callsNow(calls);
        return request.calls;
      });
      return request.replies;
    },
    takeOutput: () => real.takeOutput(),
    close: () => real.close(),
  };
  const recorded = (): readonly RecordedExercise[] =>
    [...scripts.values()].map((script) => {
      const own = requests.filter(({ exercise }) => exercise === script.exercise);
      return {
        script,
        images,
        calls: own.map(({ calls }) => calls),
        replies: own.flatMap(({ replies }) => replies),
      };
    });
  return { session, recorded };
}
