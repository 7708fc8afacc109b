import { referenceAnswerer } from '../catalogue/reference.ts';
import type { Student } from '../engine/ask.ts';
import { grade } from '../engine/grade.ts';
import { stageWithReferences } from '../engine/stage-with-references.ts';
import { DEFAULT_SEED } from '../kit/seed.ts';
import type { Answer, Call, Reply } from '../model/call.ts';
import type { Exercise } from '../model/exercise.ts';
import type { ExerciseResult } from '../model/result.ts';
import type { Uses } from '../model/submission.ts';
import type { ImageBatch } from '../model/values.ts';
import type { UsedFunctions } from './terminal/used-functions.ts';

/** The functions of the course: the student's own if they are right, else the reference. */
export interface Functions {
  /** The result of each exercise. */
  readonly results: readonly ExerciseResult[];
  /**
   * One answer a call, all to functions of one exercise.
   *
   * @throws NoAnswer if one of the student's functions does not answer
   */
  ask(exercise: string, calls: readonly Call[]): Promise<readonly Answer[]>;
  /** From now on the reference answers for this exercise. */
  useReference(exercise: string): void;
  /** Whose functions have been used so far. */
  used(): readonly UsedFunctions[];
}

/** A function of the student passed all its checks, but gave no answer here: it threw, or took too long. */
export class NoAnswer extends Error {
  readonly exercise: string;
  constructor(exercise: string) {
    super(`no answer from ${exercise}`);
    this.exercise = exercise;
  }
}

/**
 * Grades the submission, and loads the exercises that passed.
 *
 * @param images further images that calls can name with `{ $images: name }`, besides those of the exercises
 */
export async function functionsOf(
  exercises: readonly Exercise[],
  student: Student,
  images: Readonly<Record<string, ImageBatch>>,
): Promise<Functions> {
  const { session } = student;
  const { exercises: results } = await grade(exercises, student, { seed: DEFAULT_SEED });
  const outcomeOf = async (id: string) => results.find((result) => result.id === id) as ExerciseResult;
  const own = new Map<string, Uses>();
  for (const { id } of results.filter(({ status }) => status === 'passed')) {
    const ready = await stageWithReferences(id, student, outcomeOf);
    if (ready.kind === 'staged' && (await session.load(ready.script)).kind === 'loaded') {
      own.set(id, ready.uses);
    }
  }
  for (const [name, kept] of Object.entries(own.size > 0 ? images : {})) {
    session.preload(name, kept);
  }
  const answer = referenceAnswerer(
    Object.assign({}, ...exercises.map((exercise) => exercise.images), images),
  );
  const asked = new Map<string, Set<string>>();

  return {
    results,
    async ask(exercise, calls) {
      const names = asked.get(exercise) ?? new Set();
      asked.set(exercise, names);
      for (const call of calls) {
        names.add(call.function);
      }
      if (!own.has(exercise)) {
        return calls.map(answer);
      }
      const replies = await session.call(exercise, calls);
      return calls.map((_, i) => answerIn(replies[i], exercise));
    },
    useReference: (exercise) => own.delete(exercise),
    used: () => usedOf(exercises, results, own, asked),
  };
}

function answerIn(reply: Reply | undefined, exercise: string): Answer {
  if (reply?.kind !== 'value') {
    throw new NoAnswer(exercise);
  }
  return reply.value;
}

/** The functions that were called, and the references that the student's own functions import. */
function usedOf(
  exercises: readonly Exercise[],
  results: readonly ExerciseResult[],
  own: ReadonlyMap<string, Uses>,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
): readonly UsedFunctions[] {
  const inside = (id: string) =>
    [...asked.keys()].some((exercise) => own.get(exercise)?.[id] === 'reference');
  return exercises.flatMap(({ id, functions }): UsedFunctions[] => {
    const names = asked.get(id);
    if (names === undefined && !inside(id)) {
      return [];
    }
    const right = results.find((result) => result.id === id)?.status === 'passed';
    const source = !right ? 'reference, not right yet' : own.has(id) ? 'own' : 'reference, no answer';
    return [{ id, functions: functions.filter((name) => names?.has(name) ?? true), source }];
  });
}
