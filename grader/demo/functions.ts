import type { Student } from '../engine/ask.ts';
import { gradeExercise } from '../engine/grade-exercise.ts';
import { stageWithReferences } from '../engine/stage-with-references.ts';
import { DEFAULT_SEED } from '../kit/seed.ts';
import type { Answer, Call, Reply } from '../model/call.ts';
import type { Exercise } from '../model/exercise.ts';
import { KitError } from '../model/kit-error.ts';
import type { ExerciseResult } from '../model/result.ts';
import type { Uses } from '../model/submission.ts';
import type { ImageBatch } from '../model/values.ts';

/** Functions of one exercise that were used, and whose they are. */
export interface UsedFunctions {
  readonly id: string;
  readonly functions: readonly string[];
  readonly source: 'own' | 'reference, not right yet' | 'reference, no answer';
}

/** The functions of the course: the student's own if they are right, else the reference. */
export interface Functions {
  /** The result of an exercise; it is graded when it is first asked for, with those that it imports. */
  resultOf(exercise: string): Promise<ExerciseResult>;
  /**
   * One answer a call, all to functions of one exercise.
   *
   * @throws NoAnswer if one of the student's functions does not answer
   */
  ask(exercise: string, calls: readonly Call[]): Promise<readonly Answer[]>;
  /** Whether the student's own functions answer for this exercise. */
  isOwn(exercise: string): Promise<boolean>;
  /** From now on the reference answers for this exercise. */
  useReference(exercise: string): void;
  /** Whose functions have been used since the last call of this. */
  takeUsed(): Promise<readonly UsedFunctions[]>;
}

/** A function of the student passed all its checks, but gave no answer here: it threw, or took too long. */
export class NoAnswer extends Error {
  readonly exercise: string;
  constructor(exercise: string) {
    super(`no answer from ${exercise}`);
    this.exercise = exercise;
  }
}

export interface FunctionsOptions {
  readonly exercises: readonly Exercise[];
  readonly student: Student;
  /** The reference, as if a student had handed it in; called when it is first needed. */
  readonly openReference: () => Student;
  /** Further images that calls can name with `{ $images: name }`, besides those of the exercises. */
  readonly images: Readonly<Record<string, ImageBatch>>;
}

/** The student's functions, each exercise graded when it is first needed. */
export function functionsOf({ exercises, student, openReference, images }: FunctionsOptions): Functions {
  const results = new Map<string, Promise<ExerciseResult>>();
  const own = new Map<string, Promise<Uses | null>>();
  const reference = new Map<string, Promise<void>>();
  const noAnswer = new Set<string>();
  const asked = new Map<string, Set<string>>();
  let referenceStudent: Student | null = null;

  const resultOf = (id: string): Promise<ExerciseResult> =>
    remembered(results, id, () =>
      gradeExercise(
        exercises.find((exercise) => exercise.id === id) as Exercise,
        student,
        { seed: DEFAULT_SEED, openWrongAnswers: undefined },
        resultOf,
      ),
    );

  /** What the student's own exercise imports; null if the reference answers for it. */
  const ownUses = (id: string): Promise<Uses | null> =>
    noAnswer.has(id)
      ? Promise.resolve(null)
      : remembered(own, id, async () => {
          if ((await resultOf(id)).status !== 'passed') {
            return null;
          }
          const ready = await stageWithReferences(id, student, resultOf);
          return ready.kind === 'staged' && (await load(student, ready.script)) ? ready.uses : null;
        });

  const load = async ({ session }: Student, script: Parameters<Student['session']['load']>[0]) => {
    const all = Object.assign({}, ...exercises.map((exercise) => exercise.images ?? {}), images);
    for (const [name, kept] of Object.entries(all as Record<string, ImageBatch>)) {
      session.preload(name, kept);
    }
    return (await session.load(script)).kind === 'loaded';
  };

  const referenceFor = async (id: string): Promise<Student> => {
    referenceStudent ??= openReference();
    const opened = referenceStudent;
    await remembered(reference, id, async () => {
      const staged = await opened.stage(id, {}, []);
      if (staged.kind !== 'staged' || !(await load(opened, staged.script))) {
        throw new KitError(
          'no-reference',
          `The solution of ${id} cannot be loaded: the kit is not whole. Get it again.`,
        );
      }
    });
    return opened;
  };

  return {
    resultOf,
    async ask(exercise, calls) {
      const names = asked.get(exercise) ?? new Set();
      asked.set(exercise, names);
      for (const call of calls) {
        names.add(call.function);
      }
      const isOwn = (await ownUses(exercise)) !== null;
      const { session } = isOwn ? student : await referenceFor(exercise);
      const replies = await session.call(exercise, calls);
      return calls.map((_, i) => answerIn(replies[i], exercise, isOwn));
    },
    isOwn: async (exercise) => (await ownUses(exercise)) !== null,
    useReference: (exercise) => void noAnswer.add(exercise),
    async takeUsed() {
      const taken = new Map(asked);
      asked.clear();
      const imported = await Promise.all([...taken.keys()].map(ownUses));
      const used: UsedFunctions[] = [];
      for (const { id, functions } of exercises) {
        const names = taken.get(id);
        if (names !== undefined || imported.some((uses) => uses?.[id] === 'reference')) {
          used.push({
            id,
            functions: functions.filter((name) => names?.has(name) ?? true),
            source: sourceOf((await resultOf(id)).status === 'passed', (await ownUses(id)) !== null),
          });
        }
      }
      return used;
    },
  };
}

function sourceOf(isRight: boolean, isOwn: boolean): UsedFunctions['source'] {
  return !isRight ? 'reference, not right yet' : isOwn ? 'own' : 'reference, no answer';
}

/** @throws NoAnswer if the student's function has none; KitError if the reference has none */
function answerIn(reply: Reply | undefined, exercise: string, isOwn: boolean): Answer {
  if (reply?.kind === 'value') {
    return reply.value;
  }
  if (isOwn) {
    throw new NoAnswer(exercise);
  }
  throw new KitError(
    'no-reference',
    `The solution of ${exercise} gave no answer (${reply?.kind ?? 'none'}). Is the machine very busy? Try again.`,
  );
}

/** Made once for each key; what failed is tried again. */
function remembered<Value>(
  made: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const before = made.get(key);
  if (before !== undefined) {
    return before;
  }
  const making = make();
  made.set(key, making);
  making.catch(() => made.delete(key));
  return making;
}
