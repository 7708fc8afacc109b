import { wrongAnswersOf } from '../engine/diagnosis/diagnose.ts';
import { grade } from '../engine/grade.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Picture } from '../model/picture.ts';
import type { ExerciseResult, Result } from '../model/result.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Submission } from '../model/submission.ts';
import { addAdvice } from '../type-check/add-advice.ts';
import { typeAdvice } from '../type-check/type-advice.ts';
import { drawPictures } from './draw-pictures.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { textsOf } from './grade-submission.ts';
import { openWrongAnswersOf } from './open-wrong-answers.ts';
import { readOwnFolder } from './read-own-folder.ts';
import { rememberOnce } from './remember-once.ts';
import { retryOnce } from './retry-killed-sandbox.ts';
import { DEFAULT_SEED } from './seed.ts';
import { startSandbox } from './start-sandbox.ts';
import { openStudent } from './student.ts';

/** What came of grading one exercise of a folder. */
export interface WarmResult {
  readonly result: ExerciseResult;
  /** Which files were read, if that was in doubt. */
  readonly notes: readonly string[];
  /** Where the file keeps it from being run; null if it was run. */
  readonly excerpt: Excerpt | null;
}

export interface WarmOptions {
  readonly stop: AbortSignal;
  readonly wantsPicture: boolean;
  onGraded(graded: WarmResult): void;
}

/** What is known of exercises, as `grade` takes it. */
type Known = Map<string, Promise<ExerciseResult>>;

/**
 * Grades the exercises of one folder again and again, one at a time, as `gradeFolder` does. It keeps what stays the same:
 * the catalogue with its inputs and expected answers, what the wrong answers replied, the results of earlier exercises
 * that have not changed; and a sandbox that has started before it is needed.
 */
export class WarmGrader {
  readonly #exercises: readonly Exercise[];
  readonly #folder: string;
  /** What came of each exercise last, and of which texts. */
  readonly #results = new Map<string, { readonly key: string; readonly result: ExerciseResult }>();
  readonly #prepared = new Set<string>();
  #next: SandboxSession | null = null;

  constructor(exercises: readonly Exercise[], folder: string) {
    this.#exercises = exercises;
    this.#folder = folder;
  }

  /**
   * Gets ready for the next grading, in the background: starts its sandbox, and bundles the wrong answers that name what
   * is behind a failure.
   *
   * @param exercise the one that is likely to be next
   */
  prepare(exercise: string): void {
    this.#next ??= startSandbox();
    if (!this.#prepared.has(exercise)) {
      this.#prepared.add(exercise);
      // If that fails, it fails again when it is needed, and is reported then.
      this.#openWrongAnswers(exercise).catch(() => {});
    }
  }

  async #openWrongAnswers(exercise: string): Promise<void> {
    const { functions = [], misconceptions = [] } = this.#exercises.find(({ id }) => id === exercise) ?? {};
    for (const name of functions) {
      await openWrongAnswersOf(this.#exercises)(exercise, name, wrongAnswersOf(name, misconceptions));
    }
  }

  /**
   * Grades an exercise as its file is now.
   *
   * @param stop ends it: then it throws
   * @param onGraded gets what came of it; a picture takes longer
   * @returns what there is to see of it, if that is wanted and can be had
   * @throws KitError as `gradeFolder` does; but if none of the files is there, that is what comes of each
   */
  async grade(exercise: string, { stop, wantsPicture, onGraded }: WarmOptions): Promise<Picture | null> {
    const submission = this.#read();
    const known = this.#stillTrue(submission, exercise);
    return retryOnce(async (isRetry) => {
      stop.throwIfAborted();
      const sandbox = (isRetry ? null : this.#next) ?? startSandbox({ isRetry });
      this.#next = null;
      const student = openStudent(submission, this.#exercises, { sandbox, isRetry: false });
      const end = () => void sandbox.close();
      const { recording, recalling } = rememberOnce(student.session);
      stop.addEventListener('abort', end);
      try {
        const graded = await grade(
          this.#exercises,
          { ...student, session: recording },
          {
            seed: DEFAULT_SEED,
            only: [exercise],
            openWrongAnswers: openWrongAnswersOf(this.#exercises),
            known,
          },
        );
        stop.throwIfAborted();
        onGraded(await this.#keep(graded, submission, known));
        const pictures = wantsPicture
          ? await drawPictures(graded, this.#exercises, { ...student, session: recalling })
          : null;
        return pictures?.get(exercise) ?? null;
      } catch (fault) {
        stop.throwIfAborted(); // Whatever else it says: it was stopped.
        throw fault;
      } finally {
        stop.removeEventListener('abort', end);
        await sandbox.close();
      }
    });
  }

  async #keep({ exercises }: Result, submission: Submission, known: Known): Promise<WarmResult> {
    for (const [id, one] of known) {
      const result = await one;
      this.#results.set(id, { result, key: this.#keyOf(submission, result) });
    }
    const result = exercises[0] as ExerciseResult;
    const notes = (submission.notes ?? []).filter((note) => note.exercises.includes(result.id));
    return { result, notes: notes.map(({ text }) => text), excerpt: excerptOf(result, submission) };
  }

  /** The same result, with what the type checker says of the file. */
  async advise(result: ExerciseResult): Promise<ExerciseResult> {
    const advice = await typeAdvice(textsOf(this.#read()));
    const whole = { version: 1, seed: DEFAULT_SEED, points: 0, maxPoints: 0, exercises: [result] } as const;
    return addAdvice(whole, advice).exercises[0] as ExerciseResult;
  }

  /** The exercises after it whose results may be others now that it has changed: those that import it, or that may. */
  dependents(exercise: string): readonly string[] {
    return this.#ids.slice(this.#ids.indexOf(exercise) + 1).filter((id) => {
      const last = this.#results.get(id)?.result;
      return last !== undefined && this.#importedBy(last).includes(exercise);
    });
  }

  /** Ends the sandbox that was started ahead. */
  async close(): Promise<void> {
    await this.#next?.close();
    this.#next = null;
  }

  get #ids(): readonly string[] {
    return this.#exercises.map(({ id }) => id);
  }

  #read(): Submission {
    return readOwnFolder(this.#folder, this.#exercises);
  }

  /** What is known of the exercises before this one, as far as it would come out the same again. */
  #stillTrue(submission: Submission, exercise: string): Known {
    const earlier = [...this.#results].filter(
      ([id, { key, result }]) => id < exercise && key === this.#keyOf(submission, result),
    );
    return new Map(earlier.map(([id, { result }]) => [id, Promise.resolve(result)]));
  }

  /** The texts that a result came of: the file's own, and those of the exercises behind it. */
  #keyOf({ files }: Submission, result: ExerciseResult): string {
    const ids = [result.id, ...this.#importedBy(result)];
    return JSON.stringify(ids.map((id) => [id, files.get(`${id}.ts`) ?? null]));
  }

  /** The exercises that it imports, and those that these do; if that is not known, all before it. */
  #importedBy({ id, status, uses }: ExerciseResult): readonly string[] {
    if (status === 'unusable') {
      return this.#ids.slice(0, this.#ids.indexOf(id));
    }
    const behind = Object.keys(uses).flatMap((used) => {
      const last = this.#results.get(used)?.result;
      return [used, ...(last === undefined ? [] : this.#importedBy(last))];
    });
    return [...new Set(behind)].sort();
  }
}
