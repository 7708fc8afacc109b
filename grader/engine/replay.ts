import { faultOfLoading } from '../feedback/loading.ts';
import type { Check, Exercise } from '../model/exercise.ts';
import { askFor, type Student } from './ask.ts';
import type { Case } from './cases.ts';
import { grade } from './grade.ts';
import { type Failure, tryCase } from './judge.ts';
import { stageWithReferences } from './stage-with-references.ts';

export interface Replayed {
  /** Null if the case comes out right, or could not be tried. */
  readonly failure: Failure | null;
  /** Why it could not be tried, or null. */
  readonly message: string | null;
  /** What the student's code printed. */
  readonly output: string;
}

/** Tries one case alone, with the earlier exercises that a grading would give it. */
export async function replay(
  {
    exercise,
    check,
    case: tried,
  }: { readonly exercise: Exercise; readonly check: Check; readonly case: Case },
  student: Student,
  exercises: readonly Exercise[],
): Promise<Replayed> {
  const { session } = student;
  const resultOf = async (id: string) => {
    const { exercises: results } = await grade(exercises, student, { seed: 0, only: [id] });
    const [result] = results;
    if (result === undefined) {
      throw new Error(`no exercise ${id} in the catalogue`);
    }
    return result;
  };
  const staged = await stageWithReferences(exercise.id, student, resultOf);
  if (staged.kind === 'unusable') {
    return { failure: null, message: staged.message, output: '' };
  }
  for (const [name, images] of Object.entries(exercise.images ?? {})) {
    session.preload(name, images);
  }
  const loaded = await session.load(staged.script);
  if (loaded.kind !== 'loaded') {
    const { message } = faultOfLoading(`${exercise.id}.ts`, loaded);
    return { failure: null, message, output: session.takeOutput() };
  }
  session.takeOutput();
  const failure = await tryCase(check, tried, askFor(session, exercise.id));
  return { failure, message: null, output: session.takeOutput() };
}
