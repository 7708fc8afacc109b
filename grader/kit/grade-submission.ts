import type { Student } from '../engine/ask.ts';
import { grade } from '../engine/grade.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Pictures } from '../model/picture.ts';
import type { Result } from '../model/result.ts';
import type { SandboxSession } from '../model/sandbox-session.ts';
import type { Submission } from '../model/submission.ts';
import type { Limits } from '../sandbox/limits.ts';
import { addAdvice } from '../type-check/add-advice.ts';
import { typeAdvice } from '../type-check/type-advice.ts';
import { drawPictures, type IsWanted } from './draw-pictures.ts';
import { openWrongAnswersOf } from './open-wrong-answers.ts';
import { rememberOnce } from './remember-once.ts';
import { retryOnce } from './retry-killed-sandbox.ts';
import { openStudent, readFolder, submissionOf } from './student.ts';

export interface GradeOptions {
  readonly seed: number;
  /** The ids of the exercises to report; all if it is left out. */
  readonly only?: readonly string[] | undefined;
  readonly limits?: Limits | undefined;
  /** A new one with these limits, which may be starting; it is closed at the end. Left out, one is started. */
  readonly sandbox?: SandboxSession;
  /** Whether to name the misconceptions behind failures; it takes time only if something failed. */
  readonly diagnose?: boolean;
  /** Whether to add what the type checker says of the files; it costs no points. */
  readonly typeCheck?: boolean;
  /** Whether files may import solutions too, as the kit's own wrong answers do. */
  readonly allowSolutionImports?: boolean;
}

/**
 * Grades the files of a folder, wherever in it they lie: see `chooseFiles`.
 *
 * @throws KitError as `readFolder` and `gradeSubmission` do
 */
export function gradeFolder(
  folder: string,
  exercises: readonly Exercise[],
  options: GradeOptions,
): Promise<Result> {
  return gradeSubmission(readFolder(folder, exercises), exercises, options);
}

/** Grades texts, by file name, as if they were the files of a submission. */
export function gradeTexts(
  texts: ReadonlyMap<string, string>,
  exercises: readonly Exercise[],
  options: GradeOptions,
): Promise<Result> {
  return gradeSubmission(submissionOf(texts), exercises, options);
}

/**
 * Grades a submission in its own sandbox; once more if something outside ended the sandbox.
 *
 * @throws KitError if the second sandbox is ended as well, or none can be started
 */
export async function gradeSubmission(
  submission: Submission,
  exercises: readonly Exercise[],
  options: GradeOptions,
): Promise<Result> {
  const { result } = await gradeWith(submission, exercises, options, null);
  return result;
}

/**
 * The same, and what there is to see of it: that takes longer.
 *
 * @param isWanted which pictures; all if it is left out
 */
export async function gradeWithPictures(
  submission: Submission,
  exercises: readonly Exercise[],
  options: GradeOptions,
  isWanted?: IsWanted,
): Promise<{ readonly result: Result; readonly pictures: Pictures }> {
  const draw: Draw = (graded, all, student) => drawPictures(graded, all, student, isWanted);
  const { result, pictures } = await gradeWith(submission, exercises, options, draw);
  return { result, pictures: pictures ?? new Map() };
}

type Draw = (...asked: readonly [Result, readonly Exercise[], Student]) => Promise<Pictures>;

/** @param draw makes pictures of a result while the student's functions can still be asked; null if there should be none */
async function gradeWith(
  submission: Submission,
  exercises: readonly Exercise[],
  { seed, only, limits, sandbox, diagnose = false, typeCheck = false, allowSolutionImports }: GradeOptions,
  draw: Draw | null,
): Promise<{ readonly result: Result; readonly pictures: Pictures | null }> {
  const advice = typeCheck ? typeAdvice(textsOf(submission)) : null;
  const { graded, pictures } = await retryOnce(async (isRetry) => {
    const student = openStudent(submission, exercises, { limits, isRetry, sandbox, allowSolutionImports });
    const { recording, recalling } = rememberOnce(student.session);
    try {
      const asked = draw === null ? student : { ...student, session: recording };
      const graded = await grade(exercises, asked, {
        seed,
        ...(only && { only }),
        ...(diagnose && { openWrongAnswers: openWrongAnswersOf(exercises) }),
      });
      return {
        graded,
        pictures: await (draw?.(graded, exercises, { ...student, session: recalling }) ?? null),
      };
    } finally {
      await student.session.close();
    }
  });
  const result = addFileNotes(graded, submission);
  return { result: advice === null ? result : addAdvice(result, await advice), pictures };
}

/** Those on the exercises of the result. */
function addFileNotes(result: Result, submission: Submission): Result {
  const ids = result.exercises.map(({ id }) => id);
  const notes = (submission.notes ?? []).filter(({ exercises }) => exercises.some((id) => ids.includes(id)));
  return notes.length === 0 ? result : { ...result, notes: notes.map(({ text }) => text) };
}

/** The texts of a submission, by file name: of those files that can be used. */
export function textsOf({ files }: Submission): ReadonlyMap<string, string> {
  return new Map([...files].flatMap(([name, file]) => (file.kind === 'text' ? [[name, file.text]] : [])));
}
