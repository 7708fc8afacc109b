import { grade } from '../../engine/grade.ts';
import { SOLUTIONS } from '../../kit/paths.ts';
import { openStudent, readFolder } from '../../kit/student.ts';
import type { Call, Reply } from '../../model/call.ts';
import type { Exercise } from '../../model/exercise.ts';
import { callsNow, type SandboxSession } from '../../model/session.ts';
import type { Script } from '../../model/submission.ts';
import type { ImageBatch } from '../../model/values.ts';

/** What was asked of one exercise in a grading: enough to ask it all again. */
export interface Recorded {
  readonly script: Script;
  readonly images: ReadonlyMap<string, ImageBatch>;
  /** As they were sent: each list at once. */
  readonly calls: readonly (readonly Call[])[];
  readonly replies: readonly Reply[];
}

/** Grades the solutions, and writes down every call that is made of them. */
export async function recordCalls(
  exercises: readonly Exercise[],
  seed: number,
): Promise<readonly Recorded[]> {
  const student = openStudent(readFolder(SOLUTIONS, exercises), exercises);
  const { session, all } = recording(student.session);
  try {
    const { points, maxPoints } = await grade(exercises, { ...student, session }, { seed });
    if (points !== maxPoints) {
      throw new Error(
        `The solutions should get ${maxPoints} points, and got ${points}. Nothing is measured.`,
      );
    }
  } finally {
    await session.close();
  }
  return all();
}

function recording(real: SandboxSession) {
  const images = new Map<string, ImageBatch>();
  const scripts = new Map<string, Script>();
  const made: { exercise: string; calls: readonly Call[]; replies: readonly Reply[] }[] = [];
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
      const one = { exercise, calls: [] as readonly Call[], replies: [] as readonly Reply[] };
      made.push(one);
      one.replies = await real.call(exercise, () => {
        one.calls = callsNow(calls);
        return one.calls;
      });
      return one.replies;
    },
    takeOutput: () => real.takeOutput(),
    close: () => real.close(),
  };
  const all = (): readonly Recorded[] =>
    [...scripts.values()].map((script) => {
      const own = made.filter(({ exercise }) => exercise === script.exercise);
      return {
        script,
        images,
        calls: own.map(({ calls }) => calls),
        replies: own.flatMap(({ replies }) => replies),
      };
    });
  return { session, all };
}
