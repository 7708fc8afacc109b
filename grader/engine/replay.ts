import type { Check, Exercise } from '../model/exercise.ts';
import { askFor, type Student } from './ask.ts';
import type { Case } from './cases.ts';
import { grade } from './grade.ts';
import { type Failure, failureOf } from './shrink.ts';
import { stageWithReferences } from './stage-with-references.ts';

export interface Replayed {
  /** Null where the case comes out right, or could not be tried. */
  readonly failure: Failure | null;
  /** Why it could not be tried, or null. */
  readonly message: string | null;
  /** What the student's code printed. */
  readonly output: string;
}

/** Tries one case, alone, in the surroundings that a grading gives it. */
export async function replayCase(
  exercises: readonly Exercise[],
  exercise: Exercise,
  check: Check,
  tried: Case,
  student: Student,
): Promise<Replayed> {
  const { session } = student;
  const outcomeOf = async (id: string) => {
    const { exercises: results } = await grade(exercises, student, { seed: 0, only: [id] });
    const [result] = results;
    if (result === undefined) {
      throw new Error(`no exercise ${id} in the catalogue`);
    }
    return result;
  };
  const ready = await stageWithReferences(exercise.id, student, outcomeOf);
  if (ready.kind === 'unusable') {
    return { failure: null, message: ready.message, output: '' };
  }
  for (const [name, images] of Object.entries(exercise.images ?? {})) {
    session.preload(name, images);
  }
  const loaded = await session.load(ready.script);
  if (loaded.kind !== 'loaded') {
    const message =
      loaded.kind === 'threw'
        ? `The file threw “${loaded.message}” while it was loaded.`
        : `The file could not be loaded: ${loaded.kind}.`;
    return { failure: null, message, output: session.takeOutput() };
  }
  session.takeOutput();
  const failure = await failureOf(check, tried, askFor(session, exercise.id));
  return { failure, message: null, output: session.takeOutput() };
}
